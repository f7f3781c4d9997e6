import Diagnostics

/// Reads a group of keys whose names are declared once, as the cases of `Key`.
///
/// A key that is not declared is reported when the reader is made, a missing or a wrong one when it is asked for; the
/// getters then give nil, and reading goes on with the next key. A misspelt key is read as the one that was probably
/// meant, so that it is one fault and does not hide those in its value.
package struct KeyedReader<Key: RawRepresentable<String> & CaseIterable> {
    package let node: SourceNode
    package let log: FaultLog
    /// The group in the user's words, with an article: `a panel`.
    package let group: String
    /// In the order of the file.
    private let entries: [SourceNode.Entry]

    /// A reader over a group, or nil where the value is not a group of keys, which is reported.
    package init?(_ node: SourceNode, of type: Key.Type = Key.self, as group: String, log: FaultLog) {
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
        guard entries.contains(where: { Key(rawValue: $0.key) == nil }) else {
            self.entries = entries
            return
        }
        let known = Key.allCases.map(\.rawValue)
        var absent = known.filter { key in !entries.contains { $0.key == key } }
        var kept: [SourceNode.Entry] = []
        var tried = 0
        for entry in entries {
            guard Key(rawValue: entry.key) == nil else {
                kept.append(entry)
                continue
            }
            log.report(ReadingFault.unknownKey(kind: log.kind, entry.key, in: group, known: known), at: entry.keySpan)
            // A file of nothing but unknown keys must not cost its length squared.
            guard !absent.isEmpty, tried < 50 else { continue }
            tried += 1
            if let meant = nearestName(to: entry.key, among: known), let place = absent.firstIndex(of: meant) {
                absent.remove(at: place)
                kept.append(SourceNode.Entry(key: meant, keySpan: entry.keySpan, value: entry.value))
            }
        }
        self.entries = kept
    }

    private var values: ValueReading { ValueReading(log: log) }

    /// Whether the key stands there, whatever its value.
    package func has(_ key: Key) -> Bool { entry(key) != nil }

    /// A key with its value, however empty that is; nil where it does not stand there.
    package func entry(_ key: Key) -> SourceNode.Entry? { entries.first { $0.key == key.rawValue } }

    /// The value of a key that may be left out; nil where it is left out.
    package func node(_ key: Key) -> SourceNode? { entry(key)?.value }

    /// The value of a key that must be there; nil where it is not, which is reported.
    package func required(_ key: Key) -> SourceNode? {
        if let value = entry(key)?.value { return value }
        let start = node.span.start
        log.report(
            ReadingFault.missingKey(kind: log.kind, key.rawValue, in: group), at: log.source.span(at: start))
        return nil
    }

    private func value(_ key: Key, _ isRequired: Bool) -> SourceNode? { isRequired ? required(key) : node(key) }

    /// Words as they were written, without the white space round them; not empty.
    package func string(_ key: Key, required: Bool = false) -> String? {
        value(key, required).flatMap { values.string($0, key.rawValue) }
    }

    /// A whole number in a range.
    package func integer(_ key: Key, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        value(key, required).flatMap { values.integer($0, key.rawValue, in: range) }
    }

    /// A number in a range.
    package func number(_ key: Key, in range: ClosedRange<Double>, required: Bool = false) -> Double? {
        value(key, required).flatMap { values.number($0, key.rawValue, in: range) }
    }

    /// `true` or `false`.
    package func bool(_ key: Key, required: Bool = false) -> Bool? {
        value(key, required).flatMap { values.bool($0, key.rawValue) }
    }

    /// One word of a closed set.
    package func choice<Choice>(_ key: Key, of type: Choice.Type = Choice.self, required: Bool = false) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        value(key, required).flatMap { values.choice($0, key.rawValue, of: type) }
    }

    /// The items of a list; nil where there is no list.
    package func list(_ key: Key, count: ClosedRange<Int>, required: Bool = false) -> [SourceNode]? {
        value(key, required).flatMap { values.list($0, key.rawValue, count: count, keySpan: entry(key)?.keySpan) }
    }

    /// A group of keys of its own.
    package func group<Inner>(
        _ key: Key, of type: Inner.Type = Inner.self, as words: String, required: Bool = false
    ) -> KeyedReader<Inner>? {
        value(key, required).flatMap { KeyedReader<Inner>($0, of: type, as: words, log: log) }
    }
}
