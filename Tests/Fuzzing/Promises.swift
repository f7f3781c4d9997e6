import Diagnostics

/// What every reader promises, whatever it is given.
struct Promises {
    /// The file as its reader calls it.
    let file: String
    private let lengths: [Int]
    private let text: String

    init(file: String, bytes: [UInt8]) {
        self.file = file
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lengths = [0]
        var isAfterReturn = false
        for byte in content {
            if byte == 0x0A, isAfterReturn {
                isAfterReturn = false
            } else if byte == 0x0A || byte == 0x0D {
                lengths.append(0)
                isAfterReturn = byte == 0x0D
            } else {
                if byte & 0xC0 != 0x80 { lengths[lengths.count - 1] += 1 }
                isAfterReturn = false
            }
        }
        self.lengths = lengths
        text = String(decoding: content, as: UTF8.self)
    }

    /// The same file gives the same twice; a refusal has an error; every diagnostic has words and a place in the file.
    func outcome<Value>(
        needsSpan: Bool = true, _ read: () throws(DiagnosticList) -> Value
    ) throws(Breach) -> Value? where Value: Hashable & Sendable {
        let first = Outcome(read)
        let second = Outcome(read)
        guard first == second else { throw Breach("read twice, it is not the same") }
        switch first {
        case .read(let value): return value
        case .refused(let list):
            guard list.hasErrors else { throw Breach("refused without an error") }
            try check(list, needsSpan: needsSpan)
            return nil
        }
    }

    /// Every diagnostic has words and a place in the file, and can be shown.
    func check(_ list: DiagnosticList, needsSpan: Bool = true) throws(Breach) {
        for diagnostic in list.diagnostics {
            try check(words: diagnostic.message, of: diagnostic)
            for hint in diagnostic.hints {
                try check(words: hint.message, of: diagnostic)
                if let span = hint.span { try check(span, of: diagnostic) }
            }
            if let span = diagnostic.span {
                try check(span, of: diagnostic)
            } else if needsSpan {
                throw Breach("\(diagnostic.id.rawValue) has no place: \(diagnostic.message)")
            }
        }
        if list.isEmpty { return }
        let shown = TerminalRenderer(limit: .max, source: { _ in text }).render(list)
        if shown.isEmpty || JSONRenderer().render(list).isEmpty { throw Breach("nothing is shown of diagnostics") }
        if let control = shown.unicodeScalars.first(where: { $0.value < 0x20 && $0 != "\n" }) {
            throw Breach("the control character \(control.value) would reach a terminal")
        }
    }

    private func check(words: String, of diagnostic: Diagnostic) throws(Breach) {
        let id = diagnostic.id.rawValue
        if words.isEmpty { throw Breach("\(id) has no words") }
        if words.utf8.count > 2_000 { throw Breach("\(id) has \(words.utf8.count) bytes of words") }
    }

    private func check(_ span: Span, of diagnostic: Diagnostic) throws(Breach) {
        // Another file may be meant: the theme that this one extends.
        guard span.file == file else { return }
        let words = "\(diagnostic.id.rawValue) at \(span), to \(span.end.line):\(span.end.column)"
        for position in [span.start, span.end] {
            guard position.line >= 1, position.column >= 1 else { throw Breach("\(words): before the beginning") }
            guard position.line <= lengths.count else { throw Breach("\(words): there are \(lengths.count) lines") }
            // The span of one character at the end of a line ends one place further.
            guard position.column <= lengths[position.line - 1] + 2 else {
                throw Breach("\(words): line \(position.line) has \(lengths[position.line - 1]) characters")
            }
        }
        guard span.start <= span.end else { throw Breach("\(words): ends before it begins") }
    }
}
