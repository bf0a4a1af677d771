#include "git/date.hpp"
#include "git/impl.hpp"

#include <algorithm>
#include <cstdlib>

namespace plaint::git {

namespace {

/// Where one of the two persons of a commit is looked up.
struct Role {
    const char* name_variable;
    const char* email_variable;
    const char* date_variable;
    const char* name_key;
    const char* email_key;
};

constexpr Role k_author = {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "author.name", "author.email"};
constexpr Role k_committer = {"GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE", "committer.name",
                              "committer.email"};

/// A name as git stores it: nothing that would break the commit's header, no punctuation around it.
std::string tidy(std::string_view text) {
    const auto crud = [](char c) {
        return static_cast<unsigned char>(c) <= 32 || std::string_view(".,:;<>\"\\'").find(c) != std::string_view::npos;
    };
    while (!text.empty() && crud(text.front())) text.remove_prefix(1);
    while (!text.empty() && crud(text.back())) text.remove_suffix(1);
    std::string result(text);
    std::erase_if(result, [](char c) { return c == '<' || c == '>' || c == '\n' || c == '\0'; });
    return result;
}

/// The first of the places that says something.
std::string first_of(const Repository::Impl& impl, const char* variable, std::initializer_list<const char*> keys) {
    if (auto value = impl.environment.get(variable)) {
        if (auto name = tidy(*value); !name.empty()) return name;
    }
    for (const char* key : keys) {
        if (auto value = impl.settings.text(key)) {
            if (auto name = tidy(*value); !name.empty()) return name;
        }
    }
    return {};
}

std::string email_of(const Repository::Impl& impl, const Role& role) {
    auto email = first_of(impl, role.email_variable, {role.email_key, "user.email"});
    if (email.empty() && !impl.settings.flag("user.useconfigonly", false)) {
        email = tidy(impl.environment.get("EMAIL").value_or(""));
    }
    return email;
}

Finding unknown_identity(bool has_name) {
    return error(
        k_no_identity,
        has_name ? Phrase(Text{"git knows your name but no e-mail address", "git 知道您的姓名，但没有电子邮件地址"})
                 : Phrase(Text{"git does not know your name", "git 不知道您的姓名"}),
        Text{"`git config --global user.name \"Your Name\"` and `git config --global user.email "
             "you@example.com`",
             "`git config --global user.name \"您的姓名\"` 和 `git config --global user.email you@example.com`"});
}

Result<Signature> who(const Repository::Impl& impl, const Role& role) {
    Signature signature;
    signature.name = first_of(impl, role.name_variable, {role.name_key, "user.name"});
    signature.email = email_of(impl, role);
    if (signature.name.empty() || signature.email.empty()) {
        return fail(Failing::system, unknown_identity(!signature.name.empty()));
    }
    signature.when = impl.environment.now;
    signature.offset_minutes = impl.environment.offset_minutes;
    const auto text = impl.environment.get(role.date_variable);
    if (!text || text->empty()) return signature;
    const auto date = parse_date(*text, impl.environment.offset_minutes);
    if (!date) {
        return fail(
            Failing::system,
            error(k_bad_date,
                  phrase(Text{"{0} is `{1}`, which is no date", "{0} 的值 `{1}` 不是日期"}, role.date_variable, *text),
                  Text{"write it as 2026-01-01T08:00:00+08:00", "请写作 2026-01-01T08:00:00+08:00"}));
    }
    signature.when = date->when;
    signature.offset_minutes = date->offset_minutes;
    return signature;
}

}  // namespace

std::string date_text(const Signature& signature) {
    const int minutes = std::abs(signature.offset_minutes);
    return fmt::format("@{} {}{:02}{:02}", signature.when, signature.offset_minutes < 0 ? '-' : '+', minutes / 60,
                       minutes % 60);
}

Result<Signature> Repository::author() const { return who(*m_impl, k_author); }
Result<Signature> Repository::committer() const { return who(*m_impl, k_committer); }
std::optional<std::string> Repository::config(std::string_view key) const { return m_impl->settings.text(key); }

std::string Repository::editor() const {
    const auto said = [](const std::optional<std::string>& value) { return value && !value->empty(); };
    const auto& get = m_impl->environment.get;
    if (auto editor = get("GIT_EDITOR"); said(editor)) return *editor;
    if (auto editor = m_impl->settings.text("core.editor"); said(editor)) return *editor;
    const auto terminal = get("TERM");
    if (auto editor = get("VISUAL"); said(editor) && terminal && *terminal != "dumb") return *editor;
    if (auto editor = get("EDITOR"); said(editor)) return *editor;
    return "vi";
}

}  // namespace plaint::git
