#!/usr/bin/env python3
"""Prints every form that the profiles' stories fill in, in both languages, as a browser does, and looks at the paper.

    forms_on_paper.py PROGRAM STORY...

Wherever a story says `plaint form`, the same form is asked for as HTML and printed through Chromium. On each page of
the PDF: A4, no word beyond the page's edge, no two words on top of one another, and nothing lost of what the HTML says.
"""

import collections
import concurrent.futures
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import run_story

A4 = (595.0, 842.0)  # points
EDGE = 14.0          # printers cannot print on less than 5 mm
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]


class Text(html.parser.HTMLParser):
    """What a page says, without its style sheet and title."""

    def __init__(self):
        super().__init__()
        self.said, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in ("style", "title", "script")

    def handle_endtag(self, tag):
        self.silent -= tag in ("style", "title", "script")

    def handle_data(self, data):
        if not self.silent:
            self.said.append(data)


def characters(text):
    return collections.Counter(re.sub(r"\s", "", text))


def words_of(pdf):
    """Pages as (size, [(text, left, top, right, bottom)])."""
    layout = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True).stdout
    space = "{http://www.w3.org/1999/xhtml}"
    for page in xml.fromstring(layout).iter(space + "page"):
        words = [(word.text or "", *(float(word.get(edge)) for edge in ("xMin", "yMin", "xMax", "yMax")))
                 for word in page.iter(space + "word")]
        yield (float(page.get("width")), float(page.get("height"))), words


def core(word):
    """The middle of a word's box: fonts claim room above and below that they leave empty."""
    _, left, top, right, bottom = word
    return left + (right - left) * 0.1, top + (bottom - top) * 0.35, right - (right - left) * 0.1, bottom - (bottom - top) * 0.35


def overlap(one, other):
    (a, b, c, d), (e, f, g, h) = core(one), core(other)
    return min(c, g) > max(a, e) and min(d, h) > max(b, f)


def faults_of(page, size, words):
    if max(abs(a - b) for a, b in zip(sorted(size), A4)) > 2:
        yield f"page {page} is {size[0]:.0f} x {size[1]:.0f} points, which is not A4"
    for word in words:
        if word[1] < EDGE or word[2] < EDGE or word[3] > size[0] - EDGE or word[4] > size[1] - EDGE:
            yield f"page {page}: `{word[0]}` lies beyond the edge"
    for i, one in enumerate(words):
        for other in words[i + 1:]:
            if overlap(one, other):
                yield f"page {page}: `{one[0]}` and `{other[0]}` lie on top of one another"


def look(name, page, folder):
    """What is wrong with one form on paper."""
    source, pdf = folder / f"{name}.html", folder / f"{name}.pdf"
    source.write_text(page, encoding="utf-8")
    subprocess.run([*CHROMIUM, f"--user-data-dir={folder / name}", "--no-pdf-header-footer",
                    "--print-to-pdf-no-header", f"--print-to-pdf={pdf}", source.as_uri()],
                   check=True, capture_output=True, timeout=120)
    text = Text()
    text.feed(page)
    pages = list(words_of(pdf))
    faults = [fault for number, (size, words) in enumerate(pages, 1) for fault in faults_of(number, size, words)]
    printed = characters("".join(word[0] for _, words in pages for word in words))
    lost = characters("".join(text.said)) - printed
    if lost:
        faults.append("not printed: " + "".join(sorted(lost.elements())))
    return faults


def forms_of(story, plaint):
    """Every form that a story asks for, as HTML: (command, page)."""
    stage = run_story.Stage(plaint)
    try:
        for step in run_story.read_story(story.read_text(encoding="utf-8")):
            if isinstance(step, str):
                continue
            _, status = stage.run(step)
            if status != 0 or not re.match(r"plaint form\b", step.command):
                continue
            command = re.sub(r"--(lang|format) \S+", "", re.split(r"[|>;&]", step.command)[0]).strip()
            for lang in ("en", "zh"):
                asked = run_story.Step(step.number, f"{command} --format html --lang {lang}")
                asked.clock, asked.person = step.clock, step.person
                lines, status = stage.run(asked)
                if status != 0:
                    raise run_story.Failure(f"{story}:{step.number}: {asked.command}: {lines['err']}")
                yield asked.command, "\n".join(lines["out"])
    finally:
        stage.remove()


def main():
    plaint = pathlib.Path(sys.argv[1]).resolve()
    bad = count = 0
    with tempfile.TemporaryDirectory() as place, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for story in map(pathlib.Path, sys.argv[2:]):
            folder = pathlib.Path(place) / story.stem
            folder.mkdir()
            pages = dict(forms_of(story, plaint))
            looked = pool.map(lambda item: look(f"form{item[0]}", item[1], folder), enumerate(pages.values()))
            for command, faults in zip(pages, looked):
                count += 1
                bad += bool(faults)
                for fault in faults:
                    print(f"{story.stem}: {command}: {fault}")
    print(f"{count} forms printed, {bad} with faults")
    return 1 if bad or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
