#include "git/index_file.hpp"
#include "git/sha1.hpp"
#include "sandbox.hpp"

#include <random>
#include <set>

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

void check_after_commit(Sandbox& box) {
    auto repository = box.open();
    auto request = request_for(repository, k_record, "a: 2\n");
    request.files.push_back({"complaints/2026/00/CP-2026-0005.yaml", "new in between\n", false});
    request.files.push_back({"README.md", std::nullopt, false});
    request.files.push_back({"zz", "last\n", false});
    request.files.push_back({"AA", "first\n", false});
    require(repository.commit(request));
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.git("ls-files -s") == box.git("ls-tree -r HEAD --format='%(objectmode) %(objectname) 0%x09%(path)'"));
    box.check_sound();
}

}  // namespace

TEST_CASE("git reads every version of the index after a commit") {
    Sandbox box;
    box.start({{k_record, "a: 1\n"},
               {"README.md", "hello\n"},
               {"complaints/2026/00/CP-2026-002.yaml", "b\n"},
               {"complaints/2025/99/CP-2025-999.yaml", "c\n"}});
    SUBCASE("version 2") { box.git("update-index --index-version 2"); }
    SUBCASE("version 3") {
        box.git("update-index --index-version 3");
        box.git("update-index --skip-worktree complaints/2026/00/CP-2026-002.yaml");
    }
    SUBCASE("version 4") { box.git("update-index --index-version 4"); }
    SUBCASE("untracked cache") {
        box.git("update-index --untracked-cache");
        box.git("status");
    }
    SUBCASE("offset tables") {
        box.git("config index.threads 2");
        box.git("update-index --force-write-index");
    }
    SUBCASE("no index at all") {
        box.git("rm -q -r --cached .");
        box.git("commit -q -m empty");
        box.run("rm .git/index; git read-tree HEAD; git clean -q -f -d; rm -f .git/index");
        auto repository = box.open();
        require(repository.commit(request_for(repository, k_record, "a: 2\n")));
        CHECK(box.git("status --porcelain") == "");
        return;
    }
    check_after_commit(box);
}

TEST_CASE("the tree cache of the index stays right, so that git commits the right tree next") {
    Sandbox box;
    box.start({{k_record, "a: 1\n"}, {"complaints/2025/00/x", "x\n"}, {"evidence/y", "y\n"}});
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    write_file(box.top() / "evidence/z", "z\n");
    box.git("add evidence/z");
    box.git("commit -q -m by-git");
    CHECK(box.git("show HEAD:" + std::string(k_record)) == "a: 2");
    CHECK(box.git("status --porcelain") == "");
    box.check_sound();
}

TEST_CASE("a file edited in the very second of its staging is still seen as edited after a commit") {
    Sandbox box;
    box.start();
    // The same size, and the times that the index has noted: only the index's own time tells that it may have changed.
    box.run(
        "touch -d '2026-01-05 10:00:00' README.md; git add README.md; git update-index -q --refresh; "
        "printf 'HELLO\\n' > README.md; touch -d '2026-01-05 10:00:00' README.md; "
        "touch -d '2026-01-05 10:00:00' .git/index");
    box.git("config core.trustctime false");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    CHECK(box.git("status --porcelain") == " M README.md");
}

TEST_CASE("an index cut off anywhere is refused, never misread") {
    Sandbox box;
    box.start();
    box.git("update-index --index-version 4");
    const auto bytes = read_file(box.top() / ".git/index");
    for (std::size_t length = 1; length < bytes.size(); ++length) {
        CAPTURE(length);
        const auto parsed = IndexFile::parse(bytes.substr(0, length), 0);
        const std::set<std::string> allowed = {"git.index_damaged", "git.unsupported"};
        // An extension may end where the file is cut, which leaves a shorter index of the same entries.
        if (parsed) {
            CHECK(parsed->size() == 2);
        } else {
            CHECK(allowed.contains(code_of(parsed)));
        }
    }
}

TEST_CASE("random changes leave the index as a sorted map would be, in every version") {
    for (const char version : {'\2', '\4'}) {
        std::mt19937 random(20260302);
        std::string bytes = std::string("DIRC") + std::string(3, '\0') + version + std::string(4, '\0');
        const auto seal = sha1(bytes);
        bytes.append(reinterpret_cast<const char*>(seal.data()), seal.size());
        std::map<std::string, std::uint32_t> expected;
        for (int round = 0; round < 60; ++round) {
            CAPTURE(round);
            auto index = IndexFile::parse(bytes, 0xFFFFFFFF);
            require(index);
            std::map<std::string, IndexChange> changes;
            for (unsigned i = 0; i < 1 + random() % 5; ++i) {
                const std::string path = std::string(random() % 3, 'd') + "/" + std::to_string(random() % 40);
                IndexChange change{path, std::nullopt};
                if (random() % 3 > 0) {
                    IndexEntry entry;
                    entry.path = path;
                    entry.mode = 0100644;
                    entry.stamp.size = static_cast<std::uint32_t>(random() % 1000);
                    change.entry = entry;
                }
                changes[path] = change;
            }
            std::vector<IndexChange> list;
            for (const auto& [path, change] : changes) {
                list.push_back(change);
                if (change.entry) {
                    expected[path] = change.entry->stamp.size;
                } else {
                    expected.erase(path);
                }
            }
            bytes = index->with(list);
            const auto again = IndexFile::parse(bytes, 0xFFFFFFFF);
            require(again);
            REQUIRE(again->size() == expected.size());
            for (const auto& [path, size] : expected) CHECK(again->find(path)->stamp.size == size);
        }
    }
}

TEST_CASE("SHA-1 is the same however the bytes come in, and on every processor") {
    CHECK(Repository::blob_id("") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    const std::string text(1000, 'a');
    for (std::size_t cut = 0; cut <= text.size(); cut += 37) {
        Sha1 hash;
        hash.add(std::string_view(text).substr(0, cut));
        hash.add(std::string_view(text).substr(cut));
        CHECK(hash.finish() == sha1(text));
    }
    Sha1State fast = {1, 2, 3, 4, 5};
    Sha1State portable = fast;
    const auto* blocks = reinterpret_cast<const std::uint8_t*>(text.data());
    mix_blocks(fast, blocks, 15);
    mix_blocks_portably(portable, blocks, 15);
    CHECK(fast == portable);
}
