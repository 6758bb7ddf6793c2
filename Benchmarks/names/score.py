#!/usr/bin/env python3
"""Score found names against gold ones.

    score.py GOLD PRED [--half even|odd] [--case C] [--ignore TYPES] [--leave-out TYPES] [--json]

GOLD is a file of JSON lines {"id", "text", "spans": [{"start", "end", "type"}]} (UTF-8 byte offsets, end exclusive) or a
folder of them; `tradition`, `case`, `register` and a span's `form` and `listed` are used where they stand. PRED is a file of lines
{"id", "spans": [{"start", "end", "type", "layer"?}]} or a folder with the same file names.

For each group, with its count and a 95 % Wilson interval:
  recall     gold PERSON spans whose every letter and digit some prediction hides, of whatever type
  as person  the same by predictions of type PERSON alone
  precision  predicted PERSON spans that touch a gold PERSON
  innocent   letters and digits outside every gold span, and the share of them that a prediction hides

Nothing of a text is ever printed: what was missed in a held-out set is not to be read.
"""
import argparse
import hashlib
import json
import os
import sys

Z = 1.959964


def wilson(hits, of):
    if not of:
        return None
    p, z2 = hits / of, Z * Z
    middle = (p + z2 / (2 * of)) / (1 + z2 / of)
    reach = Z / (1 + z2 / of) * (p * (1 - p) / of + z2 / (4 * of * of)) ** 0.5
    return max(0.0, middle - reach), min(1.0, middle + reach)


def lines(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.strip():
                yield json.loads(line)


def files(path):
    if os.path.isdir(path):
        return [os.path.join(path, n) for n in sorted(os.listdir(path)) if n.endswith(".jsonl")]
    return [path]


def half(key):
    """0 or 1, from the id alone: the lowest bit of the first byte of its SHA-256."""
    return hashlib.sha256(key.encode()).digest()[0] & 1


def is_person(kind):
    return kind.upper() in ("PER", "PERSON") or kind.upper().startswith("PERSON.")


def letters(text):
    """The byte offsets of the letters and digits, and for each byte whether one begins there."""
    found, at = [], 0
    for c in text:
        if c.isalnum():
            found.append(at)
        at += len(c.encode())
    return found, at


def mask(spans, size):
    out = bytearray(size)
    for s in spans:
        a, b = max(0, s["start"]), min(size, s["end"])
        if b > a:
            out[a:b] = b"\x01" * (b - a)
    return out


def tail(raw, end):
    """Where a possessive or plural `s` right behind a name ends: it is neither name nor innocent text."""
    at = end
    for mark in (b"'", "\u2019".encode()):
        if raw[at : at + len(mark)] == mark:
            at += len(mark)
            break
    if raw[at : at + 1] in (b"s", b"S") and not raw[at + 1 : at + 2].isalnum():
        return at + 1
    return end


class Count:
    def __init__(self):
        self.names = self.hidden = self.as_person = 0
        self.found = self.right = 0
        self.innocent = self.over = 0

    def row(self):
        share = lambda a, b: dict(n=b, hits=a, share=a / b if b else None, interval=wilson(a, b))
        return {
            "recall": share(self.hidden, self.names),
            "as_person": share(self.as_person, self.names),
            "precision": share(self.right, self.found),
            "innocent_hidden": share(self.over, self.innocent),
        }


class Tables:
    def __init__(self):
        self.tables = {}
        self.layers = {}
        self.missing = self.unknown = 0

    def at(self, table, group):
        return self.tables.setdefault(table, {}).setdefault(group, Count())

    def add(self, gold, predicted, groups, left_out):
        found, size = letters(gold["text"])
        raw = gold["text"].encode()
        people = [s for s in gold["spans"] if s["type"] == "PERSON" and "PERSON" not in left_out]
        neutral = [s for s in gold["spans"] if s["type"] in left_out]
        tails = [{"start": s["end"], "end": tail(raw, s["end"])} for s in people]
        marked = mask(gold["spans"] + tails, size)
        person, aside = mask(people, size), mask(neutral, size)
        every = mask(predicted, size)
        typed = mask([s for s in predicted if is_person(s["type"])], size)
        counts = [self.at(t, g) for t, g in groups]

        free = [i for i in found if not marked[i]]
        over = sum(every[i] for i in free)
        for c in counts:
            c.innocent += len(free)
            c.over += over

        inside = [[i for i in found if s["start"] <= i < s["end"]] for s in people]
        for s, at in zip(people, inside):
            if not at:
                continue
            covered, as_person = all(every[i] for i in at), all(typed[i] for i in at)
            own = f", {gold['case']}" if "case" in gold else ""
            extra = [self.at(f"{field}{own}", s[field]) for field in ("form", "listed") if field in s]
            if s.get("listed") == "none" and "tradition" in gold:
                extra.append(self.at(f"tradition, unlisted{own}", gold["tradition"]))
            for c in counts + extra:
                c.names += 1
                c.hidden += covered
                c.as_person += as_person

        for s in predicted:
            if not is_person(s["type"]):
                continue
            a, b = max(0, s["start"]), min(size, s["end"])
            right = any(person[a:b])
            if not right and any(aside[a:b]):
                continue
            for c in counts:
                c.found += 1
                c.right += right
        self.add_layers(predicted, [at for at in inside if at], person, size)

    def add_layers(self, predicted, inside, person, size):
        named = {s["layer"] for s in predicted if s.get("layer")}
        for name in named:
            layer = self.layers.setdefault(name, dict(spans=0, touch=0, alone=0, only=0))
            own = [s for s in predicted if s.get("layer") == name]
            alone = mask(own, size)
            rest = mask([s for s in predicted if s.get("layer") != name], size)
            every = mask(predicted, size)
            layer["spans"] += len(own)
            layer["touch"] += sum(any(person[max(0, s["start"]) : s["end"]]) for s in own)
            for at in inside:
                layer["alone"] += all(alone[i] for i in at)
                layer["only"] += all(every[i] for i in at) and not all(rest[i] for i in at)


def score(gold_path, pred_path, want_half=None, case=None, ignore=(), left_out=("HANDLE",), only_run=False):
    predictions = {}
    for path in files(pred_path):
        for p in lines(path):
            predictions.setdefault(p["id"], []).extend(s for s in p["spans"] if s["type"] not in ignore)
    golds = files(gold_path)
    tables, seen = Tables(), set()
    for path in golds:
        source = os.path.basename(path).removesuffix(".jsonl")
        for g in lines(path):
            seen.add(g["id"])
            if want_half is not None and half(g["id"]) != want_half:
                continue
            if case and g.get("case") != case or only_run and g["id"] not in predictions:
                continue
            tables.missing += g["id"] not in predictions
            groups = [("all", "all")]
            if len(golds) > 1 or "tradition" not in g:
                groups.append(("file", source))
            own = g.get("case")
            if own:
                groups.append(("case", own))
            for field in ("tradition", "register"):
                if field in g:
                    groups.append((f"{field}, {own}" if own else field, g[field]))
            tables.add(g, predictions.get(g["id"], []), groups, left_out)
    tables.unknown = len(set(predictions) - seen)
    return tables


def show(tables):
    cell = lambda s: "       -             " if s["share"] is None else "%6.2f (%6.2f-%6.2f)" % (
        100 * s["share"], 100 * s["interval"][0], 100 * s["interval"][1])
    for name, groups in sorted(tables.tables.items(), key=lambda t: (t[0] != "all", t[0])):
        print(f"\n{name:<22} {'names':>6} {'recall %':>22} {'as person %':>22} {'found':>6} {'precision %':>22} {'innocent':>9} {'hidden %':>22}")
        for group, count in sorted(groups.items()):
            r = count.row()
            print(f"{group:<22} {count.names:>6} {cell(r['recall']):>22} {cell(r['as_person']):>22} {count.found:>6} "
                  f"{cell(r['precision']):>22} {count.innocent:>9} {cell(r['innocent_hidden']):>22}")
        rated = [(c.hidden / c.names, g) for g, c in groups.items() if c.names and g not in ("none", "word_like")]
        if name.startswith("tradition") and rated:
            print(f"lowest but word_like: {min(rated)[1]} {100 * min(rated)[0]:.2f}")
    if tables.layers:
        print(f"\n{'layer':<22} {'spans':>7} {'on a name %':>12} {'names alone':>12} {'only by it':>11}")
        for name, c in sorted(tables.layers.items()):
            print(f"{name:<22} {c['spans']:>7} {100 * c['touch'] / c['spans']:>12.2f} {c['alone']:>12} {c['only']:>11}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold")
    ap.add_argument("pred")
    ap.add_argument("--half", choices=["even", "odd"], help="only the lines whose id hashes so")
    ap.add_argument("--case", help="only this case variant")
    ap.add_argument("--ignore", default="", help="predicted types that do not count, such as DATE")
    ap.add_argument("--leave-out", default="HANDLE", help="gold types that are neither wanted nor innocent (HANDLE)")
    ap.add_argument("--only-run", action="store_true", help="only the lines that have a prediction, be it empty")
    ap.add_argument("--json", action="store_true")
    a = ap.parse_args()
    split = lambda s: tuple(t for t in s.split(",") if t)
    tables = score(a.gold, a.pred, None if a.half is None else int(a.half == "odd"), a.case, split(a.ignore), split(a.leave_out),
                   a.only_run)
    if a.json:
        groups = {t: {g: c.row() for g, c in sorted(gs.items())} for t, gs in tables.tables.items()}
        print(json.dumps({"tables": groups, "layers": tables.layers, "missing": tables.missing, "unknown": tables.unknown}, indent=1))
    else:
        show(tables)
    if tables.missing:
        print(f"{tables.missing} gold lines have no prediction: nothing found there", file=sys.stderr)
    if tables.unknown:
        print(f"{tables.unknown} predicted ids are not in the gold", file=sys.stderr)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # a pager that was left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
