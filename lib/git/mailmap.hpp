// .mailmap: which names and addresses of commits mean one person.
#pragma once

#include "git/repository.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace plaint::git {

class Mailmap {
public:
    /// From the text of a .mailmap; an empty one maps nobody. Lines that are none are passed over, as git does.
    explicit Mailmap(std::string_view text = {});
    Mailmap(Mailmap&&) noexcept;
    Mailmap& operator=(Mailmap&&) noexcept;
    ~Mailmap();

    /// The signature under the name and address that the map has for it.
    [[nodiscard]] Signature resolved(Signature signature) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace plaint::git
