#include "git/mailmap.hpp"

#include "git/libgit2.hpp"

namespace plaint::git {

struct Mailmap::Impl {
    Owned<git_mailmap, git_mailmap_free> map;
};

Mailmap::Mailmap(std::string_view text) : m_impl(std::make_unique<Impl>()) {
    if (text.empty() || !start_libgit2()) return;
    git_mailmap_from_buffer(into(m_impl->map), text.data(), text.size());
}
Mailmap::Mailmap(Mailmap&&) noexcept = default;
Mailmap& Mailmap::operator=(Mailmap&&) noexcept = default;
Mailmap::~Mailmap() = default;

Signature Mailmap::resolved(Signature signature) const {
    const char* name = nullptr;
    const char* email = nullptr;
    if (!m_impl->map ||
        git_mailmap_resolve(&name, &email, m_impl->map.get(), signature.name.c_str(), signature.email.c_str()) != 0)
        return signature;
    Signature known{name, email, signature.when, signature.offset_minutes};
    return known;
}

}  // namespace plaint::git
