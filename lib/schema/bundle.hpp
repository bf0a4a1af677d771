// Self-contained schemas: everything that a schema refers to in other documents pulled into its `definitions`, so that
// editors can use it as it is.
#pragma once

#include "schema/schema.hpp"

namespace plaint::schema {

/// The schema with every reference leading into itself. Keys keep their order; what is pulled in stands at the end of
/// `definitions`, named after its document. Unresolved references and invalid schemas are Failing::data, as with
/// Schema::compile.
Result<data::Value> bundle(const data::Document& schema, const Resolver& resolver);

}  // namespace plaint::schema
