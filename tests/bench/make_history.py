#!/usr/bin/env python3
"""Makes a repository with a long history of legal steps: make_history.py PLAINT FOLDER COMMITS.

plaint itself takes one complaint from registration to its plan; every version that it made of the record then comes as a
commit of its own for many records (under ids and uids of their own), step by step, so that all are worked on at once.
git fast-import writes them.
"""

import pathlib
import random
import re
import subprocess
import sys

from make_repository import ALPHABET, NOTE, environment, new_command, record_path, run

PEOPLE = "people:\n  - {person: Wang Fang <wang@example.cn>, roles: [customer_service, project_manager, technical_manager]}\n"
FIRST_DAY = 2
STEPS = [
    ["respond", "--method", "phone", "--content", "Apologised and explained what happens next"],
    ["classify", "--category", "schedule", "--main-category", "schedule", "--urgency", "high", "--severity", "serious",
     "--severity-reason", "Two months", "--verdict", "valid", "--verdict-reason", "The log says so"],
    ["analyse", "--direct-cause", "The job stops", "--root-cause", "No check", "--responsibility", "Ours", "--impact", "Late",
     "--idea", "Repair", "--nature", "technical", "--scope", "some_users", "--complexity", "moderate"],
    ["assign", "--lead", "Wang Fang", "--due", "2026-03-20 18:00"],
    *[["log", "investigation", "--method", "system_analysis", "--content", NOTE, "--conclusion", f"Part {i}"] for i in range(6)],
    *[["log", "communication", "--with", "周敏", "--method", "phone", "--purpose", "progress", "--content", NOTE] for _ in range(5)],
    *[["log", "note", "--content", NOTE] for _ in range(8)],
]


def versions(plaint, folder, env):
    """The texts of one record after each step, with their moments."""
    out = []
    for step, command in enumerate([None, *STEPS]):
        moment = f"2026-03-{FIRST_DAY + step // 2:02}T{9 + step % 2 * 5:02}:12:00+08:00"
        env = env | {"PLAINT_NOW": moment, "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "PLAINT_SEED": str(step)}
        if command is None:
            run(new_command(plaint, "月报迟交三周"), folder, env)
        else:
            words = 2 if command[0] == "log" else 1
            run([plaint, *command[:words], "CP-2026-001", *command[words:]], folder, env)
        out.append(((folder / record_path(1)).read_text(), run(["git", "log", "-1", "--format=%at"], folder, env).strip(),
                    run(["git", "log", "-1", "--format=%B"], folder, env)))
    return out


def main():
    plaint, folder, count = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    env = environment(folder.parent / "home")
    folder.mkdir(parents=True)
    run(["git", "init", "-q", "."], folder, env)
    env = env | {"GIT_AUTHOR_DATE": "2026-03-01T09:00:00+08:00", "GIT_COMMITTER_DATE": "2026-03-01T09:00:00+08:00"}
    run([plaint, "init"], folder, env)
    rules = folder / "plaint.yaml"
    rules.write_text(re.sub(r"(?ms)^people:.*?(?=^\S|\Z)", "", rules.read_text()) + PEOPLE)
    run(["git", "commit", "-q", "-a", "-m", "team"], folder, env)
    start = run(["git", "rev-parse", "HEAD"], folder, env).strip()
    steps = versions(plaint, folder, env)
    run(["git", "reset", "-q", "--hard", start], folder, env)

    random.seed(2026)
    uid = re.search(r"(?m)^uid: (\w+)", steps[0][0])[1]
    uids = ["".join(random.choices(ALPHABET, k=len(uid))) for _ in range(-(-count // len(steps)))]
    stream = bytearray()
    parent, left = start, count
    for text, moment, message in steps:
        for number, own in enumerate(uids, 1):
            if left == 0:
                break
            left -= 1
            content = text.replace("CP-2026-001", f"CP-2026-{number:03}").replace(uid, own).encode()
            said = message.replace("CP-2026-001", f"CP-2026-{number:03}").encode()
            stream += f"commit refs/heads/main\ncommitter Wang Fang <wang@example.cn> {moment} +0800\ndata {len(said)}\n".encode()
            stream += said + (f"\nfrom {parent}\n" if parent else "\n").encode()
            stream += f"M 100644 inline {record_path(number)}\ndata {len(content)}\n".encode() + content + b"\n"
            parent = None
    subprocess.run(["git", "fast-import", "--quiet", "--force"], cwd=folder, env=env, input=bytes(stream), check=True)
    run(["git", "reset", "-q", "--hard", "main"], folder, env)
    run(["git", "repack", "-q", "-a", "-d"], folder, env)


if __name__ == "__main__":
    main()
