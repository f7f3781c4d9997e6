import SheetModel

/// Where the ink of a paragraph lies when it stands on one line.
enum LineInk {
    static func bounds(clusters: [ShapedParagraph.Cluster], levels: [Int], faces: [LoadedFace?]) -> InkBounds {
        var ink: InkBounds?
        var pen = 0.0
        for index in visualOrder(levels: clusters.map { levels[$0.piece] }) {
            let cluster = clusters[index]
            if let face = faces[cluster.piece] {
                for glyph in cluster.glyphs {
                    guard let shape = face.ink(of: glyph.id) else { continue }
                    let x = pen + glyph.x
                    let placed = InkBounds(
                        left: x + shape.left, right: x + shape.right, top: glyph.y + shape.top,
                        bottom: glyph.y + shape.bottom)
                    ink = ink.map { union($0, placed) } ?? placed
                }
            }
            pen += cluster.advance
        }
        return ink ?? InkBounds(left: 0, right: 0, top: 0, bottom: 0)
    }

    private static func union(_ a: InkBounds, _ b: InkBounds) -> InkBounds {
        InkBounds(
            left: min(a.left, b.left), right: max(a.right, b.right), top: min(a.top, b.top),
            bottom: max(a.bottom, b.bottom))
    }

    /// The indices from left to right: from the highest level down to the lowest odd one, each stretch of that level
    /// or higher is turned round (Unicode Standard Annex #9, L2).
    static func visualOrder(levels: [Int]) -> [Int] {
        var order = Array(levels.indices)
        guard let highest = levels.max(), let lowest = levels.lazy.filter({ $0 % 2 == 1 }).min() else { return order }
        for level in stride(from: highest, through: lowest, by: -1) {
            var index = 0
            while index < levels.count {
                guard levels[index] >= level else {
                    index += 1
                    continue
                }
                let start = index
                while index < levels.count, levels[index] >= level { index += 1 }
                order[start..<index].reverse()
            }
        }
        return order
    }
}
