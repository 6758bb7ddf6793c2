#!/usr/bin/env python3
"""Build the evaluation folders and their gold from the marked-up cases.

    build.py DIRECTORY [--case NAME]...

writes DIRECTORY/<case>/in/... (the documents in their encodings), gold.jsonl and case.json.
What a case file looks like is told in README.md beside this script.
"""

import argparse
import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
PROFILES = ("mash-referral", "peer-advice", "next-school")

# ---------------------------------------------------------------------------------------------
# What each recipient may see. First row that fits wins. `who` is the owner's class, see `who_of`.
# Where guidance leaves a choice the verdict is "either", and the span is not judged.
#
#         kind                    who                        mash-referral  peer-advice  next-school
POLICY = [
    ("decoy",                "*",                            "keep",      "keep",      "keep"),
    ("helpline",             "*",                            "keep",      "keep",      "keep"),
    ("protected",            "*",                            "withhold",  "withhold",  "withhold"),
    ("*",                    "informant",                    "withhold",  "withhold",  "withhold"),
    ("person.username",      "subject household",            "either",    "withhold",  "either"),
    ("person.*",             "subject household",            "keep",      "withhold",  "keep"),
    ("person.*",             "pupil pupil-family",           "withhold",  "withhold",  "withhold"),
    ("person.*",             "referrer",                     "keep",      "withhold",  "keep"),
    ("person.*",             "dsl",                          "either",    "withhold",  "either"),
    ("person.*",             "staff",                        "withhold",  "withhold",  "either"),
    ("person.*",             "professional",                 "keep",      "withhold",  "keep"),
    ("person.*",             "*",                            "either",    "withhold",  "either"),
    ("*",                    "pupil pupil-family",           "withhold",  "withhold",  "withhold"),
    ("contact.phone",        "subject household",            "keep",      "withhold",  "either"),
    ("contact.address",      "subject household",            "keep",      "withhold",  "either"),
    ("place.postcode",       "subject household",            "keep",      "withhold",  "either"),
    ("place.name",           "*",                            "keep",      "either",    "keep"),
    ("organisation.school",  "org",                          "keep",      "withhold",  "keep"),
    ("date.birth",           "subject",                      "keep",      "withhold",  "keep"),
    ("id.upn",               "subject",                      "keep",      "withhold",  "keep"),
    ("id.nhs",               "subject",                      "keep",      "withhold",  "withhold"),
    ("id.nhs",               "household",                    "either",    "withhold",  "withhold"),
    ("id.nino",              "household",                    "either",    "withhold",  "withhold"),
    ("id.nino",              "*",                            "withhold",  "withhold",  "withhold"),
    ("*",                    "*",                            "either",    "withhold",  "either"),
]
# ---------------------------------------------------------------------------------------------

KINDS = {
    "name": "person.name", "ini": "person.initials", "user": "person.username",
    "email": "contact.email", "phone": "contact.phone", "addr": "contact.address",
    "online": "contact.online", "url": "contact.online", "postcode": "place.postcode",
    "place": "place.name", "school": "organisation.school", "dob": "date.birth",
    "upn": "id.upn", "uln": "id.uln", "nhs": "id.nhs", "nino": "id.nino", "caseno": "id.case",
    "uprn": "contact.address", "helpline": "helpline", "protected": "protected",
}
IDENTIFIERS = {"contact.email", "contact.phone", "contact.online", "place.postcode", "date.birth",
               "id.upn", "id.uln", "id.nhs", "id.nino"}
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
ENCODINGS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "utf-16-le": "utf-16-le", "cp1252": "cp1252"}
MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)(?:\|([^{}|]*))?\}", re.S)
TITLES = {"mr", "mrs", "ms", "miss", "dr", "sir", "pc", "pcso", "dc", "ds", "di",
          "detective", "constable", "sergeant", "inspector", "madame", "mademoiselle", "nurse", "coach", "nain"}
PARTICLES = {"al", "el", "bin", "bint", "ben", "da", "de", "do", "dos", "ap", "ab", "van", "der", "o", "ni", "mac", "nic"}


class CaseError(Exception):
    """A case file is not well formed."""


@dataclass
class Person:
    key: str
    name: str
    role: str
    tradition: str
    also: list
    of: str = ""
    part: str = ""
    known: bool = False        # by case.yaml or a structured field; set while building
    listed: bool = True        # written into case.yaml
    wordlike: bool = False     # a part of the name is a word or a place as well
    no_contact: bool = False
    ids: dict = field(default_factory=dict)


@dataclass
class Span:
    start: int                 # in characters of the cell, element or whole text
    end: int
    text: str
    kind: str
    persons: list              # owner; two or more where the mention fits several
    form: str


@dataclass
class Segment:
    """A cell, an element's text, or a whole text document."""
    place: dict
    text: str
    spans: list
    prose: bool
    either: bool = False       # an entry that only concerns another pupil


@dataclass
class Document:
    path: str
    type: str
    encoding: str
    data: bytes
    segments: list
    delimiter: str = ","


@dataclass
class Case:
    name: str
    persons: dict
    subjects: list
    options: list
    yaml: str
    protect: list
    documents: list
    note: str = ""


# MARK: Marked text

def read_marks(text):
    """The text without its marks, and the spans that they stood for."""
    plain, spans, at, length = [], [], 0, 0
    for mark in MARK.finditer(text):
        plain.append(text[at:mark.start()])
        length += mark.start() - at
        value, spec, form = mark.group(1), mark.group(2).strip(), (mark.group(3) or "").strip()
        if spec == "=":
            kind, owner = "decoy", ""
        elif spec.partition(":")[0] in KINDS:
            short, _, owner = spec.partition(":")
            kind = KINDS[short]
        else:
            kind, owner = ("person.initials" if form == "initials" else "person.name"), spec
        persons = [p for p in owner.split("+") if p]
        spans.append(Span(length, length + len(value), value, kind, persons, form))
        plain.append(value)
        length += len(value)
        at = mark.end()
    plain.append(text[at:])
    plain = "".join(plain)
    if "{" in plain or "}" in plain:
        raise CaseError("a mark is not closed: " + re.search(r".{0,30}[{}].{0,30}", plain, re.S).group(0))
    return plain, spans


# MARK: Who, and what may they see

def who_of(case, span):
    """The class of a span's owner; of several owners the most guarded comes first."""
    if not span.persons:
        return ["org"]
    return [who_of_person(case, case.persons[key]) for key in span.persons]


def who_of_person(case, person):
    if person.part == "informant":
        return "informant"
    if person.key in case.subjects:
        return "subject"
    if person.role == "pupil":
        return "pupil"
    if person.role in ("parent", "carer", "sibling", "family"):
        owner = person.of or case.subjects[0]
        return "household" if owner in case.subjects else "pupil-family"
    if person.role == "staff":
        return {"referrer": "referrer", "dsl": "dsl"}.get(person.part, "staff")
    return {"professional": "professional"}.get(person.role, "other")


def verdict(case, span, profile):
    """keep, withhold or either; a mention that fits several is kept only if all would be."""
    column = PROFILES.index(profile) + 2
    found = set()
    for who in who_of(case, span):
        for row in POLICY:
            if fits(row[0], span.kind) and (row[1] == "*" or who in row[1].split()):
                found.add(row[column])
                break
    return next(v for v in ("withhold", "either", "keep") if v in found)


def fits(pattern, kind):
    return pattern in ("*", kind) or (pattern.endswith(".*") and kind.startswith(pattern[:-1]))


def form_of(case, span):
    """The way a person is written, for figures by form."""
    if span.form:
        return span.form
    if not span.kind.startswith("person.") or not span.persons:
        return "plain"
    if len(span.persons) > 1:
        return "ambiguous"
    if "\n" in span.text:
        return "line break"
    person = case.persons[span.persons[0]]
    words = [w for w in re.findall(r"[^\W_]+", span.text) if w.lower() not in TITLES]
    name = re.findall(r"[^\W_]+", person.name)
    titled = re.match(r"(?i)(mr|mrs|ms|miss|dr|pc)\b", span.text) is not None
    if len("".join(words)) <= 4 and span.text.upper() == span.text and len(words) and words != name[:1]:
        if all(len(w) == 1 for w in words) or span.text in person.also:
            return "initials"
    if span.text in person.also:
        return "nickname"
    lower = [w.lower() for w in words]
    if not titled and span.text.lower() == span.text and any(c.isalpha() for c in span.text):
        return "lower case"
    if lower == [w.lower() for w in name]:
        return "full"
    if titled:
        return "title and surname"
    if len(words) == 1 and lower[0] == name[0].lower():
        return "first name"
    if len(words) == 1:
        return "surname or part"
    if any(len(w) == 1 for w in words):
        return "name with initial"
    return "order or part"


# MARK: Case files

def read_case(path):
    case = Case(path.stem, {}, [], [], "", [], [])
    facts, yaml, files, current = [], False, [], None
    number = ""
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("== "):
            parts = [p.strip() for p in line[3:].split(" ; ")]
            current = (parts[0], dict(p.partition("=")[::2] for p in parts[1:]), [])
            files.append(current)
        elif current is not None:
            current[2].append(line)
        elif line.startswith("@person "):
            person = read_person(line[8:])
            case.persons[person.key] = person
        elif line.startswith("@subject "):
            case.subjects = line[9:].split()
        elif line.startswith("@option "):
            case.options += [o.strip() for o in line[8:].split(" ; ")]
        elif line.startswith("@yaml "):
            yaml, number = True, line[6:].strip()
        elif line.startswith("@protect "):
            case.protect.append([p.strip() for p in line[9:].split(" ; ")])
        elif line.startswith("@fact "):
            facts.append(line[6:].strip())
        elif line.startswith("@note "):
            case.note += line[6:].strip() + " "
        elif line.strip():
            raise CaseError(f"{path.name}: not understood: {line[:40]}")
    if yaml:
        case.yaml = write_yaml(case, number, facts)
    for name, options, lines in files:
        while lines and not lines[-1].strip():
            lines.pop()
        case.documents.append(build_document(case, name, options, lines))
    settle(case)
    return case


def read_person(line):
    parts = [p.strip() for p in re.split(r"\s;(?=\s|$)", line)]
    parts += [""] * (6 - len(parts))
    role, _, part = parts[2].partition("/")
    person = Person(parts[0], parts[1], role, parts[3], [a.strip() for a in parts[4].split(",") if a.strip()], part=part)
    for item in parts[5].split():
        key, _, value = item.partition("=")
        if key == "of":
            person.of = value
        elif key in ("upn", "nhs"):
            person.ids[key] = value
        elif key == "unlisted":
            person.listed = False
        elif key in ("wordlike", "no_contact"):
            setattr(person, key, True)
        else:
            raise CaseError(f"{person.key}: not understood: {item}")
    return person


def write_yaml(case, number, facts):
    lines = [f"case: {number}", "subject:"]
    for key in case.subjects:
        person = case.persons[key]
        lines.append(f"  - name: {person.name}")
        if person.also:
            lines.append(f"    also: [{', '.join(person.also)}]")
        if person.ids:
            lines.append("    ids: {" + ", ".join(f"{k}: {v}" for k, v in person.ids.items()) + "}")
    lines.append("people:")
    for person in case.persons.values():
        if person.key in case.subjects or not person.listed:
            continue
        lines += [f"  - name: {person.name}", f"    role: {person.role}"]
        if person.also:
            lines.append(f"    also: [{', '.join(person.also)}]")
        owner = person.of or (case.subjects[0] if person.role in ("parent", "carer", "sibling", "family") else "")
        if owner:
            lines.append(f"    of: {case.persons[owner].name}")
        if person.part and person.part != "dsl":
            lines.append(f"    part: {person.part}")
        if person.no_contact:
            lines.append("    no_contact: true")
    if case.protect:
        lines.append("protect:")
        for value, why in case.protect:
            lines += [f"  - value: {value}", f"    why: {why}"]
    if facts:
        lines.append("facts:")
        lines += ["  " + fact for fact in facts]
    return "\n".join(lines) + "\n"


# MARK: Documents

def build_document(case, name, options, lines):
    newline = "\r\n" if options.get("eol") == "crlf" else "\n"
    encoding = options.get("enc", "utf-8")
    if name.endswith(".csv"):
        text, segments = build_table(case, options, lines, newline)
    elif name.endswith(".xml"):
        text, segments = build_transfer_file(lines, newline, encoding)
    else:
        marked = newline.join(lines) + newline
        text, spans = read_marks(marked)
        segments = [Segment({}, text, spans, True)]
    data = text.encode(ENCODINGS[encoding])
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    return Document(name, name.rpartition(".")[2], encoding, data, segments,
                    DELIMITERS[options.get("sep", "comma")])


def build_table(case, options, lines, newline):
    """Rows of cells between ` ¦ `; `⏎` is a line break inside a cell; `!` begins a title row."""
    delimiter = DELIMITERS[options.get("sep", "comma")]
    prose = {c.strip() for c in options.get("prose", "").split(",")}
    key_column = options.get("key", "")
    out, segments, heading, row = io.StringIO(), [], None, 0
    quoting = csv.QUOTE_ALL if options.get("quote") == "all" else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=delimiter, lineterminator=newline, quoting=quoting)
    for line in lines:
        title = line.startswith("!")
        cells = [c.strip().replace("⏎", options.get("cell_eol", "\n").replace("crlf", "\r\n"))
                 for c in line.lstrip("!").split("¦")]
        if title:
            plain = [read_marks(c) for c in cells]
            if plain[0][0].startswith("sep="):
                out.write(plain[0][0] + newline)    # Excel's hint is not a quoted cell
                continue
            writer.writerow([p for p, _ in plain])
            for text, spans in plain:
                segments.append(Segment({"row": 0, "column": ""}, text, spans, True))
            continue
        row += 1
        if heading is None:
            heading = [read_marks(c)[0] for c in cells]
            writer.writerow(heading)
            continue
        if len(cells) != len(heading):
            raise CaseError(f"{len(cells)} cells under {len(heading)} headings: {line[:50]}")
        marked = [read_marks(c) for c in cells]
        writer.writerow([p for p, _ in marked])
        about = []
        if key_column:
            about = [k for s in marked[heading.index(key_column)][1] for k in s.persons]
        elsewhere = bool(about) and not set(about) & set(case.subjects)
        for column, (text, spans) in zip(heading, marked):
            segments.append(Segment({"row": row, "column": column}, text, spans, column in prose, elsewhere))
    return out.getvalue(), segments


SIMPLE = {"upn": "UPN", "uln": "UniqueLearnerNumber", "surname": "Surname", "forename": "Forename",
          "dob": "DOB", "sex": "Sex"}
BASIC = {"former_surname": "FormerSurname", "preferred_surname": "PreferredSurname",
         "preferred": "PreferredForename", "middle": "MiddleNames", "year": "NCyearActual",
         "ethnicity": "Ethnicity"}


def build_transfer_file(lines, newline, encoding):
    """A transfer file from short lines: `school …`, `pupil key: value ; …`, `contact …`."""
    xml = [f'<?xml version="1.0" encoding="{ {"cp1252": "Windows-1252", "utf-16-le": "UTF-16"}.get(encoding, "UTF-8") }"?>',
           "<CTfile>"]
    opened = closed = False
    school = ""
    for line in lines:
        if not line.strip():
            continue
        head, _, rest = line.strip().partition(" ")
        items = {}
        for item in re.split(r"\s;\s", rest):
            name, _, value = item.partition(": ")
            items[name.strip()] = value.strip()
        if head == "school":
            school = items["name"]
            xml += ["  <Header>", "    <DocumentName>Common Transfer File</DocumentName>",
                    "    <CTFversion>25.0</CTFversion>", "    <DateTime>2026-05-01T09:00:00</DateTime>",
                    "    <DocumentQualifier>full</DocumentQualifier>", "    <SourceSchool>",
                    f"      <LEA>{items['lea']}</LEA>", f"      <Estab>{items['estab']}</Estab>",
                    f"      <SchoolName>{school}</SchoolName>", "    </SourceSchool>", "  </Header>",
                    "  <CTFpupilData>"]
        elif head == "pupil":
            if opened:
                xml += close_pupil(closed)
            opened, closed = True, False
            xml.append("    <Pupil>")
            xml += [f"      <{tag}>{items[k]}</{tag}>" for k, tag in SIMPLE.items() if k in items]
            basic = [f"        <{tag}>{items[k]}</{tag}>" for k, tag in BASIC.items() if k in items]
            if basic:
                xml += ["      <BasicDetails>"] + basic + ["      </BasicDetails>"]
            xml += reach(items, 6)
        elif head == "contact":
            if not closed:
                xml.append("      <Contacts>")
                closed = True
            xml.append("        <Contact>")
            for k, tag in {"order": "Order", "title": "Title", "surname": "Surname", "forename": "Forename",
                           "middle": "MiddleNames", "relationship": "Relationship",
                           "responsibility": "Responsibility"}.items():
                if k in items:
                    xml.append(f"          <{tag}>{items[k]}</{tag}>")
            xml += reach(items, 10) + ["        </Contact>"]
        elif head == "comment":
            xml.append(f"      <!-- {rest} -->")
        elif head == "extra":
            tag, _, value = rest.partition(": ")
            xml.append(f"      <{tag}>{value}</{tag}>")
        else:
            raise CaseError("not understood in a transfer file: " + head)
    xml += close_pupil(closed) + ["  </CTFpupilData>", "</CTfile>"]
    marked = newline.join(xml) + newline
    root = parse_xml(marked)
    segments = []

    def walk(node, path):
        count = {}
        for child in node:
            tag = "comment()" if child.tag is ElementTree.Comment else child.tag
            count[tag] = count.get(tag, 0) + 1
            walk(child, f"{path}/{tag}[{count[tag]}]")
        if len(node) == 0 and node.text and node.text.strip():
            text, spans = read_marks(node.text)
            segments.append(Segment({"xpath": path}, text, spans, False))

    walk(root, "/CTfile[1]")
    return read_marks(marked)[0], segments


def parse_xml(text):
    """The root element, comments kept; the declaration is left out as the text is decoded already."""
    builder = ElementTree.TreeBuilder(insert_comments=True)
    return ElementTree.fromstring(re.sub(r"<\?xml[^>]*\?>", "", text), ElementTree.XMLParser(target=builder))


def reach(items, indent):
    pad, out = " " * indent, []
    if items.get("address") == "same":
        out += [f"{pad}<Address>", f"{pad}  <AddressAsPupil>true</AddressAsPupil>", f"{pad}</Address>"]
    elif "line1" in items:
        out += [f"{pad}<Address>", f"{pad}  <AddressLines>",
                f"{pad}    <AddressLine1>{items['line1']}</AddressLine1>"]
        if "town" in items:
            out.append(f"{pad}    <AddressLine2>{items['town']}</AddressLine2>")
        out.append(f"{pad}  </AddressLines>")
        if "postcode" in items:
            out.append(f"{pad}  <PostCode>{items['postcode']}</PostCode>")
        out.append(f"{pad}</Address>")
    if "phone" in items:
        out += [f"{pad}<Phones>", f"{pad}  <Phone>", f"{pad}    <TelephoneType>M</TelephoneType>",
                f"{pad}    <PhoneNo>{items['phone']}</PhoneNo>", f"{pad}  </Phone>", f"{pad}</Phones>"]
    if "email" in items:
        out.append(f"{pad}<Email>{items['email']}</Email>")
    return out


def close_pupil(contacts):
    return (["      </Contacts>"] if contacts else []) + ["    </Pupil>"]


# MARK: Checks

def settle(case):
    """Mark who and what is known from fields or case.yaml, and refuse a source whose marks have gaps."""
    if case.yaml:
        for person in case.persons.values():
            person.known = person.listed
    for document in case.documents:
        for segment in document.segments:
            for span in segment.spans:
                for key in span.persons:
                    if key not in case.persons:
                        raise CaseError(f"{case.name}: {document.path}: nobody is called {key}")
                    if not segment.prose and span.kind == "person.name":
                        case.persons[key].known = True
    words = set()                # initials as they are written, all else without regard to case
    for person in case.persons.values():
        for form in [person.name] + person.also:
            for word in re.findall(r"[^\W_]+", form):
                if len(word) > 1 and word.lower() not in PARTICLES | TITLES:
                    initials = word == form and word.isupper() and len(word) < 4
                    words.add(word if initials else word.casefold())
    for document in case.documents:
        for segment in document.segments:
            covered = [(s.start, s.end) for s in segment.spans]
            for word in re.finditer(r"[^\W_]+", segment.text):
                if words & {word.group(0), word.group(0).casefold()} and not any(a <= word.start() < b for a, b in covered):
                    near = segment.text[max(0, word.start() - 25):word.end() + 15].replace("\n", "⏎")
                    raise CaseError(f"{case.name}: {document.path}: unmarked {word.group(0)!r} in {near!r}")
            for span in segment.spans:
                if re.search(r"[^\W_]\Z", segment.text[:span.start]) or re.match(r"[^\W_]", segment.text[span.end:]):
                    raise CaseError(f"{case.name}: {document.path}: the mark of {span.text!r} cuts a word")
                check_number(case, document, span)


LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def check_number(case, document, span):
    """Invented numbers keep to the ranges set aside for that, with right check digits."""
    digits = re.sub(r"\D", "", span.text)
    bad = False
    if span.kind == "id.upn":
        text = span.text.upper().replace(" ", "")
        total = sum(int(c) * w for c, w in zip(text[1:], range(2, 14)))
        bad = not ("100" <= text[1:4] <= "199") or LETTERS[total % 23] != text[0]
    elif span.kind == "id.nhs":
        check = (11 - sum(int(d) * w for d, w in zip(digits, range(10, 1, -1))) % 11) % 11
        bad = not digits.startswith("999") or len(digits) != 10 or check != int(digits[9])
    elif span.kind == "contact.phone":
        national = re.sub(r"^(0044|44)0?", "0", digits)
        bad = not re.match(r"0?(7700900|1632960|2079460|1134960|1614960)\d{3}$", national)
    if bad:
        raise CaseError(f"{case.name}: {document.path}: a number outside its range or with a wrong check: {span.text}")


def is_known(case, span):
    """Whether case.yaml, a structured field or the value's own shape lets a program know it."""
    if span.kind in IDENTIFIERS or span.kind in ("protected", "decoy", "helpline", "place.name", "id.case"):
        return True
    if span.kind.startswith("person."):
        return all(case.persons[k].known for k in span.persons)
    key = (span.kind, tuple(span.persons))
    return any(not segment.prose and (other.kind, tuple(other.persons)) == key
               for document in case.documents for segment in document.segments for other in segment.spans)


# MARK: Gold

def gold_of(case):
    for document in case.documents:
        for segment in document.segments:
            for span in segment.spans:
                before = segment.text[:span.start].encode("utf-8")
                yield {
                    "document": document.path, **segment.place,
                    "start": len(before), "end": len(before) + len(span.text.encode("utf-8")),
                    "text": span.text, "kind": span.kind, "form": form_of(case, span),
                    "persons": span.persons,
                    "who": who_of(case, span),
                    "tradition": [case.persons[k].tradition for k in span.persons],
                    "known": is_known(case, span), "prose": segment.prose,
                    "verdict": {p: verdict(case, span, p) for p in PROFILES},
                }


def load(names=None):
    paths = sorted((HERE / "cases").glob("*.case"))
    chosen = [p for p in paths if not names or p.stem in names]
    if not chosen:
        raise CaseError("no such case")
    return [read_case(p) for p in chosen]


def write(case, folder):
    """The documents under folder/in, and the gold beside them; gives the path of `in`."""
    inside = folder / case.name / "in"
    for document in case.documents:
        path = inside / document.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(document.data)
    if case.yaml:
        (inside / "case.yaml").write_text(case.yaml, "utf-8")
    with open(folder / case.name / "gold.jsonl", "w", encoding="utf-8") as out:
        for line in gold_of(case):
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    notes = {"case": case.name, "subjects": [case.persons[k].name for k in case.subjects],
             "options": case.options, "profiles": PROFILES, "note": case.note.strip()}
    (folder / case.name / "case.json").write_text(json.dumps(notes, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return inside


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--case", action="append")
    arguments = parser.parse_args()
    try:
        cases = load(arguments.case)
    except CaseError as error:
        sys.exit(f"build.py: {error}")
    for case in cases:
        write(case, arguments.directory)
        words = sum(len(s.text.split()) for d in case.documents for s in d.segments if s.prose)
        marks = sum(len(s.spans) for d in case.documents for s in d.segments)
        print(f"{case.name}: {len(case.documents)} documents, {words} words of prose, {marks} marked spans")


if __name__ == "__main__":
    main()
