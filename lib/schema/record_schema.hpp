// The record schema as a value to work on: where its groups are, and how a field of each type is written. Private to
// the room.
#pragma once

#include "data/document.hpp"
#include "data/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::schema::record_schema {

using data::Mapping;
using data::Value;

/// The member of a mapping, or null.
Value* find(Mapping& mapping, std::string_view key);

/// What a reference `{$ref: "#/definitions/NAME"}` stands for; the schema itself when it is none. Null when it is no
/// mapping.
Mapping* resolved(Value& schema, Value& member);

/// The group at `solution.measures[]` (the root for an empty path), or null when there is none.
Mapping* group_at(Value& schema, std::string_view path);
/// A group's members; made when it has none yet. Null when it is no group.
Mapping* properties(Mapping& group);
void set_required(Mapping& group, const std::string& name, bool required);

/// Types by name: those of `definitions` that are single values, and boolean, integer, group, list, entries.
std::optional<Mapping> typed(Value& schema, std::string_view name);
std::vector<std::string> type_names(Value& schema);
/// An enumeration of words with their labels.
Mapping choice(const Mapping& labels);
/// An enumeration as another field may have it too, that of a list's items as well; nothing when it is none.
std::optional<Mapping> choices_of(Value& schema, Value& member);
/// A list of such values.
Mapping list_of(Mapping item);

/// Takes over another type and keeps what is said about the field for people. A list stays a list when a single value
/// is given for it.
void retype(Mapping& member, Mapping type);
/// Label, help and marks of the notation.
void annotate(Mapping& member, data::View field);

/// Adds to a schema of a group that it has the field at a path, and every group on the way.
void demand(Mapping& schema, const data::Path& path);

/// No group takes members that it does not define.
void close_groups(Value& schema);

}  // namespace plaint::schema::record_schema
