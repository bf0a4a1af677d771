#include "store/evidence.hpp"

#include "store/codes.hpp"

#include <nettle/sha2.h>

#include <algorithm>

namespace plaint::store {

std::string sha256(std::string_view bytes) {
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(&context, sizeof digest, digest);
    std::string out;
    for (const std::uint8_t byte : digest) out += fmt::format("{:02x}", byte);
    return out;
}

std::string evidence_name(std::string_view typed) {
    std::string name(typed.substr(typed.find_last_of("/\\") + 1));
    for (char& c : name) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        if (control || c == ':' || c == '*' || c == '?' || c == '"' || c == '<' || c == '>' || c == '|') c = '_';
    }
    if (name.empty() || name.front() == '.') name.insert(name.begin(), '_');
    return name;
}

std::string evidence_path(std::string_view id, std::string_view name, std::string_view sha256) {
    constexpr std::size_t k_digits = 6;
    constexpr std::string_view k_archive = ".tar";  // of .tar.gz
    std::size_t dot = std::min(name.rfind('.'), name.size());
    if (name.substr(0, dot).ends_with(k_archive)) dot -= k_archive.size();
    return fmt::format("evidence/{}/{}-{}{}", id, name.substr(0, dot), sha256.substr(0, k_digits), name.substr(dot));
}

namespace {

/// `evidence/CP-2026-001/…` without a step upwards; the schema says the rest.
bool stays_inside(std::string_view path) {
    return path.starts_with("evidence/") && path.find("/../") == std::string_view::npos && !path.ends_with("/..");
}

}  // namespace

bool is_as_attached(const Source& source, std::string_view path, std::string_view sha256) {
    if (!stays_inside(path)) return false;
    const auto text = source.read(path, k_most_evidence_bytes);
    return text && *text && store::sha256(**text) == sha256;
}

Findings check_evidence(const Source& source, const model::Complaint& record) {
    Findings findings;
    for (const data::View piece : record.root().find("evidence")) {
        const data::View path = piece.find("path");
        if (!path) continue;
        const auto text = stays_inside(path.text()) ? source.read(path.text(), k_most_evidence_bytes)
                                                    : Result<std::optional<std::string>>(std::nullopt);
        if (!text) {
            for (const Finding& finding : text.error().findings) findings.push_back(data::at(path, finding));
        } else if (!*text) {
            findings.push_back(data::at(
                path,
                error(k_missing_evidence, phrase({"the attached file {0} is missing", "附件 {0} 缺失"}, path.text()),
                      phrase({"git log -- {0}", "git log -- {0}"}, path.text()))));
        } else if (sha256(**text) != piece.find("sha256").text()) {
            findings.push_back(
                data::at(piece.find("sha256"),
                         error(k_altered_evidence,
                               phrase({"{0} is not the file that was attached", "{0} 与登记时不一致"}, path.text()),
                               phrase({"git log -- {0}", "git log -- {0}"}, path.text()))));
        }
    }
    return findings;
}

}  // namespace plaint::store
