/// Makes inputs out of a corpus: the same seed gives the same input, whatever was made before it.
public struct Mutator: Sendable {
    /// How much is changed.
    public enum Style: Sendable {
        /// Anything at all.
        case wild
        /// Values and whole blocks, so that most files can still be read: for what comes after reading.
        case gentle
    }

    /// The longest input; larger files are for tests of their own.
    public static let longest = 65_536

    let corpus: [[UInt8]]
    let words: [String]
    let style: Style
    let finish: @Sendable ([UInt8]) -> [UInt8]

    /// - Parameters:
    ///   - corpus: what inputs begin as; not empty.
    ///   - words: tokens that the reader knows, beside those of the corpus.
    ///   - finish: sets right what a mutation breaks and every input needs, such as a checksum.
    public init(
        corpus: [[UInt8]], words: [String] = [], style: Style = .wild,
        finish: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }
    ) {
        self.corpus = corpus
        self.words = words + Tokens.words(in: corpus)
        self.style = style
        self.finish = finish
    }

    /// The input of a seed.
    public func input(seed: UInt64) -> [UInt8] {
        var random = SplitMix64(seed: seed)
        var bytes = random.pick(corpus) ?? []
        // A corpus entry as it is, now and then.
        if random.oneIn(200) { return finish(bytes) }
        for _ in 0..<random.small(style == .wild ? 12 : 6) {
            bytes = mutated(bytes, &random)
            if bytes.count > Mutator.longest { bytes = Array(bytes.prefix(Mutator.longest)) }
        }
        return finish(bytes)
    }

    private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        switch style {
        case .wild:
            switch random.below(20) {
            case 0: flippedBit(bytes, &random)
            case 1: otherByte(bytes, &random)
            case 2: withoutStretch(bytes, &random)
            case 3: repeatedStretch(bytes, &random)
            case 4: movedStretch(bytes, &random)
            case 5: spliced(bytes, &random)
            case 6: cutShort(bytes, &random)
            case 7: nested(bytes, &random)
            case 8, 9: withToken(bytes, &random)
            case 10, 11: otherNumber(bytes, &random)
            case 12: otherKey(bytes, &random)
            case 13, 14: otherValue(bytes, &random)
            case 15: withoutBlock(bytes, &random)
            case 16: repeatedBlock(bytes, &random)
            case 17: movedBlock(bytes, &random)
            case 18: otherIndent(bytes, &random)
            default: otherWord(bytes, &random)
            }
        case .gentle:
            switch random.below(10) {
            case 0, 1: otherNumber(bytes, &random)
            case 2: otherValue(bytes, &random)
            case 3: withoutBlock(bytes, &random)
            case 4, 5: repeatedBlock(bytes, &random)
            case 6: movedBlock(bytes, &random)
            case 7: otherWord(bytes, &random)
            default: longerText(bytes, &random)
            }
        }
    }

    /// A token of any kind.
    func token(_ random: inout SplitMix64) -> [UInt8] {
        switch random.below(8) {
        case 0: random.pick(Tokens.bytes) ?? []
        case 1: Array((random.pick(Tokens.numbers) ?? "").utf8)
        case 2: Array((random.pick(Tokens.yaml) ?? "").utf8)
        case 3: Array((random.pick(Tokens.marks) ?? "").utf8)
        case 4: Array((random.pick(Tokens.unicode) ?? "").utf8)
        default: Array((random.pick(words) ?? "").utf8)
        }
    }
}
