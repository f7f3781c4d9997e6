/// The diagnostics of one run. A stage adds what it finds and goes on; it throws the list once, at its end.
public struct DiagnosticList: Error, Hashable, Sendable {
    public private(set) var diagnostics: [Diagnostic] = []

    public init() {}

    /// A list of these.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var isEmpty: Bool { diagnostics.isEmpty }

    /// Whether one of them is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds one, unless the very same one is there already.
    public mutating func add(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    /// Adds all of another list.
    public mutating func add(_ list: DiagnosticList) {
        for diagnostic in list.diagnostics { add(diagnostic) }
    }

    /// Throws the list where it holds an error; returns where it does not.
    public func throwIfErrors() throws(DiagnosticList) {
        if hasErrors { throw self }
    }

    /// Worst first, then those that explain others, then by file and place, then in the order of finding: the order in
    /// which they are shown.
    public var sorted: [Diagnostic] {
        diagnostics.enumerated().sorted { a, b in
            if a.element.severity != b.element.severity { return a.element.severity < b.element.severity }
            let (x, y) = (a.element.id.explainsOthers, b.element.id.explainsOthers)
            if x != y { return x }
            switch (a.element.span, b.element.span) {
            case (let x?, let y?):
                if x.file != y.file { return x.file < y.file }
                if x.start != y.start { return x.start < y.start }
            case (nil, .some): return true
            case (.some, nil): return false
            case (nil, nil): break
            }
            return a.offset < b.offset
        }.map(\.element)
    }
}

extension Diagnostic.ID {
    /// Whether such a fault is probably the reason of others in its file, so that it is worth mending first: what keeps a
    /// file from being read as it was meant, or a name that others rest on.
    var explainsOthers: Bool {
        if Diagnostic.ID.names.contains(self) { return true }
        return Diagnostic.ID.families.contains { rawValue.hasPrefix($0) }
    }

    private static let families = ["yaml.", "json."]
    private static let names: [Diagnostic.ID] = [
        "card.format-version", "card.variable-name", "font.missing-family", "theme.unknown-theme",
    ]
}
