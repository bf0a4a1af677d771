#!/usr/bin/env python3
"""Plays the hooks that `plaint init --hook` installs, with real git: hooks_test.py PLAINT.

People commit in clones and push to a bare repository; what the hooks refuse must be in neither."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PLAINT = pathlib.Path(sys.argv.pop()).resolve(strict=True) if len(sys.argv) > 1 else None
SOURCE = pathlib.Path(__file__).resolve().parents[2]
RECORD = "complaints/2026/00/CP-2026-001.yaml"
NOW = "2026-03-02T09:30:00+08:00"


class Stage(unittest.TestCase):
    """A bare repository as server, with one complaint, and Wang Fang's clone of it."""

    def setUp(self):
        held = tempfile.TemporaryDirectory(prefix="hooks.")
        self.addCleanup(held.cleanup)
        self.root = pathlib.Path(held.name)
        for name in ("home", "bin"):
            (self.root / name).mkdir()
        (self.root / "bin/plaint").symlink_to(PLAINT)
        (self.root / "home/.gitconfig").write_text("[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n")
        self.now = NOW
        self.server = self.root / "server.git"
        self.run_in(self.root, "git", "init", "-q", "--bare", str(self.server))
        self.clone = self.root / "clone"
        self.run_in(self.root, "git", "clone", "-q", str(self.server), str(self.clone))
        self.plaint("init")
        self.register("三月一日应交的月报至今未到。")
        self.git("push", "-q", "origin", "main")

    def env(self):
        name = {"NAME": "Wang Fang", "EMAIL": "wang@example.cn", "DATE": self.now}
        return {"PATH": f"{self.root}/bin:/usr/local/bin:/usr/bin:/bin", "HOME": str(self.root / "home"), "LC_ALL": "C",
                "GIT_CONFIG_NOSYSTEM": "1", "TZ": "UTC", "PLAINT_NOW": self.now, "PLAINT_LANG": "en"} | {
                    f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in name.items()}

    def run_in(self, folder, *command, status=0):
        done = subprocess.run(command, cwd=folder, env=self.env(), capture_output=True, text=True, timeout=120, check=False)
        if status is not None:
            self.assertEqual(done.returncode, status, (command, done.stdout, done.stderr))
        return done.stdout + done.stderr

    def git(self, *args, folder=None, status=0):
        return self.run_in(folder or self.clone, "git", *args, status=status)

    def plaint(self, *args, folder=None, status=0):
        return self.run_in(folder or self.clone, "plaint", *args, status=status)

    def register(self, description):
        self.plaint("new", "--received-at", "09:12", "--received-by", "李敏", "--channel", "phone", "--organization", "市局",
                    "--complainant", "张伟", "--phone", "13800000000", "--project", "一网通办", "--contract", "HT-1",
                    "--urgency", "high", "--description", description)

    def edit(self, old, new, path=RECORD):
        """A change of a file by hand."""
        file = self.clone / path
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new))

    def forge(self):
        self.edit("\nstate: registered", "\nstate: closed")

    def head(self, folder=None, name="HEAD"):
        return self.git("rev-parse", name, folder=folder).strip()


class PreCommitTest(Stage):
    def setUp(self):
        super().setUp()
        self.assertIn("Wrote .git/hooks/pre-commit", self.plaint("init", "--hook", "pre-commit"))

    def test_it_is_installed_once_and_never_over_somebody_elses(self):
        hook = self.clone / ".git/hooks/pre-commit"
        self.assertTrue(os.access(hook, os.X_OK))
        self.assertNotRegex(hook.read_text(), r"@[A-Z_]+@|#(en|zh) ")
        self.assertIn("nothing was changed", self.plaint("init", "--hook", "pre-commit"))
        self.assertIn("无需修改", self.plaint("init", "--hook", "pre-commit", "--lang", "zh"))
        hook.write_text("#!/bin/sh\nmake test\n")
        said = self.plaint("init", "--hook", "pre-commit", status=1)
        self.assertIn("[hook.differs]", said)
        self.assertIn("plaint check --staged || exit 1", said)
        self.assertEqual(hook.read_text(), "#!/bin/sh\nmake test\n")
        self.git("config", "core.hooksPath", "our-hooks")
        self.assertIn("Would write our-hooks/pre-commit", self.plaint("init", "--hook", "pre-commit", "--dry-run"))
        self.assertFalse((self.clone / "our-hooks").exists())

    def test_steps_taken_with_plaint_pass(self):
        self.plaint("log", "note", "CP-2026-001", "--content", "已致电")
        self.register("报表打不开")
        self.assertEqual(self.git("log", "-1", "--format=%s")[:12], "CP-2026-002:")

    def test_a_forged_state_is_refused_before_it_is_committed(self):
        before = self.head()
        self.forge()
        self.git("add", RECORD)
        said = self.git("commit", "-m", "closed", status=1)
        self.assertRegex(said, RECORD + r":\d+:\d+: error: .* \[history\.state_mismatch\]")
        self.assertEqual(self.head(), before)
        self.git("commit", "-q", "--no-verify", "-m", "closed")
        self.assertNotEqual(self.head(), before)

    def test_a_changed_field_without_an_event_is_refused_though_the_record_is_right_by_itself(self):
        self.edit("organization: 市局", "organization: 省局")
        self.assertIn("errors: 0", self.plaint("check"))
        self.git("add", RECORD)
        self.assertIn("error:", self.git("commit", "-m", "organization", status=1))

    def test_what_is_not_staged_is_not_looked_at(self):
        self.forge()
        (self.clone / "README.md").write_text("hello\n")
        self.git("add", "README.md")
        self.git("commit", "-q", "-m", "readme")
        self.assertIn("state: closed", (self.clone / RECORD).read_text())
        self.assertEqual(self.git("status", "--short"), f" M {RECORD}\n")

    def test_what_is_staged_is_looked_at_though_the_work_tree_is_right_again(self):
        self.forge()
        self.git("add", RECORD)
        self.edit("\nstate: closed", "\nstate: registered")
        self.assertIn("[history.state_mismatch]", self.git("commit", "-m", "closed", status=1))

    def test_only_what_is_staged_is_looked_at(self):
        self.register("报表打不开")
        self.forge()
        self.git("commit", "-q", "--no-verify", "-a", "-m", "forged before the hook was there")
        self.plaint("log", "note", "CP-2026-002", "--content", "已致电")
        self.assertIn("error", self.plaint("check", status=1))

    def test_a_deleted_record_is_refused(self):
        self.git("rm", "-q", RECORD)
        self.assertIn("error:", self.git("commit", "-m", "gone", status=1))

    def test_rules_that_cannot_be_read_are_refused(self):
        self.edit("version: 1\n", "version: 1\nsurprise: 1\n", "plaint.yaml")
        self.git("add", "plaint.yaml")
        self.assertIn("[schema.additional]", self.git("commit", "-m", "rules", status=None))
        self.git("reset", "-q")
        self.git("commit", "-q", "--allow-empty", "-m", "nothing staged")

    def test_a_merge_is_judged_as_one(self):
        self.git("switch", "-q", "-c", "side")
        self.plaint("log", "note", "CP-2026-001", "--content", "一")
        self.git("switch", "-q", "main")
        self.register("报表打不开")
        self.git("merge", "-q", "--no-commit", "--no-ff", "side")
        self.git("commit", "-q", "--no-edit")
        self.assertEqual(len(self.git("log", "-1", "--format=%p").split()), 2)

    def test_nothing_is_left_in_the_repository_by_looking(self):
        self.forge()
        self.git("add", RECORD)
        before = self.git("count-objects", "-v")
        self.plaint("check", "--staged", status=1)
        self.assertEqual(self.git("count-objects", "-v"), before)
        self.assertIn("urgency", self.plaint("list", "--rev", ":", "--format", "json"))

    def test_the_first_commit_of_a_repository(self):
        fresh = self.root / "fresh"
        fresh.mkdir()
        self.git("init", "-q", folder=fresh)
        (fresh / "plaint.yaml").write_bytes((self.clone / "plaint.yaml").read_bytes())
        self.git("add", ".", folder=fresh)
        self.assertIn("errors: 0", self.plaint("check", "--staged", folder=fresh))


class FrameworkTest(Stage):
    """The entry for the pre-commit framework, as the framework runs it: its words, in the top of the work tree."""

    def entry(self):
        text = (SOURCE / ".pre-commit-hooks.yaml").read_text()
        fields = dict(re.findall(r"^[- ] (\w+): (.*)$", text, re.M))
        self.assertEqual({name: fields[name] for name in ("id", "language", "pass_filenames")},
                         {"id": "plaint", "language": "system", "pass_filenames": "false"})
        return fields["entry"].split()

    def test_the_entry_refuses_and_passes(self):
        self.assertIn("errors: 0", self.run_in(self.clone, *self.entry()))
        self.forge()
        self.git("add", RECORD)
        self.assertIn("[history.state_mismatch]", self.run_in(self.clone, *self.entry(), status=1))


class ServerTest(Stage):
    def install(self, hook):
        self.assertIn(f"Wrote hooks/{hook}", self.plaint("init", "--hook", hook, folder=self.server))

    def objects(self):
        return self.git("count-objects", "-v", folder=self.server)

    def forged(self):
        self.forge()
        self.git("commit", "-q", "-a", "-m", "closed")
        return self.head()

    def test_each_hook_goes_where_git_asks_it(self):
        self.assertIn("[hook.misplaced]", self.plaint("init", "--hook", "pre-receive", status=1))
        self.assertIn("[hook.misplaced]", self.plaint("init", "--hook", "pre-commit", folder=self.server, status=1))
        self.assertIn("[git.bare]", self.plaint("init", "--hook", "update", "--ci", "cron", folder=self.server, status=4))
        self.assertEqual([p.name for p in (self.server / "hooks").iterdir() if not p.name.endswith(".sample")], [])

    def test_legal_steps_are_taken(self):
        for hook in ("pre-receive", "update"):
            self.install(hook)
        self.plaint("log", "note", "CP-2026-001", "--content", "已致电")
        self.git("push", "-q", "origin", "main")
        self.assertEqual(self.head(self.server, "main"), self.head())
        self.git("switch", "-q", "-c", "topic")
        self.register("报表打不开")
        self.git("push", "-q", "origin", "topic")
        self.git("tag", "v1")
        self.git("push", "-q", "origin", "v1")
        self.git("push", "-q", "origin", "--delete", "topic")

    def test_a_forged_step_is_refused_and_leaves_nothing_behind(self):
        self.install("pre-receive")
        before, objects = self.head(self.server, "main"), self.objects()
        commit = self.forged()
        said = self.git("push", "origin", "main", status=1)
        self.assertRegex(said, r"remote: " + commit[:7] + ":" + RECORD + r":\d+:\d+: error: ")
        self.assertIn("pre-receive hook declined", said)
        self.assertEqual((self.head(self.server, "main"), self.objects()), (before, objects))
        self.git("cat-file", "-e", commit, folder=self.server, status=1)

    def test_pre_receive_refuses_all_or_nothing(self):
        self.install("pre-receive")
        self.git("branch", "good")
        self.forged()
        said = self.git("push", "origin", "good", "main", status=1)
        self.assertEqual(said.count("pre-receive hook declined"), 2)
        self.git("rev-parse", "-q", "--verify", "good", folder=self.server, status=1)

    def test_update_refuses_just_the_branch(self):
        self.install("update")
        self.git("branch", "good")
        before = self.head(self.server, "main")
        self.forged()
        said = self.git("push", "origin", "good", "main", status=1)
        self.assertIn("hook declined", said)
        self.assertEqual(self.head(self.server, "good"), before)
        self.assertEqual(self.head(self.server, "main"), before)

    def test_what_was_refused_can_be_mended_and_pushed(self):
        self.install("pre-receive")
        self.forged()
        self.git("push", "origin", "main", status=1)
        self.git("reset", "-q", "--hard", "HEAD~1")
        self.plaint("log", "note", "CP-2026-001", "--content", "已致电")
        self.git("push", "-q", "origin", "main")

    def test_a_first_push_to_an_empty_server_is_verified_as_a_whole(self):
        self.server = self.root / "empty.git"
        self.git("init", "-q", "--bare", str(self.server), folder=self.root)
        self.install("pre-receive")
        self.git("push", "-q", str(self.server), "main")
        self.assertEqual(self.head(self.server, "main"), self.head())

    def test_the_language_is_that_of_whoever_installed_it(self):
        self.plaint("init", "--hook", "pre-receive", "--lang", "zh", folder=self.server)
        self.assertIn("PLAINT_LANG:-zh", (self.server / "hooks/pre-receive").read_text())

    def test_the_scripts_are_plain_sh(self):
        for hook in ("pre-receive", "update"):
            self.install(hook)
            text = (self.server / "hooks" / hook).read_text()
            self.assertNotRegex(text, r"@[A-Z_]+@|#(en|zh) ")
            self.run_in(self.root, "sh", "-n", str(self.server / "hooks" / hook))


if __name__ == "__main__":
    if PLAINT is None:
        sys.exit("usage: hooks_test.py PLAINT")
    unittest.main()
