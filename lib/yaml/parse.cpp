#include "yaml/codes.hpp"
#include "yaml/direct.hpp"
#include "yaml/events.hpp"
#include "yaml/scan.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <memory>

namespace plaint::yaml {

namespace {

bool before(const Finding& a, const Finding& b) {
    return std::pair(a.position.line, a.position.column) < std::pair(b.position.line, b.position.column);
}

Failure failed(Findings findings, const std::string& name) {
    const bool capped = findings.size() > k_most_findings;
    std::stable_sort(findings.begin(), findings.end() - (capped ? 1 : 0), before);
    for (Finding& finding : findings) finding.file = name;
    return {Failing::data, std::move(findings)};
}

Finding too_large(const Limits& limits) {
    return error(k_too_large,
                 phrase({"the file has more than {0} bytes, the most that is read", "文件超过 {0} 字节的读取上限"},
                        limits.bytes),
                 Text{"check whether this is the right file; keep large contents as attachments",
                      "请确认文件是否正确;大块内容请作为附件保存"});
}

}  // namespace

Result<data::Document> parse(std::string text, std::string name, const Limits& limits) {
    if (text.size() > limits.bytes) return tl::make_unexpected(failed({too_large(limits)}, name));
    auto tree = std::make_shared<data::Tree>();
    tree->name = std::move(name);
    tree->source = std::move(text);
    Scan scanned = scan(tree->source);
    if (!scanned.findings.empty()) return tl::make_unexpected(failed(std::move(scanned.findings), tree->name));

    if (read_directly(*tree, limits)) return data::Document(std::move(tree));

    const Findings findings = read_by_events(*tree, limits, scanned.ascii);
    if (!findings.empty()) return tl::make_unexpected(failed(findings, tree->name));
    return data::Document(std::move(tree));
}

}  // namespace plaint::yaml
