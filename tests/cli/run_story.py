#!/usr/bin/env python3
"""Runs a story: a plain text of commands and what they must print.

    # prose, kept as it is
    @ 2026-03-02T09:12:00+08:00         sets the clock (PLAINT_NOW and git's dates)
    @ Li Na <li.na@example.com>         sets who acts (git's author and committer)
    $ plaint show CP-2026-001           a command for bash, run in the story's own folder
    + further line of the command
    | a line of its standard input
    > a line of its standard output     ~ regex    a line that varies      >* any lines
    ! a line of its standard error      !~ regex   a line that varies      !* any lines
    = 2                                 its exit status, when not 0

Each command is a bash of its own; the folder it ends in is where the next one starts. PLAINT_SEED counts the commands.
$SOURCE is plaint's source folder. In outputs the story's folder is called /story and the source folder /source.
"""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SECONDS_PER_COMMAND = 120
NO_LINE_END = "(no line end)"
PLAIN = {">": "out", "!": "err"}


class Step:
    """A command with its input and what is expected of it. `kept` are its lines as written."""

    def __init__(self, number, command):
        self.number = number
        self.command = command
        self.stdin = []
        self.expected = {"out": [], "err": []}  # (kind, text) with kind line, regex or any
        self.status = 0
        self.head = []
        self.clock = None
        self.person = None


class Failure(Exception):
    pass


def read_story(text):
    """The story as a list of lines of prose and Steps, in order."""
    parts, step, clock, person = [], None, None, None
    for number, line in enumerate(text.splitlines(), 1):
        mark, rest = line[:1], line[2:]
        if mark == "$":
            step = Step(number, rest)
            step.head.append(line)
            step.clock, step.person = clock, person
            parts.append(step)
        elif line.strip() == "" or mark in "#@":
            if mark == "@" and re.fullmatch(r"\d{4}-\d\d-\d\dT.*", rest):
                clock = rest
            elif mark == "@":
                person = re.fullmatch(r"(.+) <(.+)>", rest)
                if not person:
                    raise Failure(f"{number}: neither a time nor `Name <email>`: {rest}")
            step = None
            parts.append(line)
        elif step is None:
            raise Failure(f"{number}: no command is above this line")
        else:
            read_line_of_step(step, number, line)
    return parts


def read_line_of_step(step, number, line):
    mark, rest = line[:1], line[2:]
    if mark == "+":
        step.command += "\n" + rest
        step.head.append(line)
    elif mark == "|":
        step.stdin.append(rest)
        step.head.append(line)
    elif mark == "=":
        step.status = int(rest)
    elif mark == "~":
        step.expected["out"].append(("regex", rest))
    elif line.startswith("!~ "):
        step.expected["err"].append(("regex", line[3:]))
    elif line in (">*", "!*"):
        step.expected[PLAIN[mark]].append(("any", ""))
    elif mark in PLAIN and line[1:2] in ("", " "):
        step.expected[PLAIN[mark]].append(("line", rest))
    else:
        raise Failure(f"{number}: a line begins with one of # @ $ + | > ! ~ =, but this one with {line[:2]!r}")


def matches(expected, lines):
    """Whether the lines are the expected ones."""
    if not expected:
        return not lines
    (kind, text), rest = expected[0], expected[1:]
    if kind == "any":
        return any(matches(rest, lines[start:]) for start in range(len(lines) + 1))
    if not lines:
        return False
    same = lines[0] == text if kind == "line" else re.fullmatch(text, lines[0]) is not None
    return same and matches(rest, lines[1:])


def written(mark, expected):
    """Expected lines as they stand in a story."""
    forms = {"line": mark + " ", "regex": "~ " if mark == ">" else "!~ ", "any": mark + "*"}
    return [(forms[kind] + text).rstrip() if text == "" else forms[kind] + text for kind, text in expected]


class Stage:
    """The folder, environment and clock that a story runs in."""

    def __init__(self, plaint):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="story."))
        self.folder = self.root / "story"
        self.home = self.root / "home"
        self.cwd = self.folder
        self.commands = 0
        for folder in (self.folder, self.home, self.root / "tmp"):
            folder.mkdir()
        (self.home / ".gitconfig").write_text("[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n")
        self.base = {
            "PATH": f"{plaint.parent}:{os.environ['PATH']}",
            "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / ".config"), "TMPDIR": str(self.root / "tmp"),
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": str(self.root), "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "dumb", "PAGER": "cat", "EDITOR": "false",
            "SOURCE": str(SOURCE), "STORY_CWD": str(self.root / "cwd"),
        }

    def environment(self, step):
        clock = step.clock or "2026-03-02T09:00:00+08:00"
        name, email = step.person.groups() if step.person else ("Li Na", "li.na@example.com")
        return self.base | {
            "PLAINT_NOW": clock, "GIT_AUTHOR_DATE": clock, "GIT_COMMITTER_DATE": clock,
            "PLAINT_SEED": str(self.commands),
            "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email,
            "GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": email,
        }

    def run(self, step):
        """Output lines by stream, and the exit status."""
        self.commands += 1
        script = "trap 'pwd > \"$STORY_CWD\"' EXIT\n" + step.command
        process = subprocess.Popen(["bash", "-c", script], cwd=self.cwd, env=self.environment(step),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   start_new_session=True)
        stdin = "".join(line + "\n" for line in step.stdin).encode()
        try:
            out, err = process.communicate(stdin, timeout=SECONDS_PER_COMMAND)
        except subprocess.TimeoutExpired as expired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise Failure(f"{step.number}: still running after {SECONDS_PER_COMMAND} s: {step.command}") from expired
        if (self.root / "cwd").exists():
            self.cwd = pathlib.Path((self.root / "cwd").read_text().rstrip("\n"))
        return {"out": self.lines(out), "err": self.lines(err)}, process.returncode

    def lines(self, output):
        text = output.decode("utf-8", "backslashreplace")
        text = text.replace(str(SOURCE), "/source").replace(str(self.root), "")
        lines = text.split("\n")
        if lines[-1] == "":
            return lines[:-1]
        return lines + [NO_LINE_END]

    def remove(self):
        for folder, _, _ in os.walk(self.root):
            os.chmod(folder, 0o700)
        shutil.rmtree(self.root)


def difference(step, lines, status):
    """What is not as expected, for a person to read; and the step's lines as they should be."""
    told, now = [], list(step.head)
    for mark, stream in PLAIN.items():
        if matches(step.expected[stream], lines[stream]):
            now += written(mark, step.expected[stream])
            continue
        told.append(f"  standard {'output' if stream == 'out' else 'error'}, expected and got:")
        told += ["    - " + line for line in written(mark, step.expected[stream])]
        got = written(mark, [("line", line) for line in lines[stream]])
        told += ["    + " + line for line in got]
        now += got
    if status != step.status:
        told.append(f"  exit status: expected {step.status}, got {status}")
    if status != 0:
        now.append(f"= {status}")
    return told, now


def run_story(story, plaint, rewrite, keep):
    """True when all went as told (or was rewritten)."""
    parts = read_story(story.read_text(encoding="utf-8"))
    if not any(isinstance(part, Step) for part in parts):
        raise Failure("the story has no command")
    stage = Stage(plaint)
    failed, lines_now = False, []
    try:
        for part in parts:
            if isinstance(part, str):
                lines_now.append(part)
                continue
            told, now = difference(part, *stage.run(part))
            lines_now += now
            if told and not rewrite:
                failed = True
                print(f"{story}:{part.number}: $ {part.command}", *told, sep="\n")
                break  # What follows builds on this command.
    finally:
        if failed and keep:
            print(f"kept: {stage.root}")
        else:
            stage.remove()
    if rewrite:
        story.write_text("\n".join(lines_now) + "\n", encoding="utf-8")
    return not failed


def main():
    parser = argparse.ArgumentParser(description="Run stories.", epilog=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plaint", type=pathlib.Path, help="the program")
    parser.add_argument("stories", type=pathlib.Path, nargs="+")
    parser.add_argument("--rewrite", action="store_true", help="write what the commands print into the stories")
    parser.add_argument("--keep", action="store_true", help="keep the folder of a story that failed")
    arguments = parser.parse_args()
    good = True
    for story in arguments.stories:
        try:
            good = run_story(story, arguments.plaint.resolve(strict=True), arguments.rewrite, arguments.keep) and good
        except Failure as failure:
            print(f"{story}:{failure}")
            good = False
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
