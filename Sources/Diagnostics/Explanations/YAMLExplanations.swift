extension Explanation.Family {
    /// What can be wrong with a file before its meaning is looked at.
    static let yaml = Explanation.Family(
        "The file and its YAML",
        [
            Explanation(
                "yaml.empty", "The file is empty",
                "There is nothing in it, or nothing but remarks.",
                mend: "Write a card in it; `koerskaart new FOLDER` makes one to start from."),
            Explanation(
                "yaml.too-large", "The file is too large",
                "A card has some 20,000 bytes, and more than a million are not read.",
                mend: "See whether it is the right file."),
            Explanation(
                "yaml.not-text", "The file is not a text",
                "It holds bytes that no text has, as a picture, a PDF or a document of a word processor does.",
                mend: "Name the card's own file. A card is written with a text editor."),
            Explanation(
                "yaml.not-utf-8", "The file is not saved as UTF-8",
                "UTF-8 is how letters are stored today; this file uses another way, such as UTF-16 or Windows-1252.",
                mend: "Open it in your editor and save it “as UTF-8”. A byte order mark is fine."),
            Explanation(
                "yaml.control-character", "An invisible control character",
                "It does not show in most editors; it may have come along with a copied text.",
                mend: "Delete it in the place that the message names."),
            Explanation(
                "yaml.carriage-return", "A lone carriage return",
                "Lines end with a line feed, or with a carriage return and a line feed. This file has a carriage return "
                    + "by itself, which some programs take for a line end and others do not.",
                mend: "Delete it, or end the line with the Enter key."),
            Explanation(
                "yaml.tab", "A tab where only spaces can stand",
                "YAML is indented with spaces, since a tab is not as wide in each editor.",
                wrong: "panels:\n⇥- title: Start", right: "panels:\n  - title: Start",
                mend: "Put spaces in its place. Most editors can turn all tabs into spaces."),
            Explanation(
                "yaml.indentation", "A line that does not line up",
                "What belongs together begins in the same column: the keys of a group, the items of a list.",
                wrong: "- title: Start\n   minutes: 5", right: "- title: Start\n  minutes: 5",
                mend: "Move the line to the column of its neighbours."),
            Explanation(
                "yaml.colon-in-text", "A colon with a space in the middle of a text",
                "A colon with a space after it makes a key, also where a sentence was meant.",
                wrong: "- intro: One thing: take your time", right: "- intro: \"One thing: take your time\"",
                mend: "Put the whole text between quotes, or below a `|` on lines of its own."),
            Explanation(
                "yaml.text-starts-with-sign", "A text that begins with a sign",
                "At the beginning of a text the signs `*`, `{`, `[`, `&`, `!`, `%`, `@`, `|`, `>` and the backtick mean something "
                    + "to YAML.",
                wrong: "- intro: **Think** of one day", right: "- intro: \"**Think** of one day\"",
                mend: "Put the whole text between quotes, or below a `|` on lines of its own."),
            Explanation(
                "yaml.unclosed-quote", "A quote that is never closed",
                "A text begins with a quote, and the file ends before the quote comes again.",
                wrong: "- intro: \"Think of one day", right: "- intro: \"Think of one day\"",
                mend: "Close it with the same quote; an apostrophe between single quotes is written twice."),
            Explanation(
                "yaml.text-after-quote", "A text that goes on after its quotes",
                "Where a text begins with a quote, it ends at the next one.",
                wrong: "- intro: \"Good\" is a large word", right: "- intro: '\"Good\" is a large word'",
                mend: "Put the whole text between other quotes, or write `\\\"` for a quote inside."),
            Explanation(
                "yaml.unclosed-bracket", "A bracket that is not closed",
                "A list in brackets or a group in braces has no end, or a comma is missing in it.",
                wrong: "columns: [Name, Wish", right: "columns: [Name, Wish]",
                mend: "Close it, put a comma between its items, or put a text with a bracket in it between quotes."),
            Explanation(
                "yaml.escape", "A backslash that means nothing",
                "Between double quotes a backslash makes another character of the one after it, such as `\\\"`.",
                wrong: "- intro: \"C:\\Cards\"", right: "- intro: 'C:\\Cards'",
                mend: "Double the backslash, or use single quotes."),
            Explanation(
                "yaml.duplicate-key", "A key that stands twice",
                "One of the two would be lost, so neither is guessed.",
                wrong: "title: Start\ntitle: Finish", right: "title: Start",
                mend: "Keep one of them. Perhaps a `- ` is missing before the second."),
            Explanation(
                "yaml.key-not-text", "A key that is no word",
                "A key is one word or a few. Here it is a list, a group of keys, nothing at all or a very long text.",
                wrong: "- intro: {name}: welcome", right: "- intro: \"{name}: welcome\"",
                mend: "Put a text that begins with `{` or `[`, or has a colon in it, between quotes."),
            Explanation(
                "yaml.alias", "A `*` that YAML takes for a repetition",
                "YAML can repeat another place of the file by `*name`. A card cannot: what it says stands where it is read.",
                wrong: "- intro: *Think* of one day", right: "- intro: \"*Think* of one day\"",
                mend: "For emphasis put the whole text between quotes; otherwise write the value out."),
            Explanation(
                "yaml.anchor", "A `&` that YAML takes for a mark",
                "YAML can mark a place by `&name`, to repeat it. A card cannot.",
                wrong: "- intro: &Friends welcome", right: "- intro: \"&Friends welcome\"",
                mend: "Put a text that begins with `&` between quotes; write repeated values out."),
            Explanation(
                "yaml.tag", "A `!` that YAML takes for a type",
                "YAML can give a value a type by `!name`. A card cannot.",
                wrong: "- intro: !Stop", right: "- intro: \"!Stop\"",
                mend: "Put a text that begins with `!` between quotes."),
            Explanation(
                "yaml.several-documents", "A second document in one file",
                "A line `---` or `...` begins another document; a file holds one card.",
                mend: "Take the line out, or make two files."),
            Explanation(
                "yaml.too-deep", "Nested too deep",
                "Lists and groups lie in each other more than 64 levels deep; a card has about eight.",
                mend: "See whether it is the right file."),
            Explanation(
                "yaml.too-many-values", "More values than a card has",
                "The file has more than 20,000 keys and values, or a theme more than 100,000; a card has some hundreds.",
                mend: "See whether it is the right file."),
            Explanation(
                "yaml.syntax", "Not YAML",
                "The file cannot be taken apart into keys and values in this place, or just before it.",
                wrong: "title Start", right: "title: Start",
                mend: "Look at the indentation and the colons, and put texts with signs in them between quotes."),
            Explanation(
                "json.syntax", "Not JSON",
                "A theme is written in JSON, and it cannot be taken apart in this place, or just before it.",
                wrong: "{\"a\": 1 \"b\": 2}", right: "{\"a\": 1, \"b\": 2}",
                mend: "Look for a comma, a quote or a bracket that is missing."),
        ])

    /// What can be wrong with the lists of words in the program's data.
    static let words = Explanation.Family(
        "Lists of words",
        [
            Explanation(
                "places.syntax", blame: .program, "A line of a list of words that is no phrase",
                "The lists in `Templates/places/` have one phrase a line: words with one space between them, and choices "
                    + "in parentheses.",
                wrong: "see (below|above", right: "see (below|above)",
                mend: "Mend the line; `Templates/places/en.txt` says how one is written.")
        ])
}
