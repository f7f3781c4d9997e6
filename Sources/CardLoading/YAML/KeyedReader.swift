import Diagnostics

/// Reads a group of keys.
///
/// A key that the group does not have is reported when the reader is made, a missing or a wrong one when it is asked
/// for; the getters then give nil, and reading goes on with the next key. It is not generic over its keys: a type for
/// each group would be made when the program runs, and cost more than the reading.
package struct KeyedReader {
    package let node: SourceNode
    package let log: FaultLog
    /// The group in the user's words, with an article: `a panel`.
    package let group: String
    private let keys: [String]
    private let entries: [SourceNode.Entry]

    /// A reader over a group, or nil where the value is not a group of keys, which is reported.
    package init?(_ node: SourceNode, keys: [String], as group: String, log: FaultLog) {
        guard let entries = node.entries else {
            if !node.isFaulty {
                log.report(
                    ReadingFault.wrongType(
                        kind: log.kind, what: group, expected: "a group of keys", found: node),
                    at: node.span)
            }
            return nil
        }
        self.node = node
        self.log = log
        self.group = group
        self.keys = keys
        self.entries = entries
        for entry in entries where !keys.contains(entry.key) {
            log.report(
                ReadingFault.unknownKey(kind: log.kind, entry.key, in: group, known: keys), at: entry.keySpan)
        }
    }

    private var values: ValueReading { ValueReading(log: log) }

    /// Whether the key stands there, whatever its value.
    package func has(_ key: String) -> Bool { entry(key) != nil }

    /// A key with its value, however empty that is; nil where it does not stand there.
    package func entry(_ key: String) -> SourceNode.Entry? {
        assert(keys.contains(key), "\(group) is asked for `\(key)`, which is not among its keys")
        return entries.first { $0.key == key }
    }

    /// The value of a key that may be left out; nil where it is left out.
    package func node(_ key: String) -> SourceNode? { entry(key)?.value }

    /// The value of a key that must be there; nil where it is not, which is reported.
    package func required(_ key: String) -> SourceNode? {
        if let value = entry(key)?.value { return value }
        let start = node.span.start
        log.report(
            ReadingFault.missingKey(kind: log.kind, key, in: group), at: log.source.span(at: start))
        return nil
    }

    private func value(_ key: String, _ isRequired: Bool) -> SourceNode? { isRequired ? required(key) : node(key) }

    /// Words as they were written, without the white space round them; not empty.
    package func string(_ key: String, required: Bool = false) -> String? {
        value(key, required).flatMap { values.string($0, key) }
    }

    /// A whole number in a range.
    package func integer(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        value(key, required).flatMap { values.integer($0, key, in: range) }
    }

    /// A number in a range.
    package func number(_ key: String, in range: ClosedRange<Double>, required: Bool = false) -> Double? {
        value(key, required).flatMap { values.number($0, key, in: range) }
    }

    /// `true` or `false`.
    package func bool(_ key: String, required: Bool = false) -> Bool? {
        value(key, required).flatMap { values.bool($0, key) }
    }

    /// One word of a closed set.
    package func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self, required: Bool = false) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        value(key, required).flatMap { values.choice($0, key, of: type) }
    }

    /// One of some words.
    package func word(_ key: String, of words: [String], required: Bool = false) -> String? {
        value(key, required).flatMap { values.word($0, key, of: words) }
    }

    /// The items of a list; nil where there is no list.
    package func list(_ key: String, count: ClosedRange<Int>, required: Bool = false) -> [SourceNode]? {
        value(key, required).flatMap { values.list($0, key, count: count) }
    }

    /// A group of keys of its own.
    package func group(_ key: String, keys: [String], as words: String, required: Bool = false) -> KeyedReader? {
        value(key, required).flatMap { KeyedReader($0, keys: keys, as: words, log: log) }
    }
}
