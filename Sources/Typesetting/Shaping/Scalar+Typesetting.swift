extension Unicode.Scalar {
    /// Whether a line must end after it (Unicode Standard Annex #14, BK, CR, LF, NL).
    var endsLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether it is white space that vanishes at a line's end: spaces at which a line may break, and line ends.
    var vanishesAtLineEnd: Bool {
        switch value {
        case 0x00, 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
        default: endsLine
        }
    }

    /// Whether it never draws anything nor takes room.
    var isUnseen: Bool {
        if value < 0xAD { return value < 0x20 && value != 0x09 || (0x7F...0x9F).contains(value) }
        return properties.isDefaultIgnorableCodePoint || endsLine
    }

    /// Whether it is a letter of a word.
    var isWordLetter: Bool {
        if value < 0x80 { return (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    /// Whether it goes with the letter before it.
    var isMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
