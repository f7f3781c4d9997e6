extension Explanation {
    /// What can be wrong with the keys and values of a file that is read key by key: the ids begin with its kind.
    ///
    /// - Parameter file: the kind of file with an article: `a card`.
    static func ofReading(_ kind: String, _ file: String) -> [Explanation] {
        func id(_ name: String) -> Diagnostic.ID { Diagnostic.ID(rawValue: kind + name) }
        return [
            Explanation(
                id(".missing-key"), "A key is missing in \(file)",
                "A group of keys lacks one that it cannot do without. The place is where the group begins.",
                mend: "Add the key that is named, with its value, in the same column as the keys beside it."),
            Explanation(
                id(".unknown-key"), "A key that \(file) does not have",
                "The keys of a group are a closed set, so that a slip of the pen is found and not passed over. A key "
                    + "that is nearly one of them is taken for it in what is said about the rest.",
                mend: "Write the key as the message has it, or take the line out."),
            Explanation(
                id(".wrong-type"), "A value of another kind in \(file)",
                "A number, a text, a list, a group of keys, or `true` or `false`: each key takes one of them.",
                mend: "Write what the message asks for. A number and `true` stand without quotes; the items of a list "
                    + "stand on lines of their own after `- `."),
            Explanation(
                id(".out-of-range"), "A number is too small or too large in \(file)",
                "The message names the least and the greatest value. Beyond them nothing sensible can be made.",
                mend: "Choose a number within the range."),
            Explanation(
                id(".unknown-value"), "A word that is no value of its key in \(file)",
                "The key takes one word of a small set.",
                mend: "Choose one of the words in the message."),
            Explanation(
                id(".wrong-count"), "Too many or too few items in a list of \(file)",
                "Of too many, the place is the first that is too many; of too few, the place is the list's key.",
                mend: "Add items, or take some out."),
            Explanation(
                id(".empty-text"), "A text is empty in \(file)",
                "The key is there, and nothing is behind it that can be seen.",
                mend: "Write the text, or leave the key out where it may be left out."),
        ]
    }
}
