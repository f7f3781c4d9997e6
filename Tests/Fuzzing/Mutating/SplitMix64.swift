/// Numbers that look random and are the same for the same seed, on every machine (Steele, Lea and Flood, 2014).
public struct SplitMix64: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to under `limit`; 0 where there is none.
    public mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

    /// Whether something happens that does so once in so many times.
    public mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

    /// A number from 1 to `limit`, small ones more often than large ones.
    public mutating func small(_ limit: Int) -> Int {
        let bits = Int.bitWidth - max(1, limit).leadingZeroBitCount
        return min(limit, 1 + below(1 << below(bits + 1)))
    }

    /// One of a list; nil where it is empty.
    public mutating func pick<Element>(_ list: [Element]) -> Element? { list.isEmpty ? nil : list[below(list.count)] }

    /// A stretch of a list of `count`, more often a short one.
    public mutating func stretch(of count: Int) -> Range<Int> {
        guard count > 0 else { return 0..<0 }
        let start = below(count)
        return start..<start + min(small(count), count - start)
    }
}
