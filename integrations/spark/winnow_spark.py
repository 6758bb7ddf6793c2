#!/usr/bin/env python3
"""Minimises a large CSV export on a Spark cluster: every partition goes through `winnow stream`.

    spark-submit winnow_spark.py --input export.csv --out shared --profile research.yaml --key labels.key \\
        --account account.jsonl

The input, the profile, the key and the output folder lie where every machine can read and write them under the same
path, and `winnow` is installed on every machine (or named with --winnow). What is made:

    shared/part-00000.csv …   each with the heading row; laid end to end they are what one machine writes
    account.jsonl             one account of the whole, its rows numbered as in the input; it stays here

See README.md beside this file.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import uuid

QUOTE = b'"'


class RecordCutter:
    """Follows a CSV document line by line, and says where records end.

    A cell that starts with a quote runs to the quote that closes it, line breaks and all; in any other cell quotes are
    text, and so is what follows a closing quote.
    """

    def __init__(self, delimiter=b","):
        self.delimiter = delimiter
        self.is_open = False

    def ends_record(self, line):
        """Takes the next line, its line end included, and says whether a record ends with it."""
        if not self.is_open and QUOTE not in line:
            return True
        at = 0
        if self.is_open:
            at = self._close(line, 0)
        while at >= 0:
            if line.startswith(QUOTE, at):
                at = self._close(line, at + 1)
                if at < 0:
                    break
            at = line.find(self.delimiter, at)
            if at < 0:
                break
            at += 1
        return not self.is_open

    def _close(self, line, at):
        """The place behind the quote that closes a cell; -1 where the cell goes on in the next line."""
        while True:
            at = line.find(QUOTE, at)
            if at < 0:
                self.is_open = True
                return -1
            if not line.startswith(QUOTE, at + 1):
                self.is_open = False
                return at + 1
            at += 2


def cut(path, size, delimiter=b","):
    """The heading row, and the parts of a CSV file of some `size` bytes, cut where records end.

    A part is where it starts and ends in the file, and how many rows stand before it, the heading row among them.
    """
    cutter = RecordCutter(delimiter)
    heading, first_lines, parts = None, b"", []
    with open(path, "rb", buffering=1 << 20) as source:
        position = start = 0
        rows = rows_before = 0
        for line in source:
            position += len(line)
            if heading is None:
                first_lines += line
            if not cutter.ends_record(line):
                continue
            rows += 1
            if heading is None:
                heading, start, rows_before = first_lines, position, rows
            elif position - start >= size:
                parts.append((start, position, rows_before))
                start, rows_before = position, rows
    if cutter.is_open:
        raise SystemExit(f"{path}: a quoted cell is never closed; add the closing quote and run again")
    if heading is None:
        raise SystemExit(f"{path}: it is empty")
    if position > start or not parts:
        parts.append((start, position, rows_before))
    return heading, parts


ROW = re.compile(rb'^(\{"document":"standard input","shared_as":"standard output","unit":"[a-z]+","where":\{"row":)(\d+)')


def renumbered(line, rows_before):
    """A line of the account with its row counted from the start of the whole input; the heading row stays 1."""

    def shift(match):
        row = int(match.group(2))
        return match.group(1) + str(row if row == 1 else row + rows_before - 1).encode()

    return ROW.sub(shift, line)


def minimise(number, part, job):
    """Puts one part through `winnow stream`, and its results in their place.

    They are written under names of this attempt alone and renamed at the end, so that an attempt that is cut off leaves
    nothing that counts, and one that is made twice puts the same bytes in the same place.
    """
    start, end, rows_before = part
    name = f"part-{number:05}"
    attempt = os.path.join(job["work"], f"{name}-{uuid.uuid4().hex}")
    command = [job["winnow"], "stream", "--quiet", "--type", "csv", "--profile", job["profile"], "--key", job["key"],
               "--account", attempt + ".jsonl"]
    with open(job["input"], "rb") as source, open(attempt + ".csv", "wb") as shared:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=shared, stderr=subprocess.PIPE)
        try:
            process.stdin.write(job["heading"])
            source.seek(start)
            left = end - start
            while left > 0:
                piece = source.read(min(left, 1 << 18))
                if not piece:
                    break
                process.stdin.write(piece)
                left -= len(piece)
            process.stdin.close()
        except BrokenPipeError:
            pass
        trouble = process.stderr.read().decode(errors="replace").strip()
        status = process.wait()
    if status != 0:
        # The line is winnow's own: it names a row of this part, and quotes nothing.
        raise RuntimeError(f"part {number}, which starts after row {rows_before}: {trouble}")
    with open(attempt + ".jsonl", "rb") as lines, open(attempt + ".account", "wb") as account:
        for line in lines:
            account.write(renumbered(line, rows_before))
    os.remove(attempt + ".jsonl")
    # The account first: a part that counts has its account.
    os.rename(attempt + ".account", os.path.join(job["work"], name + ".account"))
    os.rename(attempt + ".csv", os.path.join(job["out"], name + ".csv"))
    return number


def collect(work, count, path):
    """Lays the accounts of the parts together: what the heading row says once, and cells of columns counted over all."""
    columns = {}
    partial = path + ".partial"
    with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as account:
        for number in range(count):
            with open(os.path.join(work, f"part-{number:05}.account"), "rb") as lines:
                for line in lines:
                    if b'"unit":"column"' in line[:90]:
                        entry = json.loads(line)
                        key = json.dumps({**entry, "count": 0}, sort_keys=True)
                        if key in columns:
                            columns[key][1] += entry["count"]
                        else:
                            columns[key] = [line, entry["count"]]
                    elif number == 0 or not is_of_heading(line):
                        account.write(line)
        for line, cells in columns.values():
            account.write(re.sub(rb'"count":\d+', b'"count":%d' % cells, line))
    os.replace(partial, path)


def is_of_heading(line):
    match = ROW.match(line)
    return match is not None and match.group(2) == b"1"


def run(spark, job, size, delimiter=b","):
    """Minimises the input of a job on a cluster; returns how many parts there are."""
    heading, parts = cut(job["input"], size, delimiter)
    job = {**job, "heading": heading}
    os.makedirs(job["out"], exist_ok=True)
    os.makedirs(job["work"], mode=0o700, exist_ok=True)
    for folder in (job["out"], job["work"]):
        if os.listdir(folder):
            raise SystemExit(f"{folder}: it is not empty; choose another or empty it")
    # The executors need this file too.
    spark.sparkContext.addPyFile(os.path.abspath(__file__))
    numbered = list(enumerate(parts))
    done = (
        spark.sparkContext.parallelize(numbered, len(numbered))
        .map(lambda item: minimise(item[0], item[1], job))
        .collect()
    )
    if sorted(done) != list(range(len(parts))):
        raise SystemExit("some parts were not made; run again")
    return len(parts)


def main():
    parser = argparse.ArgumentParser(description="Minimises a large CSV export on a Spark cluster.")
    for name in ("input", "out", "profile", "key", "account"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--winnow", default="winnow")
    parser.add_argument("--megabytes", type=float, default=64, help="the size of a part")
    parser.add_argument("--delimiter", default=",")
    arguments = parser.parse_args()

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("winnow").getOrCreate()
    out = os.path.abspath(arguments.out)
    job = {
        "input": os.path.abspath(arguments.input),
        "profile": os.path.abspath(arguments.profile) if os.path.exists(arguments.profile) else arguments.profile,
        "key": os.path.abspath(arguments.key),
        "winnow": arguments.winnow,
        "out": out,
        "work": out + ".work",
    }
    count = run(spark, job, int(arguments.megabytes * (1 << 20)), arguments.delimiter.encode())
    collect(job["work"], count, arguments.account)
    spark.stop()
    # What attempts that were cut off left behind, and the parts of the account.
    shutil.rmtree(job["work"])
    print(f"{count} parts in {arguments.out}; the account is {arguments.account}", file=sys.stderr)


if __name__ == "__main__":
    main()
