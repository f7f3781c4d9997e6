extension Explanation.Family {
    /// What can be wrong inside a text.
    static let text = Explanation.Family(
        "Inside a text",
        [
            Explanation(
                "text.unclosed-mark", "An emphasis without an end",
                "`**` or `*` begins an emphasis that ends nowhere in its paragraph.",
                wrong: "- question: What **matters most to you?", right: "- question: What **matters most** to you?",
                mend: "Write the same mark right after the last word. For an asterisk itself write `\\*`."),
            Explanation(
                "text.stray-mark", "An emphasis without a beginning",
                "`**` or `*` stands right after a word, and none was open.",
                wrong: "- question: What matters** most?", right: "- question: What **matters** most?",
                mend: "Write the same mark right before the first word, without a space between."),
            Explanation(
                "text.nested-marks", "Marks within marks",
                "There is no emphasis within emphasis, and no more than two asterisks in a row. A link lies whole inside "
                    + "an emphasis, or an emphasis whole inside a link's words.",
                wrong: "- intro: A **very *good* idea**", right: "- intro: A **very good** idea",
                mend: "Close one before you begin the other."),
            Explanation(
                "text.bracket", "A bracket that begins no link",
                "`[` begins a link: words in brackets, then an address in parentheses.",
                wrong: "- intro: Look it up [here]", right: "- intro: Look it up [here](https://example.org)",
                mend: "Write the address right after the brackets. For a bracket itself write `\\[`."),
            Explanation(
                "text.link", "An address that leads nowhere",
                "Addresses stand on paper, in a QR code and in a PDF, so they must be whole, not too long (300 "
                    + "characters), and without letters that an address cannot have.",
                wrong: "link: koerskaart.com/check", right: "link: https://koerskaart.com/check",
                mend: "Copy the address from a browser, with `https://` before it."),
            Explanation(
                "text.brace", "A brace that begins no variable",
                "`{` begins a variable: a name and `}` must follow.",
                wrong: "- intro: Welcome to {our organisation}", right: "- intro: Welcome to {organisation}",
                mend: "Write a name without spaces. For a brace itself write `\\{`."),
            Explanation(
                "text.unknown-variable", "A variable that the card does not declare",
                "Each `{variable}` in a text has a value under `variables`, at the top of the card.",
                wrong: "- intro: Welcome to {organisation}",
                right: "variables: {organisation: Larkmere}\n…\n- intro: Welcome to {organisation}",
                mend: "Declare the variable, or mend its name."),
            Explanation(
                "text.control-character", "An invisible control character in a text",
                "It does not show in most editors, and cannot be set on paper.",
                mend: "Delete it: it stands in the place that the message names. Typing the words anew is surest."),
            Explanation(
                "text.empty", "Nothing is left of a text",
                "The text is made of variables only, and these are empty.",
                mend: "Give the variables a value."),
            Explanation(
                "text.too-long", "A text longer than any sheet has room for",
                "A text can have 4,000 characters, far more than fits in a panel. Often a quote is not closed, and all "
                    + "that follows is taken for the text.",
                mend: "Shorten it, or look whether it ends where you think."),
            Explanation(
                "text.names-a-place", .warning, "A text that says where something stands",
                "“The box below” is true in one template and on one sheet, and wrong on the next, where the box stands "
                    + "beside it or on the next row. The words that are noticed stand in `Templates/places/`, a list "
                    + "for each language.",
                wrong: "- question: What do you make of the answers below?",
                right: "- question: What do you make of the answers to question 4?",
                mend: "Name it by its number or by its words."),
        ])
}
