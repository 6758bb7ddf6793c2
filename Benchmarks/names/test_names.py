#!/usr/bin/env python3
"""Tests of build.py, hold_out.py, run.py and score.py on lines made by hand: python3 test_names.py"""
import json
import os
import tempfile
import unittest

import build
import hold_out
import run
import score


def spans_text(row):
    raw = row["text"].encode()
    return [(raw[s["start"] : s["end"]].decode(), s["type"]) for s in row["spans"]]


class Build(unittest.TestCase):
    def fill(self, text, case="normal", name=("Zoë", "ap Rhys", "Zo"), other=("Ali", "Ünal", "Ali")):
        content = build.pieces(text, "here")
        got, spans = build.render(content, {"a": name, "b": other}, case, "s1-x")
        return got, spans_text({"text": got, "spans": spans})

    def test_slots_and_brackets(self):
        got, spans = self.fill("Mr {a.last} met {b.first}s mum at [Mill Row|LOCATION].")
        self.assertEqual(got, "Mr ap Rhys met Alis mum at Mill Row.")
        self.assertEqual(spans, [("ap Rhys", "PERSON"), ("Ali", "PERSON"), ("Mill Row", "LOCATION")])

    def test_one_person_in_two_slots_is_one_name(self):
        self.assertEqual(self.fill("{a.LAST}, {a.first}; {b.first}, {a.first}")[1],
                         [("AP RHYS, Zoë", "PERSON"), ("Ali", "PERSON"), ("Zoë", "PERSON")])
        self.assertEqual(self.fill("{a.initial}. {a.last}")[1], [("Z. ap Rhys", "PERSON")])
        self.assertEqual(self.fill("Child {a.initial}.{a.lastinitial}.")[1], [("Z.R", "PERSON")])

    def test_email_is_a_handle(self):
        self.assertEqual(self.fill("<{b.email}>")[1], [("ali.unal@example.org", "HANDLE")])

    def test_lower_case_keeps_offsets_whatever_a_letter_becomes(self):
        got, spans = self.fill("For {a.full} AND {b.full}", "lower", name=("İpek", "Iğdır", "İpek"))
        self.assertEqual(spans, [("İpek Iğdır".lower(), "PERSON"), ("ali ünal", "PERSON")])

    def test_slips(self):
        for seed in map(str, range(200)):
            swapped, doubled = build.slip("Chukwuemeka", "swap", seed), build.slip("Chukwuemeka", "double", seed)
            self.assertEqual((swapped[0], sorted(swapped)), ("C", sorted("Chukwuemeka")))
            self.assertNotEqual(swapped, "Chukwuemeka")
            self.assertEqual((doubled[0], len(doubled)), ("C", 12))
        self.assertEqual(build.slip("Bo", "swap", "1"), "Bo")
        self.assertEqual(len(build.clusters("S\u0323e\u0301")), 2)

    def test_shares_of_noise(self):
        got = [build.noise("Chukwuemeka", str(i)) for i in range(20000)]
        self.assertAlmostEqual(sum(g == "chukwuemeka" for g in got) / 20000, 0.25, delta=0.02)
        self.assertAlmostEqual(sum(len(g) == 12 for g in got) / 20000, 0.20, delta=0.02)
        self.assertAlmostEqual(sum(g == "Chukwuemeka" for g in got) / 20000, 0.30, delta=0.02)

    def test_parts(self):
        self.assertEqual(build.parts("Łucja-Mai O'Neíll al-Haddad"), {"lucja", "mai", "lucjamai", "oneill", "neill", "haddad", "alhaddad"})

    def test_listed_names_are_left_out(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv", delete=False, encoding="utf-8") as f:
            f.write("x\tAda\tÓ Sé\tAd\nx\tBo-Lin\tTan\nx\tZed\tQuux\tTom\nword_like\tHope\tPrice\n")
        got = build.read_names(f.name, {"se", "lin", "tom", "hope"}, 0)
        os.unlink(f.name)
        self.assertEqual(got, {"x": [("Zed", "Quux", "Zed")], "word_like": [("Hope", "Price", "Hope")]})

    def test_how_listed_a_name_is(self):
        content = build.pieces("{a.last}, {a.first}; {b.full}; {b.initial}.{b.lastinitial}.; {b.initial} {b.last}", "here")
        people = {"a": ("Zoë", "Quux", "Zoë"), "b": ("Ali", "Ünal", "Ali")}
        spans = build.render(content, people, "normal", "x", {"zoe", "unal", "ali"})[1]
        self.assertEqual([s.get("listed") for s in spans], ["some", "all", None, "all"])

    def test_the_data(self):
        sentences = build.read_sentences(os.path.join(build.HERE, "sentences.txt"))
        names = build.read_names(os.path.join(build.HERE, "names.tsv"), None, 0)
        slotted = [s for s in sentences if any(p[0] == "name" for p in s[2])]
        self.assertGreaterEqual(len(slotted), 400)
        self.assertGreaterEqual(len(sentences) - len(slotted), 80)
        self.assertTrue(all(len(g) >= 70 and len(g) == len({n[:2] for n in g}) for g in names.values()))


class Score(unittest.TestCase):
    def run_on(self, gold, pred, **options):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, n) for n in ("gold.jsonl", "pred.jsonl")]
            for path, rows in zip(paths, (gold, pred)):
                with open(path, "w", encoding="utf-8") as f:
                    f.writelines(json.dumps(r) + "\n" for r in rows)
            return score.score(*paths, **options)

    GOLD = {"id": "1", "text": "Zoë Ng's bag, @zo, Mill Row", "tradition": "x", "case": "normal", "register": "note", "spans": [
        {"start": 0, "end": 7, "type": "PERSON", "form": "full"}, {"start": 15, "end": 18, "type": "HANDLE"},
        {"start": 20, "end": 28, "type": "LOCATION"}]}

    def total(self, *spans, **options):
        pred = [{"id": "1", "spans": [dict(zip(("start", "end", "type", "layer"), s)) for s in spans]}]
        tables = self.run_on([self.GOLD], pred, **options)
        return tables, tables.at("all", "all")

    def test_every_letter_is_wanted(self):
        self.assertEqual(self.total((0, 7, "PERSON"))[1].hidden, 1)
        self.assertEqual(self.total((0, 6, "PERSON"))[1].hidden, 0)
        self.assertEqual(self.total((0, 4, "PERSON"), (5, 7, "ORG"))[1].hidden, 1)
        self.assertEqual(self.total((0, 4, "PERSON"), (5, 7, "ORG"))[1].as_person, 0)
        self.assertEqual(self.total((0, 7, "person.name"))[1].as_person, 1)

    def test_innocent_letters(self):
        c = self.total((0, 13, "PERSON"))[1]
        self.assertEqual((c.innocent, c.over), (3, 3))  # "bag": the possessive s, the handle and the place are none
        self.assertEqual(self.total((15, 28, "ORG"))[1].over, 0)
        self.assertEqual(self.total((10, 13, "DATE"), ignore=("DATE",))[1].over, 0)
        self.assertEqual(self.total((10, 13, "DATE"), left_out=())[1].over, 3)

    def test_precision_leaves_handles_out(self):
        c = self.total((0, 7, "PERSON"), (15, 18, "PERSON"), (10, 13, "PERSON"), (20, 28, "LOCATION"))[1]
        self.assertEqual((c.found, c.right), (2, 1))

    def test_layers(self):
        tables = self.total((0, 4, "PERSON", "cue"), (0, 7, "PERSON", "tagger"), (10, 13, "PERSON", "tagger"))[0]
        self.assertEqual(tables.layers, {"cue": dict(spans=1, touch=1, alone=0, only=0), "tagger": dict(spans=2, touch=1, alone=1, only=1)})

    def test_groups_halves_and_missing_lines(self):
        tables = self.run_on([self.GOLD], [])
        self.assertEqual(tables.missing, 1)
        self.assertEqual(tables.at("tradition, normal", "x").names, 1)
        self.assertEqual(tables.at("form, normal", "full").names, 1)
        bare = {k: self.GOLD[k] for k in ("id", "text", "spans")}
        self.assertEqual(self.run_on([bare], []).at("file", "gold").names, 1)
        both = [self.run_on([self.GOLD], [], want_half=h).at("all", "all").names for h in (0, 1)]
        self.assertEqual(sum(both), 1)

    def test_texts_that_were_not_run_are_left_out_where_asked(self):
        with tempfile.TemporaryDirectory() as folder:
            gold, found = os.path.join(folder, "gold.jsonl"), os.path.join(folder, "found.jsonl")
            with open(gold, "w") as file:
                file.write("".join(json.dumps({**self.GOLD, "id": name}) + "\n" for name in ("run", "not-run")))
            with open(found, "w") as file:
                file.write(json.dumps({"id": "run", "spans": []}) + "\n")
            names = [score.score(gold, found, only_run=only).tables["all"]["all"].names for only in (False, True)]
        self.assertEqual(names, [2 * names[1], names[1]])
        self.assertTrue(names[1])

    def test_wilson(self):
        low, high = score.wilson(95, 100)
        self.assertAlmostEqual(low, 0.8882, places=3)
        self.assertAlmostEqual(high, 0.9785, places=3)
        self.assertAlmostEqual(score.wilson(10, 10)[1], 1.0)
        self.assertIsNone(score.wilson(0, 0))


class HoldOut(unittest.TestCase):
    LIST = "# made up\n[forenames]\nZora\nAli # often\nAna-Mara\n[Surnames]\nO'Zora\nVale\n[places]\nZora\n"

    def test_names_with_a_part_that_is_held_out_go_and_all_else_stays(self):
        text, gone = hold_out.without(self.LIST, {"zora", "mara"})
        self.assertEqual(gone, 3)
        self.assertEqual(text, "# made up\n[forenames]\nAli # often\n[Surnames]\nVale\n[places]\nZora\n")
        self.assertEqual(hold_out.without(self.LIST, {"zo"}), (self.LIST, 0))

    def test_names_that_are_words_are_not_held_out(self):
        parts = hold_out.held_out()
        with open(os.path.join(build.HERE, "names.tsv"), encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
        others = {part for row in rows if row[0] != build.WORDS for name in row[1:] for part in build.parts(name)}
        self.assertEqual(parts, others)
        self.assertTrue(any(part not in parts for row in rows if row[0] == build.WORDS for part in build.parts(row[1])))


class Choose(unittest.TestCase):
    def test_so_many_are_spread_over_the_file_and_the_halves_are_the_whole(self):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("".join(json.dumps({"id": f"t{number}"}) + "\n\n" for number in range(40)))
            file.flush()
            ids = [[item["id"] for item in run.chosen(file.name, half, limit)]
                   for half, limit in ((None, 4), (None, 99), ("odd", None), ("even", None))]
        self.assertEqual(ids[0], ["t0", "t10", "t20", "t30"])
        self.assertEqual(len(ids[1]), 40)
        self.assertEqual(sorted(ids[2] + ids[3]), sorted(ids[1]))
        self.assertTrue(ids[2] and ids[3])


if __name__ == "__main__":
    unittest.main()
