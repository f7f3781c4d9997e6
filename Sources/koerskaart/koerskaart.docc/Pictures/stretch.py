#!/usr/bin/env python3
"""Writes a card with the texts of its panels longer or shorter, as in another language or by another hand.

    python3 stretch.py examples/opgavegericht-werken/card.yaml 1.4 > longer.yaml

A text grows by its own words, said once more from the start, and shrinks by losing its last ones, until it has so many
times its characters. Titles stay; marks go. `make pictures` makes the pictures of the article Fitting with it.
"""

import sys

import yaml

TEXTS = {
    "intro", "read-aloud", "question", "look-back", "look-ahead", "callout", "text", "task",
    "columns", "principles",
}


def stretched(text, factor):
    words = text.replace("*", "").split()
    wanted = round(factor * len(" ".join(words)))
    kept, length, index = [], 0, 0
    while length < wanted:
        kept.append(words[index % len(words)])
        length += len(kept[-1]) + 1
        index += 1
    return " ".join(kept)


def walk(value, factor, is_text=False):
    if isinstance(value, dict):
        return {key: walk(item, factor, key in TEXTS) for key, item in value.items()}
    if isinstance(value, list):
        return [walk(item, factor, is_text) for item in value]
    return stretched(value, factor) if is_text and isinstance(value, str) else value


def main(path, factor):
    with open(path, encoding="utf-8") as file:
        card = yaml.safe_load(file)
    card["panels"] = walk(card["panels"], float(factor))
    yaml.safe_dump(card, sys.stdout, allow_unicode=True, sort_keys=False, width=100)


if __name__ == "__main__":
    main(*sys.argv[1:])
