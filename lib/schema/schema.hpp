// JSON Schema draft 7, compiled once, over documents: every finding with its position, what was found and what was
// expected.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaint::schema {

/// Gives the document behind a `$ref`'s absolute URI (without fragment), or nothing when it is unknown. Never reaches
/// the network.
using Resolver = std::function<std::optional<data::Document>(std::string_view uri)>;

enum class UnknownKeywords {
    ignored,  ///< As the standard says: for schemas of other people.
    refused,  ///< Each is a finding: for plaint's own schemas, where it is a typing error.
};

/// A compiled schema. Cheap to copy, safe to use from several threads at once.
class Schema {
public:
    /// Compiles; every `$ref` is resolved, every pattern compiled, once. A schema that the meta-schema refuses, an
    /// unresolvable or endlessly looping
    /// `$ref`, or an invalid pattern is Failing::data with positions.
    static Result<Schema> compile(const data::Document& schema, const Resolver& resolver = {},
                                  UnknownKeywords unknown = UnknownKeywords::ignored);
    /// Compiles what is known to be right (it was checked when the program was built), without the meta-schema. Fails
    /// as `compile` does where it cannot go on.
    static Result<Schema> trusted(const data::Document& schema, const Resolver& resolver = {});

    /// Every violation in `instance`, in document order; empty when it is valid. Bounded: stops after `most` findings.
    [[nodiscard]] Findings check(data::View instance, std::size_t most = 200) const;
    [[nodiscard]] bool accepts(data::View instance) const;

    struct Impl;

private:
    explicit Schema(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace plaint::schema
