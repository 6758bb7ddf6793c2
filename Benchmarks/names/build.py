#!/usr/bin/env python3
"""Fill the sentences with the names and write gold lines.

    build.py OUT [--names names.tsv] [--sentences sentences.txt] [--listed FILE] [--exclude-listed FILE] [--take K]
             [--per-tradition N] [--cases normal,lower,noisy] [--traditions a,b,c]

Every sentence with a slot is filled once for each tradition and written once for each case variant, the same people in
all of them; a sentence without a slot is written once for normal and once for lower case, with the tradition `none`.
The same arguments give the same bytes. See README.md for the form of the three files.
"""
import argparse
import hashlib
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = ["normal", "lower", "noisy"]
WORDS = "word_like"  # each of its parts is an ordinary word, so it is listed everywhere and never left out
SLOT = re.compile(r"\{([a-d])\.(\w+)\}|\[([^\[\]|]+)\|([A-Z]+)\]")
FORMS = {"full", "first", "last", "short", "initial", "lastinitial", "LAST", "FULL", "email"}
# Letters that no decomposition opens.
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ə": "e"})
# Short words inside a name that are no evidence of a listed name.
PARTICLES = set("al el abu ait ould ben bin bint ap ab ferch ni nic mac mc o ui an de da do dos das del dela di la le lo van von st jn d dell un tul gul".split())


def fold(text):
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c)).translate(PLAIN)


def parts(name):
    """The folded words of a name: cut at white space, hyphens and apostrophes, and also cut only at white space."""
    folded = fold(name)
    found = {"".join(c for c in w if c.isalpha()) for w in folded.split()}
    found |= {w for w in re.split(r"[^\w]+", folded) if w}
    return {w for w in found if w and w not in PARTICLES}


def number(*of):
    """A stable number in 0..<1 for some text."""
    return int.from_bytes(hashlib.sha256("\x1f".join(of).encode()).digest()[:7], "big") / 2**56


def read_sentences(path):
    out = []
    with open(path, encoding="utf-8") as f:
        for at, line in enumerate(f, 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 3:
                sys.exit(f"{path}:{at}: three cells, parted by tabs, are wanted")
            out.append((cells[0], cells[1], pieces(cells[2].replace("\\n", "\n"), f"{path}:{at}")))
    if len({s[0] for s in out}) != len(out):
        sys.exit(f"{path}: an id stands twice")
    return out


def pieces(text, where):
    """A list of ("text", t), ("name", person, form) and ("gold", t, type)."""
    out, at = [], 0
    for m in SLOT.finditer(text):
        if m.start() > at:
            out.append(("text", text[at : m.start()]))
        if m.group(1):
            if m.group(2) not in FORMS:
                sys.exit(f"{where}: no such form of a name: {m.group(2)}")
            out.append(("name", m.group(1), m.group(2)))
        else:
            out.append(("gold", m.group(3), m.group(4)))
        at = m.end()
    if at < len(text):
        out.append(("text", text[at:]))
    if any(p[0] == "text" and re.search(r"[{}\[\]]", p[1]) for p in out):
        sys.exit(f"{where}: a bracket is left over")
    return out


def read_list(path):
    if not path:
        return None
    with open(path, encoding="utf-8") as f:
        return {fold(line.strip()) for line in f if line.strip()}


def read_names(path, listed, take):
    groups = {}
    with open(path, encoding="utf-8") as f:
        for at, line in enumerate(f, 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [unicodedata.normalize("NFC", c) for c in line.rstrip("\n").split("\t")]
            if len(cells) not in (3, 4):
                sys.exit(f"{path}:{at}: three or four cells, parted by tabs, are wanted")
            tradition, first, last = cells[:3]
            short = cells[3] if len(cells) == 4 else first
            group = groups.setdefault(tradition, [])
            if listed is not None and tradition != WORDS:
                if (parts(first) | parts(last)) & listed:
                    continue
                if parts(short) & listed:
                    short = first
            group.append((first, last, short))
    return {t: g[:take] if take else g for t, g in groups.items()}


def surface(name, form):
    first, last, short = name
    # The first letter of "ap Rhys" is R's: particles begin in lower case.
    family = next((w for w in last.split() if not w[0].islower()), last)
    email = lambda s: re.sub(r"[^a-z]", "", fold(s))
    return {
        "full": f"{first} {last}",
        "first": first,
        "last": last,
        "short": short,
        "initial": clusters(first)[0],
        "lastinitial": clusters(family)[0],
        "LAST": upper(last),
        "FULL": upper(f"{first} {last}"),
        "email": f"{email(first)}.{email(last)}@example.org",
    }[form]


def upper(text):
    return unicodedata.normalize("NFC", text.upper())


def clusters(text):
    """Letters with the marks that stand on them."""
    out = []
    for c in text:
        if out and unicodedata.combining(c):
            out[-1] += c
        else:
            out.append(c)
    return out


def slip(text, kind, seed):
    """Swap two neighbouring letters or double one, never the first, in the longest word of the name."""
    letters = clusters(text)
    runs, start = [], None
    for i, c in enumerate(letters + [" "]):
        if c[0].isalpha() and start is None:
            start = i
        elif not c[0].isalpha() and start is not None:
            runs.append((start, i))
            start = None
    if not runs:
        return text
    a, b = max(runs, key=lambda r: r[1] - r[0])
    if b - a < 3:
        return text
    if kind == "double":
        i = a + 1 + int(number(seed, "at") * (b - a - 1))
        letters.insert(i, letters[i])
    else:
        pairs = [i for i in range(a + 1, b - 1) if letters[i].casefold() != letters[i + 1].casefold()]
        if not pairs:
            return text
        i = pairs[int(number(seed, "at") * len(pairs))]
        letters[i], letters[i + 1] = letters[i + 1], letters[i]
    return "".join(letters)


def noise(text, seed):
    """A quarter of the slots swapped, a fifth doubled, a quarter in lower case, the rest as they are."""
    u = number(seed)
    if u < 0.25:
        return slip(text, "swap", seed)
    if u < 0.45:
        return slip(text, "double", seed)
    return text.lower() if u < 0.70 else text


def kind_of(form):
    if form in ("initial", "lastinitial"):
        return "initials"
    return {"LAST": "last", "FULL": "full"}.get(form, form)


def how_listed(shown, known):
    """How many of the parts of a name as it is shown, before any slip, are in the list: none, some or all."""
    of = parts(shown)
    if not of:
        return "none"
    return "all" if of <= known else "some" if of & known else "none"


def render(content, people, case, key, known=None):
    out = bytearray()
    spans = []
    for i, piece in enumerate(content):
        text, mark = piece[1], None
        if piece[0] == "name":
            shown = text = surface(people[piece[1]], piece[2])
            if case == "noisy" and piece[2] != "email":
                text = noise(text, f"{key}\x1f{i}")
            if piece[2] == "email":
                mark = {"type": "HANDLE"}
            else:
                mark = {"type": "PERSON", "form": kind_of(piece[2]), "who": piece[1]}
                if known is not None and mark["form"] != "initials":
                    mark["listed"] = how_listed(shown, known)
        elif piece[0] == "gold":
            mark = {"type": piece[2]}
        if case == "lower":
            text = text.lower()
        start = len(out)
        out += text.encode()
        if mark:
            spans.append({"start": start, "end": len(out), **mark})
    return out.decode(), joined(bytes(out), spans)


def joined(raw, spans):
    """Neighbouring slots of one person are one name: "K. Mensah", "Mensah, Kofi", "KM"."""
    out = []
    for s in spans:
        last = out[-1] if out else None
        if last and "who" in s and last.get("who") == s["who"] and not raw[last["end"] : s["start"]].strip(b" .,"):
            last["end"] = s["end"]
            if "listed" in s or "listed" in last:
                both = {x["listed"] for x in (last, s) if "listed" in x}
                last["listed"] = both.pop() if len(both) == 1 else "some"
            if {last["form"], s["form"]} != {"initials"}:
                last["form"] = "full" if "initials" not in (last["form"], s["form"]) else "with_initial"
        else:
            out.append(s)
    return [{k: v for k, v in s.items() if k != "who"} for s in out]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out")
    ap.add_argument("--names", default=os.path.join(HERE, "names.tsv"))
    ap.add_argument("--sentences", default=os.path.join(HERE, "sentences.txt"))
    ap.add_argument("--listed", metavar="FILE", help="the same kind of list: each name is marked with how many of its parts are in it")
    ap.add_argument("--exclude-listed", metavar="FILE", help="folded parts of names, one a line: a name with one of them is left out")
    ap.add_argument("--take", type=int, default=0, metavar="K", help="no more than K names of a tradition, after leaving out")
    ap.add_argument("--per-tradition", type=int, default=0, metavar="N", help="N sentences, the same for each tradition")
    ap.add_argument("--cases", default=",".join(CASES))
    ap.add_argument("--traditions", help="these alone")
    a = ap.parse_args()

    cases = a.cases.split(",")
    if set(cases) - set(CASES):
        sys.exit(f"the cases are {', '.join(CASES)}")
    known, listed = read_list(a.listed), read_list(a.exclude_listed)
    names = read_names(a.names, listed, a.take)
    if a.traditions:
        wanted = a.traditions.split(",")
        if set(wanted) - set(names):
            sys.exit(f"no such tradition: {', '.join(sorted(set(wanted) - set(names)))}")
        names = {t: names[t] for t in wanted}
    sentences = read_sentences(a.sentences)
    slotted = [s for s in sentences if any(p[0] == "name" for p in s[2])]
    bare = [s for s in sentences if s not in slotted]
    if a.per_tradition:
        kept = set(sorted((s[0] for s in slotted), key=lambda i: number("sentence", i))[: a.per_tradition])
        slotted = [s for s in slotted if s[0] in kept]

    lines = mentions = 0
    with open(a.out, "w", encoding="utf-8") as out:

        def write(sid, register, content, people, tradition, case):
            nonlocal lines, mentions
            key = f"{sid}-{tradition}"
            text, spans = render(content, people, case, key, known)
            row = {"id": f"{key}-{case}", "text": text, "spans": spans, "tradition": tradition, "case": case, "register": register}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            lines += 1
            mentions += sum(s["type"] == "PERSON" for s in spans)

        for tradition, group in names.items():
            if len(group) < 4:
                print(f"{tradition}: {len(group)} names are left, too few; the tradition is left out", file=sys.stderr)
                continue
            if listed is not None or a.take:
                print(f"{tradition}: {len(group)} names", file=sys.stderr)
            turn = 0
            for sid, register, content in slotted:
                people = {}
                for p in content:
                    if p[0] == "name" and p[1] not in people:
                        people[p[1]] = group[turn % len(group)]
                        turn += 1
                for case in cases:
                    write(sid, register, content, people, tradition, case)
        for sid, register, content in bare:
            for case in cases:
                if case != "noisy":
                    write(sid, register, content, {}, "none", case)
    print(f"{lines} lines, {mentions} mentions of people, {len(slotted)} sentences with a name, {len(bare)} without", file=sys.stderr)


if __name__ == "__main__":
    main()
