#!/usr/bin/env python3
"""Ways round `plaint verify`, and honest detours that look like them: verify_ways_round_test.py PLAINT.

Sides of a merge that no rules judged, old values and taken-back steps that come back by a merge, events slipped in between,
copies, evidence out of place; reverts whose named commit a rebase replaced, several steps in one squash."""

import re
import shutil
import subprocess
import unittest

from histories import HAN, LI, RECORD, WANG, ZHOU, Histories, codes

OTHER = "complaints/2026/00/CP-2026-050.yaml"


class Sides(Histories):
    """Merges whose parents do not both vouch for what they bring."""

    def merge_as(self, first, second, act=lambda: None):
        """A merge commit of two parents, in this order, whose tree is the second's but for what `act` does."""
        self.clone.git("switch", "-q", "--detach", second)
        act()
        self.clone.git("add", "-A")
        tree = self.clone.git("write-tree")
        made = self.clone.git("commit-tree", tree, "-p", first, "-p", second, "-m", "Merge")
        self.clone.git("switch", "-q", "-C", "main", made)
        return made

    def orphan(self, files):
        """A branch without a common ancestor that holds these files."""
        self.clone.git("switch", "-q", "--orphan", "anew")
        for name, text in files.items():
            self.clone.path(name).parent.mkdir(parents=True, exist_ok=True)
            self.clone.path(name).write_text(text)
        self.clone.at("2026-03-03T16:50", HAN).commit("anew")
        return self.clone.git("rev-parse", "HEAD")

    def forged_copy(self):
        text = self.clone.path().read_text().replace("CP-2026-001", "CP-2026-050")
        return re.sub(r"(?m)^uid: .", "uid: Z", text)

    def test_a_record_from_a_side_that_has_no_rules(self):
        self.orphan({OTHER: self.forged_copy()})
        self.clone.git("switch", "-q", "main")
        self.clone.git("merge", "-q", "--allow-unrelated-histories", "--no-edit", "anew")
        self.assert_found(self.clone.verify(), "verify.merge_invented")

    def test_a_change_from_a_side_that_has_no_rules(self):
        text = self.clone.path().read_text().replace("Read the logs", "Read nothing")
        side = self.orphan({RECORD: text})
        self.merge_as("main", side, lambda: self.clone.git("checkout", "-q", "main", "--", "plaint.yaml"))
        self.assert_found(self.clone.verify(), "verify.merge_invented", "verify.merge_lost")

    def test_a_merge_onto_a_side_without_rules_that_drops_them(self):
        side = self.orphan({"README.md": "anew\n"})
        made = self.merge_as(side, "main", lambda: self.clone.git("rm", "-q", "plaint.yaml"))
        self.assertIn("verify.bad_rules", codes(self.clone.verify(), commit=made))

    def test_records_that_lie_there_before_the_rules(self):
        text = self.clone.path().read_text()
        self.orphan({RECORD: text})
        self.clone.git("checkout", "-q", "main", "--", "plaint.yaml")
        self.clone.commit("rules")
        self.assert_found(self.clone.verify("anew"), "verify.squashed", "verify.foreign_actor", "verify.backdated")

    def test_rules_in_the_second_commit_of_an_orphan(self):
        self.orphan({"README.md": "anew\n"})
        self.clone.git("checkout", "-q", "main", "--", "plaint.yaml")
        self.clone.commit("rules")
        self.assert_found(self.clone.verify("main..anew"), "verify.second_beginning")

    def test_rules_that_a_merge_turns_back_are_told(self):
        self.clone.git("branch", "side")
        self.clone.edit(r"^history: .*", "history: {overrides: []}", "plaint.yaml")
        self.clone.commit("plaint.yaml: no exceptions")
        self.clone.git("switch", "-q", "side")
        self.clone.path("README.md").write_text("side\n")
        self.clone.commit("README")
        made = self.clone.git("commit-tree", "side^{tree}", "-p", "side", "-p", "main", "-m", "Merge")
        self.clone.git("switch", "-q", "-C", "main", made)
        self.assertIn("verify.rules_changed", codes(self.clone.verify(), "note", made))


class Joined(Histories):
    """Merges of one record."""

    def set_urgency(self, value, when):
        self.clone.at(when, LI).plaint("set", "CP-2026-001", "urgency", value)

    def other_work(self):
        """A step on the inquiry, on a branch of its own."""
        self.clone.git("switch", "-q", "-c", "side")
        self.clone.at("2026-03-03T16:45", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.git("switch", "-q", "main")

    def taken(self, text):
        """A merge of `side` in which the record is this text."""
        self.clone.at("2026-03-03T17:00")
        self.clone.run("git", "-c", "merge.plaint.driver=true", "merge", "-q", "--no-commit", "--no-ff", "side")
        self.clone.path().write_text(text)
        return self.clone.commit("Merge branch 'side'")

    def test_a_value_that_a_merge_turns_back(self):
        self.other_work()
        self.set_urgency("low", "2026-03-03T16:46")
        made = self.taken(self.clone.path().read_text().replace("urgency: low\ndescription", "urgency: high\ndescription", 1)
                          if "urgency: low\ndescription" in self.clone.path().read_text()
                          else re.sub(r"(?m)^urgency: low", "urgency: high", self.clone.path().read_text(), count=1))
        self.assertIn("verify.merge_lost", codes(self.clone.verify(), commit=made))

    def test_a_step_that_one_side_took_back_and_a_merge_brings_again(self):
        self.approve()
        with_step = self.clone.path().read_text()
        self.other_work()
        self.clone.at("2026-03-03T16:50", ZHOU).git("revert", "--no-edit", "HEAD")
        made = self.taken(with_step)
        self.assertIn("verify.merge_invented", codes(self.clone.verify(), commit=made))

    def test_a_registration_that_one_side_took_back_and_a_merge_brings_again(self):
        self.clone.git("switch", "-q", "-c", "side")
        self.approve()
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:50", WANG).git("revert", "--no-edit", "HEAD")
        self.clone.git("merge", "-q", "--no-commit", "--no-ff", "side")
        inquiry = self.clone.git("ls-tree", "-r", "--name-only", "side", "--", "feedback")
        self.clone.git("checkout", "-q", "side", "--", inquiry)
        made = self.clone.commit("Merge branch 'side'")
        self.assertIn("verify.merge_invented", codes(self.clone.verify(), commit=made))

    def test_an_event_that_a_merge_sets_aside_without_need(self):
        self.approve()
        self.other_work()
        text = self.clone.path().read_text()
        text = re.sub(r"\Z", "    set_aside: not liked\n", text)
        made = self.taken(re.sub(r"(?m)^state: .*", "state: awaiting_approval", text))
        self.assertIn("verify.merge_invented", codes(self.clone.verify(), commit=made))


class Between(Histories):
    """Events that are put before others, as a rebase puts them."""

    def put_between(self, change):
        self.clone.at("2026-03-03T16:50", WANG).plaint(
            "log", "communication", "CP-2026-001", "--with", "周敏", "--method", "email", "--purpose", "progress", "--content",
            "Told")
        text = self.clone.path().read_text()
        place = text.rindex("\n  - at:") + 1
        event = f"  - at: 2026-03-03T16:42:00+08:00\n    by: {LI[0]} <{LI[1]}>\n    event: set\n"
        self.clone.path().write_text(change(text[:place] + event + text[place:]))
        return self.clone.at("2026-03-03T16:42", LI).run(
            "git", "commit", "-q", "-a", "-m", "x", GIT_COMMITTER_DATE="2026-03-03T16:55:00+08:00")

    def test_a_tracked_field_that_changes_behind_such_an_event(self):
        self.put_between(lambda text: re.sub(r"(?m)^( *)urgency: high$", r"\1urgency: low", text, count=1))
        self.assert_found(self.clone.verify(), "history.untracked_change")

    def test_an_entry_that_no_event_brings(self):
        entry = ("    - id: zzzzzz\n      at: 2026-03-03T16:42:00+08:00\n      by: 周国平\n      stage: approval\n"
                 "      decision: passed\n      opinion: Agreed\n")
        self.put_between(lambda text: self.with_approval(text, entry))
        self.assert_found(self.clone.verify(), "record.unowned_entry")

    def with_approval(self, text, entry):
        found = re.search(r"(?ms)^approvals:\n(.*?)(?=^\S)", text)
        indent = re.match(r" *", found.group(1)).group()
        body = "".join(indent + line[4:] + "\n" if line.startswith("    ") else line + "\n" for line in entry.splitlines())
        return text[: found.end()] + body + text[found.end():]


class Files(Histories):
    """Copies, files out of place, evidence."""

    def test_versions_that_cannot_be_read_and_come_again(self):
        good = self.clone.path().read_text()
        for text in (good + "title: a\n", good + "title: b\n", good + "title: a\n", good):
            self.clone.path().write_text(text)
            self.clone.commit()
        self.assertEqual(codes(self.clone.verify()), {"yaml.duplicate_key"})
        self.assert_honest(self.clone.verify("HEAD~1..HEAD"))

    def test_a_copy_of_a_record_in_a_later_commit(self):
        inquiry = self.clone.git("ls-files", "feedback")
        text = self.clone.path(inquiry).read_text()
        copy = inquiry.replace("0001", "0050")
        self.clone.path(copy).write_text(text.replace("FB-2026-0001", "FB-2026-0050"))
        self.clone.at("2026-03-03T16:10", WANG).commit()
        self.assert_found(self.clone.verify(), "verify.duplicate_uid")
        self.assert_found(self.clone.verify("HEAD~1..HEAD"), "verify.duplicate_uid")

    def test_a_record_where_none_belongs(self):
        stray = self.clone.path("complaints/2026/07/CP-2026-001.yaml")
        stray.parent.mkdir()
        shutil.copy(self.clone.path(), stray)
        made = self.clone.commit()
        self.assertIn("record.misplaced", codes(self.clone.verify(), commit=made))

    def test_evidence_that_a_revert_of_something_else_takes_along(self):
        name = self.clone.git("ls-files", "evidence")
        brought = self.clone.git("log", "-1", "--format=%H", "--", name)
        self.clone.git("rm", "-q", name)
        self.clone.at("2026-03-04T09:00", HAN).commit(f"Revert\n\nThis reverts commit {brought}.\n")
        self.assert_found(self.clone.verify(), "verify.evidence")

    def test_a_pointer_of_git_lfs_where_nothing_is_kept_elsewhere(self):
        name = self.clone.git("ls-files", "evidence")
        sha = re.search(r"sha256: (\w+)", self.clone.path().read_text()).group(1)
        pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha}\nsize 12\n"
        self.clone.path(name).write_text(pointer)
        self.clone.commit()
        self.assert_found(self.clone.verify(), "verify.evidence")
        with self.clone.path(".gitattributes").open("a") as attributes:
            attributes.write("evidence/** filter=lfs -text\n")
        self.clone.git("add", ".gitattributes")
        self.clone.commit("lfs", "--amend")
        self.assertNotIn("verify.evidence", codes(self.clone.verify()))

    def test_a_calendar_that_changes_is_told(self):
        calendar = self.clone.path(".plaint/calendars/china.yaml")
        calendar.parent.mkdir(exist_ok=True)
        calendar.write_text("label: China\nweek: {mon: 09:00-18:00}\n")
        made = self.clone.commit("calendar")
        self.assertEqual(codes(self.clone.verify(), "note", made), {"verify.rules_changed"})

    def test_a_time_of_recording_that_is_not_that_of_the_registration(self):
        inquiry = self.clone.git("ls-files", "feedback")
        text = self.clone.path(inquiry).read_text()
        self.clone.git("reset", "-q", "--hard", "HEAD~1")
        self.clone.path(inquiry).parent.mkdir(parents=True, exist_ok=True)
        self.clone.path(inquiry).write_text(re.sub(r"(?m)^(recorded:\n(?:  .*\n)*?  at: .*)16:10", r"\g<1>09:10", text))
        self.clone.at("2026-03-03T16:10", WANG).commit()
        self.assertEqual(codes(self.clone.verify()), {"verify.backdated"})

    @unittest.skipUnless(shutil.which("ssh-keygen"), "needs ssh-keygen")
    def test_a_signature_of_somebody_else(self):
        self.sign_with_a_key_of(LI)
        self.approve()
        self.assertEqual(codes(self.clone.verify()), {"verify.unsigned"})
        self.clone.git("config", "commit.gpgSign", "false")
        self.clone.edit(r"^history: .*", "history: {}", "plaint.yaml")
        off = self.clone.commit("plaint.yaml: no signatures")
        self.assertEqual(codes(self.clone.verify(), commit=off), {"verify.unsigned"})


class Detours(Histories):
    """Honest, though it looks odd."""

    def test_a_rebase_of_a_step_and_its_revert(self):
        self.clone.git("switch", "-q", "-c", "side")
        self.approve()
        self.clone.at("2026-03-03T16:45", ZHOU).git("revert", "--no-edit", "HEAD")
        self.clone.git("switch", "-q", "main")
        self.clone.at("2026-03-03T16:50", WANG).plaint("assign", "FB-2026-0001", "--lead", "李雷")
        self.clone.git("switch", "-q", "side")
        self.as_git_does("rebase", "-q", "main")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def test_a_revert_that_names_its_commit_for_people(self):
        self.approve()
        self.clone.at("2026-03-04T09:00", HAN).git("revert", "--no-commit", "HEAD")
        self.clone.commit('Revert "approve"\n\nThis reverts merge request !12\n')
        self.assert_honest(self.clone.verify(), ["verify.rules_changed", "verify.reverted"])

    def test_a_revert_that_takes_back_more_than_it_says(self):
        self.approve()
        self.clone.git("checkout", "-q", "HEAD~3", "--", RECORD)
        self.clone.at("2026-03-04T09:00", HAN).commit('Revert "approve"\n\nThis reverts merge request !12\n')
        self.assert_found(self.clone.verify(), "history.rewritten")

    def test_a_record_renumbered_twice_in_one_squash(self):
        self.clone.edit(r"^history: .*", "history: {squash_within: 30d}", "plaint.yaml")
        self.clone.at("2026-03-03T16:30", ZHOU).commit("plaint.yaml: squash")
        start = self.clone.git("rev-parse", "HEAD")
        self.clone.at("2026-03-03T16:40", ZHOU).plaint("renumber", "CP-2026-001", "--to", "CP-2026-007")
        self.clone.at("2026-03-03T16:41", ZHOU).plaint("renumber", "CP-2026-007", "--to", "CP-2026-008")
        self.clone.git("reset", "-q", "--soft", start)
        self.clone.at("2026-03-03T16:45", ZHOU).commit("Numbers (#3)")
        self.assert_honest(self.clone.verify(), ["verify.rules_changed"])


if __name__ == "__main__":
    unittest.main()
