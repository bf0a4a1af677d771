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
    kept = WORK / f"register-{count}"
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


def records_as_rec(folder, count):
    """The same data for recutils: each record's short fields and its text, as recsel would have them."""
    with open(folder, "w", encoding="utf-8") as out:
        out.write("%rec: Complaint\n\n")
        for number in range(1, count + 1):
            out.write(f"Id: CP-2026-{number:03}\nState: registered\nUrgency: high\nReceived: 2026-03-02\n"
                      "Organization: 临江区水务局\nTitle: 月报迟交三周\n")
            for _ in range(14):
                out.write(f"Note: {NOTE}\n")
            out.write("\n")


def reading(count):
    """Going through all records: from a fresh clone, again, and with one changed, against one pass over the files."""
    ours = repository(count)
    cache = ours / ".git/plaint"
    events = [str(pathlib.Path(PLAINT).parent.parent / "tests/bench/yaml_events"), str(ours / "complaints")]
    commands = [[PLAINT, "list"], [PLAINT, "check"], [PLAINT, "sla", "--fail-on", "never"]]
    time.sleep(4)  # the cache does not trust files that were written within three seconds before they are read

    def fresh(command):
        shutil.rmtree(cache, ignore_errors=True)
        return seconds(command, ours)

    changed = [0]

    def with_one_changed(command):
        changed[0] += 1
        path = ours / record_path(changed[0])
        path.write_text(path.read_text() + f"# {changed[0]}\n")
        return seconds(command, ours)

    for command in commands:
        name = f"{command[1]}, {count} records"
        taken, theirs = pairs(lambda: fresh(command), lambda: seconds(events, WORK))
        row(f"{name}, fresh clone", taken, "libyaml events", theirs, 1.5)
        taken, theirs = pairs(lambda: seconds(command, ours), lambda: seconds(events, WORK))
        row(f"{name}, again", taken, "libyaml events", theirs, 0.05)
        taken, theirs = pairs(lambda: with_one_changed(command), lambda: seconds(events, WORK))
        row(f"{name}, one changed", taken, "libyaml events", theirs, 0.06)
        memory(f"memory of {name}, fresh", lambda: (command, ours), "libyaml events", lambda: (events, WORK),
               before=lambda: shutil.rmtree(cache, ignore_errors=True))
        memory(f"memory of {name}, again", lambda: (command, ours), "libyaml events", lambda: (events, WORK))
    if shutil.which("recsel") is None:
        print(f"list, {count} records: no recsel on this machine to compare with (packages/bench.txt)")
        return
    records = WORK / "run" / f"records-{count}.rec"
    records_as_rec(records, count)
    recsel = ["recsel", "-e", "Urgency = 'high'", "-p", "Id,Received,State,Urgency,Title", str(records)]
    taken, theirs = pairs(lambda: seconds([PLAINT, "list", "urgency = high"], ours), lambda: seconds(recsel, WORK))
    row(f"list urgency = high, {count}, again", taken, "recsel", theirs, 1)
    memory(f"memory of list, {count}, again", lambda: ([PLAINT, "list"], ours), "recsel", lambda: (recsel, WORK))


def history():
    """verify over many commits, and git reading the same ones."""
    count = SIZES[-1]
    folder = WORK / f"history-{count}"
    if not folder.exists():
        subprocess.run([sys.executable, str(pathlib.Path(__file__).parent / "make_history.py"), PLAINT, str(folder), str(count)],
                       check=True)
    # Its days go on past that of the other measurements.
    ours = ["env", "PLAINT_NOW=2027-12-31T00:00:00+08:00", PLAINT, "verify", f"HEAD~{count}..HEAD"]
    # Without plaint behind each of git's differences.
    theirs = ["git", "log", "-p", "--no-textconv", f"HEAD~{count}..HEAD"]
    taken, log = pairs(lambda: seconds(ours, folder), lambda: seconds(theirs, folder), 3)
    row(f"verify, {count} commits", taken, "git log -p", log)
    print(f"{'':34} {count / taken:9.0f} commits a second", flush=True)
    memory(f"memory of verify, {count} commits", lambda: (ours, folder), "git log -p", lambda: (theirs, folder))


def memory(what, ours, peer, theirs, before=lambda: None):
    """Medians of three; ours and theirs are (command, folder) makers, since a command may not be repeatable as it is."""
    def one():
        before()
        return peak_kib(*ours())

    figure = statistics.median(one() for _ in range(3)) / 1024
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
    for count in SIZES:
        reading(count)
    history()
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
