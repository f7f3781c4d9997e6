import Diagnostics

/// A promise that a reader did not keep.
public struct Breach: Error, Sendable {
    public let words: String

    public init(_ words: String) { self.words = words }
}

/// What came of reading.
enum Outcome<Value: Hashable & Sendable>: Hashable, Sendable {
    case read(Value)
    case refused(DiagnosticList)

    init(_ read: () throws(DiagnosticList) -> Value) {
        do { self = .read(try read()) } catch { self = .refused(error) }
    }
}
