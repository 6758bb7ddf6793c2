#!/usr/bin/env python3
"""Kills winnow while it writes its register, again and again, and looks at what is left.

    Benchmarks/register/kills.py WINNOW [KILLS]

Half of the runs are `record refuse`, half are `prepare`; two run at once each time. After every kill the register has to
verify, every entry whose run said so has to be there, and a pack is there whole or not at all.
"""
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

winnow, kills = str(pathlib.Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) > 2 else 1000
chance = random.Random(6)
REFUSE = [winnow, "record", "refuse", "--about", "Amelia Okafor", "--for", "them", "--why", "because"]
failures, finished, cut, packs, half = [], set(), 0, 0, 0


def run(command):
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def timed(command):
    begun = time.monotonic()
    run(command)
    return time.monotonic() - begun


with tempfile.TemporaryDirectory() as scratch:
    os.environ["WINNOW_REGISTER"] = scratch + "/register.db"
    os.chdir(scratch)
    pathlib.Path("case").mkdir()
    pathlib.Path("case/case.yaml").write_text("subject: Amelia Okafor\npeople:\n  - {name: Jayden Carter, role: pupil}\n")
    pathlib.Path("case/note.txt").write_text("Amelia Okafor was quiet. Jayden Carter pushed her and would not say why.\n")

    def prepare(out):
        return [winnow, "prepare", "case", "--profile", "mash-referral", "--out", out, "--quiet"]

    longest = {"refuse": 1.2 * timed(REFUSE), "prepare": 1.2 * timed(prepare("first"))}
    finished |= {1, 2}
    for number in range(kills):
        started = []
        for side in range(2):
            kind = chance.choice(["refuse", "prepare"])
            out = f"pack-{number}-{side}"
            process = subprocess.Popen(REFUSE if kind == "refuse" else prepare(out), stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True)
            started.append((process, kind, out, time.monotonic() + longest[kind] * chance.random() ** 0.5 * 1.3))
        for process, kind, out, end in sorted(started, key=lambda s: s[3]):
            time.sleep(max(0, end - time.monotonic()))
            process.send_signal(signal.SIGKILL)
            said = process.communicate()[0].strip()
            cut += process.returncode == -signal.SIGKILL
            if kind == "refuse" and said.isdigit():
                finished.add(int(said))
            if kind == "prepare" and os.path.exists(out):
                packs += 1
                if not all(os.path.exists(f"{out}/{part}") for part in ("share/manifest.json", "keep/record.json", "keep/people.key")):
                    failures.append((number, "half a pack"))
                elif run([winnow, "record", "verify", out]).returncode:
                    failures.append((number, "a pack without its entry"))
        verified = run([winnow, "record", "verify"])
        if verified.returncode:
            failures.append((number, verified.stderr))
        elif int(verified.stdout.split()[0]) < max(finished):
            failures.append((number, "a finished entry is lost"))
    entries = run([winnow, "record", "verify"]).stdout.split()[0]
print(f"rounds: {kills}, runs cut short: {cut} of {2 * kills}, entries: {entries}, whole packs: {packs}")
print(f"failures: {len(failures)}")
for failure in failures[:10]:
    print("  ", *failure)
sys.exit(1 if failures else 0)
