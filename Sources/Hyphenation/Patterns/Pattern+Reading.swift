extension Pattern {
    private static let slash = UInt32(UInt8(ascii: "/"))
    private static let comma = UInt32(UInt8(ascii: ","))
    private static let edge = UInt32(UInt8(ascii: "."))

    /// Reads `.ab3c` or `pattern/text,position,length`; nil for a line without letters.
    init?(reading line: DictionaryLine) throws(DictionaryError) {
        let slash = line.scalars.firstIndex(of: Self.slash) ?? line.scalars.endIndex
        var letters: [UInt32] = []
        var values: [UInt8] = [0]
        letters.reserveCapacity(line.scalars.count)
        values.reserveCapacity(line.scalars.count + 1)
        // As in libhyphen a blank ends the pattern, and of two digits side by side the last one counts.
        for scalar in line.scalars[..<slash] {
            if scalar <= 0x20 { break }
            if let digit = DictionaryLine.digit(scalar) {
                values[values.count - 1] = digit
            } else {
                letters.append(scalar)
                values.append(0)
            }
        }
        guard !letters.isEmpty else { return nil }
        if slash < line.scalars.endIndex {
            let changed = try Self.changedPlaces(line, from: slash, letters: letters)
            for place in changed.clamped(to: 0..<values.count) where values[place] & 1 == 1 {
                values[place] |= Self.changesSpelling
            }
        }
        self.init(letters: letters, values: values)
    }

    /// The values whose hyphen is replaced: those from the first letter that changes to the last.
    ///
    /// Positions count letters from 1, a full stop in front not being one (libhyphen, README.nonstandard).
    private static func changedPlaces(
        _ line: DictionaryLine, from slash: Int, letters: [UInt32]
    ) throws(DictionaryError) -> Range<Int> {
        let fields = line.scalars[(slash + 1)...].split(separator: comma, omittingEmptySubsequences: false)
        guard fields.count >= 3 else { return 0..<letters.count + 1 }
        let digits = fields[2].prefix { $0 > 0x20 }
        guard let position = DictionaryLine.number(fields[1]), let length = DictionaryLine.number(digits) else {
            throw .badReplacement(line: line.number)
        }
        let first = Int(position) - 1 + (letters.first == edge ? 1 : 0)
        return max(first, 0)..<max(first, 0) + Int(length == 0 ? UInt8(clamping: letters.count) : length) + 1
    }
}
