#include "cmd/process.hpp"

#include <cstdlib>

int main(int count, char** words) {
    const std::vector<std::string> args(words + (count > 0 ? 1 : 0), words + count);
    plaint::cmd::Surroundings surroundings = plaint::cmd::process_surroundings();
#ifdef PLAINT_LEAVES_AT_ONCE
    surroundings.leave = std::_Exit;
#endif
    return plaint::cmd::run(args, surroundings);
}
