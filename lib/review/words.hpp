// Names and values of records as people say them: labels of fields, states and events, values in both languages.
#pragma once

#include "policy/policy.hpp"

#include <map>
#include <string>
#include <string_view>

namespace plaint::review {

class Words {
public:
    /// What the present policy cannot name any more, the earlier one may (null: there is none). Both must outlive this.
    Words(const policy::Policy& now, const policy::Policy* earlier);

    [[nodiscard]] const policy::Policy& policy() const { return m_now; }
    /// Null when neither policy knows it.
    [[nodiscard]] const schema::Field* field(const data::Path& path) const;
    /// By either policy: what a change of the rules makes public was written when it was not.
    [[nodiscard]] bool personal(const data::Path& path) const;
    /// `Root cause`; with what it belongs to where several fields are called so, and with the number of an entry:
    /// `Solution › Root cause`, `Step 2 › State`.
    [[nodiscard]] Phrase label(const data::Path& path) const;
    /// A value in words: labels of choices, moments in the policy's zone, people without their address. Empty when
    /// there is none.
    [[nodiscard]] Phrase value(data::View value, const schema::Field* field) const;

    [[nodiscard]] Phrase kind(std::string_view kind) const;
    [[nodiscard]] Phrase state(std::string_view kind, std::string_view state) const;
    [[nodiscard]] Phrase event(std::string_view event) const;

private:
    [[nodiscard]] bool is_ambiguous(const schema::Field& group) const;
    void count_labels(const schema::Fields& fields);

    const policy::Policy& m_now;
    const policy::Policy* m_earlier;
    std::map<std::string, int, std::less<>> m_uses;  ///< How many fields have a label.
};

/// `A › B`
Phrase below(const Phrase& outer, const Phrase& inner);

}  // namespace plaint::review
