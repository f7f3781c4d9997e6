public import Diagnostics

/// One element of a panel. The set is closed: a new kind of block is a new case, and the compiler names every place
/// that must learn of it.
public enum Block: Hashable, Sendable {
    case intro(Intro)
    case readAloud(ReadAloud)
    case question(Question)
    case table(Table)
    case principles(Principles)
    case roles(Roles)
    case lookBack(Look)
    case lookAhead(Look)
    case callout(Callout)

    /// The kinds of block, by the key that names them in a card file.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case intro
        case readAloud = "read-aloud"
        case question
        case table
        case principles
        case roles
        case lookBack = "look-back"
        case lookAhead = "look-ahead"
        case callout
    }

    public var kind: Kind {
        switch self {
        case .intro: .intro
        case .readAloud: .readAloud
        case .question: .question
        case .table: .table
        case .principles: .principles
        case .roles: .roles
        case .lookBack: .lookBack
        case .lookAhead: .lookAhead
        case .callout: .callout
        }
    }

    public var span: Span {
        switch self {
        case .intro(let block): block.span
        case .readAloud(let block): block.span
        case .question(let block): block.span
        case .table(let block): block.span
        case .principles(let block): block.span
        case .roles(let block): block.span
        case .lookBack(let block), .lookAhead(let block): block.span
        case .callout(let block): block.span
        }
    }
}
