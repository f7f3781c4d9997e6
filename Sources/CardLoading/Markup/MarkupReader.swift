package import CardModel
import Diagnostics

/// Reads the marks inside a text: `**emphasis**`, `*second emphasis*`, `[words](link)` and `{variable}`.
///
/// - A blank line makes a paragraph; a single line end and any run of spaces become one space. A no-break space
///   (U+00A0) and a no-break hyphen (U+2011) stay as they are.
/// - `\*`, `\[`, `\]`, `\{`, `\}` and `\\` stand for the sign itself; any other backslash is a backslash.
/// - Asterisks with a space (or an end of the text) on both sides are asterisks: `2 * 3`.
/// - There is no emphasis within emphasis; a link may stand inside emphasis, or emphasis inside a link's words.
/// - A variable's value is literal text, whatever signs it has; its line ends become spaces.
package struct MarkupReader {
    /// A fault and the stretch of the source that it is about, in Unicode scalars.
    package struct Finding {
        package let fault: MarkupFault
        package let range: Range<Int>
    }

    private static let mostFindings = 10

    private let source: [Unicode.Scalar]
    private let variables: [String: String]
    private var offset = 0

    private var paragraphs: [Text.Paragraph] = []
    private var runs: [Text.Run] = []
    private var needsSpace = false
    private var emphasis: (kind: Text.Emphasis, at: Int)?
    private var link: (address: String, at: Int, wordsEnd: Int, end: Int)?
    private var findings: [Finding] = []

    private init(_ source: String, variables: [String: String]) {
        self.source = Array(source.unicodeScalars)
        self.variables = variables
    }

    /// The paragraphs of a text, and what is wrong with it: at most ten faults.
    package static func read(_ source: String, variables: [String: String] = [:])
        -> (paragraphs: [Text.Paragraph], findings: [Finding])
    {
        var reader = MarkupReader(source, variables: variables)
        reader.readAll()
        return (reader.paragraphs, reader.findings)
    }

    private mutating func report(_ fault: MarkupFault, _ range: Range<Int>) {
        if findings.count < MarkupReader.mostFindings { findings.append(Finding(fault: fault, range: range)) }
    }

    private mutating func readAll() {
        // A text of nothing but faults is not read to its end.
        while offset < source.count, findings.count < MarkupReader.mostFindings {
            if let link, offset == link.wordsEnd {
                closeLink()
                continue
            }
            let scalar = source[offset]
            switch scalar {
            case " ", "\t", "\n", "\r": readBlank()
            case "\\": readEscape()
            case "*": readAsterisks()
            case "[": openLink()
            case "{": readVariable()
            default:
                if EncodingCheck.isRefused(scalar) {
                    report(.controlCharacter(scalar), offset..<(offset + 1))
                    offset += 1
                } else {
                    readWords()
                }
            }
        }
        endParagraph()
        if paragraphs.isEmpty, findings.isEmpty { report(.empty, 0..<source.count) }
    }

    // MARK: Paragraphs and runs

    private mutating func readBlank() {
        var lineEnds = 0
        while offset < source.count, source[offset].isBlank {
            if source[offset] == "\n" { lineEnds += 1 }
            offset += 1
        }
        if lineEnds > 1 { endParagraph() } else { needsSpace = true }
    }

    /// Takes characters that are nothing but themselves, as many as follow each other, single spaces included.
    private mutating func readWords() {
        let start = offset
        let end = link?.wordsEnd ?? source.count
        while offset < end {
            let scalar = source[offset]
            if scalar == " " {
                guard offset + 1 < end, MarkupReader.isWord(source[offset + 1]) else { break }
            } else if !MarkupReader.isWord(scalar) {
                break
            }
            offset += 1
        }
        append(MarkupReader.string(source[start..<offset]))
    }

    /// By way of bytes: appending one scalar after another is some ten times as slow.
    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count)
        for scalar in scalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let encoded = Unicode.UTF8.encode(scalar) {
                bytes.append(contentsOf: encoded)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\n", "\r", "\\", "*", "[", "{": false
        default: !EncodingCheck.isRefused(scalar)
        }
    }

    private mutating func append(_ text: String) {
        guard !text.isEmpty else { return }
        flushSpace()
        addToRun(text)
    }

    /// Writes the space that is due into the run that goes before it.
    private mutating func flushSpace() {
        if needsSpace, !runs.isEmpty { addToRun(" ") }
        needsSpace = false
    }

    private mutating func addToRun(_ text: String) {
        let kind = emphasis?.kind ?? .none
        if let last = runs.last, last.emphasis == kind, last.link == link?.address {
            runs[runs.count - 1].text += text
        } else {
            runs.append(Text.Run(text: text, emphasis: kind, link: link?.address))
        }
    }

    private mutating func endParagraph() {
        if let emphasis {
            let mark = MarkupReader.mark(emphasis.kind)
            report(.unclosed(mark), emphasis.at..<(emphasis.at + mark.utf8.count))
        }
        emphasis = nil
        link = nil
        needsSpace = false
        if !runs.isEmpty { paragraphs.append(Text.Paragraph(runs: runs)) }
        runs = []
    }

    // MARK: Marks

    private mutating func readEscape() {
        if offset + 1 < source.count, "*[]{}\\".unicodeScalars.contains(source[offset + 1]) {
            append(String(source[offset + 1]))
            offset += 2
        } else {
            append("\\")
            offset += 1
        }
    }

    private static func mark(_ kind: Text.Emphasis) -> String { kind == .strong ? "**" : "*" }

    private mutating func readAsterisks() {
        let start = offset
        while offset < source.count, source[offset] == "*" { offset += 1 }
        let range = start..<offset
        let isAfterBlank = start == 0 || source[start - 1].isBlank
        let isBeforeBlank = offset == source.count || source[offset].isBlank
        if isAfterBlank, isBeforeBlank {
            append(String(repeating: "*", count: range.count))
            return
        }
        guard range.count <= 2 else {
            report(.tooManyAsterisks(range.count), range)
            return
        }
        let kind: Text.Emphasis = range.count == 2 ? .strong : .second
        let mark = MarkupReader.mark(kind)
        if let open = emphasis {
            guard open.kind == kind, !isAfterBlank else {
                report(.nested(mark, within: MarkupReader.mark(open.kind)), range)
                return
            }
            if let link, link.at > open.at { report(.crossing(mark), range) }
            emphasis = nil
        } else if isBeforeBlank {
            report(.closesNothing(mark), range)
        } else {
            flushSpace()
            emphasis = (kind, start)
        }
    }

    // MARK: Links

    private mutating func openLink() {
        let start = offset
        offset += 1
        guard link == nil else { return report(.linkInLink, start..<offset) }
        guard let wordsEnd = closing("]", from: offset), wordsEnd + 1 < source.count, source[wordsEnd + 1] == "(",
            let end = closing(")", from: wordsEnd + 2)
        else { return report(.bracketWithoutLink, start..<offset) }
        let address = String(String.UnicodeScalarView(source[(wordsEnd + 2)..<end]))
        if let problem = LinkAddress.problem(in: address, allowsMail: true) {
            var range = (wordsEnd + 2)..<end
            if case .strangeCharacter(let scalar, _) = problem,
                let place = source[range].firstIndex(of: scalar)
            {
                range = place..<(place + 1)
            }
            report(MarkupFault(problem, in: address), range.isEmpty ? (wordsEnd + 1)..<(end + 1) : range)
        }
        if source[offset..<wordsEnd].allSatisfy(\.isBlank) { report(.linkWithoutWords, start..<(end + 1)) }
        flushSpace()
        link = (address, start, wordsEnd, end + 1)
    }

    private mutating func closeLink() {
        guard let link else { return }
        if let emphasis, emphasis.at > link.at {
            report(.crossing(MarkupReader.mark(emphasis.kind)), emphasis.at..<(emphasis.at + 1))
            self.emphasis = nil
        }
        offset = link.end
        self.link = nil
    }

    /// The place of a closing sign in the same paragraph, escaped ones passed over.
    private func closing(_ sign: Unicode.Scalar, from start: Int) -> Int? {
        var place = start
        var isAfterLineEnd = false
        // Longer than any sentence: a text full of `[` must not cost its length squared.
        while place < min(source.count, start + 2_000) {
            switch source[place] {
            case sign: return place
            case "\\" where place + 1 < source.count && "*[]{}\\".unicodeScalars.contains(source[place + 1]):
                place += 1
                isAfterLineEnd = false
            case "\n":
                if isAfterLineEnd { return nil }
                isAfterLineEnd = true
            case " ", "\t", "\r": break
            default: isAfterLineEnd = false
            }
            place += 1
        }
        return nil
    }

    // MARK: Variables

    private mutating func readVariable() {
        let start = offset
        offset += 1
        let name = source[offset...].prefix(64).prefix { MarkupReader.isNamePart($0) }
        guard !name.isEmpty, name.endIndex < source.count, source[name.endIndex] == "}" else {
            return report(.braceWithoutVariable, start..<offset)
        }
        offset = name.endIndex + 1
        let key = String(String.UnicodeScalarView(name))
        guard let value = variables[key] else {
            return report(.unknownVariable(key, known: variables.keys.sorted()), start..<offset)
        }
        append(value)
    }

    /// Whether a variable's name can have this character: letters, digits, `-` and `_`.
    package static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "-" || scalar == "_"
    }
}
