#include "schema/pattern.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace plaint::schema {

namespace {

/// Enough for each sensible expression on texts of 50 KB; a runaway one is stopped after some milliseconds.
constexpr std::uint32_t k_match_limit = 500'000;
constexpr std::uint32_t k_heap_limit_kib = 64 * 1024;
constexpr std::uint32_t k_uses_before_machine_code = 1000;

constexpr std::uint32_t k_options = PCRE2_UTF | PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF |
                                    PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;

struct Freed {
    void operator()(pcre2_code* code) const { pcre2_code_free(code); }
    void operator()(pcre2_compile_context* context) const { pcre2_compile_context_free(context); }
    void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;

PCRE2_SPTR bytes(std::string_view text) {
    // PCRE2 takes no null pointer, not even for an empty text.
    return reinterpret_cast<PCRE2_SPTR>(text.empty() ? "" : text.data());
}

Owned<pcre2_compile_context> compile_context() {
    Owned<pcre2_compile_context> context(pcre2_compile_context_create(nullptr));
    if (!context) return context;
    pcre2_set_compile_extra_options(context.get(), PCRE2_EXTRA_ALT_BSUX);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
    return context;
}

std::string complaint_of(int code) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    const int length = pcre2_get_error_message(code, buffer.data(), buffer.size());
    return length < 0 ? std::string("invalid") : std::string(reinterpret_cast<const char*>(buffer.data()));
}

/// What one thread needs for matching; made once, since making it costs more than a match.
struct Workspace {
    Owned<pcre2_match_context> context{pcre2_match_context_create(nullptr)};
    Owned<pcre2_match_data> data{pcre2_match_data_create(1, nullptr)};

    Workspace() {
        if (!context) return;
        pcre2_set_match_limit(context.get(), k_match_limit);
        pcre2_set_heap_limit(context.get(), k_heap_limit_kib);
    }
};

int run(const pcre2_code* code, std::string_view text, std::uint32_t options) {
    thread_local const Workspace workspace;
    if (!workspace.context || !workspace.data) return PCRE2_ERROR_NOMEMORY;
    return pcre2_match(code, bytes(text), text.size(), 0, options, workspace.data.get(), workspace.context.get());
}

}  // namespace

Pattern::Compiled Pattern::compile(std::string_view expression) {
    int error = 0;
    PCRE2_SIZE offset = 0;
    const auto context = compile_context();
    pcre2_code* code = pcre2_compile(bytes(expression), expression.size(), k_options, &error, &offset, context.get());
    if (code == nullptr) return {nullptr, complaint_of(error), offset};
    return {std::unique_ptr<Pattern>(new Pattern(code)), {}, 0};
}

Pattern::~Pattern() {
    pcre2_code_free(static_cast<pcre2_code*>(m_code));
    pcre2_code_free(static_cast<pcre2_code*>(m_faster.load()));
}

const void* Pattern::faster() const {
    if (m_uses.load(std::memory_order_relaxed) < k_uses_before_machine_code) {
        // Only the thread that counts the last use makes the code.
        if (m_uses.fetch_add(1, std::memory_order_relaxed) + 1 != k_uses_before_machine_code) return nullptr;
        Owned<pcre2_code> copy(pcre2_code_copy(static_cast<const pcre2_code*>(m_code)));
        if (copy && pcre2_jit_compile(copy.get(), PCRE2_JIT_COMPLETE) == 0) m_faster.store(copy.release());
    }
    return m_faster.load(std::memory_order_acquire);
}

Match Pattern::match(std::string_view text) const {
    int result = PCRE2_ERROR_JIT_STACKLIMIT;
    if (const void* code = faster()) result = run(static_cast<const pcre2_code*>(code), text, 0);
    // Machine code has a small stack; the interpreter goes on where that ends.
    if (result == PCRE2_ERROR_JIT_STACKLIMIT) result = run(static_cast<const pcre2_code*>(m_code), text, PCRE2_NO_JIT);
    if (result >= 0) return Match::found;
    const bool limited = result == PCRE2_ERROR_MATCHLIMIT || result == PCRE2_ERROR_DEPTHLIMIT ||
                         result == PCRE2_ERROR_HEAPLIMIT || result == PCRE2_ERROR_NOMEMORY;
    return limited ? Match::exceeded : Match::absent;
}

}  // namespace plaint::schema
