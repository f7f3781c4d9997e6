/// The options and patterns on one side of `NEXTLEVEL`; 0 stands for a minimum that is not given.
struct DictionaryLevel {
    var left: UInt8 = 0
    var right: UInt8 = 0
    var compoundLeft: UInt8 = 0
    var compoundRight: UInt8 = 0
    var noHyphen: [[UInt32]] = []
    var patterns: [Pattern] = []

    /// What libhyphen takes for the compound level of a dictionary that has none: words part at hyphens, dashes and
    /// apostrophes, and no hyphen is added beside these.
    ///
    /// libhyphen leaves U+2013 and U+2019 out for a dictionary that is not in UTF-8; such a dictionary can't be asked
    /// about words that hold them.
    static let boundaries: DictionaryLevel = {
        let marks: [UInt32] = [0x27, 0x2D, 0x2013, 0x2019]
        var level = DictionaryLevel()
        level.noHyphen = marks.map { [$0] }
        level.patterns = marks.map { Pattern(letters: [$0], values: [1, 1]) }
        return level
    }()

    mutating func takeOptions(of other: DictionaryLevel) {
        left = other.left
        right = other.right
        compoundLeft = other.compoundLeft
        compoundRight = other.compoundRight
    }

    /// Takes an option or a pattern in; `%` begins a comment.
    mutating func read(_ line: DictionaryLine) throws(DictionaryError) {
        if line.begins(with: "%") || line.scalars.isEmpty { return }
        if line.begins(with: "LEFTHYPHENMIN") {
            left = try minimum(line, "LEFTHYPHENMIN")
        } else if line.begins(with: "RIGHTHYPHENMIN") {
            right = try minimum(line, "RIGHTHYPHENMIN")
        } else if line.begins(with: "COMPOUNDLEFTHYPHENMIN") {
            compoundLeft = try minimum(line, "COMPOUNDLEFTHYPHENMIN")
        } else if line.begins(with: "COMPOUNDRIGHTHYPHENMIN") {
            compoundRight = try minimum(line, "COMPOUNDRIGHTHYPHENMIN")
        } else if line.begins(with: "NOHYPHEN") {
            noHyphen = line.argument(after: "NOHYPHEN").split(separator: UInt32(UInt8(ascii: ","))).map(Array.init)
        } else if line.scalars.count <= DictionaryLine.longest, let pattern = try Pattern(reading: line) {
            patterns.append(pattern)
        }
    }

    private func minimum(_ line: DictionaryLine, _ option: StaticString) throws(DictionaryError) -> UInt8 {
        guard let number = DictionaryLine.number(line.argument(after: option)) else {
            throw .badOption(line: line.number, option: "\(option)")
        }
        return number
    }
}
