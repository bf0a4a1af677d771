#include "cmd/process.hpp"

int main(int count, char** words) {
    const std::vector<std::string> args(words + (count > 0 ? 1 : 0), words + count);
    plaint::cmd::Surroundings surroundings = plaint::cmd::process_surroundings();
    return plaint::cmd::run(args, surroundings);
}
