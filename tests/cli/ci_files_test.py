#!/usr/bin/env python3
"""Runs the files that `plaint init --ci` writes as the CI systems would: ci_files_test.py PLAINT.

The jobs' commands are taken out of the YAML and run by bash in a fresh clone, as deep as the job asks for; apt-get is the
only program that is not the real one, and the hosts' API is a server on this machine. Needs python3-yaml."""

import http.server
import json
import os
import pathlib
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import unittest
import xml.etree.ElementTree

try:
    import yaml
except ImportError:  # another Python than Debian's, without Debian's packages
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

PLAINT = pathlib.Path(sys.argv.pop()).resolve(strict=True) if len(sys.argv) > 1 else None

REGISTERED = "2026-03-02T09:12:00+08:00"
IN_TIME = "2026-03-02T09:20:00+08:00"
TOO_LATE = "2026-03-20T02:00:00+08:00"
SOMEBODY = 1001  # who owns a checkout that a container's root works in

# Takes a package as installed when it is the one that the test offers.
APT_GET = """#!/bin/sh
printf '%s\\n' "$*" >> "{root}/apt.log"
for last in "$@"; do :; done
case $last in
    *.deb) cmp -s "$last" "{root}/plaint.deb" || exit 100; mkdir -p "{root}/installed"
           ln -s "{plaint}" "{root}/installed/plaint" ;;
esac
"""


class Job:
    """What a job left: its status, its log, its folder."""

    def __init__(self, status, log, folder):
        self.status, self.log, self.folder = status, log, folder


class Stage(unittest.TestCase):
    """A folder with an origin repository that has one complaint, and the environment to work in it."""

    system = "github"

    def setUp(self):
        held = tempfile.TemporaryDirectory(prefix="ci_files.")
        self.addCleanup(held.cleanup)
        self.root = pathlib.Path(held.name)
        self.root.chmod(0o755)
        for name in ("home", "bin", "tmp", "installed"):
            (self.root / name).mkdir()
        (self.root / "home/.gitconfig").write_text(
            "[user]\n\tname = Wang Fang\n\temail = wang@example.cn\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n")
        (self.root / "plaint.deb").write_bytes(b"a package\n")
        apt = self.root / "bin/apt-get"
        apt.write_text(APT_GET.format(root=self.root, plaint=PLAINT))
        apt.chmod(0o755)
        self.origin = self.root / "origin"
        self.origin.mkdir()
        self.plaint("init", "--ci", self.system)
        self.plaint("new", "--kind", "complaint", "--title", "月报\"迟交\"", "--channel", "phone",
                    "--organization", "临江区水务局", "--complainant", "周敏", "--phone", "0571-5550101",
                    "--project", "水质监测平台", "--contract", "HT-2026-018", "--urgency", "high",
                    "--description", "三月一日应交的月报至今未到。", "--demand", "补交月报")

    def env(self, now=REGISTERED, **more):
        return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(self.root / "home"), "TMPDIR": str(self.root / "tmp"),
                "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", "TZ": "UTC", "PLAINT_NOW": now} | more

    def job_env(self, now, **more):
        """That of a fresh machine: plaint is found once it is installed."""
        path = f"{self.root}/bin:{self.root}/installed:/usr/local/bin:/usr/bin:/bin"
        return self.env(now, CI="true") | {"PATH": path} | more

    def plaint(self, *args, folder=None, status=0, now=REGISTERED):
        done = subprocess.run([PLAINT, *args], cwd=folder or self.origin, env=self.env(now), capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual(done.returncode, status, (args, done.stdout, done.stderr))
        return done.stdout + done.stderr

    def git(self, *args, folder=None):
        dates = {"GIT_AUTHOR_DATE": IN_TIME, "GIT_COMMITTER_DATE": IN_TIME}
        done = subprocess.run(["git", *args], cwd=folder or self.origin, env=self.env() | dates, capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual(done.returncode, 0, (args, done.stdout, done.stderr))
        return done.stdout

    def commit(self, path, change):
        """An edit of a file in the origin, without plaint."""
        file = self.origin / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(change(file.read_text() if file.exists() else ""))
        self.git("add", path)
        self.git("commit", "-q", "-m", "an edit")

    def init_again(self, *more):
        """The CI file written anew."""
        self.git("rm", "-q", self.path)
        self.git("commit", "-q", "-m", "without")
        self.plaint("init", "--ci", self.system, *more)

    record = "complaints/2026/00/CP-2026-001.yaml"

    def on_topic(self, change):
        """What a pull request is made of: a branch of the origin beside main."""
        self.git("switch", "-q", *([] if "topic" in self.git("branch") else ["-c"]), "topic")
        change()
        self.git("switch", "-q", "main")

    def spoil_the_record(self):
        self.commit("complaints/2026/00/CP-2026-001.yaml", lambda text: text.replace("\nstate: registered", "\nstate: closed"))

    def clone(self, *more):
        folder = self.root / "clone"
        shutil.rmtree(folder, ignore_errors=True)
        self.git("clone", "-q", *more, self.origin.as_uri(), str(folder), folder=self.root)
        return folder

    def give_away(self, folder):
        """In a container the checkout belongs to another user, whom git distrusts. Only root can play that."""
        if os.geteuid() != 0:
            return
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, SOMEBODY, SOMEBODY, follow_symlinks=False)

    def bash(self, script, options, folder, env):
        file = self.root / "tmp/step.sh"
        file.write_text(script)
        done = subprocess.run(["bash", *options, str(file)], cwd=folder, env=env, capture_output=True, text=True,
                              timeout=120, check=False)
        return done.returncode, done.stdout + done.stderr


def expression(text, context):
    """A `${{ }}` expression or a GitLab condition of the few forms that the files use."""
    if match := re.fullmatch(r"\$\{\{ (.*) \}\}", text):
        text = match.group(1)
    for operator in (" || ", " && ", " == "):
        left, found, right = text.partition(operator)
        if found:
            left, right = expression(left, context), expression(right, context)
            return left == right if operator == " == " else (left or right) if operator == " || " else (left and right)
    if match := re.fullmatch(r"'([^']*)'|\"([^\"]*)\"", text):
        return match.group(1) or match.group(2) or ""
    if text not in context:
        raise AssertionError(f"an expression that the test does not know: {text}")
    return context[text]


def filled(text, context):
    return re.sub(r"\$\{\{ (.+?) \}\}", lambda match: expression(match.group(1), context), str(text))


class GithubTest(Stage):
    path = ".github/workflows/plaint.yml"

    def workflow(self):
        return yaml.safe_load((self.origin / self.path).read_text())

    def run_jobs(self, event, now, deb="", **context):
        """The jobs of an event that run, by name."""
        workflow = self.workflow()
        context = {"github.event_name": event, "vars.PLAINT_DEB": deb, "failure()": False, "!cancelled()": True,
                   "github.base_ref": "main" if event == "pull_request" else "", "github.event.before": "",
                   "github.event.pull_request.head.repo.full_name": "them/fork", "github.repository": "us/complaints",
                   "github.event.pull_request.number": "7", "github.token": "s3cret", "api": ""} | context
        jobs = {}
        for name, job in workflow["jobs"].items():
            if expression(job.get("if", "'yes'"), context):
                jobs[name] = self.run_job(workflow, job, now, dict(context))
        return jobs

    def run_job(self, workflow, job, now, context):
        self.assertEqual(workflow["defaults"], {"run": {"shell": "bash"}})
        shutil.rmtree(self.root / "installed", ignore_errors=True)
        folder = self.root / "clone"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        summary = self.root / "summary.md"
        summary.write_text("")
        env = self.job_env(now, GITHUB_ACTIONS="true", GITHUB_WORKSPACE=str(folder), GITHUB_STEP_SUMMARY=str(summary),
                           GITHUB_EVENT_NAME=context["github.event_name"], RUNNER_TEMP=str(self.root / "tmp"),
                           GITHUB_REPOSITORY=context["github.repository"], GITHUB_API_URL=context["api"])
        env |= {key: filled(value, context) for key, value in (workflow["env"] | job.get("env", {})).items()}
        status, log = 0, ""
        for step in job["steps"]:
            context["failure()"] = status != 0
            if not expression(step["if"], context) if "if" in step else status != 0:
                continue
            if "uses" in step:
                self.checkout(step, context)
                continue
            more = {key: filled(value, context) for key, value in step.get("env", {}).items()}
            now_status, said = self.bash(filled(step["run"], context), ["--noprofile", "--norc", "-eo", "pipefail"], folder,
                                         env | more)
            status, log = status or now_status, log + said
        return Job(status, log, folder)

    def checkout(self, step, context):
        """As actions/checkout: one commit or all; of a pull request what merging it gives, on no branch."""
        self.assertEqual(step["uses"].split("@")[0], "actions/checkout")
        depth = step["with"]["fetch-depth"]
        self.assertEqual(step["with"], {"fetch-depth": depth})
        folder = self.clone("--depth", "1") if depth == 1 else self.clone()
        if context["github.event_name"] == "pull_request":
            self.git("checkout", "-q", "--detach", folder=folder)
            if depth == 0 and "topic" in self.git("branch"):
                self.git("merge", "-q", "--no-ff", "--no-edit", "origin/topic", folder=folder)
        if depth == 1:
            self.assertEqual(self.git("rev-list", "--count", "HEAD", folder=folder), "1\n")
        self.give_away(folder)

    def deb_address(self):
        return (self.root / "plaint.deb").as_uri()

    def test_a_clean_repository_passes_every_night_and_says_so_in_the_summary(self):
        jobs = self.run_jobs("schedule", IN_TIME, self.deb_address())
        self.assertEqual({name: job.status for name, job in jobs.items()}, {"check": 0, "history": 0, "sla": 0},
                         [job.log for job in jobs.values()])
        self.assertNotIn("::error", jobs["sla"].log)
        self.assertIn("CP-2026-001", (self.root / "summary.md").read_text())
        self.assertIn("ca-certificates", (self.root / "apt.log").read_text())

    def test_an_overdue_complaint_fails_the_nightly_job_and_is_annotated(self):
        jobs = self.run_jobs("schedule", TOO_LATE, self.deb_address())
        self.assertEqual({name: job.status for name, job in jobs.items()}, {"check": 0, "history": 0, "sla": 1})
        self.assertRegex(jobs["sla"].log, r"(?m)^::error file=complaints/2026/00/CP-2026-001.yaml,line=\d+,title=.*CP-2026-001")
        summary = (self.root / "summary.md").read_text()
        self.assertRegex(summary, r"(?m)^## Overdue")
        self.assertRegex(summary, r"(?m)^\| CP-2026-001 \|")

    def test_a_pull_request_is_checked_and_an_overdue_complaint_does_not_block_it(self):
        jobs = self.run_jobs("pull_request", TOO_LATE, self.deb_address())
        self.assertEqual({name: job.status for name, job in jobs.items()}, {"check": 0, "changes": 0, "history": 0},
                         [job.log for job in jobs.values()])

    def test_a_pull_request_has_one_comment_that_is_kept_up_to_date(self):
        self.on_topic(lambda: self.plaint("set", "CP-2026-001", "urgency", "low", now=IN_TIME))
        with HostApi("comments") as api:
            ours = {"api": api.address, "github.event.pull_request.head.repo.full_name": "us/complaints"}
            jobs = self.run_jobs("pull_request", IN_TIME, self.deb_address(), **ours)
            self.assertEqual({job.status for job in jobs.values()}, {0}, [job.log for job in jobs.values()])
            (comment,) = api.bodies()
            self.assertTrue(comment.startswith("<!-- plaint -->\n"))
            self.assertIn("CP-2026-001", comment.replace("\u2060", ""))
            self.assertIn("CP-2026-001", ((self.root / "summary.md").read_text() + comment).replace("\u2060", ""))
            self.on_topic(lambda: self.plaint("set", "CP-2026-001", "urgency", "urgent", now=IN_TIME))
            self.run_jobs("pull_request", IN_TIME, self.deb_address(), **ours)
            (updated,) = api.bodies()
            self.assertNotEqual(updated, comment)
            self.assertEqual(api.tokens, {"Bearer s3cret"})

    def test_a_pull_request_from_a_fork_is_told_of_in_the_summary_alone(self):
        self.on_topic(lambda: self.plaint("set", "CP-2026-001", "urgency", "low", now=IN_TIME))
        with HostApi("comments") as api:
            jobs = self.run_jobs("pull_request", IN_TIME, self.deb_address(), api=api.address)
            self.assertEqual(jobs["changes"].status, 0, jobs["changes"].log)
            self.assertEqual(api.bodies(), [])

    def test_a_forged_step_of_a_pull_request_is_found_though_the_files_are_right(self):
        self.on_topic(lambda: self.commit(self.record, lambda text: text.replace("临江区水务局", "临江区环保局")))
        jobs = self.run_jobs("pull_request", IN_TIME, self.deb_address())
        self.assertEqual((jobs["check"].status, jobs["history"].status), (0, 1), jobs["history"].log)
        self.assertRegex(jobs["history"].log, r"(?m)^::error file=complaints/2026/00/CP-2026-001.yaml,")

    def test_what_is_pushed_is_verified_from_where_the_branch_stood(self):
        self.spoil_the_record()
        spoilt = self.git("rev-parse", "HEAD").strip()
        self.commit("README.md", lambda _: "new\n")
        for before, status in ((spoilt, 0), (spoilt + "~1", 1), ("0" * 40, 1)):
            before = before if before.startswith("0" * 40) else self.git("rev-parse", before).strip()
            jobs = self.run_jobs("push", IN_TIME, self.deb_address(), **{"github.event.before": before})
            self.assertEqual(jobs["history"].status, status, jobs["history"].log)

    def test_a_wrong_record_fails_the_pull_request_with_its_place(self):
        self.spoil_the_record()
        jobs = self.run_jobs("pull_request", IN_TIME, self.deb_address())
        self.assertEqual(jobs["check"].status, 1)
        self.assertRegex(jobs["check"].log, r"(?m)^::error file=complaints/2026/00/CP-2026-001.yaml,line=\d+,.*history\.state_mismatch")

    def test_the_package_may_lie_in_the_repository(self):
        self.commit("ci/plaint.deb", lambda _: "a package\n")
        self.assertEqual(self.run_jobs("pull_request", IN_TIME, "ci/plaint.deb")["check"].status, 0)

    def test_without_a_package_the_job_fails_and_says_what_to_set(self):
        job = self.run_jobs("pull_request", IN_TIME)["check"]
        self.assertEqual(job.status, 1)
        self.assertRegex(job.log, r"(?m)^::error title=plaint::PLAINT_DEB is not set")

    def test_the_users_own_command_installs_plaint(self):
        command = f"mkdir -p {self.root}/installed\nln -s {shlex.quote(str(PLAINT))} {self.root}/installed/plaint # 安装: 'x'"
        self.init_again("--ci-install", command, "--lang", "zh")
        self.assertNotIn("PLAINT_DEB", (self.origin / self.path).read_text())
        job = self.run_jobs("pull_request", IN_TIME)["check"]
        self.assertEqual(job.status, 0, job.log)

    def test_the_chat_step_works_once_its_marks_are_taken_away(self):
        self.plaint("init", "--ci", "cron")
        self.commit(self.path, uncommented)
        with Robot() as robot:
            jobs = self.run_jobs("schedule", TOO_LATE, self.deb_address(), **{"secrets.PLAINT_WEBHOOK": robot.address})
        self.assertEqual(jobs["sla"].status, 1)
        self.assertIn("CP-2026-001", robot.messages[0]["text"]["content"], jobs["sla"].log)

    def test_the_night_is_the_policys_in_utc(self):
        self.assertEqual(self.workflow()[True], {
            "schedule": [{"cron": "0 18 * * *"}], "pull_request": None, "push": {"branches": ["main", "master"]},
            "workflow_dispatch": None})
        self.commit("plaint.yaml", lambda text: text + "zone: Europe/Berlin\nnight: '00:30'\n")
        self.init_again()
        self.assertEqual(self.workflow()[True]["schedule"], [{"cron": "30 23 * * *"}])
        self.assertIn("00:30 in Europe/Berlin, written in UTC, GitHub's clock (in summer time an hour later)", (self.origin / self.path).read_text())

    def test_the_workflow_holds_only_what_github_knows(self):
        for lang in ("en", "zh"):
            self.init_again("--lang", lang)
            workflow = self.workflow()
            self.assertEqual(set(workflow), {"name", True, "permissions", "env", "defaults", "jobs"})
            self.assertEqual(workflow["permissions"], {"contents": "read"})
            for job in workflow["jobs"].values():
                self.assertLessEqual(set(job), {"name", "if", "runs-on", "container", "timeout-minutes", "permissions", "env",
                                                "steps"})
                for step in job["steps"]:
                    self.assertEqual(len({"run", "uses"} & set(step)), 1)
                    self.assertLessEqual(set(step), {"name", "if", "uses", "with", "run", "env"})
            self.assertNotRegex((self.origin / self.path).read_text(), r"@[A-Z_]+@|#(en|zh) |PLAINT_NOW")
            if checker := shutil.which("check-jsonschema"):
                subprocess.run([checker, "--builtin-schema", "vendor.github-workflows", self.path], cwd=self.origin, check=True)


def uncommented(text):
    """The example of the chat message, made real."""
    head, mark, tail = text.partition("      #- name: Tell the chat")
    assert mark
    return head + (mark + tail).replace("      #", "      ")


class GitlabTest(Stage):
    system = "gitlab"
    path = ".gitlab-ci.yml"

    def pipeline(self):
        return yaml.safe_load((self.origin / self.path).read_text())

    def run_jobs(self, now, deb="", **variables):
        variables = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "", "CI_DEFAULT_BRANCH": "main",
                     "CI_MERGE_REQUEST_DIFF_BASE_SHA": self.git("rev-parse", "main").strip(), "CI_PROJECT_ID": "3",
                     "CI_MERGE_REQUEST_IID": "7", "CI_COMMIT_BEFORE_SHA": "0" * 40} | variables
        context = {f"${name}": value for name, value in variables.items()}
        pipeline, jobs = self.pipeline(), {}
        for name, job in pipeline.items():
            if name.startswith("."):
                continue
            base = pipeline[job["extends"]]
            job = base | job | {"variables": base["variables"] | job.get("variables", {})}
            if any(expression(rule["if"], context) for rule in job["rules"]):
                jobs[name] = self.run_job(job, now, variables | ({"PLAINT_DEB": deb} if deb else {}))
        return jobs

    def run_job(self, job, now, variables):
        shutil.rmtree(self.root / "installed", ignore_errors=True)
        depth = job["variables"]["GIT_DEPTH"]
        self.assertIn(depth, ("0", "1"))
        folder = self.clone(*([] if depth == "0" else ["--depth", depth]))
        if depth == "0" and "topic" in self.git("branch") and variables["CI_PIPELINE_SOURCE"] == "merge_request_event":
            self.git("checkout", "-q", "origin/topic", folder=folder)
        self.git("checkout", "-q", "--detach", folder=folder)  # as GitLab's runner always does
        self.give_away(folder)
        env = self.job_env(now, CI_PROJECT_DIR=str(folder), **variables) | job["variables"]
        status, log = self.bash("\n".join(job["before_script"] + job["script"]), ["-eo", "pipefail"], folder, env)
        if "after_script" in job:
            env["CI_JOB_STATUS"] = "failed" if status else "success"
            log += self.bash("\n".join(job["after_script"]), ["-eo", "pipefail"], folder, env)[1]
        self.assertEqual(job["artifacts"]["when"], "always")
        for report in folder.glob("plaint-*.json"):  # the next job has a folder of its own
            shutil.copy(report, self.root / report.name)
        return Job(status, log, folder)

    def deb_address(self):
        return (self.root / "plaint.deb").as_uri()

    def junit(self, job):
        return xml.etree.ElementTree.parse(job.folder / self.pipeline()["plaint-sla"]["artifacts"]["reports"]["junit"])

    def codequality(self, _):
        return json.loads((self.root / self.pipeline()["plaint-check"]["artifacts"]["reports"]["codequality"]).read_text())

    def test_a_clean_repository_passes_every_night(self):
        jobs = self.run_jobs(IN_TIME, self.deb_address(), CI_PIPELINE_SOURCE="schedule", CI_COMMIT_BRANCH="main")
        self.assertEqual({name: job.status for name, job in jobs.items()}, {"plaint-check": 0, "plaint-history": 0, "plaint-sla": 0},
                         [job.log for job in jobs.values()])
        self.assertEqual(self.junit(jobs["plaint-sla"]).findall(".//failure"), [])

    def test_an_overdue_complaint_fails_the_nightly_job_and_stands_in_its_report(self):
        jobs = self.run_jobs(TOO_LATE, self.deb_address(), CI_PIPELINE_SOURCE="schedule", CI_COMMIT_BRANCH="main")
        self.assertEqual(jobs["plaint-sla"].status, 1)
        self.assertIn("CP-2026-001", jobs["plaint-sla"].log)
        failed = [case for case in self.junit(jobs["plaint-sla"]).iter("testcase") if case.find("failure") is not None]
        self.assertTrue(failed)
        self.assertTrue(all("CP-2026-001" in case.get("classname") + case.get("name") for case in failed))

    def test_a_merge_request_is_checked_and_its_findings_are_reported(self):
        jobs = self.run_jobs(TOO_LATE, self.deb_address(), CI_PIPELINE_SOURCE="merge_request_event")
        self.assertEqual({name: job.status for name, job in jobs.items()},
                         {"plaint-check": 0, "plaint-changes": 0, "plaint-history": 0}, [job.log for job in jobs.values()])
        self.assertEqual(self.codequality(jobs["plaint-check"]), [])
        self.spoil_the_record()
        jobs = self.run_jobs(IN_TIME, self.deb_address(), CI_PIPELINE_SOURCE="merge_request_event")
        self.assertEqual(jobs["plaint-check"].status, 1)
        self.assertIn("`history.state_mismatch`", jobs["plaint-check"].log)
        report = self.codequality(jobs["plaint-check"])
        for found in report:
            self.assertLessEqual({"description", "check_name", "fingerprint", "severity", "location"}, set(found))
        self.assertIn(("history.state_mismatch", "complaints/2026/00/CP-2026-001.yaml"),
                      [(found["check_name"], found["location"]["path"]) for found in report])

    def test_a_merge_request_has_one_note_that_is_kept_up_to_date(self):
        self.on_topic(lambda: self.plaint("set", "CP-2026-001", "urgency", "low", now=IN_TIME))
        with HostApi("notes") as api:
            for _ in range(2):
                jobs = self.run_jobs(IN_TIME, self.deb_address(), CI_PIPELINE_SOURCE="merge_request_event",
                                     CI_API_V4_URL=api.address, PLAINT_TOKEN="s3cret")
                self.assertEqual(jobs["plaint-changes"].status, 0, jobs["plaint-changes"].log)
            (note,) = api.bodies()
            self.assertTrue(note.startswith("<!-- plaint -->\n"))
            self.assertIn("CP-2026-001", note.replace("\u2060", ""))
            self.assertEqual(api.tokens, {"s3cret"})
        jobs = self.run_jobs(IN_TIME, self.deb_address(), CI_PIPELINE_SOURCE="merge_request_event")
        self.assertIn("CP-2026-001", jobs["plaint-changes"].log.replace("\u2060", ""))

    def test_a_forged_step_of_a_merge_request_is_found_though_the_files_are_right(self):
        self.on_topic(lambda: self.commit(self.record, lambda text: text.replace("临江区水务局", "临江区环保局")))
        jobs = self.run_jobs(IN_TIME, self.deb_address(), CI_PIPELINE_SOURCE="merge_request_event")
        self.assertEqual(jobs["plaint-history"].status, 1, jobs["plaint-history"].log)
        report = json.loads((self.root / "plaint-history.json").read_text())
        self.assertIn(self.record, {found["location"]["path"] for found in report})

    def test_a_branch_that_is_nobodys_merge_request_runs_nothing(self):
        self.assertEqual(self.run_jobs(IN_TIME, CI_COMMIT_BRANCH="topic"), {})

    def test_without_a_package_the_job_fails_and_says_what_to_set(self):
        job = self.run_jobs(IN_TIME, CI_COMMIT_BRANCH="main")["plaint-check"]
        self.assertEqual(job.status, 1)
        self.assertRegex(job.log, r"(?m)^PLAINT_DEB is not set")

    def test_the_users_own_command_installs_plaint(self):
        self.init_again("--ci-install",
                        f"mkdir -p {self.root}/installed\nln -s {shlex.quote(str(PLAINT))} {self.root}/installed/plaint")
        self.assertNotIn("PLAINT_DEB", (self.origin / self.path).read_text())
        job = self.run_jobs(IN_TIME, CI_COMMIT_BRANCH="main")["plaint-check"]
        self.assertEqual(job.status, 0, job.log)

    def test_the_chat_example_works_once_its_marks_are_taken_away(self):
        self.plaint("init", "--ci", "cron")
        self.commit(self.path, lambda text: text.replace("  #after_script:", "  after_script:").replace("  #  - if", "    - if"))
        with Robot() as robot:
            self.run_jobs(TOO_LATE, self.deb_address(), CI_PIPELINE_SOURCE="web", PLAINT_WEBHOOK=robot.address)
        self.assertIn("CP-2026-001", robot.messages[0]["text"]["content"])

    def test_the_file_holds_only_what_gitlab_knows(self):
        for lang in ("en", "zh"):
            self.init_again("--lang", lang)
            pipeline = self.pipeline()
            self.assertEqual(set(pipeline), {".plaint", "plaint-check", "plaint-changes", "plaint-history", "plaint-sla"})
            for job in pipeline.values():
                self.assertLessEqual(set(job), {"image", "stage", "timeout", "variables", "before_script", "extends", "rules",
                                                "script", "artifacts"})
                self.assertTrue(all(isinstance(line, str) for line in job.get("script", []) + job.get("before_script", [])))
            self.assertNotRegex((self.origin / self.path).read_text(), r"@[A-Z_]+@|#(en|zh) |PLAINT_NOW")
            if checker := shutil.which("check-jsonschema"):
                subprocess.run([checker, "--builtin-schema", "vendor.gitlab-ci", self.path], cwd=self.origin, check=True)


class HostApi:
    """What GitHub and GitLab keep of a pull request's comments, for jobs that list, write and change them."""

    def __init__(self, name):
        self.name, self.comments, self.tokens = name, [{"id": 1, "body": "LGTM"}], set()

    def bodies(self):
        """Of all comments but the one that a person wrote."""
        return [comment["body"] for comment in self.comments[1:]]

    def __enter__(self):
        api = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self, value):
                api.tokens.add(self.headers["Authorization"] or self.headers["PRIVATE-TOKEN"])
                self.send_response(200)
                self.end_headers()
                self.wfile.write(json.dumps(value).encode())

            def body(self):
                return json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]

            def do_GET(self):
                known = re.search(r"/7/" + api.name + r"\?.*per_page=100$", self.path)
                self.answer(api.comments if known else None)

            def do_POST(self):
                if self.path.endswith("/7/" + api.name):
                    api.comments.append({"id": len(api.comments) + 1, "body": self.body()})
                self.answer({})

            def do_PATCH(self):
                number = re.search(api.name + r"/(\d+)$", self.path)
                api.comments[int(number.group(1)) - 1]["body"] = self.body()
                self.answer({})

            do_PUT = do_PATCH

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Robot:
    """A chat group's robot on this machine. `answer` is what it says; `held` keeps it from answering."""

    def __init__(self, answer='{"errcode": 0, "errmsg": "ok"}', status=200):
        self.answer, self.status = answer, status
        self.bodies, self.types = [], []
        self.arrived, self.held = threading.Event(), threading.Event()
        self.held.set()

    @property
    def messages(self):
        return [json.loads(body.decode("utf-8")) for body in self.bodies]

    def __enter__(self):
        robot = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                robot.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
                robot.types.append(self.headers["Content-Type"])
                robot.arrived.set()
                robot.held.wait(60)
                self.send_response(robot.status)
                self.end_headers()
                self.wfile.write(robot.answer.encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/robot?key=a%20secret&x=1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.held.set()
        self.server.shutdown()
        self.server.server_close()


TEXTS = {
    "wecom": ('{"errcode":0,"errmsg":"ok"}', lambda body: body["text"]["content"], {"msgtype": "text"}),
    "dingtalk": ('{"errcode":0,"errmsg":"ok"}', lambda body: body["text"]["content"], {"msgtype": "text"}),
    "feishu": ('{"code":0,"msg":"success","data":{}}', lambda body: body["content"]["text"], {"msg_type": "text"}),
    "slack": ("ok", lambda body: body["text"], {}),
}


class CronTest(Stage):
    system = "cron"
    path = "ci/plaint-nightly.sh"

    def setUp(self):
        super().setUp()
        (self.root / "bin/plaint").symlink_to(PLAINT)
        self.folder = self.clone()

    def start(self, now=IN_TIME, robot=None, **more):
        """The script as cron starts it: somewhere else, with little in the environment."""
        env = self.env(now, **more) | {"PATH": f"{self.root}/bin:/usr/bin:/bin"}
        if robot:
            env["PLAINT_WEBHOOK"] = robot.address
        return subprocess.Popen(["sh", str(self.folder / self.path)], cwd="/", env=env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def night(self, *args, **more):
        run = self.start(*args, **more)
        out, err = run.communicate(timeout=120)
        return run.returncode, out, err

    def test_the_script_is_one_that_can_be_run(self):
        self.assertTrue((self.folder / self.path).stat().st_mode & stat.S_IXUSR)
        text = (self.folder / self.path).read_text()
        self.assertNotRegex(text, r"@[A-Z_]+@|#(en|zh) |PLAINT_NOW")
        self.assertIn("0 2 * * * sh", text)
        if checker := shutil.which("shellcheck"):
            subprocess.run([checker, str(self.folder / self.path)], check=True)

    def test_its_status_is_that_of_plaint_sla(self):
        self.assertEqual(self.night()[0], 0)
        status, out, err = self.night(TOO_LATE)
        self.assertEqual((status, err), (1, ""))
        self.assertIn("CP-2026-001", out)
        self.commit("plaint.yaml", lambda text: text + "surprise: 1\n")
        self.assertEqual(self.night()[0], 3)

    def test_each_robot_gets_the_message_in_its_own_form(self):
        for style, (answer, text_of, more) in TEXTS.items():
            with self.subTest(style), Robot(answer) as robot:
                status, out, err = self.night(TOO_LATE, robot, PLAINT_WEBHOOK_STYLE=style, PLAINT_LANG="zh")
                self.assertEqual((status, err), (1, ""))
                (body,) = robot.messages
                self.assertEqual(text_of(body).rstrip("\n"), "plaint: clone\n" + out.rstrip("\n"))
                self.assertIn("月报\"迟交\"", text_of(body))
                self.assertEqual({key: body[key] for key in more}, more)
                self.assertTrue(robot.types[0].startswith("application/json"))

    def test_whatever_stands_in_a_message_arrives(self):
        text = "引号\" 反斜杠\\ \\n <b> & 制表\t符 $HOME `id` %s %\n\n第二行 '单引号' 😀\x07"
        (self.root / "bin/plaint").unlink()
        fake = self.root / "bin/plaint"
        fake.write_text("#!/bin/sh\ncat <<'END'\n" + text + "\nEND\n")
        fake.chmod(0o755)
        for style, (answer, text_of, _) in TEXTS.items():
            with self.subTest(style), Robot(answer) as robot:
                self.assertEqual(self.night(robot=robot, PLAINT_WEBHOOK_STYLE=style)[0], 0)
                expected = "plaint: clone\n" + text.replace("\x07", "")
                if style == "slack":
                    expected = expected.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                self.assertEqual(text_of(robot.messages[0]), expected)

    def test_a_long_message_is_cut_at_a_line(self):
        (self.root / "bin/plaint").unlink()
        fake = self.root / "bin/plaint"
        fake.write_text("#!/bin/sh\nfor i in $(seq 100); do echo \"第 $i 条投诉已经超时很久了，请尽快处理\"; done\n")
        fake.chmod(0o755)
        with Robot() as robot:
            self.assertEqual(self.night(robot=robot)[0], 0)
        lines = robot.messages[0]["text"]["content"].split("\n")
        self.assertLessEqual(len("\n".join(lines).encode()), 2048)
        self.assertGreater(len(lines), 25)
        self.assertEqual(lines[-1], f"... and {100 - (len(lines) - 2)} more lines")
        self.assertTrue(all(line.endswith("请尽快处理") for line in lines[1:-1]))

    def test_a_message_that_was_not_taken_is_told_and_never_hides_the_status(self):
        refusals = {"wecom": '{"errcode":93000,"errmsg":"invalid webhook url"}', "feishu": '{"code":19024,"msg":"Key Words"}',
                    "slack": "invalid_payload", "dingtalk": '{"errcode":310000}'}
        for style, answer in refusals.items():
            with self.subTest(style), Robot(answer) as robot:
                status, _, err = self.night(robot=robot, PLAINT_WEBHOOK_STYLE=style)
                self.assertEqual(status, 4)
                self.assertIn(answer, err)
                self.assertEqual(self.night(TOO_LATE, robot, PLAINT_WEBHOOK_STYLE=style)[0], 1)
        with Robot(status=500) as robot:
            self.assertEqual(self.night(robot=robot)[0], 4)

    def test_quiet_nights_need_no_message(self):
        with Robot() as robot:
            self.assertEqual(self.night(robot=robot, PLAINT_WEBHOOK_WHEN="trouble")[0], 0)
            self.assertEqual(robot.bodies, [])
            self.assertEqual(self.night(TOO_LATE, robot, PLAINT_WEBHOOK_WHEN="trouble")[0], 1)
            self.assertEqual(len(robot.bodies), 1)

    def test_an_unknown_style_is_refused_before_anything_is_done(self):
        with Robot() as robot:
            status, out, err = self.night(robot=robot, PLAINT_WEBHOOK_STYLE="telegram")
            self.assertEqual((status, out, robot.bodies), (2, "", []))
            self.assertIn("wecom, dingtalk, feishu or slack, not 'telegram'", err)
            self.assertEqual(self.night(robot=robot, PLAINT_WEBHOOK_WHEN="never")[0], 2)

    def test_the_address_of_the_robot_is_on_no_command_line(self):
        real = shutil.which("curl")
        (self.root / "bin/curl").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{self.root}/curl.args"\nexec {real} "$@"\n')
        (self.root / "bin/curl").chmod(0o755)
        with Robot() as robot:
            self.assertEqual(self.night(robot=robot)[0], 0)
        self.assertEqual(len(robot.bodies), 1)
        self.assertNotIn("secret", (self.root / "curl.args").read_text())

    def test_of_two_at_once_one_gives_way(self):
        with Robot() as robot:
            robot.held.clear()
            first = self.start(robot=robot)
            self.assertTrue(robot.arrived.wait(60))
            status, out, err = self.night(robot=robot)
            self.assertEqual((status, out), (4, ""))
            self.assertIn("another run is still at work", err)
            robot.held.set()
            first.communicate(timeout=60)
            self.assertEqual(first.returncode, 0)
            self.assertEqual(self.night(robot=robot)[0], 0)
        self.assertEqual(len(robot.bodies), 2)

    def test_what_git_leaves_running_does_not_keep_the_lock(self):
        hook = self.folder / ".git/hooks/post-merge"
        hook.write_text(f"#!/bin/sh\nsleep 600 >/dev/null 2>&1 </dev/null &\necho $! > {self.root}/sleeper\n")
        hook.chmod(0o755)
        self.commit("README.md", lambda _: "new\n")
        self.assertEqual(self.night()[0], 0)
        sleeper = int((self.root / "sleeper").read_text())
        try:
            self.assertEqual(self.night()[0], 0)
        finally:
            os.kill(sleeper, 15)

    def test_it_looks_at_what_others_pushed_meanwhile(self):
        self.spoil_the_record()
        before = self.git("rev-parse", "HEAD", folder=self.folder)
        self.night()
        self.assertNotEqual(self.git("rev-parse", "HEAD", folder=self.folder), before)

    def test_a_remote_out_of_reach_is_said_and_what_is_there_is_still_looked_at(self):
        self.origin.rename(self.root / "gone")
        with Robot() as robot:
            status, out, err = self.night(robot=robot)
            self.assertEqual(status, 4)
            self.assertTrue(out.startswith("Not up to date: "))
            self.assertIn("Not up to date: ", robot.messages[0]["text"]["content"])
            self.assertIn("gone" if "gone" in err else "origin", err)
            self.assertEqual(self.night(TOO_LATE, robot)[0], 1)

    def test_without_a_remote_there_is_nothing_to_fetch(self):
        self.git("remote", "remove", "origin", folder=self.folder)
        self.assertEqual(self.night()[0], 0)


if __name__ == "__main__":
    if PLAINT is None:
        sys.exit("usage: ci_files_test.py PLAINT")
    unittest.main()
