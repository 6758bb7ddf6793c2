#!/usr/bin/env python3
"""Holds winnow's k, l and t against pycanon's, over generated tables and one of the Adult data set's shape.

    pip install pycanon
    Benchmarks/risk/oracle.py [--winnow .build/release/winnow] [--tables 200] [--adult 30000]

Everything is generated here; nothing is fetched. Figures have to agree to 1e-9. Where the two mean different things by a
name, the reason stands in REASONS, and what is compared is said there.
"""

import argparse
import csv
import json
import math
import os
import random
import subprocess
import sys
import tempfile

import numpy as np
import pandas as pd
from pycanon import anonymity

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

REASONS = {
    "entropy_l": "pycanon cuts e to the entropy down to a whole number, after rounding errors: an exact 2 may come out as 1. "
                 "Compared: the number itself, by the definition, and pycanon's where it is not within 1e-9 of a whole one.",
    "recursive_c": "pycanon sorts counts from the smallest, so that r1 is the rarest value; in Machanavajjhala et al. it is the "
                   "commonest. Compared: the definition, worked out here from the classes that pandas makes.",
    "blank": "pandas leaves rows with a blank quasi-identifier out; winnow counts a blank as a value. Tables with blanks are "
             "given to pycanon with the blanks written as a word.",
    "t": "pycanon takes ordered distance for numbers and equal distance for words. Compared: the one that it takes.",
}


def by_definition(frame, quasi, sensitive, l):
    """e to the least entropy, and the greatest r1 / (rl + ... + rm), over the classes."""
    entropy, ratio = math.inf, 0.0
    for _, group in frame.groupby(quasi):
        counts = np.sort(group[sensitive].value_counts().to_numpy())[::-1]
        shares = counts / counts.sum()
        entropy = min(entropy, math.exp(-float(np.sum(shares * np.log(shares)))))
        ratio = max(ratio, counts[0] / counts[l - 1:].sum())
    return entropy, ratio


def compare(winnow, frame, quasi, sensitive, path, name):
    frame.to_csv(path, index=False, quoting=csv.QUOTE_MINIMAL)
    run = subprocess.run(
        [winnow, "risk", path, "--profile", "peer-advice", "--quasi", ",".join(quasi), "--sensitive", sensitive,
         "--format", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        return [f"{name}: winnow ended with {run.returncode}: {run.stderr.strip()}"]
    ours = json.loads(run.stdout)
    column = ours["sensitive"][0]
    known = frame.replace("", "(blank)")
    l = anonymity.l_diversity(known, quasi, [sensitive])
    entropy, ratio = by_definition(known, quasi, sensitive, l)
    is_number = pd.api.types.is_numeric_dtype(known[sensitive])
    pairs = [
        ("k", ours["k"], anonymity.k_anonymity(known, quasi)),
        ("distinct_l", column["distinct_l"], l),
        ("entropy_l", column["entropy_l"], entropy),
        ("recursive_c", column["recursive_c_above"], ratio),
        ("t", column["t_ordered"] if is_number else column["t_equal"], anonymity.t_closeness(known, quasi, [sensitive])),
    ]
    if abs(entropy - round(entropy)) > 1e-9:
        pairs.append(("entropy_l, whole", math.floor(column["entropy_l"]),
                      anonymity.entropy_l_diversity(known, quasi, [sensitive])))
    return [f"{name}: {what} is {mine!r} and {theirs!r}" for what, mine, theirs in pairs
            if mine is None or abs(mine - theirs) > 1e-9]


def table(seed):
    draw = random.Random(seed)
    rows = draw.choice([20, 60, 200, 600])
    width = draw.randint(1, 4)
    columns = {}
    for index in range(width):
        values = [f"v{value}" for value in range(draw.randint(1, 6))] + ([""] if draw.random() < 0.3 else [])
        columns[f"q{index}"] = [draw.choice(values) for _ in range(rows)]
    size = draw.randint(2, 9)
    if draw.random() < 0.5:
        columns["s"] = [draw.choice([0, 1, 2, 5, 7, 11, 20, 21, 40][:size]) for _ in range(rows)]
    else:
        columns["s"] = [f"s{min(draw.randrange(size), draw.randrange(size))}" for _ in range(rows)]
    return pd.DataFrame(columns), [f"q{index}" for index in range(width)]


def adult(rows):
    """A table of the shape of Adult: its columns, the number of their values, and roughly their skew."""
    draw = random.Random(1994)

    def skewed(name, count):
        weights = [1 / (index + 1) for index in range(count)]
        return draw.choices([f"{name}-{index}" for index in range(count)], weights, k=rows)

    return pd.DataFrame({
        "age": [min(90, max(17, int(draw.gauss(38, 13)))) for _ in range(rows)], "workclass": skewed("work", 8),
        "education": skewed("education", 16), "marital-status": skewed("marital", 7),
        "occupation": skewed("occupation", 14), "race": skewed("race", 5), "sex": skewed("sex", 2),
        "native-country": skewed("country", 41), "hours": [draw.choice(range(1, 100)) for _ in range(rows)],
        "salary-class": skewed("salary", 2),
    })


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--winnow", default=os.path.join(ROOT, ".build/release/winnow"))
    parser.add_argument("--tables", type=int, default=200)
    parser.add_argument("--adult", type=int, default=30000)
    options = parser.parse_args()
    trouble = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "table.csv")
        for seed in range(options.tables):
            frame, quasi = table(seed)
            trouble += compare(options.winnow, frame, quasi, "s", path, f"table {seed}")
        frame = adult(options.adult)
        for quasi in (["sex"], ["race", "sex"], ["age", "education", "sex"]):
            for sensitive in ("salary-class", "occupation", "hours"):
                trouble += compare(options.winnow, frame, quasi, sensitive, path, f"Adult by {len(quasi)}, {sensitive}")
    for line in trouble:
        print(line)
    print(f"{options.tables} tables and 9 of Adult's shape ({options.adult} rows): {len(trouble)} differences")
    for name, reason in REASONS.items():
        print(f"  {name}: {reason}")
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
