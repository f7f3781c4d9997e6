/// A colour in sRGB (IEC 61966-2-1), each component from 0 to 1, without transparency.
public struct Colour: Hashable, Sendable {
    public let red: Double
    public let green: Double
    public let blue: Double

    /// A colour from components between 0 and 1.
    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour written `#RRGGBB` or `#RGB`, or nil where the text is neither.
    public init?(hex: String) {
        guard hex.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = hex.dropFirst()
        guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        switch digits.count {
        case 6:
            self.init(
                red: Double(value >> 16 & 0xFF) / 255, green: Double(value >> 8 & 0xFF) / 255,
                blue: Double(value & 0xFF) / 255)
        case 3:
            self.init(
                red: Double(value >> 8 & 0xF) / 15, green: Double(value >> 4 & 0xF) / 15,
                blue: Double(value & 0xF) / 15)
        default: return nil
        }
    }
}
