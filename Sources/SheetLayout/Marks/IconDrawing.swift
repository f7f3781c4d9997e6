import CardModel
import Geometry
import SheetModel

/// Draws a template's icons at a size and a place.
struct IconDrawing {
    private let icons: [IconName: Icon]
    /// The grid on which icons are drawn, in units.
    private static let grid = 24.0

    init(_ template: Template) { icons = template.icons }

    /// The icon with its grid's upper left corner at a point; `turn` turns it clockwise about its middle, in degrees.
    func items(_ name: IconName, size: Length, at origin: Point, paint: Paint, turn: Double = 0) -> [FrameItem] {
        guard let icon = icons[name] else { return [] }
        let unit = size / IconDrawing.grid
        let (sine, cosine) = IconDrawing.quarterTurn(turn)
        func place(_ x: Double, _ y: Double) -> Point {
            let (dx, dy) = (x - IconDrawing.grid / 2, y - IconDrawing.grid / 2)
            let turned = (dx * cosine - dy * sine, dx * sine + dy * cosine)
            return Point(
                x: origin.x + unit * (turned.0 + IconDrawing.grid / 2),
                y: origin.y + unit * (turned.1 + IconDrawing.grid / 2))
        }
        return icon.parts.map { part in
            let path = Path(
                part.outline.map { segment in
                    switch segment {
                    case .move(let x, let y): .move(place(x, y))
                    case .line(let x, let y): .line(place(x, y))
                    case .curve(let x1, let y1, let x2, let y2, let x, let y):
                        .curve(place(x, y), control1: place(x1, y1), control2: place(x2, y2))
                    case .arc(let cx, let cy, let r, let from, let to, let clockwise):
                        .arc(
                            centre: place(cx, cy), radius: unit * r, from: from + turn, to: to + turn,
                            clockwise: clockwise)
                    case .close: .close
                    }
                })
            return .shape(
                Shape(
                    path: path, fill: part.line == nil ? paint : nil,
                    stroke: part.line.map { Stroke(paint: paint, width: unit * $0) }, mirrors: icon.mirrors))
        }
    }

    /// Sine and cosine of a multiple of 90°, exactly; icons turn by no other angle.
    private static func quarterTurn(_ degrees: Double) -> (Double, Double) {
        switch Int((degrees / 90).rounded()) & 3 {
        case 1: (1, 0)
        case 2: (0, -1)
        case 3: (-1, 0)
        default: (0, 1)
        }
    }
}
