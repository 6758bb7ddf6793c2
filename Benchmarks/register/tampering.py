#!/usr/bin/env python3
"""Touches a register in 200 ways, and looks whether `winnow record verify` finds each.

    Benchmarks/register/tampering.py WINNOW [WAYS]

Whoever touches it has the files and SQLite, and not the key's use: edits, deletes, moves, cuts, swaps files with older or
other ones. A pack of the register is given to `verify`, for older copies of everything.
"""
import collections
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

winnow, ways = str(pathlib.Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) > 2 else 200
chance = random.Random(6)
ENTRIES = 12


def run(*command):
    return subprocess.run([winnow, *command], capture_output=True, text=True, stdin=subprocess.DEVNULL)


def refuse(register, number):
    assert run("record", "refuse", "--about", f"Child {number}", "--for", "them", "--why", f"reason {number}",
               "--register", register).returncode == 0


def database(path, statements):
    link = sqlite3.connect(path)
    triggers = link.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        link.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        link.execute(*statement) if isinstance(statement, tuple) else link.execute(statement)
    for _, sql in triggers:
        link.execute(sql)
    link.commit()
    link.close()


def edit(here, chance):
    number = chance.randint(1, ENTRIES)
    path = here / "register.db"
    link = sqlite3.connect(path)
    body = link.execute("SELECT body FROM entry WHERE number = ?", (number,)).fetchone()[0]
    link.close()
    at = chance.randrange(len(body))
    changed = body[:at] + chance.choice([c for c in "abc0 ,}" if c != body[at]]) + body[at + 1:]
    database(path, [("UPDATE entry SET body = ? WHERE number = ?", (changed, number))])


def edit_bytes(here, chance):
    path = here / "register.db"
    data = bytearray(path.read_bytes())
    # Only bytes that are in use: one that is read as nothing is no tampering.
    start = chance.choice([i for i in range(len(data) - 4) if data[i:i + 6] == b"reason"] or [100])
    data[start] ^= 1 << chance.randrange(7)
    path.write_bytes(data)


def delete(here, chance):
    database(here / "register.db", [f"DELETE FROM entry WHERE number = {chance.randint(1, ENTRIES)}"])


def delete_and_close(here, chance):
    number = chance.randint(1, ENTRIES)
    database(here / "register.db", [f"DELETE FROM entry WHERE number = {number}"]
             + [f"UPDATE entry SET number = {n - 1} WHERE number = {n}" for n in range(number + 1, ENTRIES + 1)])


def reorder(here, chance):
    a, b = chance.sample(range(1, ENTRIES + 1), 2)
    database(here / "register.db", ["UPDATE entry SET number = 999 WHERE number = %d" % a,
                                    f"UPDATE entry SET number = {a} WHERE number = {b}",
                                    f"UPDATE entry SET number = {b} WHERE number = 999"])


def cut_tail(here, chance):
    database(here / "register.db", [f"DELETE FROM entry WHERE number > {chance.randrange(ENTRIES)}"])


def cut_tail_and_head(here, chance):
    left = chance.randrange(1, ENTRIES)
    link = sqlite3.connect(here / "register.db")
    mac = link.execute("SELECT mac FROM entry WHERE number = ?", (left,)).fetchone()[0]
    link.close()
    cut = here / "register.db.head"
    lines = cut.read_text().split("\n")
    lines[1] = f"{left} {mac}"
    cut.write_text("\n".join(lines))
    database(here / "register.db", [f"DELETE FROM entry WHERE number > {left}"])


def insert(here, chance):
    source = chance.randint(1, ENTRIES)
    database(here / "register.db", [f"INSERT INTO entry SELECT {ENTRIES + 1}, body, mac FROM entry WHERE number = {source}"])


def truncate(here, chance):
    path = here / chance.choice(["register.db", "register.db.head", "register.db.key"])
    data = path.read_bytes()
    path.write_bytes(data[:chance.randrange(len(data))])


def remove(here, chance):
    (here / chance.choice(["register.db", "register.db.head", "register.db.key"])).unlink()


def swap(here, chance):
    other = here.parent / chance.choice(["old-3", "old-7", "old-11", "other"])
    names = ["register.db", "register.db.head", "register.db.key"]
    chosen = [n for n in names if chance.random() < 0.5] or names
    if other.name.startswith("old") and chosen == ["register.db.key"]:
        chosen = names
    for name in chosen:
        shutil.copy(other / name, here / name)


def edit_head(here, chance):
    path = here / "register.db.head"
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data) - 1)] ^= 1 << chance.randrange(7)
    path.write_bytes(data)


def guards(here, chance):
    link = sqlite3.connect(here / "register.db")
    name = chance.choice(["entry_is_never_changed", "entry_is_never_removed", "entry_follows"])
    link.execute(f"DROP TRIGGER {name}")
    link.commit()
    link.close()


KINDS = [edit, edit_bytes, delete, delete_and_close, reorder, cut_tail, cut_tail_and_head, insert, truncate, remove, swap,
         edit_head, guards]
found, missed = collections.Counter(), []
with tempfile.TemporaryDirectory() as scratch:
    root = pathlib.Path(scratch)
    os.chdir(root)
    (root / "case").mkdir()
    (root / "case/case.yaml").write_text("subject: Amelia Okafor\n")
    (root / "case/note.txt").write_text("Amelia Okafor was quiet today and did not want to go home.\n")
    clean = root / "clean"
    clean.mkdir()
    for number in range(1, ENTRIES):
        refuse(clean / "register.db", number)
        if number in (3, 7, 11):
            shutil.copytree(clean, root / f"old-{number}")
    made = run("prepare", "case", "--profile", "mash-referral", "--out", "pack", "--register", clean / "register.db", "--quiet")
    assert made.returncode == 0, made.stderr
    for number in range(ENTRIES):
        refuse(root / "other/register.db", number)
    assert run("record", "verify", "pack", "--register", clean / "register.db").returncode == 0
    for number in range(ways):
        kind = KINDS[number % len(KINDS)]
        here = root / "here"
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(clean, here)
        kind(here, chance)
        said = run("record", "verify", "pack", "--register", here / "register.db")
        found[kind.__name__] += said.returncode == 1
        if said.returncode != 1:
            missed.append((number, kind.__name__, said.returncode, said.stdout.strip(), said.stderr.strip()))
print(f"found: {sum(found.values())} of {ways}:", ", ".join(f"{name} {count}" for name, count in found.items()))
for miss in missed[:10]:
    print("  missed:", *miss)
sys.exit(1 if missed else 0)
