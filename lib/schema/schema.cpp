#include "schema/schema.hpp"

#include "schema/acceptor.hpp"
#include "schema/compiler.hpp"
#include "schema/meta.hpp"
#include "schema/reporter.hpp"

#include <algorithm>

namespace plaint::schema {

struct Schema::Impl {
    Program program;
};

namespace {

Result<Program> compile_program(const data::Document& document, const Resolver& resolver, UnknownKeywords unknown,
                                Trust trust) {
    Compiler compiler(resolver, unknown, trust);
    Program program = compiler.compile(document);
    if (!compiler.findings().empty()) return fail(Failing::data, std::move(compiler.findings()));
    return program;
}

}  // namespace

Result<Schema> Schema::compile(const data::Document& schema, const Resolver& resolver, UnknownKeywords unknown) {
    PLAINT_TRY(program, compile_program(schema, resolver, unknown, Trust::checked));
    return Schema(std::make_shared<const Impl>(Impl{std::move(program)}));
}

Result<Schema> Schema::trusted(const data::Document& schema, const Resolver& resolver) {
    PLAINT_TRY(program, compile_program(schema, resolver, UnknownKeywords::ignored, Trust::trusted));
    return Schema(std::make_shared<const Impl>(Impl{std::move(program)}));
}

bool Schema::accepts(data::View instance) const {
    Acceptor acceptor(m_impl->program);
    return acceptor.accepts(m_impl->program.root, instance) && !acceptor.given_up();
}

Findings Schema::check(data::View instance, std::size_t most) const {
    Acceptor acceptor(m_impl->program);
    const bool accepted = acceptor.accepts(m_impl->program.root, instance);
    const auto& given_up = acceptor.given_up();
    if (accepted && !given_up) return {};
    // What takes too long to be checked takes longer to be told about.
    if (given_up && given_up->why != Exhausted::pattern) return {describe(*given_up)};
    // An invalid document never has no findings, whatever the caller asks for.
    return Reporter(m_impl->program, std::max<std::size_t>(most, 1)).run(instance);
}

}  // namespace plaint::schema
