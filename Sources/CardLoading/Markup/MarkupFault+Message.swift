package import Diagnostics

extension MarkupFault {
    package var id: Diagnostic.ID {
        switch self {
        case .unclosed: "text.unclosed-mark"
        case .closesNothing: "text.stray-mark"
        case .nested, .tooManyAsterisks, .crossing: "text.nested-marks"
        case .bracketWithoutLink, .linkWithoutWords, .linkInLink: "text.bracket"
        case .noScheme, .noHost, .linkTooLong, .strangeCharacter: "text.link"
        case .braceWithoutVariable: "text.brace"
        case .unknownVariable: "text.unknown-variable"
        case .controlCharacter: "text.control-character"
        case .empty: "text.empty"
        }
    }

    package var message: String {
        switch self {
        case .unclosed(let mark): "`\(mark)` opens an emphasis that is not closed in its paragraph"
        case .closesNothing(let mark): "`\(mark)` closes an emphasis that was not opened"
        case .nested(let mark, let outer): "`\(mark)` begins an emphasis inside that of `\(outer)`"
        case .tooManyAsterisks(let count): "\(count) asterisks in a row mean nothing"
        case .crossing(let mark): "the emphasis of `\(mark)` and a link overlap in part"
        case .bracketWithoutLink: "`[` begins a link, but no `](address)` follows"
        case .linkWithoutWords: "this link has no words"
        case .linkInLink: "`[` begins a link inside a link"
        case .noScheme(""): "this link has no address"
        case .noScheme(let address): "`\(address.shortened)` is not a whole web address"
        case .noHost(let address): "`\(address.shortened)` does not name a site"
        case .linkTooLong(let length): "this address has \(length) characters, more than \(LinkAddress.greatestLength)"
        case .strangeCharacter(let scalar, _): "`\(scalar)` cannot stand in an address"
        case .braceWithoutVariable: "`{` begins a variable, but no name and `}` follow"
        case .unknownVariable(let name, _): "there is no variable `\(name.shortened)`"
        case .controlCharacter(let scalar): "there is a control character (\(scalar.value)) in this text"
        case .empty: "nothing is left of this text once its variables are filled in"
        }
    }

    package var hints: [Diagnostic.Hint] {
        switch self {
        case .unclosed(let mark), .closesNothing(let mark):
            [
                .init("write `\(mark)` right before the first and right after the last word of the emphasis"),
                .init("for an asterisk itself write `\\*`"),
            ]
        case .nested(_, let outer): [.init("close `\(outer)` first; there is no emphasis within emphasis")]
        case .tooManyAsterisks: [.init("write `**` for emphasis, `*` for second emphasis, `\\*` for an asterisk")]
        case .crossing: [.init("put the whole link inside the emphasis, or the emphasis inside its words")]
        case .bracketWithoutLink, .linkInLink:
            [.init("a link is `[words](https://…)`; for a bracket itself write `\\[`")]
        case .linkWithoutWords: [.init("put the words to read between `[` and `]`")]
        case .noScheme(let address):
            [.init(address.contains("@") ? "write `mailto:` before it" : "begin it with `https://`")]
        case .noHost: [.init("a whole address is like `https://example.org/page`")]
        case .linkTooLong: [.init("use a short address that leads there")]
        case .strangeCharacter(_, let suggestion):
            if let suggestion {
                [.init("write `\(suggestion)`")]
            } else {
                [.init("write the site's name in its plain form; for letters with accents that begins with `xn--`")]
            }
        case .braceWithoutVariable: [.init("a variable is `{name}`; for a brace itself write `\\{`")]
        case .unknownVariable(let name, let known): variableHints(name, known)
        case .controlCharacter: [.init("delete it; it may have come along with a copied text")]
        case .empty: [.init("give its variables a value")]
        }
    }

    private func variableHints(_ name: String, _ known: [String]) -> [Diagnostic.Hint] {
        if let near = nearestName(to: name, among: known) { return [.init("did you mean `{\(near)}`?")] }
        if known.isEmpty { return [.init("declare it in the card: `variables: {\(name.shortened): …}`")] }
        return [.init("the card's variables are \(known.inWords); for a brace itself write `\\{`")]
    }
}
