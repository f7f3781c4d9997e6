#!/usr/bin/python3
"""Runs the schemas over the examples, the themes and the faulty files of the tests, and over the layouts of the examples.

Every card of examples/ and Templates/starter/, every theme and every template must pass; a file of Faults must be refused or
accepted as its first line says (`# schema: refuses`, or `# schema: accepts` for faults beyond a schema's power), so
that schema and loader cannot drift apart. What `koerskaart layout --format json` says of every example on A1 and A3
must pass too, and hold together; KOERSKAART names the program. Needs Debian's python3-jsonschema and python3-yaml.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAULTS = pathlib.Path(__file__).resolve().parent / "Faults"


class Loader(yaml.SafeLoader):
    """YAML 1.2's core types, as the program and editors read them: `yes` and dates are texts."""


Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?[0-9]+$"), list("-0123456789"))
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^-?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)([eE][-+]?[0-9]+)?$"),
    list("-.0123456789"),
)
# YAML 1.1 reads 010 as 8.
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def named(value):
    """The value with keys as JSON has them: `9: [4, hinge, 4]` has the key "9"."""
    if isinstance(value, dict):
        return {str(key): named(inner) for key, inner in value.items()}
    return [named(inner) for inner in value] if isinstance(value, list) else value


def validator(name):
    schema = json.loads((ROOT / "Templates/schemas" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def fault(check, path):
    """What the schema says against a file, or None."""
    try:
        value = named(yaml.load(path.read_bytes(), Loader=Loader))
    except yaml.YAMLError as error:
        return "not YAML: " + str(error).splitlines()[0]
    error = jsonschema.exceptions.best_match(check.iter_errors(value))
    return error and f"{error.json_path}: {error.message[:200]}"


def frames(frame):
    """A frame and all that stand in it."""
    yield frame
    for inner in frame.get("frames", []):
        yield from frames(inner)


def layout_faults(check, card, size):
    """What is wrong with the layout of a card: against its schema, and where its parts do not belong together."""
    program = os.environ.get("KOERSKAART", str(ROOT / ".build/release/koerskaart"))
    words = [program, "layout", str(card), "--size", size, "--format", "json"]
    run = subprocess.run(words, capture_output=True, text=True, encoding="utf-8")
    if run.returncode == 2 and "error[layout.sheet-too-small]" in run.stderr:
        # A card of three rows goes on A1; that it is refused on A3 is for ExampleTests to see.
        return []
    if run.returncode:
        return ["no layout: " + run.stderr.strip()]
    layout = json.loads(run.stdout)
    error = jsonschema.exceptions.best_match(check.iter_errors(layout))
    if error:
        return [f"{error.json_path}: {error.message[:200]}"]
    wrong = []
    all_frames = list(frames(layout["root"]))
    ids = [frame["id"] for frame in all_frames if "id" in frame]
    boxes = [box["id"] for box in layout["boxes"]]
    if len(set(ids)) < len(ids):
        wrong.append(f"an id twice: {sorted(i for i in set(ids) if ids.count(i) > 1)}")
    if len(set(boxes)) < len(boxes):
        wrong.append("a box twice")
    if [frame["box"] for frame in all_frames if "box" in frame] != boxes:
        wrong.append("the boxes are not those of the frames, in order")
    wrong += [f"{box['id']} belongs to no text" for box in layout["boxes"] if box["question"]["id"] not in ids]
    wrong += [f"{box['id']} is under its floor" for box in layout["boxes"] if box["rect"]["height"] < box["floor"] - 0.002]
    if [panel["number"] for panel in layout["panels"]] != list(range(1, len(layout["panels"]) + 1)):
        wrong.append("panels are not numbered in order")
    width, height = layout["sheet"]["width"], layout["sheet"]["height"]
    for frame in all_frames:
        place = frame["rect"]
        if min(place["x"], place["y"]) < 0 or place["x"] + place["width"] > width + 0.002:
            wrong.append(f"a {frame['meaning']} off the sheet: {place}")
        if place["y"] + place["height"] > height + 0.002:
            wrong.append(f"a {frame['meaning']} off the sheet: {place}")
    return wrong


def main():
    card, theme = validator("card.schema.json"), validator("theme.schema.json")
    template = validator("template.schema.json")
    wrong = count = 0
    valid = [(card, path) for path in sorted(ROOT.glob("examples/*/card.yaml"))]
    valid += [(card, path) for path in sorted(ROOT.glob("Templates/starter/*/card.yaml"))]
    valid += [(validator("batch.schema.json"), ROOT / "examples/batch.yaml")]
    valid += [(template, path) for path in sorted(ROOT.glob("Templates/sheets/*/template.yaml"))]
    valid += [(theme, path) for path in sorted(ROOT.glob("Templates/themes/*/theme.tokens.json"))]
    valid += [(theme, ROOT / "Templates/starter-theme/theme.tokens.json")]
    valid += [(theme, ROOT / "Tests/Fuzzing/Corpus/theme/format.tokens.json")]
    for check, path in valid:
        count += 1
        if found := fault(check, path):
            wrong += 1
            print(f"{path.relative_to(ROOT)}: should pass, but {found}")
    layout = validator("layout.schema.json")
    for check, path in valid:
        if check is not card:
            continue
        for size in ("A1", "A3"):
            count += 1
            for found in layout_faults(layout, path, size):
                wrong += 1
                print(f"{path.relative_to(ROOT)} on {size}: its layout: {found}")
    for path in sorted(FAULTS.glob("*.yaml")):
        count += 1
        first = path.read_text(encoding="utf-8").splitlines()[0]
        expected = first.removeprefix("# schema: ")
        found = fault(card, path)
        if expected not in ("refuses", "accepts"):
            wrong += 1
            print(f"{path.relative_to(ROOT)}: the first line must be `# schema: refuses` or `# schema: accepts`")
        elif (expected == "refuses") != bool(found):
            wrong += 1
            print(f"{path.relative_to(ROOT)}: the schema {expected} it? {found}")
    print(f"{count} files against the schemas, {wrong} otherwise than expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
