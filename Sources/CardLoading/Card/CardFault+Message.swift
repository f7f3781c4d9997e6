import CardModel
import Diagnostics

extension CardFault {
    var id: Diagnostic.ID {
        switch self {
        case .noFormatVersion: "card.missing-key"
        case .formatVersion: "card.format-version"
        case .language: "card.language"
        case .participants, .participantsOrder: "card.participants"
        case .minutesSum: "card.minutes-sum"
        case .panelCount: "card.panel-count"
        case .unknownBlock, .blockWithoutKey: "card.unknown-block"
        case .kindNotFirst: "card.block-kind-first"
        case .twoKinds: "card.two-kinds"
        case .calloutNotLast: "card.callout-not-last"
        case .severalCallouts: "card.several-callouts"
        case .blockIDShape, .blockIDTwice: "card.block-id"
        case .sharesCount, .sharesSum: "card.table-shares"
        case .rowsBeyondPeople: "card.rows-beyond-people"
        case .picturePath: "card.picture-path"
        case .variableName: "card.variable-name"
        case .variableControl: "card.variable-value"
        case .unknownOverride: "card.unknown-variable"
        case .longPanel: "card.long-panel"
        case .longText: "text.too-long"
        case .fullPanel: "card.full-panel"
        case .namesAPlace: "text.names-a-place"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .severalCallouts, .longPanel, .rowsBeyondPeople, .namesAPlace: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .noFormatVersion: "a card begins with the version of its format"
        case .formatVersion(let found): "this card is written in version \(found.shortened) of the format"
        case .language(let found, _): "`\(found.shortened)` is not a language tag"
        case .participants(let found): "`\(found.shortened)` is not a number of participants"
        case .participantsOrder(let least, let most): "the card cannot be for \(least) to \(most) participants"
        case .minutesSum(let panels, let card): "the panels' minutes add up to \(panels), not to the card's \(card)"
        case .panelCount(let found, let range):
            found < range.lowerBound
                ? "a card has at least \(range.lowerBound) panels, and this one has \(found)"
                : "a card has at most \(range.upperBound) panels, and this one has \(found)"
        case .unknownBlock(let key): "`\(key.shortened)` is not a kind of block"
        case .blockWithoutKey: "a block begins with a key that says what it is"
        case .kindNotFirst(let kind): "the key `\(kind.rawValue)`, which names the block, must be its first"
        case .twoKinds(let kind, let first): "a block is either `\(first.rawValue)` or `\(kind.rawValue)`, not both"
        case .calloutNotLast: "a callout is the last of its panel, but more blocks follow"
        case .severalCallouts: "this panel has more than one callout"
        case .blockIDShape(let id): "`\(id.shortened)` cannot be an id"
        case .blockIDTwice(let id): "the id `\(id.shortened)` is taken already"
        case .sharesCount(let shares, let columns):
            "the number of shares (\(shares)) is not that of the columns (\(columns))"
        case .sharesSum(let sum): "the columns' shares add up to \((sum * 100).rounded() / 100), not to 1"
        case .rowsBeyondPeople(let rows, let people):
            "this table has \(rows) rows, and the card is for at most \(people) \(people == 1 ? "person" : "people")"
        case .picturePath(let path): "`\(path.shortened)` does not stay in the card's folder"
        case .variableName(let name): "`\(name.shortened)` cannot be the name of a variable"
        case .variableControl(let name): "the value of the variable `\(name.shortened)` holds a control character"
        case .unknownOverride(let name, _): "the card has no variable `\(name.shortened)` to set"
        case .longPanel(let minutes): "\(minutes) minutes is long for one panel"
        case .longText(let characters):
            "this text has \(characters) characters, and a text can have \(CardFault.longestText)"
        case .fullPanel(let characters):
            "the texts of this panel have \(characters) characters, and they can have \(CardFault.fullestPanel)"
        case .namesAPlace(let words): "“\(words.shortened)” says where something stands, and that may change"
        }
    }

    var hints: [Diagnostic.Hint] {
        switch self {
        case .noFormatVersion: [.init("add `koerskaart: \(CardFault.formatVersion)`")]
        case .formatVersion: [.init("this program reads version \(CardFault.formatVersion): `koerskaart: 1`")]
        case .language(_, let suggestion):
            if let suggestion {
                [.init("did you mean `\(suggestion)`?")]
            } else {
                [.init("write a BCP 47 tag, such as `nl`, `en` or `pt-BR`")]
            }
        case .participants: [.init("write the least and the most, such as `4-10`, or one number")]
        case .participantsOrder(let least, let most):
            least > most
                ? [.init("write the smaller number first: `\(most)-\(least)`")]
                : [.init("both are between 1 and 1000")]
        case .minutesSum(let panels, _): [.init("write `minutes: \(panels)`, or change those of a panel")]
        case .panelCount(let found, let range):
            [
                .init(
                    found < range.lowerBound
                        ? "add \(range.lowerBound - found) more, or split a long one in two"
                        : "join panels that belong together, or make two cards: this is the first one too many")
            ]
        case .unknownBlock(let key):
            if let near = nearestName(to: key, among: Block.Kind.allCases.map(\.rawValue)) {
                [.init("did you mean `\(near)`?")]
            } else {
                [.init("the kinds of block are \(Block.Kind.allCases.map(\.rawValue).inWords)")]
            }
        case .blockWithoutKey: [.init("write `- intro: …` or `- question: …`, for example")]
        case .kindNotFirst(let kind): [.init("move `\(kind.rawValue)` up, right after the `- `")]
        case .twoKinds(let kind, _): [.init("begin a block of its own: `- \(kind.rawValue): …`")]
        case .calloutNotLast: [.init("move the callout to the end of the panel's blocks")]
        case .severalCallouts: [.init("keep the one that must not be missed")]
        case .blockIDShape:
            [
                .init(
                    "use at most 40 small letters, digits and hyphens, and begin with a letter; names such as "
                        + "`question-1` are given by the program")
            ]
        case .blockIDTwice: [.init("every id is used once in a card")]
        case .sharesCount: [.init("give each column its share, or leave `shares` out")]
        case .sharesSum: [.init("write each share as a part of 1, such as `[0.3, 0.35, 0.35]`")]
        case .rowsBeyondPeople(_, let people):
            [.init("write `rows: \(people)`, or change `participants`: spare rows take room from the other panels")]
        case .picturePath: [.init("put the picture in the card's folder and write its path from there")]
        case .variableName: [.init("use letters, digits, `-` and `_`, at most 64")]
        case .variableControl: [.init("delete it; it may have come along with a copied text")]
        case .unknownOverride(let name, let known):
            if let near = nearestName(to: name, among: known) {
                [.init("did you mean `\(near)`?")]
            } else {
                [
                    .init(
                        known.isEmpty
                            ? "declare it in the card: `variables: {\(name.shortened): …}`"
                            : "its variables are \(known.inWords)")
                ]
            }
        case .longPanel: [.init("attention holds longer with two panels")]
        case .longText, .fullPanel: [.init("no sheet has room for more: shorten it, or make another panel")]
        case .namesAPlace:
            [.init("name it by its number or its words, such as “question 4”: a template may put it elsewhere")]
        }
    }
}
