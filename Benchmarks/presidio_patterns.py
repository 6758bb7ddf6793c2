#!/usr/bin/env python3
"""Runs Presidio's own pattern recognisers over the start of a text, without a language model.

    presidio_patterns.py FILE BYTES

Prints how many bytes it read and the processor seconds that analysing them took; loading is not counted. Each paragraph is one
text. All that Presidio has for Britain are used, and those of no country.
"""

import sys
import time

from presidio_analyzer import predefined_recognizers as predefined
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer, DateRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer, MacAddressRecognizer,
    NhsRecognizer, PhoneRecognizer, UrlRecognizer)

BRITISH = [getattr(predefined, name) for name in dir(predefined) if name.startswith("Uk") and name.endswith("Recognizer")]
COMMON = [CreditCardRecognizer, DateRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer, MacAddressRecognizer,
          NhsRecognizer, UrlRecognizer]


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read(int(sys.argv[2])).decode("utf-8", "ignore")
    recognizers = [kind() for kind in COMMON + BRITISH] + [PhoneRecognizer(supported_regions=["GB"])]
    paragraphs = [paragraph for paragraph in text.split("\n\n") if paragraph]
    started = time.process_time()
    found = 0
    for paragraph in paragraphs:
        for recognizer in recognizers:
            found += len(recognizer.analyze(paragraph, recognizer.supported_entities, None))
    print(len(text.encode()), time.process_time() - started, len(recognizers), found)


if __name__ == "__main__":
    main()
