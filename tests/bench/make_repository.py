#!/usr/bin/env python3
"""Makes a repository with many valid records: make_repository.py PLAINT FOLDER COUNT.

plaint itself registers one complaint and logs notes until it has the size of a usual record (about 6 KB). The first
twentieth of the records are that file under other ids; the others, as in a register of some years, have ended: they are
the file after a withdrawal. One git commit takes them all.
"""

import os
import pathlib
import random
import subprocess
import sys

NOW = "2026-03-02T09:12:00+08:00"
NOTE = ("客户来电催问二月份水质月报，说明监测断面数据自上次升级后未能自动汇总；已请项目组核对接口日志，"
        "今日下班前回复进度。The bureau files its returns on the 15th and needs both months by then.")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def environment(home):
    """An environment of its own: no configuration of the machine's user, no automatic gc in the middle of a figure."""
    home = pathlib.Path(home)
    home.mkdir(parents=True, exist_ok=True)
    (home / ".gitconfig").write_text(
        "[user]\n\tname = Wang Fang\n\temail = wang@example.cn\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n")
    return {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
            "PLAINT_NOW": NOW, "TZ": "Asia/Shanghai"}


def new_command(plaint, title):
    return [plaint, "new", "--kind", "complaint", "--title", title, "--channel", "phone", "--organization", "临江区水务局",
            "--complainant", "周敏", "--phone", "0571-5550101", "--project", "水质监测平台", "--contract", "HT-2026-018",
            "--urgency", "high", "--description", "三月一日应交的月报至今未到，无法按期上报。", "--demand", "补交一月、二月月报"]


def run(command, folder, env):
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def record_path(number):
    return pathlib.Path("complaints/2026", f"{number // 100:02}", f"CP-2026-{number:03}.yaml")


def main():
    plaint, folder, count = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    env = environment(folder.parent / "home")
    folder.mkdir(parents=True)
    run(["git", "init", "-q", "."], folder, env)
    run([plaint, "init"], folder, env)
    run(new_command(plaint, "月报迟交三周"), folder, env)
    first = folder / record_path(1)
    while first.stat().st_size < 5900:
        run([plaint, "log", "note", "CP-2026-001", "--content", NOTE], folder, env)

    text = first.read_text()
    run([plaint, "withdraw", "CP-2026-001", "--explanation", "客户确认已收到月报，撤回投诉"], folder, env)
    ended = first.read_text()
    first.write_text(text)
    uid = next(line.split()[1] for line in text.splitlines() if line.startswith("uid:"))
    random.seed(2026)
    for number in range(2, count + 1):
        path = folder / record_path(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        other = "".join(random.choices(ALPHABET, k=len(uid)))
        path.write_text((text if number <= count // 20 else ended).replace("CP-2026-001", f"CP-2026-{number:03}").replace(uid, other))
    run(["git", "add", "-A"], folder, env)
    run(["git", "commit", "-q", "-m", f"{count} records"], folder, env)
    run(["git", "repack", "-q", "-a", "-d"], folder, env)
    if count <= 1000:
        run([plaint, "check"], folder, env)


if __name__ == "__main__":
    main()
