#include "cmd/version.hpp"

#include <elf.h>
#include <link.h>

namespace plaint::cmd {

namespace {

/// The first object is the program itself. Its notes are records of two lengths, a type, a name and the bytes.
int find_build_id(dl_phdr_info* program, std::size_t /*size*/, void* out) {
    for (int i = 0; i < program->dlpi_phnum; ++i) {
        const ElfW(Phdr)& header = program->dlpi_phdr[i];
        if (header.p_type != PT_NOTE) continue;
        const auto padded = [](std::size_t length) { return (length + 3) & ~std::size_t{3}; };
        const char* at = reinterpret_cast<const char*>(program->dlpi_addr + header.p_vaddr);
        const char* const end = at + header.p_memsz;
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            const auto& note = *reinterpret_cast<const ElfW(Nhdr)*>(at);
            const char* const bytes = at + sizeof note + padded(note.n_namesz);
            if (note.n_type == NT_GNU_BUILD_ID && bytes + note.n_descsz <= end)
                static_cast<std::string*>(out)->assign(bytes, note.n_descsz);
            at = bytes + padded(note.n_descsz);
        }
    }
    return 1;
}

}  // namespace

std::string build_id() {
    std::string id;
    dl_iterate_phdr(find_build_id, &id);
    return PLAINT_VERSION " " + id;
}

std::string_view version() { return PLAINT_VERSION; }

std::string_view release_date() { return PLAINT_RELEASED; }

std::string_view version_line() { return "plaint " PLAINT_VERSION "\n"; }

}  // namespace plaint::cmd
