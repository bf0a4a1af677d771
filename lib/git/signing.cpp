#include "git/signing.hpp"

#include "git/child.hpp"
#include "git/lock_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace plaint::git {

namespace {

tl::unexpected<Failure> not_signed(const Phrase& why) {
    return fail(
        Failing::system,
        error(k_signing, why,
              Text{"look at gpg.format, gpg.program, gpg.ssh.program and user.signingKey with `git config --list`; "
                   "`git config commit.gpgSign false` turns signing off",
                   "请用 `git config --list` 检查 gpg.format、gpg.program、gpg.ssh.program 和 user.signingKey；`git "
                   "config commit.gpgSign false` 可关闭签名"}));
}

tl::unexpected<Failure> program_failed(const std::string& program, const std::optional<ChildResult>& result) {
    if (!result) {
        return not_signed(phrase(Text{"{0} cannot be run: {1}", "无法运行 {0}：{1}"}, program, std::strerror(errno)));
    }
    return not_signed(phrase(Text{"{0} did not sign (exit status {1}): {2}", "{0} 未能签名（退出状态 {1}）：{2}"},
                             program, result->status, excerpt(result->errors)));
}

ChildRequest request_for(const Repository::Impl& repository, std::vector<std::string> command) {
    ChildRequest request;
    request.command = std::move(command);
    request.folder = repository.work_tree;
    request.variables = shown_environment(repository.environment);
    return request;
}

Result<std::string> sign_with_gpg(const Repository::Impl& repository, const std::string& commit,
                                  const Signature& committer, const std::string& program) {
    const auto key = repository.settings.text("user.signingkey").value_or(committer.person());
    auto request = request_for(repository, {program, "--status-fd=2", "-bsau", key});
    request.input = commit;
    auto result = run_child(request, Capture::apart);
    const bool made = result && ("\n" + result->errors).find("\n[GNUPG:] SIG_CREATED ") != std::string::npos;
    if (!made || result->status != 0 || result->output.empty()) return program_failed(program, result);
    return std::move(result->output);
}

/// A file that is gone at the end of the scope, with what a program may have written beside it.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& folder) : m_path(folder + "plaint-sign-XXXXXX") {
        m_file = Descriptor(mkostemp(m_path.data(), O_CLOEXEC));
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        unlink(m_path.c_str());
        unlink((m_path + ".sig").c_str());
    }
    bool fill(std::string_view content) { return m_file && write_all(m_file.get(), content) && m_file.close(); }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
    Descriptor m_file;
};

/// A key written out in the settings, instead of the name of a file.
bool is_literal(const std::string& key) { return key.starts_with("ssh-") || key.starts_with("key::"); }

/// The first key that gpg.ssh.defaultKeyCommand prints (git runs that setting through a shell, as its manual says).
Result<std::string> default_ssh_key(const Repository::Impl& repository) {
    const auto command = repository.settings.text("gpg.ssh.defaultkeycommand");
    if (!command) {
        return not_signed(Text{"no key is configured to sign with: user.signingKey is not set",
                               "未配置签名密钥：user.signingKey 未设置"});
    }
    const auto result = run_child(request_for(repository, {"/bin/sh", "-c", *command}), Capture::apart);
    if (!result || result->status != 0) return program_failed(*command, result);
    const auto line = result->output.substr(0, result->output.find('\n'));
    if (!is_literal(line)) {
        return not_signed(phrase(Text{"{0} printed no key", "{0} 没有输出密钥"}, *command));
    }
    return line;
}

Result<std::string> sign_with_ssh(const Repository::Impl& repository, const std::string& commit,
                                  const std::string& program) {
    auto key = repository.settings.path("user.signingkey").value_or("");
    if (key.empty()) {
        PLAINT_TRY(printed, default_ssh_key(repository));
        key = std::move(printed);
    }
    std::vector<std::string> command = {program, "-Y", "sign", "-n", "git", "-f"};
    TemporaryFile key_file(repository.git_dir);
    if (is_literal(key)) {
        if (!key_file.fill(key.starts_with("key::") ? key.substr(5) : key)) {
            return not_signed(
                phrase(Text{"the key cannot be written out: {0}", "无法写出密钥：{0}"}, std::strerror(errno)));
        }
        command.insert(command.end(), {key_file.path(), "-U"});  // the private half is with the agent
    } else {
        command.push_back(key);
    }
    TemporaryFile text(repository.git_dir);
    if (!text.fill(commit)) {
        return not_signed(
            phrase(Text{"the text to sign cannot be written: {0}", "无法写出待签名内容：{0}"}, std::strerror(errno)));
    }
    command.push_back(text.path());
    const auto result = run_child(request_for(repository, std::move(command)), Capture::apart);
    if (!result || result->status != 0) return program_failed(program, result);
    const Descriptor signed_file(open((text.path() + ".sig").c_str(), O_RDONLY | O_CLOEXEC));
    std::string signature;
    if (!signed_file || !read_all(signed_file.get(), signature)) return program_failed(program, result);
    return signature;
}

}  // namespace

bool wants_signature(const Repository::Impl& repository) { return repository.settings.flag("commit.gpgsign", false); }

Result<std::string> sign(const Repository::Impl& repository, const std::string& commit, const Signature& committer) {
    const auto& settings = repository.settings;
    const std::string format = settings.text("gpg.format").value_or("openpgp");
    Result<std::string> signature;
    if (format == "ssh") {
        signature = sign_with_ssh(repository, commit, settings.path("gpg.ssh.program").value_or("ssh-keygen"));
    } else if (format == "x509") {
        signature = sign_with_gpg(repository, commit, committer, settings.path("gpg.x509.program").value_or("gpgsm"));
    } else if (format == "openpgp") {
        const auto program =
            settings.path("gpg.openpgp.program").value_or(settings.path("gpg.program").value_or("gpg"));
        signature = sign_with_gpg(repository, commit, committer, program);
    } else {
        return not_signed(phrase(Text{"gpg.format is `{0}`; git knows openpgp, x509 and ssh",
                                      "gpg.format 的值为 `{0}`；git 支持 openpgp、x509 和 ssh"},
                                 format));
    }
    if (signature) std::erase(*signature, '\r');
    while (signature && signature->ends_with('\n')) signature->pop_back();
    return signature;
}

}  // namespace plaint::git
