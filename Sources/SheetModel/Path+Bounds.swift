public import Geometry
import Glibc

extension Path {
    /// The smallest upright rectangle that holds the path, or nil for an empty one. Of a Bézier curve it holds the
    /// control points too; of an arc exactly what is drawn.
    public var bounds: Rect? {
        var points: [Point] = []
        for element in elements {
            switch element {
            case .move(let point), .line(let point): points.append(point)
            case .curve(let point, let control1, let control2): points += [control1, control2, point]
            case .arc(let centre, let radius, let from, let to, let clockwise):
                points += Path.extremes(centre: centre, radius: radius, from: from, to: to, clockwise: clockwise)
            case .close: break
            }
        }
        guard let first = points.first else { return nil }
        var (low, high) = (first, first)
        for point in points.dropFirst() {
            low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
            high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        return Rect(origin: low, size: Size(width: high.x - low.x, height: high.y - low.y))
    }

    /// The ends of an arc, and the points between them where it is furthest left, right, up or down.
    private static func extremes(
        centre: Point, radius: Length, from: Double, to: Double, clockwise: Bool
    ) -> [Point] {
        let start = clockwise ? from : to
        var end = clockwise ? to : from
        if !(end - start).isFinite { return [centre] }
        if end < start { end = start + 360 - (start - end).truncatingRemainder(dividingBy: 360) }
        var angles = [start, end]
        var quarter = (start / 90).rounded(.up) * 90
        let last = min(end, start + 360)
        while quarter < last {
            angles.append(quarter)
            quarter += 90
        }
        return angles.map { angle in
            let (cosine, sine) = unit(angle)
            return Point(x: centre.x + radius * cosine, y: centre.y + radius * sine)
        }
    }

    /// Cosine and sine of an angle in degrees, exact at right angles.
    private static func unit(_ degrees: Double) -> (Double, Double) {
        let turn = degrees.truncatingRemainder(dividingBy: 360)
        switch turn < 0 ? turn + 360 : turn {
        case 0: return (1, 0)
        case 90: return (0, 1)
        case 180: return (-1, 0)
        case 270: return (0, -1)
        default:
            let radians = turn * Double.pi / 180
            return (cos(radians), sin(radians))
        }
    }
}
