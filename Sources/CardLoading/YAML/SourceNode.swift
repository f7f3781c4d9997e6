package import Diagnostics

/// A value in a YAML or JSON file, with its place from its first character to just after its last.
package struct SourceNode: Sendable {
    package let content: Content
    package let span: Span

    package enum Content: Sendable {
        case scalar(Scalar)
        case sequence([SourceNode])
        /// In the order of the file; no key stands there twice.
        case mapping([Entry])
        /// Something that was reported as a fault already: readers pass over it in silence.
        case faulty
    }

    /// A text, a number, or whatever else is one word or more.
    package struct Scalar: Sendable {
        package let text: String
        package let style: Style

        /// How it was written.
        package enum Style: Sendable {
            /// Without quotes: the only style that can mean a number, `true`, `false` or nothing.
            case plain
            case singleQuoted
            case doubleQuoted
            /// Below a `|`.
            case literal
            /// Below a `>`.
            case folded
        }
    }

    /// A key and its value.
    package struct Entry: Sendable {
        package let key: String
        package let keySpan: Span
        package let value: SourceNode
    }

    package init(_ content: Content, span: Span) {
        self.content = content
        self.span = span
    }

    /// Whether nothing stands there: no value at all, `~` or `null`.
    package var isNull: Bool {
        guard case .scalar(let scalar) = content, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }

    package var isFaulty: Bool {
        if case .faulty = content { true } else { false }
    }

    /// The scalar's text, whatever its style; nil for anything else.
    package var text: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    /// The text of a scalar without quotes; nil for anything else.
    package var plainText: String? {
        if case .scalar(let scalar) = content, scalar.style == .plain { scalar.text } else { nil }
    }

    package var items: [SourceNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    package var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// What kind of value it is, in the user's words.
    package var kindInWords: String {
        switch content {
        case .scalar where isNull: "nothing"
        case .scalar(let scalar) where scalar.style == .plain: "`\(scalar.text.shortened)`"
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        case .faulty: "a fault"
        }
    }
}

extension String {
    /// The text as a message quotes it: on one line, at most 40 characters.
    var shortened: String {
        let line = String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        // A letter may have thousands of accents.
        let isLong = line.count > 40 || line.unicodeScalars.count > 120
        return isLong ? String(String.UnicodeScalarView(line.prefix(39).unicodeScalars.prefix(119))) + "…" : line
    }
}
