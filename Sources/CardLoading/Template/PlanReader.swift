import CardModel
import Diagnostics

/// A group of a template whose keys must all be there.
struct PlanReader: PlanKeys {
    private let keys: KeyedReader?
    let measures: MeasureReading

    init(_ keys: KeyedReader?, _ measures: MeasureReading) {
        self.keys = keys
        self.measures = measures
    }

    var log: FaultLog { measures.log }

    func has(_ key: String) -> Bool { keys?.has(key) ?? false }

    func node(_ key: String) -> SourceNode? { keys?.required(key) }
    func optional(_ key: String) -> SourceNode? { keys?.node(key) }

    func measure(_ key: String) -> Measure { node(key).map { measures.measure($0, key) } ?? Measure([]) }

    func number(_ key: String) -> Double { number(key, in: 0...200) }

    func number(_ key: String, in range: ClosedRange<Double>) -> Double {
        keys?.number(key, in: range, required: true) ?? 0
    }

    func count(_ key: String, in range: ClosedRange<Int>) -> Int {
        keys?.integer(key, in: range, required: true) ?? range.lowerBound
    }

    func numbers(_ key: String, in range: ClosedRange<Double>) -> [Double] {
        node(key).map { measures.numbers($0, key, in: range) } ?? []
    }

    func list(_ key: String, count: ClosedRange<Int>) -> [SourceNode] {
        keys?.list(key, count: count, required: true) ?? []
    }

    func word(_ key: String, of words: [String]) -> String? { keys?.word(key, of: words, required: true) }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, or fallback: Choice) -> Choice {
        keys?.choice(key, required: true) ?? fallback
    }

    func group(_ key: String, keys names: [String], as words: String) -> PlanReader {
        PlanReader(keys?.group(key, keys: names, as: words, required: true), measures)
    }

    func plan(_ key: String, keys names: [String]) -> any PlanKeys {
        group(key, keys: names, as: "a plan for a block")
    }
}
