extension Explanation.Family {
    /// What can be wrong with a file that is read.
    static let input = Explanation.Family(
        "Files that are read",
        [
            Explanation(
                "input.not-found", "There is no such file",
                "Nothing of this name is there, or it is a link to something that is gone. Where a name is nearly the "
                    + "same, the message has it.",
                mend: "Look at the name, and at the folder you are in."),
            Explanation(
                "input.no-name", "A file without a name",
                "The name of the file to read is empty: a variable of the shell may be so.",
                mend: "Name a card's folder or its `card.yaml`."),
            Explanation(
                "input.is-folder", "A folder in place of a file",
                "A file is wanted here.", mend: "Name a file in the folder."),
            Explanation(
                "input.not-folder", "A file in place of a folder",
                "A folder is wanted here.", mend: "Name the folder that holds the file."),
            Explanation(
                "input.not-file", "A pipe or a device in place of a file",
                "Reading from it could wait for ever, so it is read only where a shell hands it over as standard input.",
                wrong: "koerskaart render my-pipe", right: "koerskaart render - < my-pipe",
                mend: "Name a file, or use `-` for standard input."),
            Explanation(
                "input.unreadable", "A file that cannot be read",
                "It is there, and the system does not give it; the message says why.",
                mend: "See to it that you may read it: `ls -l` shows who may."),
            Explanation(
                "input.too-large", "A file that is too large",
                "No file of a card comes near this size.",
                mend: "See whether it is the right file."),
        ])

    /// What can be wrong with a place that is written.
    static let output = Explanation.Family(
        "Places that are written",
        [
            Explanation(
                "output.no-folder", "The folder to write in is not there",
                "Folders are yours to make, so that a slip of the pen does not make one. A file stands where it was "
                    + "whole or not at all: nothing was written.",
                wrong: "koerskaart render my-card -o prints/card.pdf",
                right: "mkdir -p prints\nkoerskaart render my-card -o prints/card.pdf",
                mend: "Make the folder first, or write to another place."),
            Explanation(
                "output.is-folder", "The place to write to is a folder",
                "A file is wanted after `-o`.", mend: "Name a file in it."),
            Explanation(
                "output.no-name", "The place to write to has no name",
                "What follows `-o` is empty: a variable of the shell may be so.", mend: "Name a file after `-o`."),
            Explanation(
                "output.other-kind", "A link that leads to a file of another kind",
                "The place is a symbolic link, and what it leads to is no PDF, PNG or SVG: it could be the card itself, "
                    + "which would be lost.",
                mend: "Write to another place, or delete the link."),
            Explanation(
                "output.disk-full", "The disk is full",
                "The file that was there is still whole; nothing of the new one is left.",
                mend: "Make room, or write to another place."),
            Explanation(
                "output.read-only", "The place is read-only",
                "Nothing can be written there.", mend: "Write to another place with `-o`."),
            Explanation(
                "output.unwritable", "The place cannot be written",
                "The system does not allow it; the message says why.",
                mend: "See to it that you may write there, or write to another place with `-o`."),
            Explanation(
                "output.closed", "Whoever read the output has stopped",
                "The program writes into a pipe, and the program at its other end is gone.",
                mend: "Let it read all of it, or write to a file."),
        ])
}
