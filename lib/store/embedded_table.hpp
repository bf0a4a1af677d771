// The table of files that the build puts into the program; its definition is generated (cmake/Embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace plaint::store {

struct EmbeddedFile {
    std::string_view path;  ///< Relative to the project: `schemas/policy.schema.json`.
    std::string_view bytes;
};

/// Sorted by path, byte by byte.
std::span<const EmbeddedFile> embedded_files();

/// What the build made of them (cmake/freeze.cpp): documents as data::frozen() gives them, the fields of each profile's
/// records as schema::Fields::packed() does.
std::span<const EmbeddedFile> embedded_documents();

}  // namespace plaint::store
