import Geometry
import SheetModel

extension QRCode {
    /// The outline of all dark modules as one path that fills `bounds`: one fill, and no seams between modules.
    ///
    /// Edges run with the dark on their right hand, so a hole turns against what holds it and stays empty under the
    /// nonzero winding rule. Where two modules touch at a corner either way on is right.
    func outline(in bounds: Rect) -> Path {
        var edges = edges()
        var elements: [Path.Element] = []
        // The first grid point of a loop in reading order is always one of its corners.
        for start in edges.indices {
            while let first = takeEdge(from: start, of: &edges) {
                elements.append(.move(point(start, in: bounds)))
                var (here, heading) = (end(of: first, from: start), first)
                while here != start, let next = takeEdge(from: here, of: &edges) {
                    if next != heading { elements.append(.line(point(here, in: bounds))) }
                    (here, heading) = (end(of: next, from: here), next)
                }
                elements.append(.close)
            }
        }
        return Path(elements)
    }

    /// The way that an edge runs along one module.
    private enum Heading: UInt8, CaseIterable {
        case right = 1
        case down = 2
        case left = 4
        case up = 8
    }

    /// Grid points along each side.
    private var pitch: Int { side + 1 }

    /// For each grid point, row by row, the headings of the edges that start there, as bits.
    private func edges() -> [UInt8] {
        var edges = [UInt8](repeating: 0, count: pitch * pitch)
        for row in 0..<side {
            for column in 0..<side where isDark(column: column, row: row) {
                let corner = row * pitch + column
                if !isDark(column: column, row: row - 1) { edges[corner] |= Heading.right.rawValue }
                if !isDark(column: column + 1, row: row) { edges[corner + 1] |= Heading.down.rawValue }
                if !isDark(column: column, row: row + 1) { edges[corner + pitch + 1] |= Heading.left.rawValue }
                if !isDark(column: column - 1, row: row) { edges[corner + pitch] |= Heading.up.rawValue }
            }
        }
        return edges
    }

    private func takeEdge(from place: Int, of edges: inout [UInt8]) -> Heading? {
        guard let heading = Heading.allCases.first(where: { edges[place] & $0.rawValue != 0 }) else { return nil }
        edges[place] ^= heading.rawValue
        return heading
    }

    private func end(of heading: Heading, from place: Int) -> Int {
        switch heading {
        case .right: place + 1
        case .down: place + pitch
        case .left: place - 1
        case .up: place - pitch
        }
    }

    private func point(_ place: Int, in bounds: Rect) -> Point {
        Point(
            x: bounds.minX + bounds.width * (Double(place % pitch) / Double(side)),
            y: bounds.minY + bounds.height * (Double(place / pitch) / Double(side)))
    }
}
