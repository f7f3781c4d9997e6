import SheetModel

/// Where the ink of a paragraph lies when it stands on one line.
enum LineInk {
    static func bounds(
        clusters: [ShapedParagraph.Cluster], glyphs: [Glyph], levels: [Int], faces: [LoadedFace?]
    ) -> InkBounds {
        var ink = InkBounds(left: .infinity, right: -.infinity, top: .infinity, bottom: -.infinity)
        var pen = 0.0
        func add(_ cluster: ShapedParagraph.Cluster) {
            if let face = faces[cluster.piece] {
                for glyph in glyphs[cluster.glyphs] {
                    let shape = face.ink(of: glyph.id)
                    guard shape.left < shape.right, shape.top < shape.bottom else { continue }
                    let x = pen + glyph.x
                    ink.left = min(ink.left, x + shape.left)
                    ink.right = max(ink.right, x + shape.right)
                    ink.top = min(ink.top, glyph.y + shape.top)
                    ink.bottom = max(ink.bottom, glyph.y + shape.bottom)
                }
            }
            pen += cluster.advance
        }
        if levels.contains(where: { $0 != 0 }) {
            for index in visualOrder(levels: clusters.map { levels[$0.piece] }) { add(clusters[index]) }
        } else {
            for cluster in clusters { add(cluster) }
        }
        return ink.left <= ink.right ? ink : InkBounds(left: 0, right: 0, top: 0, bottom: 0)
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
