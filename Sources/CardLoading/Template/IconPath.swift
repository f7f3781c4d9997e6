package import CardModel
import Glibc

/// Parses the path of an icon: M, L, H, V, C, A and Z in absolute units, arcs of circles only.
package enum IconPath {
    package static func parse(_ text: String) -> [Icon.Segment]? {
        guard text.utf8.count <= 4000, let words = words(of: text) else { return nil }
        var segments: [Icon.Segment] = []
        var (x, y) = (0.0, 0.0)
        var (startX, startY) = (0.0, 0.0)
        for (letter, numbers) in words {
            guard let size = letter.asciiValue.flatMap(operands(of:)),
                size == 0 ? numbers.isEmpty : !numbers.isEmpty && numbers.count % size == 0
            else { return nil }
            if letter == "Z" {
                segments.append(.close)
                (x, y) = (startX, startY)
                continue
            }
            for first in stride(from: 0, to: numbers.count, by: size) {
                let n = Array(numbers[first..<first + size])
                switch letter {
                case "M" where first == 0:
                    (x, y) = (n[0], n[1])
                    (startX, startY) = (x, y)
                    segments.append(.move(x: x, y: y))
                case "M", "L": (x, y) = (n[0], n[1])
                case "H": x = n[0]
                case "V": y = n[0]
                case "C": (x, y) = (n[4], n[5])
                default:
                    guard let arc = arc(x, y, n) else { return nil }
                    segments.append(arc)
                    (x, y) = (n[5], n[6])
                }
                if letter == "C" {
                    segments.append(.curve(x1: n[0], y1: n[1], x2: n[2], y2: n[3], x: x, y: y))
                } else if letter != "A", !(letter == "M" && first == 0) {
                    segments.append(.line(x: x, y: y))
                }
            }
        }
        guard case .move? = segments.first else { return nil }
        return segments
    }

    /// How many numbers a letter takes each time; nil for what is no letter of a path.
    private static func operands(of letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "Z"): 0
        case UInt8(ascii: "H"), UInt8(ascii: "V"): 1
        case UInt8(ascii: "M"), UInt8(ascii: "L"): 2
        case UInt8(ascii: "C"): 6
        case UInt8(ascii: "A"): 7
        default: nil
        }
    }

    private static func words(of text: String) -> [(Character, [Double])]? {
        var words: [(Character, [Double])] = []
        let bytes = text.utf8
        var index = bytes.startIndex
        // By bytes: all that a path is made of is ASCII, and this is read at every start.
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                index = bytes.index(after: index)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                let letter = Character(Unicode.Scalar(bytes[index]))
                guard operands(of: bytes[index]) != nil else { return nil }
                words.append((letter, []))
                index = bytes.index(after: index)
            default:
                let start = index
                while index < bytes.endIndex, isOfNumber(bytes[index]) { index = bytes.index(after: index) }
                guard index > start, let number = Double(Substring(bytes[start..<index])), number.magnitude <= 1000,
                    !words.isEmpty
                else { return nil }
                words[words.count - 1].1.append(number)
            }
        }
        return words
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "+")
    }

    /// An arc of a circle from (x, y): rx ry rotation large-arc sweep x y (SVG 1.1 appendix F.6.5, for equal radii).
    private static func arc(_ x: Double, _ y: Double, _ n: [Double]) -> Icon.Segment? {
        let (dx, dy) = (n[5] - x, n[6] - y)
        let distance = (dx * dx + dy * dy).squareRoot()
        guard n[0] == n[1], n[0] > 0, distance > 0 else { return nil }
        // A radius that is too small to reach is made as large as it must be (F.6.6).
        let r = max(n[0], distance / 2)
        let height = max(0, r * r - distance * distance / 4).squareRoot()
        let clockwise = n[4] != 0
        let side: Double = (n[3] != 0) == clockwise ? 1 : -1
        let cx = (x + n[5]) / 2 + side * height * dy / distance
        let cy = (y + n[6]) / 2 - side * height * dx / distance
        func degrees(_ px: Double, _ py: Double) -> Double { atan2(py - cy, px - cx) * 180 / .pi }
        return .arc(cx: cx, cy: cy, r: r, from: degrees(x, y), to: degrees(n[5], n[6]), clockwise: clockwise)
    }
}
