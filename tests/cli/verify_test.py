#!/usr/bin/env python3
"""Histories, honest and forged, before `plaint verify`: verify_test.py PLAINT.

Each forgery is made with git (or with plaint under rules that are not in force) and has to be found for its own code;
nothing may be found in what people honestly do."""

import json
import re
import shutil
import subprocess
import unittest

from histories import HAN, LI, RECORD, WANG, WITHOUT_APPROVAL, ZHOU, Clone, Histories, codes


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
        signers = self.sign_with_a_key_of(ZHOU)
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
