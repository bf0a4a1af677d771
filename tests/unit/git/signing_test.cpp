#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

void configure_ssh(const Sandbox& box) {
    REQUIRE(box.run("ssh-keygen -q -t ed25519 -N '' -C li@example.com -f ../key").status == 0);
    box.run("echo \"li@example.com $(cat ../key.pub)\" > ../allowed");
    box.git("config gpg.format ssh");
    box.git("config gpg.ssh.allowedSignersFile " + (box.root() / "allowed").string());
    box.git("config commit.gpgSign true");
}

}  // namespace

TEST_CASE("a commit signed with an ssh key is one that git verifies") {
    Sandbox box;
    box.start();
    configure_ssh(box);
    box.git("config user.signingKey " + (box.root() / "key").string());
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    const auto said = box.run("git verify-commit HEAD");
    CHECK_MESSAGE(said.status == 0, said.output);
    CHECK(said.output.find("Good \"git\" signature for li@example.com") != std::string::npos);
    CHECK(box.run("ls .git | grep plaint").output == "");
    box.check_sound();
}

TEST_CASE("a commit signed by gpg is one that git verifies") {
    Sandbox box;
    box.start();
    // gpg's agent wants a short path for its socket.
    box.set("GNUPGHOME", (box.root() / "g").string());
    box.run("mkdir -m 700 ../g");
    const auto made =
        box.run("gpg --batch -q --passphrase '' --quick-generate-key 'Li Lei <li@example.com>' ed25519 sign 0");
    REQUIRE_MESSAGE(made.status == 0, made.output);
    box.git("config commit.gpgSign true");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    const auto said = box.run("git verify-commit HEAD");
    CHECK_MESSAGE(said.status == 0, said.output);
    CHECK(said.output.find("Good signature from \"Li Lei <li@example.com>\"") != std::string::npos);
    box.check_sound();
    box.run("gpgconf --kill all");
}

TEST_CASE("a signature that cannot be made stops the commit with the program's words") {
    Sandbox box;
    box.start();
    configure_ssh(box);
    SUBCASE("no such key") { box.git("config user.signingKey /no/such/key"); }
    SUBCASE("no key configured") {}
    SUBCASE("no such program") {
        box.git("config user.signingKey " + (box.root() / "key").string());
        box.git("config gpg.ssh.program /no/such/program");
    }
    SUBCASE("unknown format") { box.git("config gpg.format pgp"); }
    SUBCASE("a program that says yes without signing") {
        box.git("config gpg.format openpgp");
        box.git("config gpg.program true");
    }
    auto repository = box.open();
    const auto head = repository.head().value();
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.signing");
    CHECK(repository.head().value() == head);
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.run("ls .git | grep plaint").output == "");
}
