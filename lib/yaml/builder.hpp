// Builds a document's tree from libyaml's events, with byte spans, and notes what plaint refuses.
#pragma once

#include "base/finding.hpp"
#include "data/document.hpp"
#include "yaml/event_spans.hpp"
#include "yaml/yaml.hpp"

#include <yaml.h>

#include <string_view>
#include <vector>

namespace plaint::yaml {

class Builder {
public:
    enum class Next { go_on, stop };

    Builder(data::Tree& tree, Findings& findings, const Limits& limits, bool ascii);

    Next take(const yaml_event_t& event);
    /// Makes sure that there is a root.
    void finish();

private:
    struct Frame {
        data::NodeIndex node = data::k_no_node;
        data::NodeIndex last = data::k_no_node;
        bool mapping = false;
        bool block = true;
        bool has_key = false;
        std::string_view key;
        Span key_span;
    };

    Next start_document(const yaml_event_t& event);
    Next start_collection(const yaml_event_t& event, data::Kind kind, bool block);
    Next end_collection(const yaml_event_t& event);
    Next scalar(const yaml_event_t& event);
    Next alias(const yaml_event_t& event);
    Next skip(const yaml_event_t& event);

    void take_key(const yaml_event_t& event);
    data::NodeIndex add(data::Kind kind, data::Style style, Span span);
    void name_child(data::NodeIndex index);

    std::string_view text_of(const yaml_event_t& event, Span span);

    void check_key(Span span, const yaml_event_t& event);
    void check_duplicates(data::NodeIndex mapping);
    void report_duplicate(data::NodeIndex first, data::NodeIndex second);
    void check_properties(const yaml_event_t& event, Span span);
    /// What ends at `end` is not followed by a `#` at once: libyaml takes that for a comment, YAML does not.
    void check_end(std::size_t end);
    void complain(const Code& code, Phrase message, Phrase hint, Span span);

    [[nodiscard]] bool expects_key() const {
        return !m_frames.empty() && m_frames.back().mapping && !m_frames.back().has_key;
    }
    /// Of the open collection.
    [[nodiscard]] data::Style around() const {
        return m_frames.empty() || m_frames.back().block ? data::Style::block : data::Style::flow;
    }
    [[nodiscard]] Next over_limits(Span span);

    data::Tree& m_tree;
    Findings& m_findings;
    const Limits& m_limits;
    std::string_view m_source;
    EventSpans m_spans;
    std::vector<Frame> m_frames;
    std::size_t m_documents = 0;
    std::size_t m_skipping = 0;  ///< Open collections of a key that is no scalar.
};

}  // namespace plaint::yaml
