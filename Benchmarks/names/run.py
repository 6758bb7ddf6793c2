#!/usr/bin/env python3
"""Runs the built program over annotated texts, each as a case of its own, and writes what it withheld.

    python3 Benchmarks/names/run.py WINNOW PROFILE.yaml OUT.jsonl GOLD.jsonl [GOLD.jsonl ...] [--limit N] [--half even|odd]

Each text becomes a folder with one note and a case.yaml that names a made-up subject who stands in no text, so nothing
learnt from one text helps with the next. OUT holds the texts' ids with the withheld spans, each with the layer that found
it; `score.py` compares. A pack that was not released is written with `held` and no spans: nothing of it is shared.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import tempfile

CASE = "subject:\n  - name: Xylobrandt Quorfindale\n"
TYPES = {"person": "PERSON", "place": "LOCATION", "organisation": "ORG", "contact": "LOCATION"}


def half(identifier):
    return "odd" if hashlib.sha256(identifier.encode()).digest()[0] & 1 else "even"


def chosen(path, wanted_half, limit):
    """The texts of a file, or of a half of it; at most so many, spread over it."""
    with open(path, encoding="utf-8") as file:
        items = [json.loads(line) for line in file if line.strip()]
    if wanted_half:
        items = [item for item in items if half(item["id"]) == wanted_half]
    if limit and len(items) > limit:
        items = [items[at * len(items) // limit] for at in range(limit)]
    return items


def judged(winnow, profile, item, scratch):
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        folder = pathlib.Path(folder)
        (folder / "case").mkdir()
        (folder / "case/case.yaml").write_text(CASE)
        (folder / "case/note.txt").write_bytes(item["text"].encode())
        ending = subprocess.run(
            [winnow, "prepare", folder / "case", "--profile", profile, "--out", folder / "pack", "--quiet"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "WINNOW_REGISTER": str(folder / "register/register.db")})
        result = {"id": item["id"], "spans": []}
        if ending.returncode != 0:
            result["held"] = ending.returncode
            return result
        for line in (folder / "pack/keep/withheld.jsonl").read_text().splitlines():
            line = json.loads(line)
            if line["document"] != "note.txt" or "start" not in line:
                continue
            kind = line["kind"].split(".")[0]
            result["spans"].append({
                "start": line["start"], "end": line["end"], "type": TYPES.get(kind, kind.upper()),
                "layer": line.get("recogniser", ""), "score": line.get("score")})
        return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("winnow")
    parser.add_argument("profile")
    parser.add_argument("out")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--limit", type=int, help="at most so many texts of each file, spread over it")
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    winnow, profile = os.path.abspath(options.winnow), os.path.abspath(options.profile)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as scratch, \
            open(options.out, "w") as out, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path in options.gold:
            for result in pool.map(lambda item: judged(winnow, profile, item, scratch), chosen(path, options.half, options.limit)):
                result["file"] = os.path.basename(path)
                out.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
