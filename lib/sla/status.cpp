#include "sla/reading.hpp"

namespace plaint::sla {

std::string_view word(Status status) {
    switch (status) {
        case Status::running:
            return "running";
        case Status::near:
            return "near";
        case Status::paused:
            return "paused";
        case Status::overdue:
            return "overdue";
        case Status::met:
            return "met";
        case Status::missed:
            return "missed";
        case Status::cancelled:
            return "cancelled";
        case Status::done:
            return "done";
        case Status::undefined:
            return "undefined";
        case Status::invalid:
            return "invalid";
    }
    return {};
}

Phrase label(Status status) {
    switch (status) {
        case Status::running:
            return Text("Running", "计时中");
        case Status::near:
            return Text("Nearly due", "临近时限");
        case Status::paused:
            return Text("Paused", "已暂停");
        case Status::overdue:
            return Text("Overdue", "已超时");
        case Status::met:
            return Text("Met", "按时");
        case Status::missed:
            return Text("Missed", "未按时");
        case Status::cancelled:
            return Text("Cancelled", "已取消");
        case Status::done:
            return Text("Done", "已完成");
        case Status::undefined:
            return Text("No target", "无时限");
        case Status::invalid:
            return Text("Contradictory", "记录矛盾");
    }
    return {};
}

const Applied* Reading::target() const {
    if (epochs.empty() || !epochs.back().strictest) return nullptr;
    return &epochs.back().applied[*epochs.back().strictest];
}

const Applied* Reading::breached() const {
    if (!breached_at) return nullptr;
    const Epoch& epoch = epochs[breached_epoch];
    return &epoch.applied[*epoch.strictest];
}

std::optional<std::int64_t> Reading::due() const {
    const Applied* applied = target();
    return applied == nullptr ? std::nullopt : applied->due;
}

bool Reading::provisional() const {
    const Applied* applied = target();
    return applied != nullptr && applied->provisional;
}

std::optional<std::int64_t> Reading::left() const {
    const Applied* applied = target();
    return applied == nullptr ? std::nullopt : std::optional(applied->allowed - used);
}

bool Reading::open() const {
    return status == Status::running || status == Status::near || status == Status::paused ||
           status == Status::overdue || (status == Status::undefined && !stop);
}

}  // namespace plaint::sla
