// fmt's own library once more, for the program to carry: Debian has it as a shared library only, which brings the
// shared libstdc++ along, and finding and binding the two is more than a millisecond of every command. Its header has
// all but the choice of templates that a library makes; another version of fmt may choose others:
// cmake/Dependencies.cmake links the shared library where this file does not serve.

#include <fmt/format-inl.h>

namespace fmt {
inline namespace v9 {
namespace detail {

template dragonbox::decimal_fp<float> dragonbox::to_decimal(float) noexcept;
template dragonbox::decimal_fp<double> dragonbox::to_decimal(double) noexcept;
template thousands_sep_result<char> thousands_sep_impl(locale_ref);
template char decimal_point_impl(locale_ref);
template void buffer<char>::append(const char*, const char*);
template void vformat_to(buffer<char>&, string_view, basic_format_args<buffer_context<char>>, locale_ref);

}  // namespace detail
}  // namespace v9
}  // namespace fmt
