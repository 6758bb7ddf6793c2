"""Makes a case of 20 documents and at least 50,000 lines of account, and opens its page in a headless Chromium.

    python3 Benchmarks/page/run.py [WINNOW] [FOLDER]

Prints the size of the page, how long `prepare` took, and the time from asking for the page until it is loaded and painted:
the median of five, each in a fresh browser, and the longest. Everybody is invented.
"""
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))
from browser import Browser  # noqa: E402

FORENAMES = "Jayden Kuba Amara Tomasz Leila Ruben Saoirse Kwame Ines Bilal Orla Mateusz Zainab Callum Yasmin".split()
SURNAMES = "Carter Nowak Mensah Whitlock Haddad Okonjo Pell Hartnell Wrona Baptiste Farouk Quigley Sorley Tremain".split()
DOCUMENTS, ROWS = 20, 700


def case(folder):
    dice = random.Random(6)
    pupils = [f"{first} {last}" for first in FORENAMES for last in SURNAMES]
    people = "".join(f"  - name: {name}\n    role: pupil\n" for name in pupils)
    (folder / "case.yaml").write_text("subject:\n  - name: Amelia Rose Okafor\npeople:\n" + people)
    for number in range(DOCUMENTS):
        rows = ["Pupil,Date,Notes,Linked pupils"]
        for day in range(ROWS):
            one, two, three = dice.sample(pupils, 3)
            rows.append(f'Amelia Okafor,{day % 28 + 1:02}/03/2026,"Amelia sat with {one}. At break {two} pushed her and '
                        f'{one} went for help.",{three}')
        (folder / f"log-{number + 1:02}.csv").write_text("\n".join(rows) + "\n")


def main():
    winnow = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/winnow").resolve()
    scratch = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="winnow-page-"))
    (scratch / "case").mkdir(parents=True)
    case(scratch / "case")
    # A made-up case is no decision of whoever measures.
    os.environ["WINNOW_REGISTER"] = str(scratch / "register.db")
    start = time.monotonic()
    subprocess.run([winnow, "prepare", scratch / "case", "--profile", "mash-referral", "--out", scratch / "pack", "--quiet"],
                   check=True, stdout=subprocess.DEVNULL)
    print(f"prepare: {time.monotonic() - start:.1f} s")
    with open(scratch / "pack/keep/withheld.jsonl", "rb") as account:
        lines = sum(1 for _ in account)
    page = scratch / "pack/keep/withheld.html"
    print(f"account: {lines} lines; page: {page.stat().st_size / 1e6:.1f} MB")
    if lines < 50_000:
        raise SystemExit("the account is too small for what this measures")
    times = []
    for _ in range(5):
        with Browser() as browser:
            times.append(browser.open(page))
            shown = browser.run("document.querySelector('#count').textContent")
            said, asked = browser.messages(), browser.requests()
    print(f"opened and painted: median {statistics.median(times)} ms, longest {max(times)} ms; it says: {shown}")
    with Browser() as browser:
        browser.open(page)
        took = browser.run("""(() => { const list = document.querySelector('select[name=person]');
            const start = performance.now(); list.value = list.options[5].value;
            list.dispatchEvent(new Event('change', {bubbles: true}));
            document.body.getBoundingClientRect(); return performance.now() - start; })()""")
    print(f"a filter: {took:.0f} ms; console: {len(said)} messages; asked for elsewhere: {len(asked)}")
    if len(sys.argv) <= 2:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
