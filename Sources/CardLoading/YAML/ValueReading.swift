import Diagnostics

/// Turns single values into what a key asks for, and reports those that are something else.
///
/// Only words without quotes can be a number, `true` or `false` (YAML 1.2.2 §10.3, less octal and hexadecimal); any
/// scalar can be read as a text. A value that is faulty already is passed over in silence.
package struct ValueReading {
    package let log: FaultLog

    package init(log: FaultLog) { self.log = log }

    /// Words as they were written, without the white space round them; not empty.
    package func string(_ node: SourceNode, _ what: String) -> String? {
        guard let text = node.text else {
            report(wrong(node, what, "a text"), at: node)
            return nil
        }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty, !node.isNull else {
            report(.emptyText(kind: log.kind, what: what), at: node)
            return nil
        }
        return trimmed
    }

    /// A whole number in a range.
    package func integer(_ node: SourceNode, _ what: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = node.plainText, ValueReading.isNumber(text), let number = Double(text),
            number == number.rounded(), !text.contains(where: { ".eE".contains($0) })
        else {
            report(wrong(node, what, "a whole number"), at: node)
            return nil
        }
        guard let value = Int(text), range.contains(value) else {
            report(outOfRange(what, text, String(range.lowerBound), String(range.upperBound)), at: node)
            return nil
        }
        return value
    }

    /// A number in a range.
    package func number(_ node: SourceNode, _ what: String, in range: ClosedRange<Double>) -> Double? {
        guard let text = node.plainText, ValueReading.isNumber(text), let value = Double(text) else {
            report(wrong(node, what, "a number"), at: node)
            return nil
        }
        guard range.contains(value) else {
            report(outOfRange(what, text, range.lowerBound.shortest, range.upperBound.shortest), at: node)
            return nil
        }
        return value
    }

    /// `true` or `false`.
    package func bool(_ node: SourceNode, _ what: String) -> Bool? {
        switch node.plainText {
        case "true": return true
        case "false": return false
        default:
            report(wrong(node, what, "`true` or `false`"), at: node)
            return nil
        }
    }

    /// One word of a closed set.
    package func choice<Choice>(_ node: SourceNode, _ what: String, of type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        if let text = node.text, !node.isNull, let choice = Choice(rawValue: text) { return choice }
        return word(node, what, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    /// One of some words.
    package func word(_ node: SourceNode, _ what: String, of words: [String]) -> String? {
        guard let text = node.text, !node.isNull else {
            report(wrong(node, what, "one of \(words.inWords)"), at: node)
            return nil
        }
        if words.contains(text) { return text }
        report(.unknownValue(kind: log.kind, what: what, found: text, known: words), at: node)
        return nil
    }

    /// The items of a list with so many of them; with another number they are reported, and given all the same.
    package func list(_ node: SourceNode, _ what: String, count: ClosedRange<Int>) -> [SourceNode]? {
        guard let items = node.items else {
            report(wrong(node, what, "a list"), at: node)
            return nil
        }
        if !count.contains(items.count) {
            report(
                .wrongCount(
                    kind: log.kind, what: what, found: items.count, least: count.lowerBound, most: count.upperBound),
                at: node)
        }
        return items
    }

    /// Whether a text is a decimal number in its plain form: `-1`, `2.5`, `.5`, `1e3`; no `010`, `1_000` or `.inf`.
    package static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "-" { rest = rest.dropFirst() }
        func digits() -> Int {
            let count = rest.prefix { $0.isASCII && $0.isNumber }.count
            rest = rest.dropFirst(count)
            return count
        }
        let startsWithZero = rest.first == "0"
        let whole = digits()
        guard whole > 0 || rest.first == ".", !(startsWithZero && whole > 1) else { return false }
        if rest.first == "." {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == "e" || rest.first == "E" {
            rest = rest.dropFirst()
            if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    /// The fault of a value of another kind than was asked for.
    package func wrong(_ node: SourceNode, _ what: String, _ expected: String) -> ReadingFault {
        .wrongType(kind: log.kind, what: what, expected: expected, found: node)
    }

    private func outOfRange(_ what: String, _ found: String, _ least: String, _ most: String) -> ReadingFault {
        .outOfRange(kind: log.kind, what: what, found: found, least: least, most: most)
    }

    private func report(_ fault: ReadingFault, at node: SourceNode) {
        guard !node.isFaulty else { return }
        log.report(fault, at: node.span)
    }
}

extension String {
    /// The text without spaces, tabs and line ends round it; a no-break space stays.
    package var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.isBlank { scalars.removeFirst() }
        while let last = scalars.last, last.isBlank { scalars.removeLast() }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    /// Whether it is a space, a tab or a line end.
    var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}

extension Double {
    /// The number as people write it: without `.0`.
    var shortest: String { self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self) }
}
