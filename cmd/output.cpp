#include "cmd/output.hpp"

#include "cmd/codes.hpp"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace plaint::cmd {

Result<void> write_output(const Context& context, const std::string& name, std::string_view text) {
    std::ofstream out(context.folder() / name, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (out) return {};
    return fail(Failing::system, error(k_output_failed, phrase({"{0} cannot be written: {1}", "无法写入 {0}：{1}"},
                                                               name, std::generic_category().message(errno))));
}

}  // namespace plaint::cmd
