#!/usr/bin/env python3
"""Compares the recognisers with python-stdnum and phonenumbers over generated numbers.

    python3 -m venv .build/oracle && .build/oracle/bin/pip install python-stdnum phonenumbers presidio-analyzer
    .build/oracle/bin/python Benchmarks/oracle.py .build/release/bench
    .build/oracle/bin/python Benchmarks/oracle.py .build/release/bench --count 1000 --kind nhs -v

Half of the numbers of each kind are right, the others have one character changed. The libraries say which are right. A right
one must be found whole with the score of a right one; a wrong one beside its label must be found with less, for people
mistype. UPNs are judged by their check letter alone, and MAC addresses without their manufacturer: python-stdnum's list of
authorities is of 2011.
All numbers are made by counting and chance, with the same seed every time.
"""

import argparse
import random
import subprocess
import sys
from collections import Counter

import phonenumbers
from phonenumbers import PhoneNumberType as Type
from stdnum import iban, luhn, mac
from stdnum.gb import nhs, upn, utr

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def digits(draw, count):
    return "".join(draw.choice("0123456789") for _ in range(count))


def changed(draw, text):
    """One digit is another."""
    place = draw.choice([at for at, letter in enumerate(text) if letter.isdigit()])
    return text[:place] + draw.choice([d for d in "0123456789" if d != text[place]]) + text[place + 1:]


def make_nhs(draw):
    while True:
        body = digits(draw, 9)
        for check in "0123456789":
            if nhs.is_valid(body + check):
                return body + check


def make_upn(draw):
    body = str(draw.choice(LAS)) + digits(draw, 8)
    body += draw.choice(LETTERS) if draw.random() < 0.2 else draw.choice("0123456789")
    return upn.calc_check_digit(body) + body


LAS = ["201", "202", "203", "301", "302", "801", "802", "813", "873", "916"]


def make_utr(draw):
    body = digits(draw, 9)
    return utr.calc_check_digit(body) + body


def make_iban(draw):
    bank = "".join(draw.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(4))
    body = bank + digits(draw, 14)
    return "GB" + iban.calc_check_digits("GB00" + body) + body


def make_card(draw):
    body = draw.choice(["4", "51", "52", "55", "37", "6011"])
    body += digits(draw, (14 if body == "37" else 15) - len(body))
    return body + luhn.calc_check_digit(body)


def make_mac(draw):
    return ":".join("%02x" % draw.randrange(256) for _ in range(6))


# Kind, label, how a right one is made, who says that it is right, the least score of a right one.
NUMBERS = {
    "nhs": ("id.nhs", "NHS no ", make_nhs, nhs.is_valid, 0.95),
    "upn": ("id.upn", "UPN ", make_upn, None, 0.95),
    "utr": ("id.utr", "UTR ", make_utr, utr.is_valid, 0.95),
    "iban": ("id.iban", "IBAN ", make_iban, iban.is_valid, 0.95),
    "card": ("id.card", "card ", make_card, luhn.is_valid, 0.95),
    "mac": ("id.mac", "", make_mac, lambda text: mac.is_valid(text, validate_manufacturer=False), 0.6),
}


def upn_is_right(text):
    """The check letter alone: python-stdnum's list of local authorities is of 2011 and is left out on purpose."""
    try:
        return upn.calc_check_digit(text[1:]) == text[0]
    except Exception:
        return False


def find(bench, lines):
    text = "\n".join(lines) + "\n"
    out = subprocess.run([bench, "find"], input=text, capture_output=True, text=True, check=True).stdout
    for line in out.split("\n")[: len(lines)]:
        yield [(kind, float(score), int(start), int(end)) for kind, score, start, end in
               (match.split(" ") for match in line.split("\t") if match)]


def check_numbers(name, bench, count, draw, verbose):
    kind, label, make, valid, least = NUMBERS[name]
    valid = valid or upn_is_right
    values = []
    for number in range(count):
        value = make(draw)
        values.append(value if number % 2 == 0 or name == "mac" else changed(draw, value))
    outcome, wrong = Counter(), []
    for value, found in zip(values, find(bench, [label + value for value in values])):
        right = valid(value)
        span = (len(label), len(label) + len(value))
        score = max((s for k, s, a, b in found if k == kind and (a, b) == span), default=None)
        if score is None:
            verdict = "MISSED right" if right else "missed wrong"
        elif right != (score >= least):
            verdict = "SCORED otherwise"
        else:
            verdict = "agree"
        outcome[verdict] += 1
        if verdict != "agree":
            wrong.append((value, right, found))
    report(name, outcome, wrong, verbose)
    return sum(n for verdict, n in outcome.items() if verdict != "agree")


def phone_styles(draw, text):
    """As people type it."""
    style = draw.randrange(6)
    if style == 0:
        return text.replace(" ", "")
    if style == 1:
        return text.replace(" ", "-")
    if style == 2:
        return text.replace(" ", ".")
    if style == 3 and text.startswith("0") and " " in text:
        head, _, tail = text.partition(" ")
        return f"({head}) {tail}"
    if style == 4:
        return text.replace(" ", "  ", 1)
    return text


def check_phones(bench, count, draw, verbose):
    """Numbers of Great Britain by chance from every prefix, at home and abroad, and of other countries with a plus sign."""
    prefixes = ["01", "011", "0121", "0151", "0191", "020", "023", "024", "028", "029", "03", "070", "071", "073", "074", "075",
                "0770", "077", "078", "079", "076", "07624", "080", "0800", "084", "087", "09", "055", "056"]
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    lines, values, facts = [], [], []
    while len(values) < count:
        if draw.random() < 0.8:
            prefix = draw.choice(prefixes)
            number = phonenumbers.parse(prefix + digits(draw, 11 - len(prefix)), "GB")
            if not phonenumbers.is_valid_number(number):
                continue
            form = draw.choice([phonenumbers.PhoneNumberFormat.NATIONAL] * 3
                               + [phonenumbers.PhoneNumberFormat.INTERNATIONAL])
        else:
            example = phonenumbers.example_number_for_type(draw.choice(regions), draw.choice([Type.MOBILE, Type.FIXED_LINE]))
            if example is None:
                continue
            text = str(example.national_number)
            number = phonenumbers.parse(f"+{example.country_code}{text[:-3]}{digits(draw, 3)}")
            if not phonenumbers.is_valid_number(number):
                continue
            form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        text = phonenumbers.format_number(number, form)
        if " " not in text and form == phonenumbers.PhoneNumberFormat.NATIONAL and not text.startswith("0"):
            continue
        value = phone_styles(draw, text)
        values.append(value)
        facts.append(number)
        lines.append("ring " + value + " after six")
    outcome, wrong = Counter(), []
    for value, number, found in zip(values, facts, find(bench, lines)):
        span = (5, 5 + len(value.encode()))
        if any(k == "contact.phone" and (a, b) == span for k, _, a, b in found):
            verdict = "agree"
        elif any(k == "contact.phone" for k, _, a, b in found):
            verdict = "CUT otherwise"
        else:
            verdict = "MISSED right"
        outcome[verdict] += 1
        if verdict != "agree":
            wrong.append((value, phonenumbers.number_type(number), found))
    report("phone", outcome, wrong, verbose)
    return sum(n for verdict, n in outcome.items() if verdict != "agree")


def report(name, outcome, wrong, verbose):
    print(f"{name:8} " + ", ".join(f"{verdict} {count}" for verdict, count in sorted(outcome.items())))
    for each in wrong[: 20 if verbose else 0]:
        print("        ", *each)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--kind", action="append", choices=[*NUMBERS, "phone"])
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    total = 0
    for name in options.kind or [*NUMBERS, "phone"]:
        draw = random.Random(20260417)
        if name == "phone":
            total += check_phones(options.bench, options.count, draw, options.verbose)
        else:
            total += check_numbers(name, options.bench, options.count, draw, options.verbose)
    return 0 if total == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
