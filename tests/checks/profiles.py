#!/usr/bin/env python3
"""What the README of each profile says holds, and so do its cases: profiles.py PLAINT SOURCE.

Every path that its tables name is a field of the profile's records, and every field that the profile makes is named there or stands on one
of its forms. A table may go on with `.name` behind a full path, another member of the same group, and say `group.*` for all of them.
"""

import csv
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PATH = re.compile(r"^[a-z][a-z0-9_]*(\[\])?(\.[a-z][a-z0-9_]*(\[\])?)*$")
MEMBER = re.compile(r"^\.[a-z][a-z0-9_]*(\[\])?(\.[a-z][a-z0-9_]*(\[\])?)*$")
CONDITION = re.compile(r"^  ([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*):$", re.MULTILINE)
DEFINED = re.compile(r"^  ([a-z][a-z0-9_.\[\]]*):(.*)$")


def fields_of(plaint, profile):
    """The paths of the fields of a profile's records, without brackets."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8",
                       "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com",
                       "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com"}

        def run(*words):
            return subprocess.run([plaint, *words], cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout

        run("init", "--profile", profile)
        rows = csv.DictReader(io.StringIO(run("schema", "--fields", "--format", "csv")))
        return {row["field"] for row in rows}


def named_in(readme):
    """(line, path) of each field that a table names, without brackets."""
    for number, line in enumerate(readme.splitlines(), 1):
        if not line.startswith("|"):
            continue
        group = ""
        for word in re.findall(r"`([^`]+)`", line):
            if word.endswith(".*") and PATH.match(word[:-2]):
                group = word[:-2].replace("[]", "")
                yield number, word.replace("[]", "")
            elif PATH.match(word):
                path = word.replace("[]", "")
                group = path.rpartition(".")[0]
                yield number, path
            elif MEMBER.match(word):
                path = group + word.replace("[]", "")
                yield number, path


def defined_in(text):
    """The paths of the fields that a policy's section `fields` makes: those that get a type."""
    inside, path = False, ""
    for line in text.splitlines():
        if re.match(r"^[a-z]", line):
            inside = line.startswith("fields:")
        if not inside:
            continue
        match = DEFINED.match(line)
        if match:
            path = match.group(1).replace("[]", "")
        body = match.group(2) if match else line
        typed = re.search(r"(^|[{ ,])(is|choices|choices_of): ?(\w*)", body)
        if path and typed and typed.group(3) not in ("group", "list", "entries"):
            yield path
            path = ""


def on_forms(folder):
    """All words of the profile's forms that may be paths, without brackets, and the lists whose members they show."""
    words = set()
    for file in (folder / "forms").glob("*.yaml"):
        words.update(re.findall(r"[a-z][a-z0-9_.]*", file.read_text(encoding="utf-8").replace("[]", "")))
    return words


def policy_findings(plaint, profile):
    """What the profile's own cases and the strict check of its policy find."""
    wrong = []
    for words in (["policy", "test"], ["policy", "check"]):
        done = subprocess.run([plaint, *words, "--profile", profile], cwd="/", capture_output=True, text=True,
                              env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"})
        if done.returncode != 0:
            wrong.append(f"{profile}: plaint {' '.join(words)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return wrong


def check(plaint, folder):
    readme = (folder / "README.md").read_text(encoding="utf-8")
    fields = fields_of(plaint, folder.name)
    groups = {field.partition(".")[0] for field in fields}
    findings = policy_findings(plaint, folder.name)
    conditions = set()
    for file in folder.parent.glob("*/policy.yaml"):
        conditions.update(CONDITION.findall(file.read_text(encoding="utf-8")))
    named, wrong = set(), findings
    for number, path in named_in(readme):
        named.add(path)
        if path.endswith(".*") or path in conditions:
            continue
        # A single word may be a command, a state or a letter; a dotted one is meant as a field when it begins like one.
        if path not in fields and "." in path and path.partition(".")[0] in groups:
            wrong.append(f"{folder.name}/README.md:{number}: the record has no field `{path}`")
    forms = on_forms(folder)
    for file in ("policy.yaml", "fields.yaml"):
        if not (folder / file).exists():
            continue
        for path in defined_in((folder / file).read_text(encoding="utf-8")):
            group, _, member = path.rpartition(".")
            if not ({path, group + ".*"} & named or path in forms or (group in forms and member in forms)):
                wrong.append(f"{folder.name}/{file}: `{path}` is neither in the tables of README.md nor on a form")
    return wrong


def main():
    plaint, source = sys.argv[1], pathlib.Path(sys.argv[2])
    folders = [one.parent for one in sorted((source / "templates/profiles").glob("*/README.md"))]
    if not folders:
        sys.exit("there are no profiles with a README")
    wrong = [line for folder in folders for line in check(plaint, folder)]
    print("\n".join(wrong) or f"{len(folders)} profiles: the tables name the fields that there are, the cases hold")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
