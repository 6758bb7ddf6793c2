#!/usr/bin/env python3
"""How much of what is planted in exports `winnow check` finds, and what it finds in ordinary text.

    Benchmarks/check/measure.py                  both, with the release build
    Benchmarks/check/measure.py --cells 400000   how many cells the exports have; one in a thousand holds a planted value
    Benchmarks/check/measure.py --text 5         how many MB of ordinary text; 0 for none

Everything is made anew from a fixed seed, with nothing but Python's own library. A planted value counts as found where a finding
of its kind touches it, and as "other" where one of another kind does; precision is the part of the findings of a kind that touch a
planted value of that kind. The tables are printed as they stand in README.md.
"""

import argparse
import collections
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time

import planted

HERE = os.path.dirname(os.path.abspath(__file__))
WINNOW = os.path.join(HERE, "../../.build/release/winnow")
# Headings that the profile keeps, one that no list knows, and how their cells are filled.
COLUMNS = [("Category", planted.code), ("Incident", planted.sentence), ("Action Taken", planted.sentence), ("Location", planted.code),
           ("Status", planted.code), ("Slot", planted.code), ("Notes", planted.sentence)]


def check(paths):
    started = time.monotonic()
    done = subprocess.run([WINNOW, "check", *paths, "--profile", os.path.join(HERE, "profile.yaml"), "--format", "json", "--quiet"],
                          stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"winnow ended with {done.returncode}")
    return json.loads(done.stdout)["findings"], time.monotonic() - started


def fill(kind, generator, is_sentence):
    """A cell with one planted value: the text and where it stands, in UTF-8 bytes."""
    make, frames, alone = planted.KINDS[kind]
    value = make(generator)
    if not is_sentence:
        return (value, 0, value) if alone else None
    before = planted.sentence(generator) + " " if generator.random() < 0.5 else ""
    left, right = generator.choice(frames).split("{}")
    start = len((before + left).encode())
    return before + left + value + right + ".", start, value


def exports(folder, cells, seed):
    generator = random.Random(seed)
    kinds = sorted(planted.KINDS)
    turn = 0
    values = {}
    paths = []
    rows_each = 10000
    rows = max(1, cells // len(COLUMNS))
    for number in range((rows + rows_each - 1) // rows_each):
        path = os.path.join(folder, f"export-{number + 1:02}.csv")
        paths.append(path)
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow([heading for heading, _ in COLUMNS])
            for row in range(2, min(rows_each, rows - number * rows_each) + 2):
                line = []
                for heading, ordinary in COLUMNS:
                    cell = None
                    if generator.random() < 0.001:
                        kind = kinds[turn % len(kinds)]
                        cell = fill(kind, generator, ordinary is planted.sentence)
                        if cell:
                            turn += 1
                            text, start, value = cell
                            values[(os.path.basename(path), row, heading)] = (kind, start, start + len(value.encode()))
                    line.append(cell[0] if cell else ordinary(generator))
                writer.writerow(line)
    return paths, values


def measure_exports(cells, seed):
    with tempfile.TemporaryDirectory() as folder:
        paths, values = exports(folder, cells, seed)
        size = sum(os.path.getsize(path) for path in paths) / 1e6
        findings, seconds = check(paths)
    found, other = collections.Counter(), collections.Counter()
    told, right, touching = collections.Counter(), collections.Counter(), collections.Counter()
    hits = collections.defaultdict(set)
    for finding in findings:
        if finding["unit"] == "column":
            continue
        told[finding["kind"]] += 1
        key = (finding["document"], finding["where"]["row"], finding["where"]["column"])
        value = values.get(key)
        if value and finding["start"] < value[2] and value[1] < finding["end"]:
            hits[key].add(finding["kind"])
            right[finding["kind"]] += finding["kind"] == value[0]
            touching[finding["kind"]] += 1
    for key, (kind, _, _) in values.items():
        found[kind] += kind in hits[key]
        other[kind] += bool(hits[key]) and kind not in hits[key]
    planted_count = collections.Counter(kind for kind, _, _ in values.values())
    print(f"{len(values)} values planted in {cells} cells, {size:.1f} MB, {seconds:.1f} s\n")
    print("| kind | planted | recall | found as another kind | findings | precision | touch no planted value |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for kind in sorted(set(planted_count) | set(told)):
        count = planted_count[kind]
        recall = f"{100 * found[kind] / count:.1f} %" if count else "–"
        precision = f"{100 * right[kind] / told[kind]:.1f} %" if told[kind] else "–"
        print(f"| `{kind}` | {count} | {recall} | {other[kind]} | {told[kind]} | {precision} | {told[kind] - touching[kind]} |")
    total = len(values)
    print(f"| all | {total} | {100 * sum(found.values()) / total:.1f} % | {sum(other.values())} | {sum(told.values())} | "
          f"{100 * sum(right.values()) / max(1, sum(told.values())):.1f} % | {sum(told.values()) - sum(touching.values())} |")


def measure_text(megabytes, seed):
    generator = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in range(megabytes):
            path = os.path.join(folder, f"text-{number + 1:03}.txt")
            paths.append(path)
            with open(path, "w", encoding="utf-8") as file:
                size = 0
                while size < 1_000_000:
                    text = " ".join(planted.sentence(generator) for _ in range(generator.randint(2, 7))) + "\n\n"
                    size += file.write(text)
        findings, seconds = check(paths)
    counts = collections.Counter(finding["kind"] for finding in findings)
    print(f"\n{megabytes} MB of ordinary text, {seconds:.1f} s\n")
    print("| kind | false findings | for each MB |")
    print("| --- | --- | --- |")
    for kind, count in sorted(counts.items()) + [("all", sum(counts.values()))]:
        print(f"| `{kind}` | {count} | {count / megabytes:.2f} |" if kind != "all" else f"| all | {count} | {count / megabytes:.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=int, default=2_000_000)
    parser.add_argument("--text", type=int, default=50)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    if options.cells:
        measure_exports(options.cells, options.seed)
    if options.text:
        measure_text(options.text, options.seed)


if __name__ == "__main__":
    main()
