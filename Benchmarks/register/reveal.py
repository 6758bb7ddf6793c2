#!/usr/bin/env python3
"""Prepares generated documents and reveals them: every pseudonymised value has to come back, byte for byte.

    Benchmarks/register/reveal.py WINNOW [DOCUMENTS]

Documents are text, Markdown, CSV and XML in UTF-8, UTF-16 and Windows-1252, with names in many forms, in quotes, in
escapes and in columns of their own. Where an account says that names alone went, the revealed document has to be the source.
Elsewhere each original of a pseudonymised thing has to stand in it as often as the account says.
"""
import collections
import html
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

winnow, total = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
PER_CASE = 50
PEOPLE = [("Jayden", "Carter"), ("Zofia", "Wójcik"), ("Siân", "O'Connor"), ("Tolu", "Adeyemi-Cole"), ("Mia", "Hartnell"),
          ("Ravinder", "Kaur"), ("Kuba", "Nowak")]
CASE = "subject: {name: Amelia Okafor, ids: {upn: D150200026001}}\npeople:\n" + "".join(
    f"  - {{name: \"{first} {last}\", role: pupil}}\n" for first, last in PEOPLE)
SENTENCES = ["{} pushed her at lunch.", "She sat with {} and said nothing.", "\"{} said it was a game\", she said.",
             "{}'s mum rang.", "We spoke to {} & wrote it down.", "{}, then she ran.", "Seen by {} at the gate",
             "She was quiet today.", "It is <not> the first time; it is the third."]


def mention(chance):
    first, last = chance.choice(PEOPLE)
    return chance.choice([f"{first} {last}", f"{last}, {first}", f"{first.upper()} {last.upper()}", first,
                          f"{first}\n{last}", f"{first.lower()} {last.lower()}", f"{first[0]}. {last}"])


def sentence(chance, line=True):
    text = chance.choice(SENTENCES).format(mention(chance))
    return text.replace("\n", " ") if not line else text


def quoted(cell, chance):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n;') or chance.random() < 0.3 else cell


def document(chance):
    """Its name's ending and its text."""
    kind = chance.choice(["txt", "md", "csv", "csv", "xml"])
    end = chance.choice(["\n", "\n", "\r\n"])
    if kind in ("txt", "md"):
        parts = ["Amelia Okafor was late."] + [sentence(chance) for _ in range(chance.randint(1, 12))]
        return kind, ("\n\n" if chance.random() < 0.5 else "\n").join(parts).replace("\n", end) + end
    if kind == "csv":
        mark = chance.choice([",", ",", ";", "\t"])
        if chance.random() < 0.5:
            rows = [["Surname", "Forename", "Notes"]] + [["Okafor", "Amelia", sentence(chance)] for _ in range(chance.randint(1, 8))]
        else:
            rows = [["Pupil", "Notes", "Linked pupils"]] + [
                ["Amelia Okafor", sentence(chance), " ".join(chance.choice(PEOPLE))] for _ in range(chance.randint(1, 8))]
        return kind, end.join(mark.join(quoted(cell, chance) if mark != "\t" else cell.replace("\n", " ").replace('"', "'")
                                        for cell in row) for row in rows) + end
    notes = "".join(f"<Comment>{html.escape(sentence(chance), quote=chance.random() < 0.5)}</Comment>" for _ in range(3))
    pupil = ("<Pupil><UPN>D150200026001</UPN><Surname>Okafor</Surname><Forename>Amelia</Forename>"
             f"<SchoolHistory>{notes}</SchoolHistory></Pupil>")
    return kind, f"<CTfile><CTFpupilData>{pupil}</CTFpupilData></CTfile>{end}"


counts, failures = collections.Counter(), []
with tempfile.TemporaryDirectory() as scratch:
    os.environ["WINNOW_REGISTER"] = scratch + "/register.db"
    for number in range((total + PER_CASE - 1) // PER_CASE):
        chance = random.Random(number)
        folder = pathlib.Path(scratch, str(number))
        (folder / "case").mkdir(parents=True)
        (folder / "case/case.yaml").write_text(CASE, "utf-8")
        for index in range(PER_CASE):
            kind, text = document(chance)
            encoding = "utf-8" if kind == "xml" else chance.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16"])
            if encoding == "utf-8" and kind != "xml" and chance.random() < 0.1:
                encoding, text = "cp1252", text.replace("Wójcik", "Wójcík")
            (folder / f"case/{index:02}.{kind}").write_bytes(text.encode(encoding))
        profile = chance.choice(["mash-referral", "mash-referral", "peer-advice"])
        made = subprocess.run([winnow, "prepare", folder / "case", "--profile", profile, "--out", folder / "pack", "--quiet",
                               "--release-anyway", "generated"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if made.returncode:
            counts["packs not made"] += 1
            failures.append((number, made.stderr[:200]))
            continue
        accounts = collections.defaultdict(list)
        for line in (folder / "pack/keep/withheld.jsonl").read_text("utf-8").splitlines():
            entry = json.loads(line)
            accounts[entry["document"]].append(entry)
        shared = sorted(p for p in (folder / "pack/share").iterdir() if p.name[0].isdigit())
        for source, share in zip(sorted((folder / "case").glob("[0-9]*")), shared):
            revealed = subprocess.run([winnow, "reveal", share, "--key", folder / "pack/keep/people.key"], capture_output=True)
            counts["documents"] += 1
            entries = accounts[source.name]
            names = [e for e in entries if e["action"] == "pseudonymise"]
            counts["values"] += len(names)
            if revealed.returncode:
                failures.append((number, share.name, "status", revealed.returncode))
            elif len(names) == len(entries):
                counts["documents that came back whole"] += 1
                if revealed.stdout != source.read_bytes():
                    failures.append((number, profile, share.name, "is not its source"))
            else:
                codec = ("utf-16" if revealed.stdout[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
                text = revealed.stdout.decode(codec, "replace") if codec != "utf-8" else revealed.stdout.decode("cp1252" if b"\xf3" in source.read_bytes() and b"\xc3" not in source.read_bytes() else "utf-8", "replace")
                text = html.unescape(text) if share.suffix == ".xml" else text.replace('""', '"')
                for original, times in collections.Counter(e["original"] for e in names if e.get("original")).items():
                    if text.count(original.replace('""', '"')) < times:
                        failures.append((number, profile, share.name, "an original is missing"))
for name, count in counts.items():
    print(f"{name}: {count}")
print(f"failures: {len(failures)}")
for failure in failures[:10]:
    print("  ", *failure)
sys.exit(1 if failures else 0)
