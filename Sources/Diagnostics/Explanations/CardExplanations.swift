extension Explanation.Family {
    /// What can be wrong with what a card says.
    static let card = Explanation.Family("The card", Explanation.ofReading("card", "a card") + all)

    private static let all: [Explanation] = [
        Explanation(
            "card.format-version", "A card in another version of the format",
            "The first line says in which version of the format the card is written, so that a card of today can still "
                + "be read in years. This program reads version 1.",
            wrong: "koerskaart: 2", right: "koerskaart: 1",
            mend: "Write `koerskaart: 1`, or use a newer program."),
        Explanation(
            "card.language", "Not a language tag",
            "The language decides how words are broken, which labels the program adds and in which direction the card "
                + "runs. It is a tag of BCP 47, not the name of the language.",
            wrong: "language: Nederlands", right: "language: nl",
            mend: "Write the tag: `nl`, `en`, `en-GB`, `de`, `fr`, `ar`."),
        Explanation(
            "card.participants", "Not a number of participants",
            "How many people the card is for: one number, or the least and the most.",
            wrong: "participants: a handful", right: "participants: 4-10",
            mend: "Write `4-10` or `8`, smaller number first, between 1 and 1000."),
        Explanation(
            "card.minutes-sum", "The minutes do not add up",
            "The card's playing time stands in its head, and each panel's on its mark. A group that keeps to the panels "
                + "must end on time, so both must agree.",
            wrong: "minutes: 120        # and the panels have 115 together", right: "minutes: 115",
            mend: "Change the card's `minutes`, or those of a panel."),
        Explanation(
            "card.panel-count", "Too few or too many panels",
            "A card has 4 to 12 panels: fewer are no route, and more do not fit any sheet or any evening. The place is "
                + "the first panel that is too many.",
            mend: "Split a long panel in two, join panels that belong together, or make two cards."),
        Explanation(
            "card.unknown-block", "A block of no known kind",
            "Each block of a panel begins with a key that says what it is: `intro`, `read-aloud`, `question`, `table`, "
                + "`principles`, `roles`, `look-back`, `look-ahead` or `callout`.",
            wrong: "blocks:\n  - qestion: What brings you here?",
            right: "blocks:\n  - question: What brings you here?",
            mend: "Write one of these keys first, after the `- `."),
        Explanation(
            "card.block-kind-first", "The key that names a block is not its first",
            "Who reads the card should see at once what a block is.",
            wrong: "- answer: {}\n  question: What brings you here?",
            right: "- question: What brings you here?\n  answer: {}",
            mend: "Move the key up, right after the `- `."),
        Explanation(
            "card.two-kinds", "One block with the keys of two kinds",
            "A block is one thing: a question, or a callout. Often a `- ` is missing.",
            wrong: "- intro: Take a minute.\n  question: What do you see?",
            right: "- intro: Take a minute.\n- question: What do you see?",
            mend: "Begin a block of its own with `- `."),
        Explanation(
            "card.callout-not-last", "A callout before other blocks",
            "A callout is what a group must not miss before it goes on, so it is the last of its panel.",
            wrong: "- callout: Write in the boxes\n- question: What do you see?\n  answer: {}",
            right: "- question: What do you see?\n  answer: {}\n- callout: Write in the boxes",
            mend: "Move the callout to the end of the panel's blocks."),
        Explanation(
            "card.several-callouts", .warning, "More than one callout in a panel",
            "Callouts are the only solid shapes on a card. Two in one panel take each other's force.",
            wrong: "- callout: Write in the boxes\n- callout: Mind the time",
            right: "- callout: Write in the boxes",
            mend: "Keep the one that must not be missed; make the other an `intro`, or part of a question."),
        Explanation(
            "card.block-id", "Not an id for a block",
            "An id names a text for translators, so that its place in the card may change. It is used once in a card.",
            wrong: "id: First question!", right: "id: first-question",
            mend: "Use small letters, digits and hyphens, begin with a letter, and use each id once. Names such as "
                + "`question-1` are given by the program."),
        Explanation(
            "card.table-shares", "The shares of a table's columns are not right",
            "Shares are the parts of the table's width that its columns get: one for each, together 1.",
            wrong: "table: {columns: [Name, Wish, Plan], rows: 8, shares: [0.5, 0.5]}",
            right: "table: {columns: [Name, Wish, Plan], rows: 8, shares: [0.2, 0.4, 0.4]}",
            mend: "Give each column its share, or leave `shares` out."),
        Explanation(
            "card.rows-beyond-people", .warning, "A table with more rows than people",
            "A table has a row for each person. Rows that nobody will fill take room that questions and answers need.",
            wrong: "participants: 4-8        # and a table with rows: 12", right: "rows: 8",
            mend: "Give the table as many rows as the card is for at most, or change `participants`."),
        Explanation(
            "card.picture-path", "A picture outside the card's folder",
            "All that a card needs is in its folder, so that it can be sent to someone else as a whole.",
            wrong: "logo: ../../Desktop/logo.svg", right: "logo: logos/logo.svg",
            mend: "Put the picture in the card's folder and write its path from there."),
        Explanation(
            "card.variable-name", "Not a name for a variable",
            "A variable is written in a text as `{name}`, so its name has no spaces and no signs.",
            wrong: "variables: {our organisation: Larkmere}", right: "variables: {our-organisation: Larkmere}",
            mend: "Use letters, digits, `-` and `_`, at most 64."),
        Explanation(
            "card.variable-value", "A variable's value holds a control character",
            "An invisible character came along, probably with a copied text.",
            mend: "Type the value anew after `--set`."),
        Explanation(
            "card.unknown-variable", "A variable to set that the card does not have",
            "`--set` fills a variable that the card declares under `variables`.",
            wrong: "koerskaart render my-card --set organization=Larkmere",
            right: "koerskaart render my-card --set organisation=Larkmere",
            mend: "Write the name as the card has it, or declare it there."),
        Explanation(
            "card.long-panel", .warning, "A panel of more than 25 minutes",
            "A group that stays with one panel for so long loses sight of the route and of the time.",
            wrong: "minutes: 40", right: "minutes: 20              # and another panel of 20 minutes",
            mend: "Make two panels of it, each with its own question."),
        Explanation(
            "card.full-panel", "A panel with more text than any sheet has room for",
            "The texts of one panel together can have 8,000 characters, far more than fits on paper.",
            mend: "Shorten them, or make another panel."),
        Explanation(
            "card.title-too-long", .warning, "A title too long for its head",
            "Titles are large, so that they can be read across a table. One that is too long for its place is set "
                + "smaller, and the others with it.",
            wrong: "title: Getting to know each other a little better", right: "title: Who is here",
            mend: "Shorten it to a few words; the rest can be said in an `intro`."),
        Explanation(
            "card.not-yaml", "A file that is no card, by its name",
            "A card's file ends in `.yaml`. Another one was probably not meant.",
            wrong: "koerskaart render my-card/notes.docx", right: "koerskaart render my-card",
            mend: "Name a card's folder or its `card.yaml`; `-` reads a card from standard input."),
        Explanation(
            "card.no-file", "A folder without a card",
            "A card's folder holds a file `card.yaml`, and this one does not.",
            mend: "Name the folder that holds it, or make a card with `koerskaart new FOLDER`."),
    ]
}
