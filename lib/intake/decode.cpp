#include "base/unicode.hpp"
#include "intake/codes.hpp"
#include "intake/csv.hpp"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace plaint::intake {

namespace {

const char* charset(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
            return "UTF-8";
        case Encoding::gb18030:
            return "GB18030";
        case Encoding::utf16le:
            return "UTF-16LE";
        case Encoding::utf16be:
            return "UTF-16BE";
    }
    return "UTF-8";
}

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array<Mark, 3> k_marks{
    {{"\xEF\xBB\xBF", Encoding::utf8}, {"\xFF\xFE", Encoding::utf16le}, {"\xFE\xFF", Encoding::utf16be}}};

class Converter {
public:
    explicit Converter(Encoding from) : m_handle(iconv_open("UTF-8", charset(from))) {}
    ~Converter() {
        if (usable()) iconv_close(m_handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] bool usable() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    /// Appends what can be converted and takes it off `bytes`; what is left behind is invalid or cut off.
    void convert(std::string_view& bytes, std::string& out) {
        auto* in = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there
        std::size_t left = bytes.size();
        std::size_t done = 0;
        do {
            std::array<char, 1U << 16> chunk{};
            char* to = chunk.data();
            std::size_t room = chunk.size();
            done = iconv(m_handle, &in, &left, &to, &room);
            out.append(chunk.data(), chunk.size() - room);
        } while (done == k_failed && errno == E2BIG);
        bytes.remove_prefix(bytes.size() - left);
    }

private:
    static constexpr auto k_failed = static_cast<std::size_t>(-1);
    iconv_t m_handle;
};

/// The failure at a byte that cannot be read, behind the text that could.
tl::unexpected<Failure> unreadable(std::string text, char byte, std::string_view name, Encoding encoding) {
    const auto place = static_cast<std::uint32_t>(text.size());
    text += byte;
    const std::string shown = fmt::format("{:02X}", static_cast<unsigned char>(byte));
    Finding finding =
        error(k_csv_encoding,
              phrase({"the byte {0} is not valid {1} here", "此处的字节 {0} 不是有效的 {1}"}, shown, charset(encoding)),
              Text{"Export the table again, as UTF-8.", "请将表格重新导出为 UTF-8。"});
    finding.file = name;
    finding.position = locate(text, {place, place + 1});
    return fail(Failing::data, std::move(finding));
}

tl::unexpected<Failure> no_converter(std::string_view name, Encoding encoding) {
    Finding finding = error(
        k_csv_encoding, phrase({"this system cannot convert from {0}", "本系统无法转换 {0} 编码"}, charset(encoding)),
        Text{"Export the table as UTF-8, or install the C library's conversion modules (gconv).",
             "请将表格导出为 UTF-8，或安装 C 库的编码转换模块（gconv）。"});
    finding.file = name;
    return fail(Failing::system, std::move(finding));
}

/// Whether text that is no valid UTF-8 was meant to be it: characters of three bytes and more are as good as never
/// found in other encodings, so a few damaged bytes among many such characters are damage.
bool is_damaged_utf8(std::string_view bytes) {
    std::size_t long_characters = 0;
    std::size_t invalid_bytes = 0;
    while (!bytes.empty()) {
        const std::size_t valid = invalid_utf8(bytes).value_or(bytes.size());
        for (const char c : bytes.substr(0, valid)) long_characters += static_cast<unsigned char>(c) >= 0xE0U ? 1 : 0;
        bytes.remove_prefix(valid);
        if (bytes.empty()) break;
        ++invalid_bytes;
        bytes.remove_prefix(1);
    }
    return long_characters > 4 * invalid_bytes;
}

Result<Decoded> converted(std::string_view bytes, Encoding encoding, std::string_view name) {
    Converter converter(encoding);
    if (!converter.usable()) return no_converter(name, encoding);
    Decoded decoded{{}, encoding};
    decoded.text.reserve(bytes.size() + bytes.size() / 2);
    converter.convert(bytes, decoded.text);
    if (!bytes.empty()) return unreadable(std::move(decoded.text), bytes[0], name, encoding);
    return decoded;
}

enum class Fallback { none, gb18030 };

Result<Decoded> as_utf8(std::string_view bytes, std::string_view name, Fallback fallback) {
    const auto invalid = invalid_utf8(bytes);
    if (!invalid) return Decoded{std::string(bytes), Encoding::utf8};
    if (fallback == Fallback::gb18030 && !is_damaged_utf8(bytes)) return converted(bytes, Encoding::gb18030, name);
    return unreadable(std::string(bytes.substr(0, *invalid)), bytes[*invalid], name, Encoding::utf8);
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string_view name) {
    for (const Mark& mark : k_marks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        bytes.remove_prefix(mark.bytes.size());
        return mark.encoding == Encoding::utf8 ? as_utf8(bytes, name, Fallback::none)
                                               : converted(bytes, mark.encoding, name);
    }
    return as_utf8(bytes, name, Fallback::gb18030);
}

}  // namespace plaint::intake
