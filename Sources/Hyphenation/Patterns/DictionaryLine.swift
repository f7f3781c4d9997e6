/// One line of a dictionary, as scalars, without its end.
struct DictionaryLine {
    let scalars: ArraySlice<UInt32>
    /// Counted from 1.
    let number: Int

    /// libhyphen skips longer lines: its buffer holds 100 bytes with the end of the line.
    static let longest = 98

    init(_ scalars: ArraySlice<UInt32>, number: Int) {
        self.scalars = scalars.last == UInt32(UInt8(ascii: "\r")) ? scalars.dropLast() : scalars
        self.number = number
    }

    func begins(with keyword: StaticString) -> Bool {
        scalars.count >= keyword.utf8CodeUnitCount
            && zip(scalars, UnsafeBufferPointer(start: keyword.utf8Start, count: keyword.utf8CodeUnitCount))
                .allSatisfy { $0 == UInt32($1) }
    }

    /// What follows a keyword, without the blanks around it.
    func argument(after keyword: StaticString) -> ArraySlice<UInt32> {
        var rest = scalars.dropFirst(keyword.utf8CodeUnitCount).drop { $0 <= 0x20 }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }

    /// A number from 0 to 100 written in decimal digits.
    static func number(_ scalars: ArraySlice<UInt32>) -> UInt8? {
        guard !scalars.isEmpty, scalars.count <= 3 else { return nil }
        var value = 0
        for scalar in scalars {
            guard let digit = digit(scalar) else { return nil }
            value = value * 10 + Int(digit)
        }
        return value <= 100 ? UInt8(value) : nil
    }

    static func digit(_ scalar: UInt32) -> UInt8? {
        scalar >= 0x30 && scalar <= 0x39 ? UInt8(scalar - 0x30) : nil
    }
}
