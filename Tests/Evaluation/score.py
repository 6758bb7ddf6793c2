#!/usr/bin/env python3
"""Run winnow over the evaluation folders and count what leaked, what was lost and who was confused.

    score.py WINNOW_BINARY [--case NAME]... [--profile NAME]... [--only dev|held] [-v] [--json FILE]

Every pack is made from a fresh build of its case in a temporary folder. What each figure means is
told in README.md beside this script.
"""

import argparse
import csv
import dataclasses
import io
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

import build

WORD = re.compile(r"[^\W_]+")
GENERIC = {"road", "row", "street", "flat", "the", "of", "primary", "school", "academy", "lane", "close", "way",
           "court", "community", "high", "walk", "avenue", "terrace", "old", "and", "house", "hill", "drive", "st",
           "coach", "dc", "ds", "pc", "nain", "nana"}     # what somebody is called before a name tells nobody who it is
DATE_WORD = re.compile(r"(?i)^(\d+(st|nd|rd|th|am|pm|hrs?)?|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|"
                       r"(mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|"
                       r"january|february|march|april|june|july|august|september|october|november|december|"
                       r"year|yr|y\d+|am|pm|last|next|week|weeks?|month|months|term|easter|christmas|ago|aged?)$")
LABEL = re.compile(r"^(Child|Pupil|Parent|Carer|Sibling|Relative|Teacher|Staff|Professional|Person) ([A-Z]{1,2}|\d+)\b")
SECONDS = []                # how long each run of the program took
STAY, FREE, GO = 2, 1, 0     # a kept word weighs more than one that had to go, so a word that is left over
                             # is first given to the place where it may stand


# MARK: Reading what was shared

def decode(data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def columns_of_table(text, delimiter, heading):
    """Heading -> the cells below it joined; rows before the heading under the empty name."""
    out, found = defaultdict(list), None
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        if found is None:
            if row and sum(bool(c) and c in heading for c in row) >= max(1, (len(row) + 1) // 2):
                found = row
            else:
                out[""] += row
            continue
        for name, cell in zip(found, row):
            out[name].append(cell)
    return {name: "\n".join(cells) for name, cells in out.items()}


def columns_of_xml(text):
    out = defaultdict(list)

    def walk(node, path):
        path = f"{path}/{'comment()' if node.tag is ElementTree.Comment else node.tag}"
        if node.text and node.text.strip():
            out[path].append(node.text)
        for child in node:
            walk(child, path)

    walk(build.parse_xml(text), "")
    return {path: "\n".join(values) for path, values in out.items()}


def groups_of(document):
    """The segments of a source document by the column they were in, as the shared side is read."""
    groups = defaultdict(list)
    for segment in document.segments:
        if document.type == "csv":
            groups[segment.place["column"]].append(segment)
        elif document.type == "xml":
            groups[re.sub(r"\[\d+\]", "", segment.place["xpath"])].append(segment)
        else:
            groups["text"].append(segment)
    return groups


# MARK: Words and alignment

def words_of(case, segment, profile):
    """(word, weight, span or None) for each word of a segment."""
    edges = sorted({e for s in segment.spans for e in (s.start, s.end)} | {0, len(segment.text)})
    verdicts = [(s, build.verdict(case, s, profile) if build.is_known(case, s) else "either", s) for s in segment.spans]
    out = []
    for start, end in zip(edges, edges[1:]):
        inside = next(((s, v) for s, v, _ in verdicts if s.start <= start < s.end), None)
        for match in WORD.finditer(segment.text, start, end):
            word = match.group(0)
            if inside:
                span, ruling = inside
                must_be_gone = build.verdict(case, span, profile) == "withhold"
                weight = GO if must_be_gone else FREE if ruling == "either" else STAY
                if weight == STAY and word.lower() in build.TITLES:
                    weight = FREE
                month = span.kind == "decoy" and word[0].isupper() and may_be_coarser(word, profile)
                if weight == STAY and (not segment.prose or month):
                    weight = FREE
                out.append((word, weight, span))
                continue
            weight = STAY if segment.prose and not segment.either else FREE
            touches = any(match.end() == s.start or match.start() == s.end for s in segment.spans)
            if touches or may_be_coarser(word, profile):
                weight = FREE
            out.append((word, weight, None))
    return out


def may_be_coarser(word, profile):
    """Whether the profile may make a date, a time or an age of this word coarser."""
    return (profile == "peer-advice" and DATE_WORD.match(word) is not None) or (profile == "next-school" and word.isdigit())


def align(source, shared):
    """For each source word whether it is among the shared ones, in order: heaviest common subsequence."""
    score = {STAY: 4, FREE: 3, GO: 2}
    n, m = len(source), len(shared)
    table = [[0] * (m + 1)]
    for word, weight, _ in source:
        above = table[-1]
        row, left, gain = [0] * (m + 1), 0, score[weight]
        for j in range(m):
            best = above[j + 1] if above[j + 1] >= left else left
            if shared[j] == word and above[j] + gain > best:
                best = above[j] + gain
            row[j + 1] = left = best
        table.append(row)
    kept = [False] * n
    i, j = n, m
    while i and j:
        if table[i][j] == table[i - 1][j]:
            i -= 1
        elif table[i][j] == table[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            kept[i] = True
    return kept


def leaked(span, words):
    """Whether what is left of a span still tells it; words is [(word, still there)]."""
    left = [w for w, there in words if there]
    if not left:
        return False
    if span.kind.startswith("person."):
        return any(w.lower() not in build.TITLES | build.PARTICLES and (len(w) > 1 or len(words) == 1 or len(left) == len(words)) for w in left)
    if span.kind == "date.birth":
        return len(left) == len(words)
    if span.kind == "place.postcode":
        return len(left) == len(words)
    if span.kind == "contact.email":
        local = set(WORD.findall(span.text.partition("@")[0]))
        return any(w in local and len(w) > 1 for w in left)
    telling = [w for w, _ in words if w.lower() not in GENERIC] or [w for w, _ in words]
    return sum(len(w) for w in left if w in telling) * 2 >= sum(map(len, telling))


def occurrences(value, text, exact):
    pattern = r"(?<![^\W_])" + r"\s+".join(map(re.escape, value.split())) + r"(?![^\W_])"
    return len(re.findall(pattern, text, 0 if exact else re.I))


# MARK: One pack

class Tally:
    def __init__(self):
        self.go = defaultdict(lambda: [0, 0])        # (group, name) -> [withheld, all]
        self.stay = defaultdict(lambda: [0, 0])      # the same for kept words
        self.counts = Counter()
        self.misses = []

    def note(self, table, keys, hit):
        for key in keys:
            table[key][0] += hit
            table[key][1] += 1


def run_winnow(binary, case, inside, profile, out, extra=()):
    command = [binary, "prepare", str(inside), "--profile", profile, "--out", str(out), *case.options, *extra]
    begun = time.monotonic()
    try:
        return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120,
                              stdin=subprocess.DEVNULL,
                              env={**os.environ, "WINNOW_REGISTER": str(out.parent / "register/register.db")})
    finally:
        SECONDS.append(time.monotonic() - begun)


def score_pack(binary, case, profile, folder, tally):
    inside = build.write(case, folder)
    out = folder / f"out-{case.name}-{profile}"
    tally.counts["packs"] += 1
    try:
        result = run_winnow(binary, case, inside, profile, out)
        if result.returncode == 1:
            tally.counts["packs held back at first"] += 1
            tally.misses.append((case.name, profile, "held back", result.stderr.strip()[:300]))
            extra = ["--release-anyway", "evaluation run"]
            for question in sorted(set(re.findall(r"--confirm[ =]'?\"?([\w.:-]+)=", result.stderr))):
                extra += ["--confirm", f"{question}=evaluation run"]
            result = run_winnow(binary, case, inside, profile, out, extra)
    except subprocess.TimeoutExpired:
        tally.counts["packs not made"] += 1
        tally.misses.append((case.name, profile, "no pack", "over 120 s"))
        return
    share = out / "share"
    if result.returncode != 0 or not share.is_dir():
        tally.counts["packs not made"] += 1
        tally.misses.append((case.name, profile, f"status {result.returncode}", result.stderr.strip()[:300]))
        return
    account = []
    log = out / "keep" / "withheld.jsonl"
    if log.exists():
        account = [json.loads(line) for line in log.read_text("utf-8").splitlines() if line.strip()]
    pairs = pair(case, share, account)
    texts = {}
    for document in case.documents:
        shared = pairs.get(document.path)
        data = (share / shared).read_bytes() if shared else b""
        texts[document.path] = decode(data)
        score_document(case, profile, document, texts[document.path], tally)
        score_bytes(case, profile, document, data, tally)
    score_leftovers(case, profile, texts, tally)
    score_surroundings(case, profile, share, result, tally)
    score_labels(case, profile, account, tally)


def pair(case, share, account):
    """Source path -> name in share/, from the account, then by what the texts have in common."""
    found = {}
    for line in account:
        if line.get("shared_as") and (share / line["shared_as"]).exists():
            found[line["document"]] = line["shared_as"]
    names = {d.path for d in case.documents}
    found = {next((n for n in names if d == n or d.endswith("/" + n)), d): s for d, s in found.items()}
    free = [str(p.relative_to(share)) for p in sorted(share.rglob("*")) if p.is_file()
            and p.name not in ("withheld-summary.md", "manifest.json") and str(p.relative_to(share)) not in found.values()]
    whole = {l["document"] for l in account if l.get("unit") == "document"}
    for document in case.documents:
        if document.path in found or any(w.endswith(document.path) for w in whole):
            continue
        source = set(WORD.findall(decode(document.data)))
        best = max((f for f in free if f.endswith("." + document.type)), default=None,
                   key=lambda f: len(source & set(WORD.findall(decode((share / f).read_bytes())))))
        if best:
            found[document.path] = best
            free.remove(best)
    return found


def score_document(case, profile, document, text, tally):
    groups = groups_of(document)
    if not text:
        shared = {}
    elif document.type == "csv":
        shared = columns_of_table(text, document.delimiter, set(groups))
    elif document.type == "xml":
        try:
            shared = columns_of_xml(text)
        except ElementTree.ParseError:
            tally.counts["shared XML that does not parse"] += 1
            shared = {"": text}
    else:
        shared = {"text": text}
    for name, segments in groups.items():
        parts = [(segment, words_of(case, segment, profile)) for segment in segments]
        words = [w for _, ws in parts for w in ws]
        kept = align(words, WORD.findall(shared.get(name, "")))
        at = 0
        for segment, ws in parts:
            there = kept[at:at + len(ws)]
            at += len(ws)
            by_span = defaultdict(list)
            for (word, weight, span), left in zip(ws, there):
                if weight == STAY:
                    score_kept_word(case, profile, document, segment, word, span, left, tally)
                if span is not None and weight == GO:
                    by_span[id(span)].append((word, left))
            for span in segment.spans:
                if id(span) in by_span:
                    score_gone(case, profile, document, segment, span, leaked(span, by_span[id(span)]), tally)


def score_bytes(case, profile, document, data, tally):
    """Encoding, mark and line ends as they were, and passages with nothing to withhold byte for byte."""
    if not data:
        tally.counts["documents not shared"] += 1
        return
    text, trouble = decode(data), []
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe"):
        if document.data.startswith(mark) != data.startswith(mark):
            trouble.append("byte order mark")
    if document.encoding == "cp1252" and not data.isascii():
        try:
            data.decode("utf-8")
            trouble.append("encoding")
        except UnicodeDecodeError:
            pass
    source = decode(document.data)
    if source.count("\n") == source.count("\r\n") and text.count("\n") != text.count("\r\n"):
        trouble.append("line ends")
    if trouble:
        tally.counts["shared documents with another encoding, mark or line ends"] += 1
        tally.misses.append((case.name, profile, "FORMAT", f"{document.path}: {', '.join(trouble)}"))
    if profile == "peer-advice" or document.type == "xml":
        return
    shared = None if document.type != "csv" else columns_of_table(text, document.delimiter, set(groups_of(document)))
    for segment in document.segments:
        if not segment.prose or segment.either:
            continue
        touched = [s for s in segment.spans if build.verdict(case, s, profile) != "keep"]
        pieces, at = [], 0
        for line in segment.text.splitlines(keepends=True) if shared is None else [segment.text]:
            if not any(s.start < at + len(line) and at < s.end for s in touched):
                pieces.append(line.strip("\r\n"))
            at += len(line)
        for piece in pieces:
            if not piece.strip() or any(may_be_coarser(w, profile) for w in WORD.findall(piece)) or piece[:1] in "=@":
                continue
            where = text if shared is None else shared.get(segment.place["column"], "")
            hit = piece in where
            tally.note(tally.stay, [("passages", "byte for byte, no mark to act on")], hit)
            if not hit:
                tally.misses.append((case.name, profile, "altered", f"{document.path} {describe(case, segment, None)}: {piece[:60]!r}"))


def describe(case, segment, span):
    place = segment.place or {"character": span.start if span else 0}
    return " ".join(f"{k} {v}" for k, v in place.items())


def score_gone(case, profile, document, segment, span, leak, tally):
    traditions = {case.persons[k].tradition for k in span.persons} if span.kind.startswith("person.") else set()
    where = "prose" if segment.prose else "fields"
    known = build.is_known(case, span)
    mixed = len({build.verdict(case, dataclasses.replace(span, persons=[k]), profile) for k in span.persons}) > 1
    keys = [("all", "fits a kept and a withheld person" if mixed else "known" if known else "in no field and not in case.yaml")]
    if known and not mixed:
        keys += [("profile", profile), ("kind", span.kind), ("place", where), ("case", case.name)]
        keys += [("tradition", t) for t in traditions]
        if segment.prose and span.kind.startswith("person."):
            keys.append(("form", build.form_of(case, span)))
            keys += [("role", w) for w in set(build.who_of(case, span))]
    tally.note(tally.go, keys, not leak)
    if leak:
        kind = "kept where unclear" if mixed else "LEAK" if known else "leak (unlisted person)"
        tally.misses.append((case.name, profile, kind, f"{document.path} {describe(case, segment, span)}: "
                             f"{span.text!r} {span.kind} {build.form_of(case, span)}"))


def score_kept_word(case, profile, document, segment, word, span, left, tally):
    kind = "decoy" if span is not None and span.kind == "decoy" else "kept name or value" if span else "word"
    keys = [("all", "all"), ("profile", profile), ("case", case.name), ("what", kind),
            ("document", document.type), ("what by profile", f"{profile}, {kind}")]
    whose = span.persons if span and span.kind.startswith("person.") else []
    if whose:
        keys += [("names of", who) for who in sorted(set(build.who_of(case, span)))]
    tally.note(tally.stay, keys, left)
    if not left:
        kind += " of " + " and ".join(whose) if whose else ""
        tally.misses.append((case.name, profile, "lost", f"{document.path} {describe(case, segment, span)}: {word!r} ({kind})"))


def score_leftovers(case, profile, texts, tally):
    """A withheld value that stands in share/ more often than the source has it where it may stand."""
    allowed, gone = [], {}
    for document in case.documents:
        for segment in document.segments:
            text = segment.text
            for span in sorted(segment.spans, key=lambda s: -s.start):
                if build.verdict(case, span, profile) == "withhold":
                    if build.is_known(case, span):
                        gone[span.text] = (span, document.path)
                    text = text[:span.start] + " \x00 " + text[span.end:]
            allowed.append(text)
        if document.type == "csv":
            allowed += {s.place["column"] for s in document.segments}
    source, shared = "\n".join(allowed), "\n".join(texts.values())
    for value, (span, path) in gone.items():
        person = next((case.persons[k] for k in span.persons), None)
        exact = len(value) < 5 or (person is not None and person.wordlike)
        tally.counts["values looked for in the whole share"] += 1
        if occurrences(value, shared, exact) > occurrences(value, source, exact):
            tally.counts["values still somewhere in share/"] += 1
            tally.misses.append((case.name, profile, "LEFTOVER", f"{value!r} {span.kind}, first in {path}"))


def score_surroundings(case, profile, share, result, tally):
    names = "\n".join(str(p.relative_to(share)) for p in share.rglob("*"))
    around = {"file names": re.sub(r"[-_./]", " ", names), "standard error": result.stderr}
    for name in ("withheld-summary.md", "manifest.json"):
        if (share / name).exists():
            around[name] = (share / name).read_text("utf-8", "replace")
        else:
            tally.counts["missing " + name] += 1
    paths = set(WORD.findall(" ".join([d.path for d in case.documents] + ["in", case.name])))
    values = {(s.text, s.kind) for d in case.documents for seg in d.segments for s in seg.spans
              if build.verdict(case, s, profile) == "withhold" and build.is_known(case, s)
              and not any(case.persons[k].wordlike for k in s.persons) and len(s.text) > 3}
    for where, text in around.items():
        for value, kind in values:
            if where == "standard error" and set(WORD.findall(value)) <= paths:
                continue
            if occurrences(value, text, True):
                tally.counts["withheld values in " + where] += 1
                tally.misses.append((case.name, profile, "LEAK", f"{value!r} {kind} in {where}"))


def score_labels(case, profile, account, tally):
    """One person, one label over the pack; two people never one label."""
    by_place = defaultdict(list)
    for line in account:
        if line.get("action") == "pseudonymise" and line.get("replacement"):
            by_place[line["document"]].append(line)
    labels, persons = defaultdict(Counter), defaultdict(Counter)
    places = []
    for document in case.documents:
        lines = [l for name, ls in by_place.items() if name == document.path or name.endswith("/" + document.path) for l in ls]
        titles = 0
        if document.type == "csv":
            titles = len({s.place["row"] for s in document.segments if s.place["row"] == 0})
        for segment in document.segments:
            for span in segment.spans:
                if not span.kind.startswith("person.") or not span.persons:
                    continue
                start = len(segment.text[:span.start].encode())
                end = start + len(span.text.encode())
                # Title rows may or may not be counted; a row that is right as it stands goes first.
                for line in sorted(lines, key=lambda l: l.get("where", {}).get("row") != segment.place.get("row")):
                    where = line.get("where", {})
                    if document.type == "csv" and (where.get("row") not in (segment.place["row"], segment.place["row"] + titles)
                                                   or where.get("column") != segment.place["column"]):
                        continue
                    if document.type == "xml" and re.sub(r"\[1\]", "", where.get("xpath", "")) != re.sub(r"\[1\]", "", segment.place["xpath"]):
                        continue
                    begin, stop = line.get("start"), line.get("end")
                    if begin is not None and stop is not None and not (begin < end and start < stop):
                        continue
                    if begin is not None and line.get("original") not in (None, segment.text.encode()[begin:stop].decode("utf-8", "replace")):
                        continue
                    if begin is None and line.get("original") != segment.text:
                        continue
                    match = LABEL.match(line["replacement"])
                    if len(span.persons) > 1:
                        tally.counts["mentions that fit two people, replaced"] += 1
                        if match and " or " not in line["replacement"]:
                            tally.counts["mentions that fit two people, given to one"] += 1
                            tally.misses.append((case.name, profile, "guess", f"{document.path}: {span.text!r} -> {line['replacement']}"))
                    elif match and " or " not in line["replacement"]:
                        labels[span.persons[0]][match.group(0)] += 1
                        persons[match.group(0)][span.persons[0]] += 1
                        around = segment.text[max(0, span.start - 40):span.end + 30].replace("\n", "/")
                        places.append((span.persons[0], match.group(0), document.path, span.text, around))
                    else:
                        tally.counts["mentions of one person, replaced by no label or by two"] += 1
                        tally.misses.append((case.name, profile, "unclear", f"{document.path}: {span.text!r} {build.form_of(case, span)} -> {line['replacement']!r}"))
                    break
    for person, found in labels.items():
        known = case.persons[person].known
        tally.counts["people with a label"] += 1
        tally.counts["labelled mentions"] += sum(found.values())
        if len(found) > 1:
            tally.counts["false splits: people with two labels or more" + ("" if known else " (unlisted)")] += 1
            tally.counts["mentions outside their person's chief label"] += sum(found.values()) - max(found.values())
            tally.misses.append((case.name, profile, "SPLIT", f"{person}: {dict(found)}"))
            chief = max(found, key=found.get)
            for who, label, path, text, around in places:
                if who == person and label != chief:
                    tally.misses.append((case.name, profile, "astray", f"{person} as {label}: {path}: {text!r} in {around!r}"))
    for label, found in persons.items():
        tally.counts["labels"] += 1
        if len(found) > 1:
            tally.counts["false merges: labels given to two people or more"] += 1
            tally.misses.append((case.name, profile, "MERGE", f"{label}: {dict(found)}"))


# MARK: Report

def wilson(hits, total):
    """The 95 % Wilson score interval of a share."""
    if not total:
        return 0.0, 1.0
    z, p = 1.959964, hits / total
    middle = p + z * z / (2 * total)
    spread = z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    return max(0.0, (middle - spread) / (1 + z * z / total)), min(1.0, (middle + spread) / (1 + z * z / total))


def print_table(title, table):
    print(f"\n{title}")
    groups = sorted({g for g, _ in table}, key=lambda g: (g != "all", g != "profile", g))
    for group in groups:
        for (_, name), (hits, total) in sorted((k, v) for k, v in table.items() if k[0] == group):
            low, high = wilson(hits, total)
            share = 100 * hits / total if total else 0
            print(f"  {group:16} {name:34} {hits:6}/{total:<6} {share:6.2f} %   [{100 * low:6.2f}, {100 * high:6.2f}]")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--case", action="append")
    parser.add_argument("--profile", action="append", choices=build.PROFILES)
    parser.add_argument("--only", choices=("dev", "held"))
    parser.add_argument("-v", "--verbose", action="store_true", help="list every miss but lost words")
    parser.add_argument("--lost", action="store_true", help="list lost words as well")
    parser.add_argument("--json", type=Path, help="write the figures and misses here")
    arguments = parser.parse_args()
    try:
        cases = [c for c in build.load(arguments.case) if not arguments.only or c.name.startswith(arguments.only)]
    except build.CaseError as error:
        sys.exit(f"score.py: {error}")
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="winnow-evaluation-") as folder:
        for case in cases:
            for profile in arguments.profile or build.PROFILES:
                home = Path(folder) / f"{case.name}-{profile}"
                home.mkdir()
                score_pack(os.path.abspath(arguments.binary), case, profile, home, tally)
    print_table("Withheld of what had to go", tally.go)
    print_table("Words left of those that had to stay, in prose", tally.stay)
    print("\nCounts")
    for name, count in sorted(tally.counts.items()):
        print(f"  {name:60} {count}")
    print(f"  {'seconds a run, median and longest':60} {sorted(SECONDS)[len(SECONDS) // 2]:.2f} {max(SECONDS):.2f}")
    shown = [m for m in tally.misses if arguments.lost or m[2] != "lost"]
    if arguments.verbose or arguments.lost:
        print("\nMisses")
        for case, profile, what, text in shown:
            print(f"  {what:24} {case} {profile}: {text}")
    elif tally.misses:
        print(f"\n{len(shown)} misses and {len(tally.misses) - len(shown)} lost words; -v and --lost list them.")
    if arguments.json:
        arguments.json.write_text(json.dumps({
            "withheld": {f"{g}: {n}": v for (g, n), v in tally.go.items()},
            "stayed": {f"{g}: {n}": v for (g, n), v in tally.stay.items()},
            "counts": tally.counts, "misses": tally.misses}, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print("\nRepeat with: python3 Tests/Evaluation/score.py WINNOW " + " ".join(
        (["--only " + arguments.only] if arguments.only else []) + [f"--case {c}" for c in arguments.case or []]
        + [f"--profile {p}" for p in arguments.profile or []]))


if __name__ == "__main__":
    main()
