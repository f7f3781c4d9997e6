public import CardModel
public import Diagnostics

/// The words of a language that say where something stands on a card: “hieronder”, “the box on the left”.
///
/// A card does not say where things stand, its template does; so such a word may be wrong tomorrow. The words are data,
/// a file for each language, one phrase a line:
///
///     below.                            only where a sentence or a part of it ends
///     see (below|above)                 one of these in this place
///     - over and above                  no place, though a phrase of the list is in it
///     # a remark
///
/// Words are whole words, whatever their capitals (of ASCII letters); a no-break space is a space, a no-break hyphen a
/// hyphen, `’` is `'`, and marks of emphasis between words do not count. Of phrases that begin in one place the longest
/// wins, so that `- above all` keeps `above.` out.
public struct PlaceWords: Sendable {
    struct Phrase: Sendable {
        /// For each of its words, what can stand there: UTF-8, ASCII letters small.
        var words: [[[UInt8]]] = []
        var endsSentence = false
        var isException = false
    }

    /// The phrases by the first byte of their first word: each byte of a card's texts is looked up.
    private var phrases: [[Phrase]] = Array(repeating: [], count: 256)

    /// The words in a file.
    ///
    /// - Throws: every line that is no phrase.
    public init(_ bytes: [UInt8], file: String) throws(DiagnosticList) {
        var faults = DiagnosticList()
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "\r") else { continue }
            guard let phrase = Phrase(line) else {
                let start = Position(line: index + 1, column: 1)
                faults.add(
                    Diagnostic(
                        "places.syntax", "this line is no phrase", at: Span(file: file, start: start, end: start),
                        hints: [.init("write words with one space between them, and choices as `(below|above)`")]))
                continue
            }
            for byte in Set((phrase.words.first ?? []).compactMap(\.first)).sorted() {
                phrases[Int(byte)].append(phrase)
            }
        }
        try faults.throwIfErrors()
    }

    /// What is unwise about a text that was read already, such as a translation: it says where something stands.
    public func warnings(for text: Text) -> DiagnosticList {
        let bytes = Array(text.source.utf8)
        return DiagnosticList(
            places(in: bytes).map { place in
                let words = String(decoding: bytes[place].filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
                let fault = CardFault.namesAPlace(words)
                return Diagnostic(fault.id, fault.severity, fault.message, at: text.span, hints: fault.hints)
            })
    }

    /// Where a text says a place: stretches of its bytes, in order.
    func places(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        while offset < text.count {
            let candidates = phrases[Int(text[offset].asciiSmall)]
            guard !candidates.isEmpty, PlaceWords.isWordStart(text, offset) else {
                offset += 1
                continue
            }
            var best: (end: Int, isException: Bool)?
            for phrase in candidates {
                if let end = phrase.end(in: text, from: offset), end > best?.end ?? offset {
                    best = (end, phrase.isException)
                }
            }
            if let best {
                if !best.isException { found.append(offset..<best.end) }
                offset = best.end
            } else {
                offset += 1
            }
        }
        return found
    }

    /// Whether a word can begin at a byte: not in a word, nor in an address.
    private static func isWordStart(_ text: [UInt8], _ offset: Int) -> Bool {
        guard offset > 0 else { return true }
        let last = text[offset - 1]
        if last < 0x80 { return !last.isASCIIWordPart && last != UInt8(ascii: "/") }
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return !isLetter(text, start)
    }

    /// Whether the character that begins at a byte is part of a word.
    static func isLetter(_ text: [UInt8], _ offset: Int) -> Bool {
        if text[offset] < 0x80 { return text[offset].isASCIIWordPart }
        guard let (scalar, _) = EncodingCheck.scalar(in: text, at: offset) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "\u{2011}"
    }
}

extension UInt8 {
    /// The byte as a small letter, where it is a capital of ASCII.
    var asciiSmall: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// Whether it is an ASCII letter, digit, hyphen or underscore.
    var isASCIIWordPart: Bool {
        switch asciiSmall {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
