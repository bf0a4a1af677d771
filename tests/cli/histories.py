"""An honest history, played once and copied for each test, for tests of what `plaint verify` says of it and of what
somebody made of it. The program is the last argument of the command line."""

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

    def sign_with_a_key_of(self, who):
        """From now on commits are signed, with an ssh key that is trusted as this person's, and have to be; the file that
        says who is trusted."""
        key = self.clone.folder / ".git" / "key"
        self.clone.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
        signers = self.clone.folder / ".git" / "signers"
        signers.write_text(f"{who[1]} {key.with_suffix('.pub').read_text()}")
        for name, value in (("gpg.format", "ssh"), ("user.signingKey", key), ("commit.gpgSign", "true"),
                            ("gpg.ssh.allowedSignersFile", signers)):
            self.clone.git("config", name, value)
        self.clone.edit(r"^history: .*", "history: {signatures: required}", "plaint.yaml")
        self.clone.commit("plaint.yaml: signatures")
        return signers

    def as_git_does(self, *arguments):
        """With the author that a commit has, as a person's git would keep it."""
        environment = self.clone.environment()
        for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE"):
            del environment[name]
        done = subprocess.run(["git", *arguments], cwd=self.clone.folder, env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def assert_honest(self, report, notes=()):
        self.assertEqual([one for one in report["findings"] if one["severity"] == "error"], [])
        self.assertEqual(codes(report, "note"), set(notes))

    def assert_found(self, report, *expected):
        self.assertLessEqual(set(expected), codes(report), json.dumps(report["findings"], ensure_ascii=False, indent=1))
