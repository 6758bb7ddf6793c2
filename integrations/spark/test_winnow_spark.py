"""What `script/test-spark` runs. Everybody in the table is invented."""

import csv
import glob
import io
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import winnow_spark

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WINNOW = os.environ["WINNOW"]
FORENAMES = ["Amelia", "Jakub", "Siân", "Zofia", "Harpreet", "Hodan", "Yusuf", "Niamh", "Chioma", "Kwame"]
SURNAMES = ["Okafor", "Nowak", "Rutherford", "Dhillon", "Brennan", "Owusu", "Penhaligon", "Papadopoulos", "Quill"]
NOTES = [
    'came in late, no coat,\r\nand said "not now"', 'has a 5" bruise on the arm', 'was calm', '"quoted" first',
    "was told\nby phone", "",
]


def table(rows):
    numbers = random.Random(7)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["UPN", "Surname", "Forename", "DOB", "Year Group", "Notes", "Shoe size"])
    for row in range(rows):
        forename, surname = numbers.choice(FORENAMES), numbers.choice(SURNAMES)
        note = numbers.choice(NOTES)
        writer.writerow([
            f"D1502000{20000 + row % 700}", surname, forename, f"2015-0{1 + row % 9}-11", 1 + row % 6,
            f"{forename} {note}" if note else "", row % 13 or "",
        ])
        if row % 97 == 0:
            # As people type it: a quote inside an unquoted cell, and a blank row.
            out.write(f"D150200019999,{surname},{forename},2015-01-01,3,{forename} had a 5\" bruise,4\r\n\r\n")
    return out.getvalue().encode()


class CutterTests(unittest.TestCase):
    def parts(self, text, size=1):
        with tempfile.NamedTemporaryFile() as file:
            file.write(text)
            file.flush()
            heading, parts = winnow_spark.cut(file.name, size)
            return heading, [text[a:b] for a, b, _ in parts], [rows for _, _, rows in parts]

    def test_cuts_where_records_end(self):
        for text, records in [
            (b"a,b\n1,2\n3,4\n", [b"1,2\n", b"3,4\n"]),
            (b'a,b\r\n"1\r\n""x""",2\r\n3,4', [b'"1\r\n""x""",2\r\n', b"3,4"]),
            (b'a,b\n5" tall,"x\ny"\n3,4\n', [b'5" tall,"x\ny"\n', b"3,4\n"]),
            (b'a,b\n"x"y",2\n3,4\n', [b'"x"y",2\n', b"3,4\n"]),
            (b'a,b\n"",""\n"\n",4\n', [b'"",""\n', b'"\n",4\n']),
            (b"a,b\n", [b""]),
        ]:
            heading, parts, rows = self.parts(text)
            self.assertEqual(heading + b"".join(parts), text)
            self.assertEqual(parts, records)
            self.assertEqual(rows, [1 + number for number in range(len(parts))])

    def test_an_open_cell_is_an_error(self):
        with self.assertRaises(SystemExit):
            self.parts(b'a,b\n"1,2\n3,4\n')


class ClusterTests(unittest.TestCase):
    def test_an_executor_that_is_killed_changes_nothing(self):
        from pyspark.sql import SparkSession

        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            path = lambda name: os.path.join(folder, name)
            rows = int(os.environ.get("ROWS", "6000"))
            with open(path("in.csv"), "wb") as file:
                file.write(table(rows))
            with open(path("key"), "w") as file:
                file.write("a key of sixteen bytes or more\n")
            profile = os.path.join(ROOT, "integrations/spark/research.yaml")
            with open(path("in.csv"), "rb") as source, open(path("one.csv"), "wb") as shared:
                subprocess.run(
                    [WINNOW, "stream", "--type", "csv", "--profile", profile, "--key", path("key"), "--account",
                     path("one.jsonl")], stdin=source, stdout=shared, check=True)

            spark = (
                SparkSession.builder.master("local-cluster[2,1,512]").appName("winnow")
                .config("spark.executor.memory", "512m").config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1").config("spark.log.level", "ERROR").getOrCreate()
            )
            job = {"input": path("in.csv"), "out": path("out"), "work": path("out.work"), "profile": profile,
                   "key": path("key"), "winnow": WINNOW}
            size = os.path.getsize(path("in.csv")) // 24
            killed = []
            watcher = threading.Thread(target=kill_one, args=(path("out"), 8, killed))
            watcher.start()
            count = winnow_spark.run(spark, job, size)
            winnow_spark.collect(job["work"], count, path("many.jsonl"))
            watcher.join()
            spark.stop()

            self.assertEqual(len(killed), 1)
            self.assertGreaterEqual(count, 20)
            parts = sorted(glob.glob(path("out/*")))
            self.assertEqual(len(parts), count)
            heading, bodies = None, []
            for part in parts:
                with open(part, "rb") as file:
                    first, rest = file.readline(), file.read()
                self.assertIn(heading, (None, first))
                heading = first
                bodies.append(rest)
            with open(path("one.csv"), "rb") as file:
                one = file.read()
            # In order they are the very same; sorted all the more so.
            self.assertEqual(heading + b"".join(bodies), one)
            with open(path("one.jsonl"), "rb") as a, open(path("many.jsonl"), "rb") as b:
                self.assertEqual(a.read(), b.read())
            self.assertGreater(one.count(b"Pupil "), rows)
            self.assertNotIn(b"Okafor", one)
            print(f"{count} parts, executor {killed[0]} killed after 8; {len(one)} bytes and the account are equal",
                  file=sys.stderr)


def executors():
    """The executors among this process's descendants, and not any other's."""
    parents = {}
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(stat) as file:
                head, tail = file.read().rsplit(")", 1)
            parents[int(head.split(" ", 1)[0])] = int(tail.split()[1])
        except OSError:
            continue
    found = []
    for process in parents:
        above = process
        while above in parents and above != os.getpid():
            above = parents[above]
        if above != os.getpid():
            continue
        try:
            with open(f"/proc/{process}/cmdline", "rb") as file:
                command = file.read()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in command and command.split(b"\0")[0].endswith(b"java"):
            found.append(process)
    return sorted(found)


def kill_one(out, parts, killed):
    """Kills an executor once so many parts are there."""
    for _ in range(6000):
        if os.path.isdir(out) and len(os.listdir(out)) >= parts:
            running = executors()
            if len(running) == 2:
                os.kill(running[0], signal.SIGKILL)
                killed.append(running[0])
                return
        time.sleep(0.02)


if __name__ == "__main__":
    unittest.main(verbosity=2)
