#include "store/evidence.hpp"

#include <doctest/doctest.h>

using namespace plaint::store;

TEST_CASE("files of one name keep apart by their content, and keep their name and its ending readable") {
    CHECK(evidence_path("A-1", "mail.eml", "3f2a1b77") == "evidence/A-1/mail-3f2a1b.eml");
    CHECK(evidence_path("A-1", "mail.eml", "000000ff") == "evidence/A-1/mail-000000.eml");
    CHECK(evidence_path("A-1", "README", "3f2a1b77") == "evidence/A-1/README-3f2a1b");
    CHECK(evidence_path("A-1", "投诉 截图.tar.gz", "3f2a1b77") == "evidence/A-1/投诉 截图-3f2a1b.tar.gz");
}

TEST_CASE("a file's name is what may stand in any path") {
    CHECK(evidence_name("/tmp/a/b.log") == "b.log");
    CHECK(evidence_name("C:\\a\\b?.log") == "b_.log");
    CHECK(evidence_name(".profile") == "_.profile");
    CHECK(evidence_name("") == "_");
}
