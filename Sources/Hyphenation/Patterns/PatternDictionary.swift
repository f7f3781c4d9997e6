/// A hyphenation dictionary as libhyphen reads it: one or two sets of patterns, and the rules around them.
///
/// Words are first cut by the ``compounds`` patterns, again and again until none applies; each part that is left is
/// then hyphenated by ``syllables``. A dictionary without `NEXTLEVEL` gets libhyphen's own compound patterns, which
/// part a word at hyphens, dashes and apostrophes.
public struct PatternDictionary: Hashable, Sendable {
    /// The patterns that find the parts of a compound.
    public internal(set) var compounds: [Pattern]
    /// The patterns that hyphenate a part.
    public internal(set) var syllables: [Pattern]
    /// The letters that must stay together, with libhyphen's defaults filled in.
    public internal(set) var minimums: Minimums
    /// Characters, or sequences of them, beside which no hyphen is put.
    public internal(set) var noHyphen: [[UInt32]]

    /// Reads the bytes of a `.dic` file.
    /// - Throws: ``DictionaryError`` for a damaged file.
    public init(reading bytes: [UInt8]) throws(DictionaryError) {
        guard bytes.count <= 32 << 20 else { throw .tooLarge }
        let newline = UInt8(ascii: "\n")
        let end = bytes.firstIndex(of: newline) ?? bytes.endIndex
        let name = String(decoding: bytes[..<end].prefix(40), as: UTF8.self)
        let set = CharacterSet(name: String(name.filter { $0 != "\r" && $0 != " " && $0 != "\t" }))
        let scalars = try set.decode(bytes[end...])

        var levels = [DictionaryLevel()]
        var start = scalars.startIndex
        var number = 1
        while start < scalars.endIndex {
            let stop = scalars[start...].firstIndex(of: UInt32(newline)) ?? scalars.endIndex
            let line = DictionaryLine(scalars[start..<stop], number: number)
            if line.begins(with: "NEXTLEVEL") {
                guard levels.count == 1 else { throw .tooManyLevels(line: number) }
                levels.append(DictionaryLevel())
            } else {
                try levels[levels.count - 1].read(line)
            }
            start = stop + 1
            number += 1
        }
        guard let last = levels.last, last.patterns.contains(where: \.hasHyphen) else { throw .noPatterns }
        if levels.count == 2 {
            self.init(first: levels[0], second: last, compoundDefault: 0)
        } else {
            var boundaries = DictionaryLevel.boundaries
            boundaries.takeOptions(of: last)
            self.init(first: boundaries, second: last, compoundDefault: 3)
        }
    }

    /// The defaults are those of libhyphen 2.8.8, `hnj_hyphen_load_file` and `hnj_hyphen_hyphenate2`.
    private init(first: DictionaryLevel, second: DictionaryLevel, compoundDefault: UInt8) {
        compounds = first.patterns
        syllables = second.patterns
        noHyphen = first.noHyphen
        func rule(_ compound: UInt8, _ word: UInt8) -> UInt8 {
            guard compound == 0, compoundDefault > 0 else { return compound }
            return word > 0 ? word : compoundDefault
        }
        minimums = Minimums(
            left: first.left > 0 ? first.left : 2, right: first.right > 0 ? first.right : 2,
            compoundLeft: rule(first.compoundLeft, first.left), compoundRight: rule(first.compoundRight, first.right))
    }
}

extension Pattern {
    fileprivate var hasHyphen: Bool { values.contains { $0 & 1 == 1 } }
}
