#!/usr/bin/python3
"""Build the private font set of koerskaart from Debian's font packages.

    /usr/bin/python3 fonts/build.py            write the files next to this script
    /usr/bin/python3 fonts/build.py --check    build in memory, compare, write nothing

Needs Debian 12: fonts-inter, fonts-noto-core, fonts-noto-extra, python3-fonttools.
The same inputs and the same fontTools give the same bytes. See README.md.
"""
import hashlib
import io
import logging
import multiprocessing
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

import fontTools
from fontTools import subset
from fontTools.otlLib.optimize.gpos import compact
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable, reorderFontTables

HERE = pathlib.Path(__file__).resolve().parent
INTER = pathlib.Path("/usr/share/fonts/opentype/inter")
TRUETYPE = pathlib.Path("/usr/share/fonts/truetype")
NOTO = TRUETYPE / "noto"

# What the committed files were made with; other versions work, but change bytes.
MADE_WITH = {
    "fonts-inter": "4.0~beta7+ds-1",
    "fonts-lato": "2.0-2.1",
    "fonts-noto-core": "20201225-1",
    "fonts-noto-extra": "20201225-1",
    "fonts-open-sans": "1.11-2",
}
FONTTOOLS = "4.38.0"

EPOCH = 3850243200  # 2026-01-03 00:00 UTC in seconds since 1904: fixed, not "now"
MAX_ERR = 0.0003  # em, cubic to quadratic: 0.03 pt in a 102 pt title; rounding to units adds as much

STYLES = [
    ("Light", 300), ("Regular", 400), ("Medium", 500), ("SemiBold", 600),
    ("Bold", 700), ("ExtraBold", 800), ("Black", 900),
]
LATO = [
    ("Light", 300), ("Regular", 400), ("Medium", 500), ("Semibold", 600), ("Bold", 700), ("Heavy", 800), ("Black", 900),
]
OPEN_SANS = [("Light", 300), ("Regular", 400), ("Semibold", 600), ("Bold", 700), ("ExtraBold", 800)]
# file prefix, family, folder, extension, kind, licence, styles. Lato reserves its name: it is taken as it is.
FAMILIES = [
    ("Inter", "Inter", INTER, "otf", "latin", "LICENSE-Inter.txt", STYLES),
    ("InterDisplay", "Inter Display", INTER, "otf", "latin", "LICENSE-Inter.txt", STYLES),
    ("NotoSansArabic", "Noto Sans Arabic", NOTO, "ttf", "arabic", "LICENSE-Noto.txt", STYLES),
    ("NotoKufiArabic", "Noto Kufi Arabic", NOTO, "ttf", "arabic", "LICENSE-Noto.txt", STYLES),
    ("NotoSerif", "Noto Serif", NOTO, "ttf", "latin", "LICENSE-Noto.txt", STYLES),
    ("Lato", "Lato", TRUETYPE / "lato", "ttf", "whole", "LICENSE-Lato.txt", LATO),
    ("OpenSans", "Open Sans", TRUETYPE / "open-sans", "ttf", "latin", "LICENSE-OpenSans.txt", OPEN_SANS),
]
LICENCES = {  # file: (title, Debian copyright file)
    "LICENSE-Inter.txt": ("Inter and Inter Display", "/usr/share/doc/fonts-inter/copyright"),
    "LICENSE-Noto.txt": ("Noto Sans Arabic, Noto Kufi Arabic and Noto Serif", "/usr/share/doc/fonts-noto-core/copyright"),
    "LICENSE-Lato.txt": ("Lato", "/usr/share/doc/fonts-lato/copyright"),
}


def span(*ranges):
    return {u for lo, hi in ranges for u in range(lo, hi + 1)}


# A code point that a font lacks is simply not there.
UNICODES = {
    "latin": span(
        (0x0020, 0x007E), (0x00A0, 0x017F),          # Basic Latin, Latin-1, Extended-A
        (0x018E, 0x018F), (0x0192, 0x0192), (0x019F, 0x01A1), (0x01AF, 0x01B0),
        (0x01B7, 0x01B7), (0x01C4, 0x01CC), (0x01CD, 0x01D4), (0x01DD, 0x01F5),
        (0x01F8, 0x021B), (0x021E, 0x021F), (0x0226, 0x0233), (0x0237, 0x0237),
        (0x0251, 0x0251), (0x0259, 0x0259), (0x0275, 0x0275), (0x0292, 0x0292),
        (0x02B0, 0x02B0), (0x02B7, 0x02B7), (0x02B9, 0x02BF), (0x02C6, 0x02CD), (0x02D8, 0x02DD),
        (0x0300, 0x0315), (0x031B, 0x031B), (0x0323, 0x0328), (0x032D, 0x0332), (0x0335, 0x0338),
        (0x0342, 0x0342), (0x0345, 0x0345),
        (0x0370, 0x03FF),                            # Greek (monotonic)
        (0x0400, 0x045F), (0x0462, 0x0463), (0x0472, 0x0475),
        (0x0490, 0x04FF),                            # Cyrillic, with Central Asia
        (0x1E00, 0x1EFF),                            # Latin Extended Additional, Vietnamese
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
        (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),
        (0x2460, 0x249B), (0x24EA, 0x24FF), (0x25A0, 0x25FF), (0x2600, 0x27BF), (0x27F0, 0x27FF),
        (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD),
    ),
    "arabic": span(
        (0x0020, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF), (0x00D7, 0x00D7),
        (0x034F, 0x034F), (0x2000, 0x206F), (0x25CC, 0x25CC),
        (0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF),
        (0xFB50, 0xFBC1), (0xFDF0, 0xFDFF),          # without some 480 two- and three-letter ligatures
        (0xFE70, 0xFEFF),
    ),
}
FEATURES = {
    "latin": "kern mark mkmk ccmp locl rlig liga clig calt tnum lnum case frac numr dnom sups zero".split(),
    "arabic": "kern mark mkmk curs ccmp locl isol init medi fina rlig liga calt".split(),
}
# Characters that borrow a glyph where the font has none: wanted -> first that exists.
# Noto draws signs for the invisible ones (joiners, direction marks); those are emptied too.
INVISIBLE = (0x200B, 0xFEFF)
BORROW = [
    (0x00A0, (0x0020,)),
    (0x2010, (0x002D,)),
    (0x2011, (0x2010, 0x002D)),
    (0x00AD, (0x2010, 0x002D)),
    *((u, INVISIBLE) for u in (
        0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
        0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF)),
]


def borrow(font):
    best, metrics = font.getBestCmap(), font["hmtx"].metrics
    for wanted, sources in BORROW:
        if wanted in best and sources is not INVISIBLE:
            continue
        for source in sources:
            glyph = best.get(source)
            if glyph and not (sources is INVISIBLE and metrics[glyph][0]):
                for table in font["cmap"].tables:
                    if table.isUnicode():
                        table.cmap[wanted] = glyph
                best[wanted] = glyph
                break


def cut(font, kind):
    options = subset.Options()
    options.layout_features = FEATURES[kind]
    options.layout_scripts = ["*"] if kind == "latin" else ["DFLT", "arab"]
    options.hinting = False
    options.glyph_names = False
    options.legacy_cmap = False
    options.symbol_cmap = False
    options.notdef_outline = True
    options.recalc_bounds = True
    options.recalc_timestamp = False
    options.canonical_order = True
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "gasp", "GlyphOrder"]
    options.harfbuzz_repacker = False  # python only: the same bytes with or without uharfbuzz
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=UNICODES[kind])
    cutter.subset(font)


def leave_composing(font):
    """Takes out of `ccmp` the ligatures of a letter and its marks that Unicode has as one character.

    HarfBuzz composes these before it looks at the font (hb-ot-shape-normalize.cc). In the font they only cost: each
    letter is held against all its ligatures, which takes half of the time that shaping takes.
    """
    cmap = font.getBestCmap()
    characters = {}
    for code, name in cmap.items():
        characters.setdefault(name, chr(code))

    def is_composed(parts, result):
        text = "".join(characters.get(part, "\uFFFF") for part in parts)
        whole = unicodedata.normalize("NFC", text)
        return len(whole) == 1 and cmap.get(ord(whole)) == result

    table = font["GSUB"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "ccmp" for i in f.Feature.LookupListIndex}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if not hasattr(subtable, "ligatures"):
                continue
            subtable.ligatures = {
                first: left for first, ligatures in subtable.ligatures.items()
                if (left := [l for l in ligatures if not is_composed([first, *l.Component], l.LigGlyph)])}


def contours(font):
    """Glyph name -> list of (shape relative to its first point, first point)."""
    glyphs, out = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(pen)
        found, current = [], None
        for operator, points in pen.value:
            if operator == "moveTo":
                origin = points[0]
                current = []
            elif operator in ("closePath", "endPath"):
                found.append((tuple(current), origin))
            else:
                current.append((operator, tuple((x - origin[0], y - origin[1]) for x, y in points)))
        out[name] = found
    return out


def compose(shapes, order, usable):
    """Find glyphs that are exactly other glyphs put together (é = e + ´, Cyrillic А = A).

    CFF keeps each outline apart; TrueType can refer. Returns glyph name -> [(part, dx, dy)].
    Only exact copies count, so the drawing does not change. Parts come from `usable`.
    """
    simple, result = {}, {}  # first shape -> glyphs that stay outlines
    for name in sorted(order, key=lambda n: (len(shapes[n]), order.index(n))):
        left, parts = list(shapes[name]), []
        while left and len(parts) < 4:
            best = None
            candidates = {c for shape, _ in left for c in simple.get(shape, ())}
            for part in sorted(candidates, key=lambda c: (-len(shapes[c]), order.index(c))):
                first, origin = shapes[part][0]
                for shape, at in left:
                    if shape != first:
                        continue
                    dx, dy = at[0] - origin[0], at[1] - origin[1]
                    used = [(s, (x + dx, y + dy)) for s, (x, y) in shapes[part]]
                    if all(used.count(u) <= left.count(u) for u in used):
                        best = (part, dx, dy), used
                        break
                if best:
                    break
            if not best:
                break
            parts.append(best[0])
            for u in best[1]:
                left.remove(u)
        if parts and not left:
            result[name] = parts
        elif name in usable and shapes[name]:
            simple.setdefault(shapes[name][0][0], []).append(name)
    return result


def share(font):
    """The same for a font that is TrueType already; no new composite in a composite."""
    order, glyf = font.getGlyphOrder(), font["glyf"]
    whole = {name for name in order if not glyf[name].isComposite()}
    parts = compose(contours(font), order, whole)
    for name in order:
        if name not in whole and name not in parts:
            for component in glyf[name].components:
                parts.pop(component.glyphName, None)
    for name in parts:
        glyf[name] = joined(parts[name], glyf)


def joined(parts, glyphs):
    pen = TTGlyphPen(glyphs)
    for part, dx, dy in parts:
        pen.addComponent(part, (1, 0, 0, 1, dx, dy))
    return pen.glyph()


def to_truetype(font):
    order = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    max_err = font["head"].unitsPerEm * MAX_ERR
    parts = compose(contours(font), order, set(order))
    glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {}
    for name in order:
        if name in parts:
            glyf.glyphs[name] = joined(parts[name], glyphs)
        else:
            pen = TTGlyphPen(glyphs)
            glyphs[name].draw(Cu2QuPen(pen, max_err, reverse_direction=True))
            glyf.glyphs[name] = pen.glyph()
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font["loca"] = newTable("loca")
    font["glyf"] = glyf
    maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
                  "maxSizeOfInstructions maxPoints maxContours maxCompositePoints maxCompositeContours "
                  "maxComponentElements maxComponentDepth").split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    maxp.numGlyphs = len(order)
    font["maxp"] = maxp
    font.sfntVersion = "\0\1\0\0"
    metrics = font["hmtx"].metrics
    for name in order:  # FreeType shifts an outline whose left bearing is not its xMin
        glyph = glyf.glyphs[name]
        glyph.recalcBounds(glyf)
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0))


def rename(font, family, style, weight, licence):
    names = font["name"]
    keep = {i: names.getDebugName(i) for i in (0, 5, 7, 8, 9, 11, 12, 13, 14)}
    postscript = f"{family.replace(' ', '')}-{style}"
    keep.update({
        1: family, 2: style, 16: family, 17: style,
        4: f"{family} {style}", 6: postscript,
        3: f"{keep[5].split(';')[0]};koerskaart;{postscript}",
        5: keep[5] + "; subset for koerskaart",
    })
    names.names = []
    for i, text in sorted(keep.items()):
        if text:
            names.setName(text, i, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    assert os2.usWeightClass == weight and os2.usWidthClass == 5, postscript
    if licence == "LICENSE-OpenSans.txt":
        os2.fsType = 0  # 8 in the source, editable embedding; the Apache licence asks for no limit
    assert not os2.fsType and not os2.fsSelection & 0x201 and not font["post"].italicAngle and "fvar" not in font
    os2.fsSelection &= ~0x61
    os2.fsSelection |= {400: 0x40, 700: 0x20}.get(weight, 0)
    head.macStyle = 1 if weight == 700 else 0
    head.created = head.modified = EPOCH


def scripts(font):
    best = font.getBestCmap()
    has = {"Latn": 0x61, "Grek": 0x3B1, "Cyrl": 0x430, "Arab": 0x628}
    return ",".join(code for code, u in has.items() if u in best)


# What HarfBuzz reads stands before the outlines, which FreeType reads: each maps the file, and brings in its part.
TABLES = "head hhea maxp OS/2 hmtx cmap GDEF GSUB GPOS name post loca glyf".split()


def build(job):
    prefix, family, folder, extension, kind, licence, style, weight = job
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    path = folder / f"{prefix}-{style}.{extension}"
    font = TTFont(path, recalcTimestamp=False)

    def row(data):
        return (f"{prefix}-{style}.ttf", family, str(weight), "upright", scripts(font), licence,
                hashlib.sha256(data).hexdigest())

    if kind == "whole":
        data = path.read_bytes()
        return row(data), data
    borrow(font)
    cut(font, kind)
    if "CFF " in font:
        to_truetype(font)
    else:
        share(font)
    if kind == "latin":
        leave_composing(font)
        compact(font, 5)  # pairs of classes in smaller matrices: HarfBuzz's part of the file is under 64 KiB then
    rename(font, family, style, weight, licence)
    saved, data = io.BytesIO(), io.BytesIO()
    font.save(saved, reorderTables=False)
    reorderFontTables(saved, data, TABLES)
    data = data.getvalue()
    return row(data), data


def coverage(names, files):
    """What fontconfig finds in each file, so that the program need not open them all at its start."""
    lines, last = [], None
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = pathlib.Path(folder) / name
            path.write_bytes(files[name])
            text = subprocess.run(["fc-scan", "--format", ":charset=%{charset}:lang=%{lang}", path],
                                  capture_output=True, text=True, check=True).stdout
            lines.append(f"{name}\t{len(files[name])}\t{'=' if text == last else text}\n")
            last = text
    return "".join(lines)


def licence_text(title, source):
    """The OFL as the Debian copyright file has it, without that file's one-space margin."""
    stanzas = pathlib.Path(source).read_text(encoding="utf-8").split("\n\n")
    head = next(s for s in stanzas if s.startswith("Files: *"))
    owners = head.split("Copyright:")[1].split("License")[0].split("\n")
    body = next(s for s in stanzas if "License: OFL-1.1\n " in s).split("License: OFL-1.1\n")[1]
    lines = ["" if line == " ." else line[1:] for line in body.split("\n")]
    state = ('The Reserved Font Name is "Lato". The files here are the Original Version.' if title == "Lato" else
             "No Reserved Font Name is declared. The files here are Modified Versions.")
    return "\n".join([
        title, "",
        *("Copyright " + owner.strip() for owner in owners if owner.strip()), "",
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        state,
        f"Text below: as Debian ships it in {source}.", "",
        "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007", "",
        *lines,
    ]).rstrip() + "\n"


def warn_about_versions():
    for package, version in MADE_WITH.items():
        run = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True)
        if run.stdout != version:
            print(f"note: {package} is {run.stdout or 'not installed'}, the set was made with {version}", file=sys.stderr)
    if fontTools.version != FONTTOOLS:
        print(f"note: fontTools is {fontTools.version}, the set was made with {FONTTOOLS}", file=sys.stderr)


def main():
    check = "--check" in sys.argv[1:]
    warn_about_versions()
    jobs = [family[:-1] + style for family in FAMILIES for style in family[-1]]
    with multiprocessing.Pool() as pool:
        built = pool.map(build, jobs, chunksize=1)
    files = {row[0]: data for row, data in built}
    for name, (title, source) in LICENCES.items():
        files[name] = licence_text(title, source).encode("utf-8")
    apache = pathlib.Path("/usr/share/common-licenses/Apache-2.0").read_text(encoding="utf-8")
    files["LICENSE-OpenSans.txt"] = (
        "Open Sans\n\nDigitized data copyright (c) 2010-2011, Google Corporation.\nThe files here are modified: cut to "
        "fewer characters and without hinting.\n\n" + apache).encode("utf-8")
    header = ("file", "family", "weight", "style", "scripts", "licence", "sha256")
    rows = sorted((row for row, _ in built), key=lambda row: (row[1], int(row[2])))
    files["catalogue.tsv"] = "".join("\t".join(row) + "\n" for row in (header, *rows)).encode("utf-8")

    files["coverage.tsv"] = coverage([row[0] for row in rows], files).encode("utf-8")

    old = {p.name for p in HERE.glob("*.ttf")} - files.keys()
    changed = [n for n, d in sorted(files.items()) if not (HERE / n).exists() or (HERE / n).read_bytes() != d]
    for name in sorted(old):
        print("stale  ", name)
    for name in changed:
        print("differs" if check else "wrote  ", name)
    if check:
        sys.exit(1 if old or changed else 0)
    for name in old:
        (HERE / name).unlink()
    for name in changed:
        (HERE / name).write_bytes(files[name])
    total = sum(map(len, files.values()))
    print(f"{len(built)} faces, {total / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
