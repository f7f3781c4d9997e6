extension Explanation.Family {
    /// What can be wrong with the program's own labels, and with any PO file.
    static let labels = Explanation.Family(
        "Labels and translations",
        [
            Explanation(
                "labels.missing-language", "The program has no labels in this language",
                "A card has some words of the program's own, such as “Read aloud”, and these must be in its language.",
                mend:
                    "`koerskaart strings update CARD <language>` makes `translations/labels/<language>.po` beside the card, to translate."
            ),
            Explanation(
                "labels.missing", "A label is missing",
                "Each file of labels has all of them, so that no word of another language comes on a card.",
                mend: "Add an entry with the `msgctxt` that is named."),
            Explanation(
                "labels.unknown", "A label that there is not",
                "The set of labels is closed.", mend: "Mend its `msgctxt`, or take the entry out."),
            Explanation(
                "translation.unreadable", "A translation that cannot be read",
                "The file is too large or the system does not give it.", mend: "See whether it is the right file."),
            Explanation(
                "translation.encoding", "A translation in an encoding that cannot be read",
                "Its header names its encoding, UTF-8 at best, and its letters must be stored so.",
                mend: "Save it as UTF-8, with `Content-Type: text/plain; charset=UTF-8` in its header."),
            Explanation(
                "translation.syntax", "Not a PO file",
                "gettext's own library cannot read it in this place.", mend: "`msgfmt --check` says more."),
            Explanation(
                "translation.header", "A line is missing in the header of a translation",
                "The first entry says the language and its rule for plural forms.",
                mend: "Add the line that is named."),
            Explanation(
                "translation.language", "A translation into another language",
                "The file's header names another language than the file's own name.",
                mend: "Mend the `Language` of the header, or rename the file."),
            Explanation(
                "translation.plural-rule", "A rule for plural forms that cannot be used",
                "It is a small formula that gives the number of the form.",
                mend: "Copy the line for the language from gettext's manual, section 12.6."),
            Explanation(
                "translation.plural-count", "Too many or too few plural forms",
                "An entry has as many forms as its language has.",
                mend: "Write `msgstr[0]` and so on, as many as the header says."),
            Explanation(
                "translation.no-file", "A language that the card is not translated into",
                "A card is made in another language from the PO file `translations/<language>.po` beside it.",
                mend:
                    "`koerskaart strings update CARD de` makes a file to translate; `koerskaart languages CARD` lists those there are."
            ),
            Explanation(
                "translation.missing", "A text that the translation does not have",
                "The card has got a text since the PO file was brought up to date.",
                mend: "Run `koerskaart strings update`, and translate what has come."),
            Explanation(
                "translation.stale", "A text that has changed since it was translated",
                "The entry was made for other words than the card has now, so its translation may be wrong.",
                mend: "Run `koerskaart strings update`: it marks the entry as fuzzy and keeps what it was."),
            Explanation(
                "translation.unused", "An entry for a text that the card does not have",
                "It does no harm.",
                mend: "`koerskaart strings update` moves it to the end of the file, as obsolete."),
            Explanation(
                "translation.incomplete", "A sheet that is not translated in full",
                "With `--allow-incomplete` what is not translated stays in the card's own language, and the sheet is marked as a draft.",
                mend: "Translate the rest; `koerskaart strings status` says how much there is."),
            Explanation(
                "translation.emphasis", "Emphasis that was lost in translation",
                "The original has stretches of key words in `**…**` or `*…*`, and the translation has more or fewer.",
                wrong: "msgid \"When does it **work well**?\"\nmsgstr \"Quand cela marche-t-il bien ?\"",
                right: "msgid \"When does it **work well**?\"\nmsgstr \"Quand cela **marche-t-il bien** ?\"",
                mend: "Put the marks round the words that carry the weight in your language."),
            Explanation(
                "translation.numbers", "A number that was lost in translation",
                "The original has a number in figures that the translation has not; figures of any script count.",
                mend: "Write it in figures, or see whether it is the right number."),
            Explanation(
                "translation.links", "An address that was lost in translation",
                "The original leads somewhere: `[words](address)`.", mend: "Translate the words, and keep the address."),
            Explanation(
                "translation.variables", "A variable that was lost in translation",
                "What stands in braces is filled in by the program, such as `{organisation}`.",
                mend: "Keep each of them as it is, where your language wants it."),
            Explanation(
                "translation.gettext", "A program of gettext that cannot do its work",
                "PO files are merged by gettext's own msgmerge.", mend: "Install gettext: `sudo apt install gettext`."),
            Explanation(
                "translation.untranslated", "An entry without a translation",
                "Its `msgstr` is empty.", mend: "Fill it in."),
            Explanation(
                "translation.fuzzy", "A translation that is marked as uncertain",
                "gettext marks what it guessed as `fuzzy`; a card cannot have it.",
                mend: "Check the words, then take `fuzzy` out of the line that begins with `#,`."),
            Explanation(
                "translation.placeholders", "Place-holders that were lost in translation",
                "A place-holder such as `%d` stands for a number; each of the original must be in the translation.",
                mend: "Keep each of them; in another order they are written `%1$d` and `%2$d`."),
        ])
}
