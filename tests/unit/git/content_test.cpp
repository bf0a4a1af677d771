#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

TEST_CASE("line ends are stored as git add would store them, and the work tree keeps the bytes") {
    Sandbox box;
    box.start({{".gitattributes", "*.yaml text eol=crlf\n"}, {k_record, "a: 1\n"}});
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\r\n")));
    CHECK(read_file(box.top() / k_record) == "a: 2\r\n");
    CHECK(box.run("git cat-file blob HEAD:" + std::string(k_record)).output == "a: 2\n");
    CHECK(box.git("status --porcelain") == "");
    box.run("rm " + std::string(k_record) + "; git checkout -q -- .");
    CHECK_FALSE(repository.modified(k_record).value());
}

TEST_CASE("without attributes CRLF is stored as it is") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\r\n")));
    CHECK(box.run("git cat-file blob HEAD:" + std::string(k_record)).output == "a: 2\r\n");
    // Stored with CRLF, it keeps them when line ends are normalized later on.
    box.run("echo '* text=auto' > .gitattributes; git add .gitattributes; git commit -q -m auto");
    CHECK_FALSE(repository.modified(k_record).value());
    require(repository.commit(request_for(repository, k_record, "a: 3\r\n")));
    CHECK(box.run("git cat-file blob HEAD:" + std::string(k_record)).output == "a: 3\r\n");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("a filter program is left to git") {
    Sandbox box;
    box.start({{".gitattributes", "*.bin filter=swap\n"}, {"README.md", "hello\n"}});
    box.git("config filter.swap.clean 'tr a-z n-za-m'");
    box.git("config filter.swap.smudge 'tr a-z n-za-m'");
    box.git("config filter.swap.required true");
    auto repository = box.open();
    require(repository.commit(request_for(repository, "evidence/one.bin", "hello")));
    CHECK(box.git("cat-file blob HEAD:evidence/one.bin") == "uryyb");
    CHECK(read_file(box.top() / "evidence/one.bin") == "hello");
    CHECK(box.git("status --porcelain") == "");
    CHECK_FALSE(repository.modified("evidence/one.bin").value());

    box.git("config filter.swap.clean false");
    auto broken = box.open();
    CHECK(code_of(broken.commit(request_for(broken, "evidence/two.bin", "hello"))) == "git.filter");
    CHECK_FALSE(std::filesystem::exists(box.top() / "evidence/two.bin"));
}

TEST_CASE("a filter that nobody configured does nothing") {
    Sandbox box;
    box.start({{".gitattributes", "*.bin filter=lfs\n"}});
    auto repository = box.open();
    require(repository.commit(request_for(repository, "one.bin", "hello")));
    CHECK(box.git("cat-file blob HEAD:one.bin") == "hello");
}

TEST_CASE("git's housekeeping runs when it is due and only then") {
    Sandbox box;
    box.start();
    box.git("config gc.autoDetach false");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    CHECK(box.run("ls .git/objects/pack").output == "");
    // Two files in the one folder of 256 that git samples stand for more than a limit of 1.
    for (int i = 0, found = 0; found < 2; ++i) {
        const std::string content = std::to_string(i);
        if (!Repository::blob_id(content).starts_with("17")) continue;
        write_file(box.root() / "x", content);
        box.git("hash-object -w ../x");
        ++found;
    }
    SUBCASE("due") {
        box.git("config gc.auto 1");
        auto again = box.open();
        require(again.commit(request_for(again, k_record, "a: 3\n")));
        CHECK(box.run("ls .git/objects/pack").output != "");
    }
    SUBCASE("turned off") {
        box.git("config gc.auto 0");
        auto again = box.open();
        require(again.commit(request_for(again, k_record, "a: 3\n")));
        CHECK(box.run("ls .git/objects/pack").output == "");
    }
    box.check_sound();
}
