package import Diagnostics

/// One kind of fault in a file: its cases carry values, its words are made in one place.
package protocol Fault {
    var id: Diagnostic.ID { get }
    var severity: Diagnostic.Severity { get }
    /// One sentence without a full stop.
    var message: String { get }
    var hints: [Diagnostic.Hint] { get }
}

extension Fault {
    package var severity: Diagnostic.Severity { .error }
    package var hints: [Diagnostic.Hint] { [] }
}

/// The faults of one file, gathered while reading goes on.
///
/// It keeps the first five hundred, so that a file of nothing but faults costs no more than a card.
package final class FaultLog {
    package let source: SourceFile
    /// What the ids of faults of reading begin with: `card`, `template`.
    package let kind: String
    package private(set) var list = DiagnosticList()
    private static let limit = 500
    /// Whether the file should be JSON, as a theme's is.
    var isJSON: Bool { source.name.hasSuffix(".json") }

    package init(source: SourceFile, kind: String) {
        self.source = source
        self.kind = kind
    }

    package func report(_ fault: some Fault, at span: Span?) {
        guard list.diagnostics.count < FaultLog.limit else { return }
        list.add(Diagnostic(fault.id, fault.severity, fault.message, at: span, hints: fault.hints))
    }
}

extension Sequence<String> {
    /// The names as a message lists them: `a`, `b` and `c`.
    var inWords: String {
        let quoted = map { "`\($0)`" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
