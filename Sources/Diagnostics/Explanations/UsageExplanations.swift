extension Explanation.Family {
    /// What can be wrong with a call of the program.
    static let usage = Explanation.Family(
        "The command line",
        [
            Explanation(
                "usage.command", "A command that there is not",
                "The first word after `koerskaart` says what to do.",
                wrong: "koerskaart rendre my-card", right: "koerskaart render my-card",
                mend: "`koerskaart --help` lists the commands."),
            Explanation(
                "usage.option", "An option that there is not",
                "The library that reads the command line knows an option of its own that this program does not have.",
                wrong: "koerskaart --experimental-dump-help", right: "koerskaart --help",
                mend: "`koerskaart --help` says what there is, `koerskaart manual` writes the man page."),
            Explanation(
                "usage.no-card", "No card is named",
                "The command needs a card to work on.",
                wrong: "koerskaart render", right: "koerskaart render my-card",
                mend: "Name a card's folder or its `card.yaml`; `-` reads a card from standard input."),
            Explanation(
                "usage.explain", "A fault that there is not",
                "`--explain` takes the word in brackets of a message, such as `card.minutes-sum`.",
                wrong: "koerskaart check --explain minuts-sum",
                right: "koerskaart check --explain card.minutes-sum",
                mend: "`koerskaart check --explain list` lists them all."),
            Explanation(
                "usage.language", "Not a language that can be asked for",
                "Languages are named by their BCP 47 tag: `de`, `pt-BR`; and the card's own has no translation.",
                mend: "`koerskaart languages CARD` lists those there are."),
            Explanation(
                "usage.size", "A sheet that there is not",
                "Sheets are those of ISO 216, from A0 to A4.",
                wrong: "--size Letter", right: "--size A3",
                mend: "Choose one of the sizes in the message."),
            Explanation(
                "usage.output-format", "An output of no known form",
                "The ending of the name after `-o` says what is made: a PDF, a PNG or an SVG.",
                wrong: "-o card.docx", right: "-o card.pdf",
                mend: "Let the name end in `.pdf`, `.png` or `.svg`."),
            Explanation(
                "usage.dpi", "A resolution out of range",
                "A picture has 10 to 600 dots per inch. 150 reads well on a screen.",
                wrong: "--dpi 5000", right: "--dpi 300",
                mend: "Choose a number from 10 to 600, or make a PDF, which is sharp at any size."),
            Explanation(
                "usage.set", "A --set that fills no variable",
                "It takes a variable's name, an equals sign and its value.",
                wrong: "--set organisation Larkmere", right: "--set organisation=Larkmere",
                mend: "Write `key=value`, between quotes if the value has spaces."),
            Explanation(
                "usage.set-twice", "A variable that is set twice",
                "One of the two values would be lost, so neither is guessed.",
                wrong: "--set organisation=Larkmere --set organisation=Elder", right: "--set organisation=Larkmere",
                mend: "Give each variable one value."),
            Explanation(
                "usage.template", "A template that there is not",
                "A template is named as `koerskaart templates` lists it, or it is a folder of your own.",
                wrong: "--template my-template", right: "--template ./my-template",
                mend: "Write the name as it is listed. A folder is named with a slash: `./my-template`."),
            Explanation(
                "usage.theme", "A theme that there is not",
                "A theme is named as `koerskaart themes` lists it, or it is a folder of your own.",
                wrong: "-T my-theme", right: "-T ./my-theme",
                mend: "Write the name as it is listed. A folder is named with a slash: `./my-theme`."),
            Explanation(
                "usage.source-date", "SOURCE_DATE_EPOCH is no date",
                "This variable of the environment sets the date in a PDF, in seconds since the beginning of 1970. A "
                    + "value that is none is refused, so that a build does not lose its date unnoticed.",
                wrong: "SOURCE_DATE_EPOCH=today koerskaart render my-card",
                right: "SOURCE_DATE_EPOCH=1767225600 koerskaart render my-card",
                mend: "Set it to a whole number, as `date +%s` prints it, or unset it."),
            Explanation(
                "new.language", "No card to start from in this language",
                "`koerskaart new` copies a card with comments that teach; there is one in some languages.",
                mend: "Take one of those in the message: its words are yours to change."),
            Explanation(
                "new.not-empty", "The folder is there already",
                "`koerskaart new` never writes over anything, so it wants a folder that is not there yet or is empty.",
                mend: "Choose another name."),
            Explanation(
                "watch.no-file", "Nothing to watch",
                "Only a card that is a file can be watched: standard input comes once.",
                wrong: "koerskaart watch - < card.yaml", right: "koerskaart watch my-card",
                mend: "Write the card to a file, and name that."),
            Explanation(
                "watch.no-output", "Nowhere to write again and again",
                "A card that is watched is written at each save, so not to standard output.",
                wrong: "koerskaart watch my-card -o -", right: "koerskaart watch my-card -o card.pdf",
                mend: "Name a file with `-o`."),
            Explanation(
                "watch.refused", "The system does not let files be watched",
                "Often so many are watched already that it allows no more.",
                mend: "Close programs that watch files, such as editors, or render the card by hand."),
            Explanation(
                "deps.name", "A name that make does not know",
                "The list of `--deps` is a rule of make, and its names cannot hold `;`, `|`, `%` or a line end.",
                mend: "Give the file another name, or leave `--deps` out."),
            Explanation(
                "deps.own-file", "The list of --deps would be written over a file of the card",
                "The card needs the file that is named after `--deps`.",
                mend: "Name another one, such as `card.d`."),
            Explanation(
                "open.no-viewer", "No viewer to open the result",
                "The file is written; `--open` could not start the desktop's own viewer.",
                mend: "Install xdg-utils, or open the file by hand."),
        ])
}
