// The parts that texts are merged by: markers around differences, comments that must not get lost.
#include "merge/text.hpp"
#include "sample.hpp"

using namespace plaint;
using namespace plaint::merge;

TEST_CASE("what differs in two texts stands between markers, and nothing else") {
    CHECK(with_markers("a\nb\nc\n", "a\nB\nc\n", 7) == "a\n<<<<<<< ours\nb\n=======\nB\n>>>>>>> theirs\nc\n");
    CHECK(with_markers("a\nc\n", "a\nb\nc\n", 3) == "a\n<<< ours\n===\nb\n>>> theirs\nc\n");
    CHECK(with_markers("a\n1\nb\n2\n", "a\n3\nb\n4\n", 3) ==
          "a\n<<< ours\n1\n===\n3\n>>> theirs\nb\n<<< ours\n2\n===\n4\n>>> theirs\n");
    CHECK(with_markers("a\n", "a\n", 7) == "a\n");
    CHECK(with_markers("a", "b", 3) == "<<< ours\na\n===\nb\n>>> theirs\n");
}

TEST_CASE("a comment that a side added is missed when it is gone, and only then") {
    const auto lost = [](const char* base, const char* ours, const char* theirs, const char* merged) {
        return lost_comments({test::parsed(base), test::parsed(ours), test::parsed(theirs)}, test::parsed(merged));
    };
    const std::vector<std::string> none;
    CHECK(lost("a: 1\n", "a: 1 # one\n", "a: 1\n", "a: 1 # one\n") == none);
    CHECK(lost("a: 1\n", "a: 1 # one\n", "a: 1\n# two\n", "a: 1 # one\n") == std::vector<std::string>{"# two"});
    CHECK(lost("a: 1 # old\n", "a: 1 # old\n", "a: 1\n", "a: 1\n") == none);
    CHECK(lost("a: 1\n", "a: 1\n# x\n# x\n", "a: 1\n", "a: 1\n# x\n") == std::vector<std::string>{"# x"});
    // What both put at the same place is one comment, at two places it is two.
    CHECK(lost("a: 1\nb: 2\n", "a: 1 # x\nb: 2\n", "a: 1 # x\nb: 2\n", "a: 1 # x\nb: 2\n") == none);
    CHECK(lost("a: 1\nb: 2\n", "a: 1 # x\nb: 2\n", "a: 1\nb: 2 # x\n", "a: 1 # x\nb: 2\n") ==
          std::vector<std::string>{"# x"});
    CHECK(lost("a: 1\nb: 2\n", "# x\na: 1\nb: 2\n", "a: 1\n# x\nb: 2\n", "# x\na: 1\nb: 2\n") ==
          std::vector<std::string>{"# x"});
    CHECK(lost("l: [{id: a}, {id: b}]\n", "l:\n  - id: a # x\n  - id: b\n", "l:\n  - id: a\n  - id: b # x\n",
               "l:\n  - id: a # x\n  - id: b\n") == std::vector<std::string>{"# x"});
    CHECK(lost("a: 1\n", "a: \"1 # text\"\n", "a: |\n  # text\n", "a: 1\n") == none);
}
