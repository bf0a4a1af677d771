#!/usr/bin/env python3
"""Tests of the story runner: a story that is not true must fail."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

RUNNER = pathlib.Path(__file__).with_name("run_story.py")


class StoryTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.story = pathlib.Path(self.folder.name) / "a.story"
        self.plaint = pathlib.Path(self.folder.name) / "plaint"
        self.plaint.write_text("#!/bin/sh\necho $PLAINT_NOW $PLAINT_SEED $GIT_AUTHOR_NAME\n")
        self.plaint.chmod(0o755)

    def tearDown(self):
        self.folder.cleanup()

    def run_story(self, text, *options):
        self.story.write_text(text)
        return subprocess.run([sys.executable, RUNNER, self.plaint, self.story, *options],
                              capture_output=True, text=True, check=False)

    def assert_true(self, text):
        done = self.run_story(text)
        self.assertEqual((done.stdout, done.returncode), ("", 0))

    def assert_fails(self, text, reason):
        done = self.run_story(text)
        self.assertEqual(done.returncode, 1)
        self.assertIn(reason, done.stdout)

    def test_true_stories_pass(self):
        self.assert_true("# prose\n\n$ echo a; echo b >&2; exit 3\n> a\n! b\n= 3\n")
        self.assert_true("$ cat\n| one\n|\n| two\n> one\n>\n> two\n")
        self.assert_true("$ cat <<X\n+ a\n+ X\n> a\n")
        self.assert_true("$ echo 12 a\n~ \\d+ a\n$ seq 9\n> 1\n>*\n> 9\n$ echo x7 >&2\n!~ x\\d\n")
        self.assert_true("$ printf a\n> a\n> (no line end)\n")
        self.assert_true("$ mkdir sub && cd sub\n$ pwd\n> /story/sub\n$ echo $HOME\n> /home\n")

    def test_clock_person_and_seed_are_set(self):
        self.assert_true("@ 2026-01-02T03:04:05Z\n@ Wang Wu <w@x.cn>\n$ plaint\n> 2026-01-02T03:04:05Z 1 Wang Wu\n"
                         "$ plaint\n> 2026-01-02T03:04:05Z 2 Wang Wu\n")

    def test_untrue_stories_fail(self):
        self.assert_fails("$ echo a\n> b\n", "    - > b\n    + > a\n")
        self.assert_fails("$ echo a\n", "    + > a\n")
        self.assert_fails("$ true\n> a\n", "    - > a\n")
        self.assert_fails("$ echo a >&2\n> a\n", "standard error")
        self.assert_fails("$ exit 1\n", "expected 0, got 1")
        self.assert_fails("$ true\n= 1\n", "expected 1, got 0")
        self.assert_fails("$ echo 12ab\n~ \\d+\n", "    - ~ \\d+\n")
        self.assert_fails("$ seq 3\n> 1\n>*\n> 4\n", "    - >*\n")

    def test_a_story_without_a_command_fails(self):
        self.assert_fails("# only prose\n", "no command")
        self.assert_fails("", "no command")

    def test_lines_that_mean_nothing_fail(self):
        self.assert_fails("$ true\nhello\n", "2: a line begins with one of")
        self.assert_fails("> a\n", "1: no command is above")
        self.assert_fails("@ noon\n$ true\n", "1: neither a time nor")

    def test_rewriting_writes_what_is_so_and_keeps_what_was_right(self):
        text = "# prose\n$ echo 1; echo a >&2\n~ \\d\n! b\n= 4\n\n$ cat\n| x\n"
        self.assertEqual(self.run_story(text, "--rewrite").returncode, 0)
        self.assertEqual(self.story.read_text(), "# prose\n$ echo 1; echo a >&2\n~ \\d\n! a\n\n$ cat\n| x\n> x\n")
        self.assert_true(self.story.read_text())


if __name__ == "__main__":
    unittest.main()
