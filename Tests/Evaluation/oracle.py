#!/usr/bin/env python3
"""Stand in for winnow, to test the scorer: `nothing` withholds nothing, `gold` exactly what must go.

    oracle.py check

runs the scorer over both and fails unless the first scores nothing withheld and all words kept,
the second everything withheld, all words kept, and no split or merge.
"""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import build

HERE = Path(__file__).resolve().parent


def label(case, span, seen):
    """A label for each person by first appearance; a marker for a thing."""
    if not span.kind.startswith("person."):
        return "[withheld]"
    names = [f"Person {seen.setdefault(key, len(seen) + 1)}" for key in span.persons]
    return " or ".join(names)


def edit(case, document, segment, profile, seen, account, name):
    out, at = [], 0
    for span in sorted(segment.spans, key=lambda s: s.start):
        if build.verdict(case, span, profile) != "withhold":
            continue
        text = label(case, span, seen)
        out += [segment.text[at:span.start], text]
        at = span.end
        start = len(segment.text[:span.start].encode())
        account.append({"document": document.path, "shared_as": name, "unit": "span", "where": segment.place,
                        "start": start, "end": start + len(span.text.encode()), "kind": span.kind,
                        "action": "pseudonymise" if span.kind.startswith("person.") else "remove",
                        "original": span.text, "replacement": text})
    return "".join(out) + segment.text[at:]


def encode(document, text):
    mark = b"\xff\xfe" if document.encoding == "utf-16-le" else b""
    return mark + text.encode(build.ENCODINGS[document.encoding])


def prepare(mode, arguments):
    source = Path(arguments[1])
    profile = arguments[arguments.index("--profile") + 1]
    out = Path(arguments[arguments.index("--out") + 1])
    case = build.load([source.parent.name])[0]
    (out / "share").mkdir(parents=True)
    (out / "keep").mkdir()
    account, seen = [], {}
    for number, document in enumerate(case.documents, 1):
        name = f"{number:02d}-document.{document.type}"
        data = document.data
        if mode == "gold" and document.type == "xml":
            xpaths = {}
            for segment in document.segments:
                edit(case, document, segment, profile, seen, account, name)
                xpaths[segment.place["xpath"]] = segment.text
            data = encode(document, "<CTfile/>\r\n" if b"\r" in document.data else "<CTfile/>\n")
        elif mode == "gold" and document.type == "csv":
            rows = {}
            for segment in document.segments:
                rows.setdefault(segment.place["row"], []).append(
                    (segment.place["column"], edit(case, document, segment, profile, seen, account, name)))
            newline = "\r\n" if b"\r\n" in document.data or b"\r\0\n" in document.data else "\n"
            table = io.StringIO()
            writer = csv.writer(table, delimiter=document.delimiter, lineterminator=newline)
            for title in rows.pop(0, []):
                writer.writerow([title[1]])
            writer.writerow([c for c, _ in next(iter(rows.values()))])
            for cells in rows.values():
                writer.writerow([text for _, text in cells])
            data = encode(document, table.getvalue())
        elif mode == "gold":
            data = encode(document, edit(case, document, document.segments[0], profile, seen, account, name))
        account.append({"document": document.path, "shared_as": name, "unit": "field"})
        (out / "share" / name).write_bytes(data)
    for name in ("withheld-summary.md", "manifest.json"):
        (out / "share" / name).write_text("{}\n")
    (out / "keep" / "withheld.jsonl").write_text("".join(json.dumps(l, ensure_ascii=False) + "\n" for l in account), "utf-8")


def check():
    failed = []
    for mode in ("nothing", "gold"):
        with tempfile.TemporaryDirectory() as folder:
            program, figures = Path(folder) / "program", Path(folder) / "figures.json"
            program.write_text(f"#!/bin/sh\nexec {sys.executable} {HERE / 'oracle.py'} {mode} \"$@\"\n")
            program.chmod(0o755)
            subprocess.run([sys.executable, str(HERE / "score.py"), str(program), "--json", str(figures)],
                           check=True, stdout=subprocess.DEVNULL)
            found = json.loads(figures.read_text("utf-8"))
        hits, total = found["withheld"]["all: known"]
        stayed, words = found["stayed"]["all: all"]
        trouble = {k: v for k, v in found["counts"].items() if k.startswith(("false", "mentions that fit two people, given", "packs not", "shared documents with another"))}
        left = found["counts"].get("values still somewhere in share/", 0)
        passages, count = found["stayed"]["passages: byte for byte, no mark to act on"]
        right = passages == count and {"nothing": hits == 0 and left > 0, "gold": hits == total and left == 0 and not trouble}[mode] and stayed == words
        print(f"{mode}: withheld {hits}/{total}, left over {left}, words kept {stayed}/{words}, passages {passages}/{count}, {trouble or 'no trouble'}")
        if not right:
            failed.append(mode)
            for miss in found["misses"][:25]:
                print("   ", *miss)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in ("nothing", "gold"):
        prepare(sys.argv[1], sys.argv[2:])
    else:
        check()
