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
            guard let size = operands[letter],
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

    private static let operands: [Character: Int] = ["M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0]

    private static func words(of text: String) -> [(Character, [Double])]? {
        var words: [(Character, [Double])] = []
        var spaced = ""
        for character in text {
            spaced += character.isLetter ? " \(character) " : String(character == "," ? " " : character)
        }
        for word in spaced.split(whereSeparator: \.isWhitespace) {
            if let letter = word.first, letter.isLetter {
                guard operands[letter] != nil else { return nil }
                words.append((letter, []))
            } else {
                guard let number = Double(word), number.magnitude <= 1000, !words.isEmpty else { return nil }
                words[words.count - 1].1.append(number)
            }
        }
        return words
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
