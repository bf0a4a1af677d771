#!/usr/bin/env python3
"""Whole-process figures of plaint beside its peers, each pair measured in turn (A B A B): measure.py PLAINT WORK [short].

Prints one table: what, figure, the peer's figure, ratio, goal, met or missed. A missing peer is said, not guessed.
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

from make_repository import NOTE, environment, new_command, record_path

PLAINT = str(pathlib.Path(sys.argv[1]).resolve())
WORK = pathlib.Path(sys.argv[2]).resolve()
SHORT = "short" in sys.argv[3:]
RUNS = 5 if SHORT else 15
SIZES = [1000] if SHORT else [1000, 10000]
PEER_SIZE = 300 if SHORT else 10000
ENV = environment(WORK / "home")
missed = 0


def seconds(command, folder):
    """Seconds from start to end of one process; its output goes nowhere, its failure ends the measuring."""
    began = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - began
    if done.returncode != 0:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr.decode()}")
    return took


def peak_kib(command, folder):
    """Peak resident memory. GNU time starts the process: started from here it would inherit this program's peak."""
    report = WORK / "peak"
    seconds(["/usr/bin/time", "-q", "-f", "%M", "-o", str(report), *command], folder)
    return int(report.read_text().split()[-1])


def pairs(ours, theirs, runs=RUNS):
    """Medians of two measurements taken in turn, after one of each that does not count."""
    ours(), theirs()
    taken = [(ours(), theirs()) for _ in range(runs)]
    return statistics.median(a for a, _ in taken), statistics.median(b for _, b in taken)


def row(what, figure, peer, theirs, goal=None):
    global missed
    ratio = figure / theirs
    verdict = ""
    if goal is not None:
        verdict = "met" if ratio <= goal else "MISSED"
        missed += ratio > goal
    goal_text = f"<= {goal:g}" if goal is not None else "-"
    print(f"{what:34} {figure * 1000:9.1f} ms   {peer:22} {theirs * 1000:9.1f} ms   {ratio:6.2f}   {goal_text:8} {verdict}",
          flush=True)


def repository(count):
    """A repository of `count` records, made once and copied for each use."""
    kept = WORK / f"records-{count}"
    if not kept.exists():
        shutil.rmtree(WORK / "making", ignore_errors=True)
        maker = pathlib.Path(__file__).with_name("make_repository.py")
        subprocess.run([sys.executable, str(maker), PLAINT, str(WORK / "making" / "r"), str(count)], check=True)
        (WORK / "making" / "r").rename(kept)
    copy = WORK / "run" / f"{count}-{time.monotonic_ns()}"
    shutil.copytree(kept, copy, symlinks=True)
    subprocess.run(["git", "update-index", "-q", "--refresh"], cwd=copy, env=ENV, check=True)
    return copy


class GitPeer:
    """git adds and commits, in a repository of its own, the file that plaint has just written."""

    def __init__(self, source, folder):
        self.source, self.folder = source, folder

    def commit(self, path):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.source / path, target)
        add = seconds(["git", "add", "--", str(path)], self.folder)
        return add + seconds(["git", "commit", "-q", "-m", "x"], self.folder)


def writing(count):
    """`new` and `log note` against git in repositories of `count` records; the median of `new` for the other peers."""
    ours = repository(count)
    git = GitPeer(ours, repository(count))
    last = [count]

    def new():
        last[0] += 1
        return seconds(new_command(PLAINT, "月报迟交三周"), ours)

    taken, theirs = pairs(new, lambda: git.commit(record_path(last[0])))
    row(f"new, {count} records", taken, "git add + commit", theirs, 0.5)

    noted = [0]

    def note():
        noted[0] += 1
        return seconds([PLAINT, "log", "note", f"CP-2026-{noted[0]:03}", "--content", NOTE], ours)

    changed, theirs_changed = pairs(note, lambda: git.commit(record_path(noted[0])))
    row(f"log note, {count} records", changed, "git add + commit", theirs_changed, 0.5)
    return ours, git, new


def task_peer():
    """taskwarrior with PEER_SIZE tasks."""
    home = WORK / f"task-{PEER_SIZE}"
    run_home = WORK / "run" / "task"
    if not home.exists():
        making = WORK / "making-task"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir()
        (making / "taskrc").write_text("confirmation=no\nverbose=nothing\n")
        tasks = [{"description": f"Reports arrive three weeks late {i}", "status": "pending", "entry": "20260302T011200Z"}
                 for i in range(PEER_SIZE)]
        (making / "tasks.json").write_text(json.dumps(tasks))
        ENV.update(TASKRC=str(making / "taskrc"), TASKDATA=str(making))
        seconds(["task", "import", str(making / "tasks.json")], making)
        making.rename(home)
    shutil.copytree(home, run_home)
    ENV.update(TASKRC=str(run_home / "taskrc"), TASKDATA=str(run_home))
    return lambda: seconds(["task", "add", "Reports arrive three weeks late", "project:water", "priority:H"], run_home)


def fossil_peer():
    """fossil with PEER_SIZE tickets."""
    kept = WORK / f"fossil-{PEER_SIZE}"
    folder = WORK / "run" / "fossil"
    ENV["USER"] = "wang"
    add = ["fossil", "ticket", "add", "title", "Reports arrive three weeks late", "status", "Open", "priority", "High",
           "comment", NOTE, "-R", "x.fossil", "-q"]
    if not kept.exists():
        making = WORK / "making-fossil"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir()
        seconds(["fossil", "init", "x.fossil"], making)
        for _ in range(PEER_SIZE):
            seconds(add, making)
        making.rename(kept)
    shutil.copytree(kept, folder)
    return lambda: seconds(add, folder)


def memory(what, ours, peer, theirs):
    """Medians of three; ours and theirs are (command, folder) makers, since a command may not be repeatable as it is."""
    figure = statistics.median(peak_kib(*ours()) for _ in range(3)) / 1024
    other = statistics.median(peak_kib(*theirs()) for _ in range(3)) / 1024
    print(f"{what:34} {figure:9.1f} MiB  {peer:22} {other:9.1f} MiB  {figure / other:6.2f}   -", flush=True)


def main():
    shutil.rmtree(WORK / "run", ignore_errors=True)
    (WORK / "run").mkdir(parents=True)
    print(f"medians of {RUNS} runs taken in turn; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'what':34} {'figure':>12}   {'peer':22} {'figure':>12}   {'ratio':>6}   goal")

    version = pairs(lambda: seconds([PLAINT, "--version"], WORK), lambda: seconds(["git", "--version"], WORK), 4 * RUNS)
    row("--version", version[0], "git --version", version[1], 3)
    for count in SIZES:
        ours, git, new = writing(count)
    for name, make, goal in (("task", task_peer, 1), ("fossil", fossil_peer, None)):
        if shutil.which(name) is None:
            print(f"new, {SIZES[-1]} records: no {name} on this machine to compare with (packages/bench.txt)")
            continue
        taken, theirs = pairs(new, make())
        row(f"new, {SIZES[-1]} records", taken, f"{name} add, {PEER_SIZE}", theirs, goal)

    memory("memory of --version", lambda: ([PLAINT, "--version"], WORK), "git --version", lambda: (["git", "--version"], WORK))
    memory(f"memory of new, {SIZES[-1]} records", lambda: (new_command(PLAINT, "月报迟交三周"), ours), "git commit",
           lambda: (["git", "commit", "-q", "--allow-empty", "-m", "x"], git.folder))
    shutil.rmtree(WORK / "run")
    print(f"{missed} goals missed" if missed else "every goal met")


if __name__ == "__main__":
    main()
