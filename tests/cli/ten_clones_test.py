#!/usr/bin/env python3
"""Ten clones register and share at once: `ten_clones_test.py PROGRAM [CLONES]`.

A real bare repository behind a real `git daemon` on loopback (a path where there is none). In two waves every clone
registers complaints without knowing of the others, links them, attaches a file, and all run `plaint sync` at the same
time. At the end all clones are the same, every complaint has arrived, no number stands for two, and every link and
attached file still belongs to the complaint that it was made for.
"""

import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
CLONES = int(sys.argv[2]) if len(sys.argv) > 2 else 10
WAVES = 2


def environment(home, number):
    own = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PLAINT_"))}
    own.update(
        HOME=str(home),
        GIT_CONFIG_NOSYSTEM="1",
        GIT_CONFIG_GLOBAL="/dev/null",
        GIT_AUTHOR_NAME=f"Clone {number}",
        GIT_AUTHOR_EMAIL=f"clone{number}@example.com",
        GIT_COMMITTER_NAME=f"Clone {number}",
        GIT_COMMITTER_EMAIL=f"clone{number}@example.com",
        PLAINT_LANG="en",
        LC_ALL="C.UTF-8",
    )
    return own


class Clone:
    def __init__(self, top, number, url):
        self.number = number
        self.folder = top / f"clone{number}"
        self.environment = environment(top, number)
        self.run("git", "clone", "-q", url, str(self.folder), folder=top)

    def start(self, *command, folder=None):
        return subprocess.Popen(
            command, cwd=folder or self.folder, env=self.environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *command, folder=None):
        return said(self.start(*command, folder=folder), command)

    def plaint(self, *arguments):
        return self.run(str(PROGRAM), *arguments)

    def register(self, name):
        """The id under which the clone knows it; what it is about is its name."""
        text = self.plaint(
            "new", "--received-at", "yesterday 09:12", "--received-by", "Li", "--channel", "phone", "--organization",
            "Office", "--complainant", "Zhang", "--phone", "13800000000", "--project", "P", "--contract", "HT-1",
            "--urgency", "high", "--description", name, "--title", f"complaint {name}")
        return text.split(":")[0]

    def records(self):
        ids = [line.split()[0] for line in self.plaint("list", "--columns", "id").splitlines()[1:]]
        return {one: json.loads(self.plaint("show", one, "--format", "json"))["record"] for one in ids}


def said(process, command):
    out, err = process.communicate(timeout=600)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} in {process.args}: exit {process.returncode}\n{out}{err}")
    return out


def served(top):
    """The address of the bare repository, and the daemon behind it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    try:
        daemon = subprocess.Popen(
            ["git", "daemon", f"--base-path={top}", "--export-all", "--enable=receive-pack", "--reuseaddr",
             "--listen=127.0.0.1", f"--port={port}", "--max-connections=0", str(top)],
            stderr=subprocess.DEVNULL)
    except OSError:
        return str(top / "hub.git"), None
    for _ in range(100):
        if daemon.poll() is not None:
            return str(top / "hub.git"), None
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return f"git://127.0.0.1:{port}/hub.git", daemon
        time.sleep(0.05)
    return str(top / "hub.git"), daemon


def wave(clones, number):
    """What each clone made: names with the name that they are linked to."""
    made = {}
    for clone in clones:
        first, second = f"c{clone.number}w{number}a", f"c{clone.number}w{number}b"
        first_id, second_id = clone.register(first), clone.register(second)
        clone.plaint("link", second_id, first_id, "--type", "repeat_of")
        evidence = clone.folder / "letter.txt"
        evidence.write_text(first)
        clone.plaint("attach", first_id, "letter.txt", "--type", "log_file")
        evidence.unlink()
        made.update({first: None, second: first})
    running = [clone.start(str(PROGRAM), "sync", "--attempts", "200", "--format", "json") for clone in clones]
    reports = [json.loads(said(process, ["sync"])) for process in running]
    print(f"wave {number}: rounds {sorted(report['rounds'] for report in reports)}, "
          f"renumbered {sum(len(report['renumbered']) for report in reports)}")
    return made


def check(clone, made):
    records = clone.records()
    names = {record["description"]: one for one, record in records.items()}
    assert len(records) == len(made) == len(names), (len(records), len(made), len(names))
    assert set(names) == set(made)
    assert len({record["uid"] for record in records.values()}) == len(made)
    for name, linked in made.items():
        record = records[names[name]]
        if linked:
            targets = [link["to"] for link in record["links"]]
            assert targets == [names[linked]], (name, targets, names[linked])
        else:
            (piece,) = record["evidence"]
            assert piece["path"].startswith(f"evidence/{names[name]}/"), piece
            assert (clone.folder / piece["path"]).read_text() == name
        for alias in record.get("aliases", []):
            assert alias["id"] != record["id"]
    assert "errors: 0" in clone.plaint("check")


def main():
    with tempfile.TemporaryDirectory(prefix="plaint-clones-") as folder:
        top = pathlib.Path(folder).resolve()
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(top / "hub.git")], check=True)
        url, daemon = served(top)
        try:
            begin = Clone(top, 0, url)
            begin.plaint("init")
            begin.plaint("sync")
            clones = [Clone(top, number, url) for number in range(1, CLONES + 1)]
            made = {}
            for number in range(1, WAVES + 1):
                made.update(wave(clones, number))
            heads = set()
            for clone in [begin, *clones]:
                clone.plaint("sync")
                heads.add(clone.run("git", "rev-parse", "HEAD"))
            assert len(heads) == 1, heads
            check(begin, made)
            begin.plaint("verify")
            begin.run("git", "fsck", "--strict", "--no-dangling")
            print(f"{len(made)} complaints of {CLONES} clones over {url.split(':')[0]}: all there, all numbers differ, "
                  "all references hold")
        finally:
            if daemon:
                daemon.terminate()
                daemon.wait()


main()
