#!/usr/bin/env python3
"""Histories, honest and forged, before `plaint verify`: verify_test.py PLAINT.

Each forgery is made with git (or with plaint under rules that are not in force) and has to be found for its own code;
nothing may be found in what people honestly do. The honest history is played once and copied for each test."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PLAINT = pathlib.Path(sys.argv.pop()).resolve(strict=True) if len(sys.argv) > 1 else None

WANG = ("王芳", "wangfang@example.cn")  # customer service
LI = ("李雷", "lilei@example.cn")  # project manager
ZHOU = ("周国平", "zhouguoping@example.cn")  # project director, may make exceptions
HAN = ("韩梅梅", "hanmeimei@example.cn")  # holds no role

POLICY = """\
version: 1
profile: it-project
people:
  - {person: 王芳 <wangfang@example.cn>, roles: [customer_service]}
  - {person: 李雷 <lilei@example.cn>, roles: [project_manager, technical_manager]}
  - {person: 周国平 <zhouguoping@example.cn>, roles: [project_director, department_manager]}
"""
HISTORY = "history: {%s}\n"
WITHOUT_APPROVAL = """\
conditions:
  confirm_plan.not_approved:
    {require: id, message: {en: x, zh: y}, hint: {en: x, zh: y}, explain: {en: x, zh: y}}
"""
RECORD = "complaints/2026/00/CP-2026-001.yaml"


class Clone:
    """A repository with somebody at its keyboard at some moment."""

    def __init__(self, folder, home):
        self.folder, self.home = pathlib.Path(folder), pathlib.Path(home)
        self.who, self.when, self.seed = WANG, "2026-03-02T09:00", 0

    def at(self, when, who=None):
        self.when, self.who = when, who or self.who
        return self

    def environment(self, **more):
        moment = self.when + ":00+08:00"
        return {
            "PATH": f"{PLAINT.parent}:/usr/bin:/bin", "HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
            "PLAINT_LANG": "en", "PLAINT_NOW": moment, "PLAINT_SEED": str(self.seed), "EDITOR": "false",
            "GIT_AUTHOR_NAME": self.who[0], "GIT_AUTHOR_EMAIL": self.who[1], "GIT_AUTHOR_DATE": moment,
            "GIT_COMMITTER_NAME": self.who[0], "GIT_COMMITTER_EMAIL": self.who[1], "GIT_COMMITTER_DATE": moment, **more,
        }

    def run(self, *command, status=0, stdin=None, **variables):
        self.seed += 1
        done = subprocess.run([str(word) for word in command], cwd=self.folder, env=self.environment(**variables),
                              input=stdin, capture_output=True, text=True)
        if done.returncode != status:
            raise AssertionError(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout.strip()

    def git(self, *arguments, **options):
        return self.run("git", *arguments, **options)

    def plaint(self, *arguments, **options):
        return self.run(PLAINT, *arguments, **options)

    def path(self, name=RECORD):
        return self.folder / name

    def edit(self, pattern, replacement, name=RECORD):
        """Exactly one place of a file, by hand."""
        text = self.path(name).read_text()
        changed, places = re.subn(pattern, replacement, text, count=1, flags=re.M)
        assert places == 1, f"{pattern} is not in\n{text}"
        self.path(name).write_text(changed)

    def commit(self, message="by hand", *options):
        self.git("add", "-A")
        self.git("commit", "-q", *options, "-m", message)
        return self.git("rev-parse", "HEAD")

    def verify(self, *arguments, now="2026-12-31T00:00:00+08:00", **variables):
        """The report; its findings as (commit, code, severity)."""
        done = subprocess.run([PLAINT, "verify", "--format", "json", *arguments], cwd=self.folder, text=True,
                              capture_output=True, env=self.environment(PLAINT_NOW=now, **variables))
        if done.returncode not in (0, 1):
            raise AssertionError(f"verify {arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        report = json.loads(done.stdout)
        errors = [one for one in report["findings"] if one["severity"] == "error"]
        assert done.returncode == (1 if errors else 0), done.stdout
        return report


def codes(report, severity="error", commit=None):
    return {one["code"] for one in report["findings"]
            if one["severity"] == severity and commit in (None, one["commit"])}


def play(clone):
    """A complaint up to the approval that it waits for, and an inquiry."""
    clone.at("2026-03-02T08:30", WANG).git("init", "-q", "-b", "main")
    clone.plaint("init")
    clone.path("plaint.yaml").write_text(POLICY + HISTORY % "overrides: [department_manager]")
    clone.commit("plaint.yaml: the team")
    clone.at("2026-03-02T09:20", WANG)
    clone.plaint("new", "--kind", "complaint", "--title", "Monthly report missing", "--received-at", "2026-03-02 09:12",
                 "--channel", "phone", "--received-by", "王芳", "--organization", "Water bureau", "--complainant", "周敏",
                 "--phone", "0571-5550101", "--project", "Water quality", "--contract", "HT-2025-018",
                 "--category", "schedule", "--urgency", "high", "--description", "No report since January.",
                 "--demand", "Deliver the reports")
    clone.at("2026-03-02T09:32", WANG)
    clone.plaint("respond", "CP-2026-001", "--at", "2026-03-02 09:25", "--method", "phone", "--content", "Apologised")
    log = clone.folder / ".git" / "export.log"
    log.write_text("ERROR station without code\n")
    clone.at("2026-03-02T09:40").plaint("attach", "CP-2026-001", log, "--type", "log_file", "--description", "Log of the export")
    clone.at("2026-03-02T09:45").plaint(
        "classify", "CP-2026-001", "--category", "schedule", "--main-category", "schedule", "--urgency",
        "high", "--severity", "serious", "--severity-reason", "Two months", "--verdict", "valid", "--verdict-reason", "Log")
    clone.at("2026-03-02T10:10", LI).plaint(
        "analyse", "CP-2026-001", "--direct-cause", "Job stops", "--root-cause", "No check", "--responsibility", "Ours",
        "--impact", "Late", "--idea", "Repair", "--nature", "technical", "--scope", "some_users", "--complexity", "moderate")
    clone.plaint("assign", "CP-2026-001", "--lead", "李雷", "--due", "2026-03-05 18:00")
    clone.at("2026-03-02T15:30", LI).plaint(
        "log", "investigation", "CP-2026-001", "--at", "2026-03-02 14:00", "--method", "system_analysis", "--content",
        "Read the logs", "--conclusion", "A station has no code")
    clone.at("2026-03-03T14:00", LI).plaint(
        "solve", "CP-2026-001", "--direct-cause", "Job stops", "--root-cause", "No check", "--summary", "Repair the job",
        "--measure", "type=technical; term=permanent; action=Check codes", "--plan",
        "task=Repair; owner=李雷; start=2026-03-03; end=2026-03-05; state=pending", "--risks", "None")
    clone.at("2026-03-03T16:00", LI).plaint(
        "review", "CP-2026-001", "--decision", "passed", "--reviewer", "李雷", "--subject", "whole", "--opinion", "Good")
    clone.at("2026-03-03T16:10", WANG).plaint(
        "new", "--kind", "inquiry", "--title", "How to export", "--channel", "phone", "--organization", "Archive",
        "--complainant", "吴倩", "--phone", "0571-5550117", "--project", "Archive", "--contract", "HT-2025-107", "--urgency",
        "low", "--description", "Where is the button?")


class Histories(unittest.TestCase):
    """What all tests start from: a copy of the honest history."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.held = tempfile.TemporaryDirectory(prefix="verify.")
        cls.root = pathlib.Path(cls.held.name)
        (cls.root / "home").mkdir()
        (cls.root / "home" / ".gitconfig").write_text(
            "[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n[protocol \"file\"]\n\tallow = always\n")
        (cls.root / "honest").mkdir()
        cls.honest = Clone(cls.root / "honest", cls.root / "home")
        play(cls.honest)

    @classmethod
    def tearDownClass(cls):
        cls.held.cleanup()

    def setUp(self):
        folder = self.root / self.id().rsplit(".", 1)[-1]
        shutil.copytree(self.honest.folder, folder, symlinks=True)
        self.clone = Clone(folder, self.root / "home")
        self.clone.at("2026-03-03T16:40", ZHOU).seed = 1000

    def approve(self, *options, **more):
        return self.clone.plaint("approve", "CP-2026-001", "--decision", "passed", "--opinion", "Agreed", *options, **more)

    def confirm_plan(self):
        return self.clone.plaint("confirm", "plan", "CP-2026-001", "--method", "phone", "--by", "周敏", "--attitude",
                                 "satisfied", "--opinion", "Good")

    def under(self, rules, act):
        """Something done while plaint.yaml says otherwise than what is committed."""
        kept = self.clone.path("plaint.yaml").read_text()
        self.clone.path("plaint.yaml").write_text(rules(kept))
        act()
        self.clone.path("plaint.yaml").write_text(kept)

    def assert_honest(self, report, notes=()):
        self.assertEqual([one for one in report["findings"] if one["severity"] == "error"], [])
        self.assertEqual(codes(report, "note"), set(notes))

    def assert_found(self, report, *expected):
        self.assertLessEqual(set(expected), codes(report), json.dumps(report["findings"], ensure_ascii=False, indent=1))


class Forged(Histories):
    """Each is found for its own code."""

    def test_a_state_that_was_edited_by_hand(self):
        self.clone.edit(r"^state: .*", "state: implementing")
        made = self.clone.commit()
        self.assertEqual(codes(self.clone.verify()), {"history.silent_change", "history.state_mismatch"})
        place = [one for one in self.clone.verify()["findings"] if one["code"] == "history.state_mismatch"][0]
        self.assertEqual((place["commit"], place["file"]), (made, RECORD))
        self.assertIn("state:", self.clone.path().read_text().splitlines()[place["line"] - 1])

    def test_a_step_that_skips_its_approval(self):
        self.clone.at("2026-03-03T17:20", LI)
        self.under(lambda text: text + WITHOUT_APPROVAL, self.confirm_plan)
        self.assert_found(self.clone.verify(), "confirm_plan.not_approved")

    def test_an_approval_by_the_wrong_person(self):
        self.clone.at("2026-03-03T16:45", LI)
        self.under(lambda text: text.replace("[project_manager,", "[project_director, project_manager,"), self.approve)
        self.assertTrue(codes(self.clone.verify()) & {"transition.role", "sign_off.role"}, self.clone.verify())

    def test_a_log_entry_that_was_rewritten(self):
        self.clone.edit(r"Read the logs", "Read nothing")
        self.clone.commit()
        self.assert_found(self.clone.verify(), "history.rewritten")

    def test_a_log_entry_that_was_removed(self):
        text = self.clone.path().read_text()
        self.clone.path().write_text(re.sub(r"(?ms)^investigations:\n.*?(?=^\S)", "", text))
        self.clone.commit()
        self.assert_found(self.clone.verify(), "history.rewritten")

    def test_an_event_of_the_history_that_was_removed(self):
        text = self.clone.path().read_text()
        self.clone.path().write_text(text[: text.rindex("\n  - at:") + 1])
        self.clone.commit()
        self.assert_found(self.clone.verify(), "history.rewritten")

    def test_a_back_dated_event(self):
        self.approve(PLAINT_NOW="2026-03-03T16:05:00+08:00")
        self.assertEqual(codes(self.clone.verify()), {"verify.backdated"})

    def test_an_event_that_was_put_before_others_at_another_time(self):
        self.clone.at("2026-03-03T16:42", LI).plaint(
            "log", "investigation", "CP-2026-001", "--method", "documents", "--content", "Asked", "--conclusion", "Same")
        text = self.clone.path().read_text()
        place = text.rindex("\n  - at:") + 1
        event = f"  - at: 2026-03-03T16:30:00+08:00\n    by: {LI[0]} <{LI[1]}>\n    event: set\n"
        self.clone.path().write_text(text[:place] + event + text[place:])
        self.clone.at("2026-03-05T09:00", LI).commit()
        self.assertEqual(codes(self.clone.verify()), {"verify.backdated"})

    def test_an_event_from_the_future_of_its_commit(self):
        self.approve(PLAINT_NOW="2026-03-03T18:00:00+08:00")
        self.assertEqual(codes(self.clone.verify()), {"verify.postdated"})

    def test_a_commit_with_a_forged_clock(self):
        self.clone.at("2026-03-01T09:00", WANG)
        self.clone.edit("^title: .*", "title: Older", "complaints/2026/00/CP-2026-001.yaml")
        self.clone.commit()
        self.assert_found(self.clone.verify(), "verify.clock")

    def test_anothers_name_as_actor(self):
        self.approve()
        self.clone.at("2026-03-03T16:40", LI).git("commit", "-q", "--amend", "--no-edit", "--reset-author")
        self.assertEqual(codes(self.clone.verify()), {"verify.foreign_actor"})

    def test_anothers_name_cannot_be_claimed_by_a_mailmap_of_the_same_commit(self):
        self.approve()
        self.clone.path(".mailmap").write_text("周国平 <zhouguoping@example.cn> <lilei@example.cn>\n")
        self.clone.git("add", ".mailmap")
        self.clone.at("2026-03-03T16:40", LI).git("commit", "-q", "--amend", "--no-edit", "--reset-author")
        self.assert_found(self.clone.verify(), "verify.foreign_actor")

    def test_a_deleted_record(self):
        self.clone.git("rm", "-q", RECORD)
        self.clone.commit()
        self.assert_found(self.clone.verify(), "verify.deleted")

    def test_a_record_that_was_moved_to_another_number(self):
        self.clone.git("mv", RECORD, RECORD.replace("001", "007"))
        self.clone.edit("^id: .*", "id: CP-2026-007", RECORD.replace("001", "007"))
        self.clone.commit()
        self.assert_found(self.clone.verify(), "record.fixed_field")

    def test_a_copy_of_a_record(self):
        copy = RECORD.replace("001", "007")
        shutil.copy(self.clone.path(), self.clone.path(copy))
        self.clone.edit("^id: .*", "id: CP-2026-007", copy)
        self.clone.commit()
        self.assert_found(self.clone.verify(), "verify.foreign_actor", "verify.backdated", "verify.squashed")

    def alias(self, event):
        """Claims another record's number for this one, with or without an event that says so."""
        moment = "2026-03-03T16:40:00+08:00"
        self.clone.edit(r"^(uid: .*)$", r"\1\naliases:\n  - id: CP-2026-009\n    at: " + moment)
        with self.clone.path().open("a") as record:
            record.write(f"  - at: {moment}\n    by: {ZHOU[0]} <{ZHOU[1]}>\n    event: {event}\n")
            if event == "renumber":
                record.write("    renumbered: {from: CP-2026-009, to: CP-2026-001}\n")
        self.clone.commit()

    def test_a_forged_alias(self):
        self.alias("renumber")
        self.assertEqual(codes(self.clone.verify()), {"verify.forged_alias"})

    def test_an_alias_that_no_event_tells_of(self):
        self.alias("set")
        self.assert_found(self.clone.verify(), "verify.forged_alias")

    def test_rules_loosened_by_the_commit_that_profits(self):
        rules = self.clone.path("plaint.yaml")
        rules.write_text(rules.read_text().replace("[project_manager,", "[project_director, project_manager,"))
        self.clone.at("2026-03-03T16:45", LI)
        self.approve()
        self.clone.commit("CP-2026-001: approve", "--amend")
        self.assert_found(self.clone.verify(), "verify.own_rules")
        self.assertIn("verify.rules_changed", codes(self.clone.verify(), "note"))

    def test_a_history_that_begins_anew_with_rules_of_its_own(self):
        self.clone.git("checkout", "-q", "--orphan", "anew")
        self.clone.commit("all over again")
        self.assert_found(self.clone.verify("main..anew"), "verify.second_beginning")
        self.assertNotIn("verify.second_beginning", codes(self.clone.verify("main")))

    def test_rules_that_cannot_be_used(self):
        self.clone.edit("^profile: .*", "profile: nothing", "plaint.yaml")
        made = self.clone.commit()
        self.assertIn("verify.bad_rules", codes(self.clone.verify(), commit=made))
        self.clone.edit(r"^state: .*", "state: implementing")
        later = self.clone.commit()
        self.assertIn("history.state_mismatch", codes(self.clone.verify(), commit=later))

    def test_an_attached_file_that_was_altered_or_removed(self):
        name = self.clone.git("ls-files", "evidence")
        self.clone.path(name).write_text("INFO all is well\n")
        first = self.clone.commit()
        self.assertEqual(codes(self.clone.verify(), commit=first), {"verify.evidence"})
        self.clone.git("rm", "-q", name)
        second = self.clone.commit()
        self.assertEqual(codes(self.clone.verify(), commit=second), {"verify.evidence"})

    def test_a_record_that_is_no_yaml_and_what_comes_behind_it(self):
        text = self.clone.path().read_text()
        self.clone.path().write_text(text + "title: twice\n")
        broken = self.clone.commit()
        self.clone.path().write_text(text)
        mended = self.clone.commit()
        report = self.clone.verify()
        self.assertEqual(codes(report, commit=broken), {"yaml.duplicate_key"})
        self.assertEqual(codes(report, commit=mended), set())

    def test_several_steps_in_one_commit_without_a_rule_for_it(self):
        start = self.clone.git("rev-parse", "HEAD")
        self.approve()
        self.clone.at("2026-03-03T16:45", ZHOU)
        self.confirm_plan()
        self.clone.git("reset", "-q", "--soft", start)
        self.clone.commit("squashed")
        self.assertEqual(codes(self.clone.verify()), {"verify.squashed"})

    def test_a_message_that_only_claims_to_revert(self):
        last = self.clone.git("log", "-1", "--format=%H", "--", RECORD)
        self.clone.edit(r"Read the logs", "Read nothing")
        self.clone.commit(f"Revert \"x\"\n\nThis reverts commit {last}.\n")
        self.assert_found(self.clone.verify(), "history.rewritten")

    def test_a_revert_of_a_commit_that_is_no_ancestor(self):
        before = self.clone.git("rev-parse", "HEAD")
        # A dangling pair of commits whose first holds what the forger wants to have.
        self.clone.edit(r"Read the logs", "Read nothing")
        wanted = self.clone.commit()
        self.clone.edit(r"Read nothing", "Read the logs")
        claimed = self.clone.commit()
        self.clone.git("reset", "-q", "--hard", before)
        self.clone.git("checkout", "-q", wanted, "--", RECORD)
        self.clone.commit(f"Revert \"x\"\n\nThis reverts commit {claimed}.\n")
        self.assert_found(self.clone.verify(), "history.rewritten")

    def branches(self):
        """Two branches that both took a step; git is in the middle of merging them."""
        self.clone.git("switch", "-q", "-c", "side")
        self.approve()
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:42", LI).plaint(
            "log", "investigation", "CP-2026-001", "--method", "documents", "--content", "Asked around", "--conclusion", "Same")
        self.clone.at("2026-03-03T17:00")

    def merged(self, text):
        """A merge commit whose record is this text."""
        self.clone.run("git", "-c", "merge.plaint.driver=false", "merge", "-q", "--no-commit", "--no-ff", "-s", "ours", "side")
        self.clone.path().write_text(text)
        return self.clone.commit("Merge branch 'side'")

    def test_a_merge_that_loses_a_side(self):
        self.branches()
        made = self.merged(self.clone.path().read_text())
        self.assert_found(self.clone.verify(), "verify.merge_lost")
        self.assertEqual(codes(self.clone.verify(), commit=made), codes(self.clone.verify()))

    def test_a_merge_that_brings_what_no_side_has(self):
        self.branches()
        text = self.clone.path().read_text().replace("title: Monthly report missing", "title: All is well")
        self.merged(text)
        self.assert_found(self.clone.verify(), "verify.merge_invented")

    def test_a_merge_that_leads_where_no_step_does(self):
        self.branches()
        self.merged(re.sub(r"(?m)^state: .*", "state: closed", self.clone.path().read_text()))
        self.assert_found(self.clone.verify(), "history.state_mismatch")

    def test_a_duplicate_key_after_a_clean_merge(self):
        self.branches()
        made = self.merged(self.clone.path().read_text() + "title: twice\n")
        self.assertEqual(codes(self.clone.verify(), commit=made), {"yaml.duplicate_key"})

    def test_a_merge_that_loses_a_record(self):
        self.branches()
        self.clone.run("git", "merge", "-q", "--no-commit", "-s", "ours", "side")
        self.clone.git("rm", "-q", "-f", RECORD)
        self.clone.commit("Merge branch 'side'")
        self.assert_found(self.clone.verify(), "verify.merge_lost")

    def test_an_override_by_somebody_without_the_role(self):
        self.clone.at("2026-03-03T16:45", LI)
        self.clone.edit(r"Read the logs", "Read nothing")
        self.clone.commit("correct\n\nOverride: a typing error\n")
        self.assert_found(self.clone.verify(), "history.rewritten", "verify.override_refused")

    def test_commits_that_are_not_signed_where_the_policy_asks_for_it(self):
        self.clone.edit(r"^history: .*", "history: {signatures: required}", "plaint.yaml")
        self.clone.commit("plaint.yaml: signatures")
        self.approve()
        self.assertEqual(codes(self.clone.verify()), {"verify.unsigned"})


class Honest(Histories):
    """Nothing is found in it."""

    def test_what_plaint_did(self):
        report = self.clone.verify()
        self.assert_honest(report, ["verify.rules_changed"])
        self.assertEqual(report["commits"], int(self.clone.git("rev-list", "--count", "HEAD")))

    def test_a_range(self):
        self.approve()
        report = self.clone.verify("HEAD~1..HEAD")
        self.assert_honest(report)
        self.assertEqual((report["commits"], report["changes"]), (1, 1))

    def test_a_bare_clone_and_a_shallow_one(self):
        bare = self.root / "bare.git"
        self.clone.git("clone", "-q", "--bare", self.clone.folder, bare)
        self.assert_honest(Clone(bare, self.clone.home).verify(), ["verify.rules_changed"])
        shallow = self.root / "shallow"
        self.clone.git("clone", "-q", "--depth", "3", f"file://{self.clone.folder}", shallow)
        report = Clone(shallow, self.clone.home).verify()
        self.assert_honest(report, ["verify.shallow"])
        self.assertEqual(report["commits"], 3)

    def squash_rule(self):
        self.clone.edit(r"^history: .*", "history: {squash_within: 30d}", "plaint.yaml")
        self.clone.at("2026-03-03T16:30", ZHOU).commit("plaint.yaml: squash")

    def test_a_squash_under_the_rule_for_it(self):
        self.squash_rule()
        start = self.clone.git("rev-parse", "HEAD")
        self.clone.at("2026-03-03T16:40", ZHOU)
        self.approve()
        self.clone.at("2026-03-03T17:20", LI)
        self.confirm_plan()
        self.clone.git("reset", "-q", "--soft", start)
        self.clone.at("2026-03-05T10:00", LI)
        self.clone.commit("Plan (#12)\n\nCo-authored-by: 周国平 <zhouguoping@example.cn>\n")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])

    def test_a_squash_without_those_who_took_part(self):
        self.squash_rule()
        start = self.clone.git("rev-parse", "HEAD")
        self.clone.at("2026-03-03T16:40", ZHOU)
        self.approve()
        self.clone.at("2026-03-03T17:20", LI)
        self.confirm_plan()
        self.clone.git("reset", "-q", "--soft", start)
        self.clone.commit("Plan (#12)")
        self.assertEqual(codes(self.clone.verify()), {"verify.foreign_actor"})

    def test_a_squash_does_not_hide_a_step_that_was_illegal(self):
        self.squash_rule()
        start = self.clone.git("rev-parse", "HEAD")
        self.clone.at("2026-03-03T17:10", LI)
        self.under(lambda text: text + WITHOUT_APPROVAL, self.confirm_plan)
        self.clone.at("2026-03-03T17:20", LI).plaint(
            "log", "communication", "CP-2026-001", "--with", "周敏", "--method", "email", "--purpose", "progress",
            "--content", "Told")
        self.clone.git("reset", "-q", "--soft", start)
        self.clone.commit("Plan (#12)")
        self.assert_found(self.clone.verify(), "confirm_plan.not_approved")

    def test_a_rebase_and_a_cherry_pick(self):
        self.clone.git("switch", "-q", "-c", "side")
        self.approve()
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:50", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.at("2026-03-09T09:00", LI).git("switch", "-q", "side")
        self.as_git_does("rebase", "-q", "main")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])
        self.as_git_does("checkout", "-q", "-b", "picked", "main~1")
        self.as_git_does("cherry-pick", "side")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])

    def test_a_revert_by_anybody_and_its_revert(self):
        self.approve()
        self.clone.at("2026-03-04T09:00", HAN).git("revert", "--no-edit", "HEAD")
        report = self.clone.verify()
        self.assert_honest(report, ["verify.rules_changed", "verify.reverted"])
        told = [one for one in report["findings"] if one["code"] == "verify.reverted"][0]
        self.assertIn("韩梅梅", told["message"])
        self.assertIn("周国平", told["message"])
        self.clone.at("2026-03-04T10:00", HAN).git("revert", "--no-edit", "HEAD")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def test_a_registration_that_is_taken_back(self):
        self.clone.at("2026-03-03T16:12", WANG).git("revert", "--no-edit", "HEAD")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def concurrent(self):
        """Two branches on which different people entered something in one record."""
        self.clone.git("switch", "-q", "-c", "side")
        self.clone.at("2026-03-03T16:41", ZHOU).plaint(
            "log", "communication", "CP-2026-001", "--with", "周敏", "--method", "email", "--purpose", "progress", "--content",
            "Told")
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:42", LI).plaint(
            "log", "investigation", "CP-2026-001", "--method", "documents", "--content", "Asked", "--conclusion", "Same")

    def as_git_does(self, *arguments):
        """With the author that a commit has, as a person's git would keep it."""
        environment = self.clone.environment()
        for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE"):
            del environment[name]
        done = subprocess.run(["git", *arguments], cwd=self.clone.folder, env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_merge_of_one_record_by_the_driver(self):
        self.concurrent()
        self.clone.at("2026-03-03T17:00", LI).git("merge", "-q", "--no-edit", "side")
        report = self.clone.verify()
        self.assert_honest(report, ["verify.rules_changed"])
        self.assertEqual(self.clone.git("log", "-1", "--format=%P").count(" "), 1)

    def octopus(self):
        """Three branches that each changed another file, merged at once."""
        self.clone.git("switch", "-q", "-c", "one")
        self.approve()
        self.clone.git("switch", "-q", "-c", "two", "main")
        self.clone.at("2026-03-03T16:50", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.git("switch", "-q", "main")
        self.clone.path("README.md").write_text("Complaints\n")
        self.clone.at("2026-03-03T16:55", WANG).commit("README")
        self.clone.at("2026-03-03T17:00", LI).git("merge", "-q", "--no-edit", "one", "two")
        self.assertEqual(self.clone.git("log", "-1", "--format=%P").count(" "), 2)

    def test_an_octopus(self):
        self.octopus()
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])

    def test_an_octopus_that_loses_a_side(self):
        self.octopus()
        self.clone.git("checkout", "-q", "main~1", "--", RECORD)
        self.clone.at("2026-03-03T17:00", LI).commit("Merge", "--amend")
        self.assert_found(self.clone.verify(), "verify.merge_lost")

    def test_a_rebase_of_one_record_by_the_driver(self):
        self.concurrent()
        self.clone.at("2026-03-04T09:00", LI).git("switch", "-q", "side")
        self.as_git_does("rebase", "-q", "main")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.put_between"])

    @unittest.skipUnless(shutil.which("ssh-keygen"), "needs ssh-keygen")
    def test_signed_commits_where_the_policy_asks_for_them(self):
        key = self.clone.folder / ".git" / "key"
        self.clone.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
        signers = self.clone.folder / ".git" / "signers"
        signers.write_text(f"{ZHOU[1]} {key.with_suffix('.pub').read_text()}")
        for name, value in (("gpg.format", "ssh"), ("user.signingKey", key), ("commit.gpgSign", "true"),
                            ("gpg.ssh.allowedSignersFile", signers)):
            self.clone.git("config", name, value)
        self.clone.edit(r"^history: .*", "history: {signatures: required}", "plaint.yaml")
        self.clone.commit("plaint.yaml: signatures")
        self.approve()
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])
        signers.write_text("")
        self.assertEqual(codes(self.clone.verify()), {"verify.unsigned"})

    def test_a_merge_and_its_revert(self):
        self.clone.git("switch", "-q", "-c", "side")
        self.approve()
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:50", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.at("2026-03-03T17:00").git("merge", "-q", "--no-edit", "side")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])
        self.clone.at("2026-03-03T17:10").git("revert", "--no-edit", "-m", "1", "HEAD")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def test_a_merge_of_what_one_side_took_back(self):
        self.approve()
        self.clone.git("switch", "-q", "-c", "side")
        self.clone.at("2026-03-04T09:00", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-04T09:10", ZHOU).git("revert", "--no-edit", "HEAD")
        self.clone.at("2026-03-04T09:20", ZHOU).git("merge", "-q", "--no-edit", "side")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def test_an_exception_that_is_authorised(self):
        self.clone.edit(r"Read the logs", "Read the logs of February")
        made = self.clone.commit("correct\n\nOverride: the customer's name stood in it\n")
        report = self.clone.verify()
        self.assertEqual(codes(report), set())
        self.assertEqual(codes(report, "note", made), {"verify.overridden", "history.rewritten"})

    def test_two_addresses_of_one_person_in_a_mailmap(self):
        self.clone.path(".mailmap").write_text("周国平 <zhouguoping@example.cn> <zhou@home.example>\n")
        self.clone.commit(".mailmap")
        self.approve()
        self.clone.at("2026-03-03T16:40", ("Zhou", "zhou@home.example"))
        self.clone.git("commit", "-q", "--amend", "--no-edit", "--reset-author")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])


class Server(Histories):
    """In the hooks of a bare repository that clients push to."""

    def serve(self, hook, script):
        self.bare = self.root / f"{self.id().rsplit('.', 1)[-1]}.git"
        self.clone.git("clone", "-q", "--bare", self.clone.folder, self.bare)
        path = self.bare / "hooks" / hook
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        self.clone.git("remote", "add", "origin", self.bare)
        self.clone.git("fetch", "-q", "origin")

    def push(self, *arguments, status=0):
        environment = self.clone.environment(PLAINT_NOW="2026-12-31T00:00:00+08:00")
        done = subprocess.run(["git", "push", "-q", "origin", *arguments], cwd=self.clone.folder, env=environment,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stderr

    def check_pushes(self):
        self.approve()
        self.push("main")
        self.clone.edit(r"^state: .*", "state: implementing")
        self.clone.commit()
        self.assertIn("history.state_mismatch", self.push("main", status=1))
        self.assertIn("history.state_mismatch", self.push("main:refs/heads/new", status=1))
        self.clone.git("reset", "-q", "--hard", "HEAD~2")
        self.assertIn("verify.lost_commits", self.push("-f", "main", status=1))

    def test_pre_receive(self):
        self.serve("pre-receive", "exec plaint verify --pre-receive")
        self.check_pushes()

    def test_update(self):
        self.serve("update", 'exec plaint verify --update "$@"')
        self.check_pushes()


if __name__ == "__main__":
    unittest.main()
