// The least that any reader of the same files does: one pass of libyaml's events over every YAML file below a folder,
// in one thread, nothing kept. `yaml_events FOLDER` prints how many events there were.
#include <yaml.h>

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace {

/// The events of one file; 0 when it cannot be read to its end.
std::size_t events_of(const std::filesystem::path& path) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return 0;
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) return 0;
    yaml_parser_set_input_file(&parser, file.get());
    std::size_t events = 0;
    bool finished = false;
    while (!finished) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) break;
        finished = event.type == YAML_STREAM_END_EVENT;
        ++events;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return finished ? events : 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::size_t events = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[1])) {
        if (entry.path().extension() != ".yaml") continue;
        const std::size_t more = events_of(entry.path());
        if (more == 0) return 1;
        events += more;
    }
    std::printf("%zu\n", events);
    return 0;
}
