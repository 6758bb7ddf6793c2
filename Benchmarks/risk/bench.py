#!/usr/bin/env python3
"""Times `winnow risk` on 10 million rows and 10 quasi-identifiers beside DuckDB's GROUP BY and pycanon.

    pip install pycanon duckdb
    Benchmarks/risk/bench.py [--winnow .build/release/winnow] [--rows 10000000] [--folder /var/tmp]

DuckDB has one thread, reads the same file, and groups by the same columns, read as text: k and how many classes have each
size. winnow gives all its figures but those of sensitive columns; a second row gives those as well, of one sensitive column.
pycanon works out k alone, beside the first, and k, distinct, entropy and recursive l and t, beside the second, both on far fewer
rows: its time for all of them is extrapolated from the two tables that it was given, as a straight line, which flatters it where
classes are many. Processor time (user and system) and peak memory are of one process each, the peers' start left in.
"""

import argparse
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# A school population: ten columns of very different skew. `many` ends with nearly every row alone, `few` with few classes.
MANY = """
SELECT (h1 % 14)::VARCHAR AS "Year Group", ['F', 'M'][(1 + h2 % 2)::BIGINT] AS "Sex",
  ['WBRI', 'WBRI', 'WBRI', 'WBRI', 'WIRI', 'BAFR', 'AIND', 'APKN', 'MWBC', 'CHNE'][(1 + h3 % 10)::BIGINT] AS "Ethnicity",
  'LANG' || least(h4 % 40, h5 % 60) AS "First Language", strftime(DATE '2008-01-01' + (h6 % 5000)::INTEGER, '%Y-%m-%d') AS "DOB",
  'NR' || (h7 % 35) AS "District", ['N', 'N', 'N', 'N', 'K', 'E'][(1 + h8 % 6)::BIGINT] AS "SEN", ['Y', 'N', 'N', 'N'][(1 + h9 % 4)::BIGINT] AS "FSM",
  CASE WHEN h10 % 100 = 0 THEN 'Y' ELSE 'N' END AS "LAC", (2015 + h11 % 10)::VARCHAR AS "Entry", ['bullying', 'neglect', 'attendance', 'online', 'home', 'health'][(1 + h12 % 6)::BIGINT] AS "Reason"
FROM (SELECT hash(i * 16 + 1) AS h1, hash(i * 16 + 2) AS h2, hash(i * 16 + 3) AS h3, hash(i * 16 + 4) AS h4, hash(i * 16 + 5) AS h5,
  hash(i * 16 + 6) AS h6, hash(i * 16 + 7) AS h7, hash(i * 16 + 8) AS h8, hash(i * 16 + 9) AS h9, hash(i * 16 + 10) AS h10,
  hash(i * 16 + 11) AS h11, hash(i * 16 + 12) AS h12 FROM range({rows}) t(i))
"""
FEW = MANY.replace("h6 % 5000", "h6 % 3").replace("h7 % 35", "h7 % 3").replace("h11 % 10", "h11 % 2").replace(
    "least(h4 % 40, h5 % 60)", "(h4 % 2)")

DUCKDB = """
import duckdb, sys
names = ", ".join('"' + name + '"' for name in sys.argv[2].split(","))
rows = duckdb.connect(config={"threads": 1}).execute(
    f"SELECT n, count(*) FROM (SELECT {names}, count(*) AS n FROM read_csv('{sys.argv[1]}', all_varchar = true, header = true) "
    "GROUP BY ALL) GROUP BY n ORDER BY n").fetchall()
print(rows[0][0], sum(row[1] for row in rows))
"""
PYCANON_K = """
import sys, pandas as pd
from pycanon import anonymity
print(anonymity.k_anonymity(pd.read_csv(sys.argv[1], dtype=str), sys.argv[2].split(",")))
"""
PYCANON_ALL = """
import sys, pandas as pd
from pycanon import anonymity
frame, quasi = pd.read_csv(sys.argv[1], dtype=str), sys.argv[2].split(",")
print(anonymity.k_anonymity(frame, quasi))
for figure in (anonymity.l_diversity, anonymity.entropy_l_diversity, anonymity.recursive_c_l_diversity, anonymity.t_closeness):
    print(figure(frame, quasi, ["Reason"]))
"""
COLUMNS = "Year Group,Sex,Ethnicity,First Language,DOB,District,SEN,FSM,LAC,Entry"


def measure(command):
    """Seconds of processor time, and peak memory in MB; nothing where it failed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def generated(folder, shape, rows):
    import duckdb

    path = os.path.join(folder, f"risk-{shape}-{rows}.csv")
    if not os.path.exists(path):
        query = (MANY if shape == "many" else FEW).format(rows=rows)
        duckdb.connect().execute(f"COPY ({query}) TO '{path}.new' (HEADER)")
        os.rename(path + ".new", path)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--winnow", default=os.path.join(ROOT, ".build/release/winnow"))
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--folder", default="/var/tmp")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    for shape in ("many", "few"):
        path = generated(options.folder, shape, options.rows)
        size = os.path.getsize(path) / 1e6
        print(f"\n{options.rows} rows x 10 columns, {size:.0f} MB, {shape} classes")

        def winnow(memory, *sensitive):
            return [options.winnow, "risk", path, "--profile", "peer-advice", "--quasi", COLUMNS, *sensitive, "--memory", memory,
                    "--format", "json"]

        jobs = [("winnow --memory 4G", winnow("4G")), ("winnow --memory 256M", winnow("256M")),
                ("winnow, one sensitive column", winnow("4G", "--sensitive", "Reason")),
                ("DuckDB, 1 thread", [sys.executable, "-c", DUCKDB, path, COLUMNS])]
        seconds = {}
        for name, command in jobs:
            results = [result for result in (measure(command) for _ in range(options.runs)) if result]
            if not results:
                print(f"  {name:28} failed")
                continue
            best = min(results)
            seconds[name] = best[0]
            print(f"  {name:28} {best[0]:8.2f} s  {best[1]:7.0f} MB")
        if {"DuckDB, 1 thread", "winnow --memory 4G"} <= seconds.keys():
            print(f"  DuckDB: {seconds['DuckDB, 1 thread'] / seconds['winnow --memory 4G']:.2f} x winnow's time")
        for what, program, share, ours in (("k", PYCANON_K, 200, "winnow --memory 4G"),
                                           ("k, l, t", PYCANON_ALL, 2000, "winnow, one sensitive column")):
            points = []
            for rows in (options.rows // share, options.rows * 2 // share):
                result = measure([sys.executable, "-c", program, generated(options.folder, shape, rows), COLUMNS])
                if result:
                    points.append((rows, result[0]))
                    print(f"  pycanon, {what}, {rows} rows".ljust(30), f"{result[0]:8.2f} s  {result[1]:7.0f} MB")
            if len(points) == 2 and ours in seconds:
                (a, x), (b, y) = points
                whole = y + (y - x) / (b - a) * (options.rows - b)
                print(f"  pycanon, {what}, all rows, extrapolated {whole:8.0f} s: {whole / seconds[ours]:.0f} x {ours}")


if __name__ == "__main__":
    main()
