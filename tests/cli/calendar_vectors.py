#!/usr/bin/env python3
"""The table of known answers, tests/data/time/working_time.csv, through the program: `calendar_vectors.py PROGRAM`.

Each row becomes a calendar file, one call of `plaint calendar due` or `plaint calendar elapsed`, and one comparison.
"""

import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TABLE = pathlib.Path(__file__).resolve().parents[1] / "data/time/working_time.csv"
ROWS = 125


def hours(text):
    return json.dumps(text.split("+"))


def calendar_of(row):
    """The row's calendar in plaint's own format."""
    lines, week = [], []
    for group in (part.strip() for part in row["calendar"].split(";")):
        if group.startswith("tz="):
            lines.append(f"zone: {group[3:]}")
        elif group == "24x7":
            week.append('  mon-sun: ["00:00-24:00"]')
        elif group:
            days, times = group.split()
            week.append(f'  "{days}": {hours(times)}')
    lines += ["week:"] + week
    holidays, days = {}, {}
    for entry in row["dates"].split():
        date, sign, rest = entry[:10], entry[10:11], entry[11:]
        if sign == "":
            holidays[date] = '""'
        else:
            days.setdefault(date, {})["hours" if sign == "=" else "breaks"] = hours(rest)
    if holidays:
        lines += ["holidays:"] + [f"  {date}: {name}" for date, name in holidays.items()]
        lines.append(f"coverage_until: {max(holidays)[:4]}-12-31")
    if days:
        lines.append("days:")
        for date, parts in days.items():
            lines.append(f"  {date}: {{" + ", ".join(f"{key}: {value}" for key, value in parts.items()) + "}")
    return "\n".join(lines) + "\n"


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def flaw_of(program, row, folder):
    """What the program gets wrong about a row; nothing when it agrees."""
    file = folder / "calendar.yaml"
    file.write_text(calendar_of(row), encoding="utf-8")
    seconds = int(row["seconds"])
    if row["kind"] == "due":
        assert seconds % 60 == 0, "targets are whole minutes"
        second = f"{seconds // 60}m"
    else:
        second = row["end"]
    command = [program, "calendar", row["kind"], row["start"], second, "--file", str(file), "--format", "json"]
    command += ["--explain"] + [f"--pause={pause}" for pause in row["pauses"].split()]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PLAINT_"))}
    environment["GIT_CEILING_DIRECTORIES"] = str(folder.parent)
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, timeout=60)
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr.strip()}"
    found = json.loads(done.stdout)
    worked = sum(piece["seconds"] for piece in found["pieces"] if piece["kind"] == "working")
    if worked != seconds:
        return f"the pieces add up to {worked} s instead of {seconds} s"
    if row["kind"] == "due":
        return None if moment(found["due"]) == moment(row["due"]) else f"due {found['due']}, not {row['due']}"
    return None if found["seconds"] == seconds else f"{found['seconds']} s instead of {seconds} s"


def main():
    program = os.path.abspath(sys.argv[1])
    with TABLE.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        for row in rows:
            flaw = flaw_of(program, row, pathlib.Path(name))
            if flaw:
                wrong.append(f"{row['id']} ({row['kind']}): {flaw}")
    print("\n".join(wrong + [f"{len(rows) - len(wrong)} of {len(rows)} agree"]))
    sys.exit(1 if wrong or len(rows) != ROWS else 0)


if __name__ == "__main__":
    main()
