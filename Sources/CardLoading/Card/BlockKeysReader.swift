import CardModel
import Diagnostics

/// The keys of a block in a card file, or of a part of one.
struct BlockKeysReader: BlockKeys {
    let reader: KeyedReader
    let place: BlockPlace

    private static let shareRange = 0.05...1.0
    /// How far shares may be from 1 together: people write 0.33 three times.
    private static let slack = 0.0101

    func value(_ key: String) -> (any BlockValue)? {
        reader.entry(key).map { BlockValueReader($0.value, what: key, place: place, keySpan: $0.keySpan) }
    }

    func required(_ key: String) -> (any BlockValue)? {
        reader.required(key).map { BlockValueReader($0, what: key, place: place) }
    }

    func integer(_ key: String, in range: ClosedRange<Int>, required: Bool) -> Int? {
        reader.integer(key, in: range, required: required)
    }

    func number(_ key: String, in range: ClosedRange<Double>) -> Double? { reader.number(key, in: range) }

    func flag(_ key: String) -> Bool? { reader.bool(key) }

    func word(_ key: String, of words: [String]) -> String? { reader.word(key, of: words) }

    func items(_ key: String, count: ClosedRange<Int>) -> [any BlockValue]? {
        reader.list(key, count: count, required: true)?.map { BlockValueReader($0, what: key, place: place) }
    }

    func shares(_ key: String, count: Int?) -> [Double]? {
        guard let node = reader.node(key), let items = reader.list(key, count: 1...6) else { return nil }
        let values = ValueReading(log: reader.log)
        let shares = items.compactMap { values.number($0, key, in: BlockKeysReader.shareRange) }
        guard shares.count == items.count, let count else { return nil }
        if shares.count != count {
            reader.log.report(CardFault.sharesCount(shares: shares.count, columns: count), at: node.span)
            return nil
        }
        let sum = shares.reduce(0, +)
        if abs(sum - 1) > BlockKeysReader.slack { reader.log.report(CardFault.sharesSum(sum), at: node.span) }
        return shares.map { $0 / sum }
    }

    func ownID(_ key: String, taken: inout Set<String>) -> String? {
        guard let own = reader.string(key) else { return nil }
        guard BlockPlace.isID(own) else {
            reader.log.report(CardFault.blockIDShape(own), at: reader.node(key)?.span)
            return nil
        }
        guard taken.insert(own).inserted else {
            reader.log.report(CardFault.blockIDTwice(own), at: reader.node(key)?.span)
            return nil
        }
        return own
    }
}
