#!/usr/bin/env python3
"""Random pairs of concurrent legal changes, made by the real commands and merged by real git through plaint's driver:
merge_pairs_test.py PLAINT [PAIRS [SEED [FIRST]]].

Each merge is either clean, and the result passes `check` (and `verify`), or a conflict that says why, in which either
side can be kept throughout: that record passes `check` too, and `verify` when it is committed. No entry and no event of
a side is ever lost but what the other one took back, and A into B gives the same record as B into A."""

import datetime
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

PEOPLE = [("Wang Fang", "wang.fang@example.com"), ("Li Lei", "li.lei@example.com")]
START = datetime.datetime.fromisoformat("2026-03-02T09:30:00+08:00")


class Setting:
    """A profile, one of its records, the way that it goes, and what people may do to it besides."""

    def __init__(self, profile, roles, record, new, way, changes):
        self.profile, self.record, self.new, self.way, self.changes = profile, record, new, way, changes
        self.policy = f"version: 1\nprofile: {profile}\npeople:\n" + "".join(
            f"  - {{person: {name} <{email}>, roles: [{roles}]}}\n" for name, email in PEOPLE)

    def some_change(self, rng, word):
        """A command that may be allowed now, or not."""
        return rng.choice(self.changes(rng, self.record, word) + general(rng, self.record, word) + self.way)


def general(rng, record, word):
    """What every profile has."""
    return [
        ["log", "note", record, "--content", f"note {word}"],
        ["log", "note", record, "--content", f"{word}: two words\n\n  and # a line"],
        ["log", "communication", record, "--method", "phone", "--with", "Zhang", "--content", f"call {word}"],
        ["set", record, "title", f"title {word}"],
        ["set", record, "customer.phone", f"1380000{rng.randint(1000, 9999)}"],
        ["respond", record, "--method", "phone", "--content", f"received {word}"],
        ["escalate", record, "--reason", "deadline", "--step", "department_manager", "--content", word],
        ["hold", record, "--reason", f"waiting {word}"],
        ["resume", record],
        ["withdraw", record],
        ["reopen", record, "--reason", word],
        ["undo", record],
        ["undo", record],
    ]


def project_setting():
    record = "CP-2026-001"
    solve = ["solve", record, "--direct-cause", "table full", "--root-cause", "no planning", "--summary", "enlarge",
             "--measure", "type=technical; term=permanent; action=enlarge",
             "--plan", "task=enlarge; owner=Li Lei; start=2026-03-03; end=2026-03-04; state=pending"]
    way = [
        ["classify", record, "--category", "technical_support,schedule", "--main-category", "schedule"],
        ["assign", record, "--lead", "Li Lei", "--assistant", "Han Meimei", "--department", "operations"],
        ["log", "investigation", record, "--method", "documents", "--content", "read", "--conclusion", "confirmed"],
        solve,
        ["review", record, "--decision", "passed", "--reviewer", "Wang Fang", "--opinion", "fine"],
        ["approve", record, "--decision", "passed"],
        ["confirm", "plan", record, "--method", "phone", "--attitude", "satisfied"],
        ["log", "implementation", record, "--step", "deploy", "--content", "enlarged", "--result", "done"],
        ["resolve", record, "--outcome", "full", "--technical", "back", "--risk", "none", "--residual-risk", "none"],
    ]

    def changes(rng, record, word):
        return [
            ["log", "investigation", record, "--method", "system_analysis", "--content", f"look {word}", "--conclusion",
             "yes"],
            ["log", "implementation", record, "--step", "deploy", "--content", f"did {word}", "--result", "done"],
            ["log", "follow-up", record, "--content", f"seen {word}", "--result", "fine"],
            ["set", record, "urgency", rng.choice(["urgent", "high", "medium", "low"])],
            ["set", record, "customer.department", f"department {word}"],
            ["set", record, "reference", f"R-{word}"],
            ["classify", record, "--category", rng.choice(["contract", "communication", "schedule"])],
            ["classify", record, "--category", "contract,schedule", "--main-category", "contract", "--verdict",
             "valid"],
            ["assign", record, "--lead", rng.choice(["Li Lei", "Wang Fang"]), "--assistant", "Han", "--department",
             "dev"],
            ["analyse", record, "--direct-cause", f"cause {word}", "--nature", "technical"],
            ["track", record, "--cycle", "weekly", "--method", "monitoring"],
            ["evaluate", record, "--relationship", "restored"],
        ]

    new = ["new", "--received-at", "09:12", "--received-by", "Li Min", "--channel", "phone", "--organization", "Bureau",
           "--complainant", "Zhang Wei", "--phone", "13800000000", "--project", "Portal", "--contract", "HT-1",
           "--urgency", "high", "--title", "Slow", "--description", "It is slow"]
    roles = "customer_service, customer_service_manager, project_manager, project_director"
    return Setting("it-project", roles, record, new, way, changes)


def follow_up(record, step, *more):
    return ["log", "follow-up", record, "--step", step, *more]


def sales_setting():
    """The steps of following up have an order, which the last entry decides about."""
    record = "KS-2026-0001"
    way = [
        ["cause", record, "--cause", "not hardened"],
        ["decide", record, "--decision", "accepted"],
        ["correct", record, "--action", "replace", "--handler", "Li Lei", "--planned-on", "2026-03-06"],
        follow_up(record, "measure_decided"),
        ["prevent", record, "--action", "inspect"],
        follow_up(record, "prevention_answered"),
        ["complete", record],
        follow_up(record, "measure_done"),
        ["prevent", record, "--done-on", "2026-03-02"],
        follow_up(record, "prevention_running"),
        follow_up(record, "effect_good", "--effect", "good", "--content", "three lots in order"),
    ]

    def changes(rng, record, word):
        return [
            follow_up(record, "prevention_running", "--effect", "poor", "--content", f"bad {word}"),
            ["correct", record, "--action", f"again {word}", "--handler", "Li Lei", "--planned-on", "2026-03-18"],
            ["prevent", record, "--action", f"more {word}"],
            ["decide", record, "--decision", "declined", "--reason", f"no {word}"],
            ["cause", record, "--cause", f"cause {word}"],
            ["confirm", "result", record, "--method", "phone", "--satisfaction",
             rng.choice(["satisfied", "dissatisfied"]), "--comment", word],
            ["sign", record],
        ]

    new = ["new", "--channel", "return_of_goods", "--sales-order", "XS-1", "--sold-on", "2026-02-12", "--organization", "Trade",
           "--complainant", "Xu Ling", "--phone", "0574-55501122", "--address", "Ningbo", "--title", "Hinge",
           "--description", "It breaks"]
    return Setting("sales", "sales, host, handler, responsible", record, new, way, changes)


def equipment_setting():
    """Parts that are used have to have been borrowed: the entries of both sides add up."""
    record = "TS-2026-001"
    part = ["--part", "Seal", "--code", "S-1", "--unit", "pcs", "--quantity", "1"]
    used = ["log", "used", record, *part, "--unit-cost", "86.50", "--amount", "86.50"]
    way = [
        ["accept", record],
        ["assign", record, "--lead", "Li Lei", "--department", "service"],
        ["assess", record, "--cause", "worn"],
        ["handle", record, "--method", "change the seal"],
        ["log", "borrowed", record, *part],
        ["sign", "borrowing", record],
        ["sign", "borrowing", record, "--role", "approver"],
        ["sign", "borrowing", record, "--role", "issuer", "--document", "JC-1"],
        used,
        ["log", "implementation", record, "--content", "changed", "--result", "done"],
    ]

    def changes(rng, record, word):
        return [
            used,
            used,
            ["log", "returned", record, "--part", "Seal", "--code", "S-1", "--unit", "pcs", "--unused", "1"],
            ["log", "borrowed", record, *part],
            ["sign", "borrowing", record, "--decision", "failed", "--opinion", word],
            ["assess", record, "--cause", f"cause {word}"],
            ["handle", record, "--method", f"method {word}"],
        ]

    new = ["new", "--organization", "Cement", "--contact", "Zhou", "--phone", "0571-5550101", "--address", "Linjiang",
           "--contract", "HT-1", "--product", "Drive", "--model", "BD-400", "--factory-date", "2025-11-20", "--serial",
           "BD-1", "--fault", "leak", "--title", "Leak", "--description", "It leaks"]
    roles = "customer_service, customer_service_manager, handler, approver, issuer, receiver"
    return Setting("equipment", roles, record, new, way, changes)


SETTINGS = [project_setting(), sales_setting(), equipment_setting()]


class World:
    def __init__(self, program, folder, setting):
        self.setting = setting
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        (bin_folder / "plaint").symlink_to(program)
        self.top = self.folder / "repo"
        self.clock = START
        self.person = PEOPLE[0]
        self.runs = 0
        home = self.folder / "home"
        home.mkdir()
        self.base = {"PATH": f"{bin_folder}:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8",
                     "GIT_CONFIG_NOSYSTEM": "1", "PLAINT_LANG": "en", "GIT_EDITOR": "true"}

    def run(self, *command, ok=True, text=None):
        self.runs += 1
        name, email = self.person
        stamp = self.clock.isoformat()
        environment = {**self.base, "PLAINT_NOW": stamp, "PLAINT_SEED": str(self.runs)}
        for role in ("AUTHOR", "COMMITTER"):
            environment[f"GIT_{role}_NAME"], environment[f"GIT_{role}_EMAIL"] = name, email
            environment[f"GIT_{role}_DATE"] = stamp
        done = subprocess.run(command, cwd=self.top, env=environment, capture_output=True, text=True, input=text)
        if ok and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def git(self, *arguments, ok=True):
        return self.run("git", *arguments, ok=ok)

    def plaint(self, *arguments, ok=True):
        return self.run("plaint", *arguments, ok=ok)

    def later(self, rng):
        self.clock += datetime.timedelta(seconds=rng.choice([0, 1, 60, 600, 7200]))

    @property
    def record(self):
        return self.top / f"complaints/2026/00/{self.setting.record}.yaml"

    def data(self):
        return json.loads(self.plaint("show", self.setting.record, "--format", "json").stdout)["record"]


def prepare(world):
    """A branch for each station of the way."""
    world.top.mkdir()
    world.git("init", "-q", "-b", "main")
    world.plaint("init", "--profile", world.setting.profile)
    (world.top / "plaint.yaml").write_text(world.setting.policy)
    world.git("commit", "-qam", "people")
    world.plaint(*world.setting.new)
    stations = ["station0"]
    world.git("branch", "station0")
    for number, step in enumerate(world.setting.way, 1):
        world.clock += datetime.timedelta(minutes=20)
        world.plaint(*step)
        world.git("branch", f"station{number}")
        stations.append(f"station{number}")
    return stations


def branch_with_changes(world, rng, station, name):
    world.git("switch", "-q", "-C", name, station)
    world.person = rng.choice(PEOPLE)
    wanted, made, tried = rng.randint(1, 3), [], 0
    while len(made) < wanted and tried < 30:
        tried += 1
        world.later(rng)
        change = world.setting.some_change(rng, f"{name}{tried}")
        if world.plaint(*change, ok=False).returncode == 0:
            # A registration that is taken back git leaves to a person; what `check` complains of is no merge's to mend.
            if not world.record.exists() or world.plaint("check", ok=False).returncode != 0:
                world.git("reset", "-q", "--hard", "HEAD~1")
                continue
            made.append(change)
        if made and rng.random() < 0.2:  # a comment, as people write them
            text = world.record.read_text()
            place = rng.choice([match.end() for match in re.finditer(r"\n", text)])
            if add_comment(world, text, place, f"# {name} says {tried}"):
                world.git("commit", "-qam", f"comment {name}")
    return made


def add_comment(world, text, place, comment):
    """A comment line where it is one: the record means the same with it."""
    before = world.data()
    world.record.write_text(f"{text[:place]}{comment}\n{text[place:]}")
    read = world.plaint("show", world.setting.record, "--format", "json", ok=False)
    if read.returncode == 0 and json.loads(read.stdout)["record"] == before:
        return True
    world.record.write_text(text)
    return False


def flat(value):
    return json.dumps({k: v for k, v in value.items() if k != "set_aside"}, sort_keys=True, ensure_ascii=False)


def logs(record):
    """Every event, and every entry by its id, of a record."""
    found = {("history", flat(event)) for event in record["history"]}
    for name, value in record.items():
        if name != "history" and isinstance(value, list):
            found |= {(name, flat(entry)) for entry in value if isinstance(entry, dict) and "id" in entry}
    return found


def comments(text):
    return re.findall(r"# [ab] says \d+", text)


def resolved(text, side):
    out, now = [], "both"
    for line in text.splitlines(keepends=True):
        if line.startswith("<<<<<<< "):
            now = "ours"
        elif line.startswith("======="):
            now = "theirs"
        elif line.startswith(">>>>>>> "):
            now = "both"
        elif not line.startswith("# plaint: ") and now in ("both", side):
            out.append(line)
    return "".join(out)


class Pair:
    """One pair of branches, merged in both directions."""

    def __init__(self, world, can_verify):
        self.world, self.can_verify = world, can_verify
        self.problems = []
        self.reasons = []  # of the last conflict

    def check(self, what):
        done = self.world.plaint("check", ok=False)
        if done.returncode != 0:
            self.problems.append(f"{what}: check: {done.stdout}{done.stderr}")
        if self.can_verify:
            done = self.world.plaint("verify", ok=False)
            if done.returncode != 0:
                self.problems.append(f"{what}: verify: {done.stdout}{done.stderr}")

    def merge(self, into, other, wanted, words):
        """The merged record, or None for a conflict."""
        world = self.world
        world.git("switch", "-q", "-C", "merged", into)
        done = world.git("merge", "-q", "-m", "merge", other, ok=False)
        if done.returncode == 0:
            self.check(f"{other} into {into}")
            got = world.data()
            if missing := wanted - logs(got):
                self.problems.append(f"{other} into {into}: lost {missing}")
            if missing := words - set(comments(world.record.read_text())):
                self.problems.append(f"{other} into {into}: lost comments {missing}")
            return got
        text = world.record.read_text()
        self.reasons = [line for line in text.splitlines() if line.startswith("# plaint: - ")]
        if "# plaint: " not in text or "<<<<<<< " not in text:
            self.problems.append(f"{other} into {into}: a conflict without explanation: {done.stdout}{done.stderr}")
        world.git("merge", "--abort")
        for side in ("ours", "theirs"):
            world.git("switch", "-q", "-C", "merged", into)
            world.git("merge", "-q", "-m", "merge", other, ok=False)
            self.keep(side, text, wanted, f"{other} into {into}, {side} kept")
            world.git("reset", "-q", "--hard")
        if missing := words - set(comments(text)):
            self.problems.append(f"{other} into {into}: the conflict lost comments {missing}")
        return None

    def keep(self, side, text, wanted, what):
        world = self.world
        world.record.write_text(resolved(text, side))
        done = world.plaint("check", ok=False)
        if done.returncode != 0:
            self.problems.append(f"{what}: check: {done.stdout}{done.stderr}\n{text}")
            return
        if missing := wanted - logs(world.data()):
            self.problems.append(f"{what}: lost {missing}")
        if self.can_verify:
            world.git("commit", "-qam", "merge, by hand")
            self.check(what)


def play(world, rng, stations, can_verify, counts):
    station = rng.choice(stations)
    start = world.clock = START + datetime.timedelta(days=1)
    world.git("switch", "-q", "-C", "base", station)
    before = logs(world.data())
    made, wanted, gone, words = {}, set(), set(), set()
    for name in "ab":
        world.clock = start + datetime.timedelta(seconds=rng.choice([0, 1, 300]))
        made[name] = branch_with_changes(world, rng, station, name)
        wanted |= logs(world.data())
        gone |= before - logs(world.data())
        words |= set(comments(world.record.read_text()))
    world.clock = start + datetime.timedelta(days=1)
    pair = Pair(world, can_verify)
    one = pair.merge("a", "b", wanted - gone, words)
    other = pair.merge("b", "a", wanted - gone, words)
    if one != other:
        keys = {**(one or {}), **(other or {})}
        pair.problems.append(f"the two directions differ: {pair.reasons} " + "; ".join(
            f"{key}: {json.dumps((one or {}).get(key))} and {json.dumps((other or {}).get(key))}"
            for key in keys if (one or {}).get(key) != (other or {}).get(key)))
    counts["clean" if one is not None else "conflict"] += 1
    return [f"{world.setting.profile} {station} {json.dumps(made)}: {problem}" for problem in pair.problems]


def main():
    program = pathlib.Path(sys.argv[1]).resolve(strict=True)
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    first = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    folder = tempfile.mkdtemp(prefix="plaint-pairs-")
    counts, problems = {"clean": 0, "conflict": 0}, []
    try:
        worlds = [World(program, f"{folder}/{number}", setting) for number, setting in enumerate(SETTINGS)]
        stations = [prepare(world) for world in worlds]
        can_verify = worlds[0].plaint("verify", "--help", ok=False).returncode == 0
        for number in range(first, first + pairs):
            rng = random.Random(f"{seed}/{number}")
            which = rng.choice([0, 0, 1, 2])
            problems += [f"pair {number}: {problem}"
                         for problem in play(worlds[which], rng, stations[which], can_verify, counts)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for problem in problems[:5]:
        print(problem[:6000], "\n", file=sys.stderr)
    print(f"{pairs} pairs, seed {seed}: {counts['clean']} clean, {counts['conflict']} conflicts, "
          f"{len(problems)} problems{'' if can_verify else ' (without verify)'}")
    # Both ways of ending must have been seen, or the test shows nothing.
    return 1 if problems or not counts["clean"] or not counts["conflict"] else 0


if __name__ == "__main__":
    sys.exit(main())
