import Geometry
import SheetModel

extension ShapedParagraph {
    /// A stretch of a line that is drawn as one, and the request's run that it comes from.
    struct SetRun {
        var run: Int
        var glyphs: GlyphRun
        var x: Length
    }

    /// The glyph runs of a line, from left to right, at a size; `paint` colours a run of the request.
    func runs(of line: LineBreaker.Line, size: Length, paint: (Int) -> Paint) -> [SetRun] {
        var result: [SetRun] = []
        var x = Length.zero
        for group in visualGroups(of: line.clusters) {
            let piece = pieces[group.piece]
            let isRightToLeft = piece.level % 2 == 1
            var glyphs: [Glyph] = []
            var clusterSizes: [GlyphCluster] = []
            // A hyphen may join them.
            glyphs.reserveCapacity(group.clusters.count + 1)
            clusterSizes.reserveCapacity(group.clusters.count + 1)
            var advance = 0.0
            for place in 0..<group.clusters.count {
                let cluster = clusters[
                    isRightToLeft ? group.clusters.upperBound - 1 - place : group.clusters.lowerBound + place]
                for glyph in self.glyphs[cluster.glyphs] {
                    glyphs.append(Glyph(id: glyph.id, x: advance + glyph.x, y: glyph.y))
                }
                advance += cluster.advance
            }
            for index in group.clusters {
                clusterSizes.append(
                    GlyphCluster(bytes: clusters[index].bytes.count, glyphs: clusters[index].glyphs.count))
            }
            var runText = self.text(from: group.clusters.lowerBound, to: group.clusters.upperBound)
            if line.isHyphenated, group.clusters.upperBound == line.clusters.upperBound {
                runText += "\u{AD}"
                clusterSizes.append(GlyphCluster(bytes: 2, glyphs: 1))
                if isRightToLeft {
                    glyphs = glyphs.map { Glyph(id: $0.id, x: $0.x + piece.hyphen.advance, y: $0.y) }
                    glyphs.insert(Glyph(id: piece.hyphen.glyph, x: 0, y: 0), at: 0)
                } else {
                    glyphs.append(Glyph(id: piece.hyphen.glyph, x: advance, y: 0))
                }
                advance += piece.hyphen.advance
            }
            let run = GlyphRun(
                font: piece.font, size: size, text: runText, glyphs: glyphs, clusters: clusterSizes,
                isRightToLeft: isRightToLeft, advance: size * advance, paint: paint(piece.run))
            result.append(SetRun(run: piece.run, glyphs: run, x: x))
            x += run.advance
        }
        return result
    }

    /// The text of some clusters.
    private func text(from first: Int, to end: Int) -> String {
        guard first < end else { return "" }
        let all = text.utf8
        let start = all.index(all.startIndex, offsetBy: clusters[first].bytes.lowerBound)
        let stop = all.index(all.startIndex, offsetBy: clusters[end - 1].bytes.upperBound)
        return String(decoding: all[start..<stop], as: UTF8.self)
    }

    /// Clusters of one piece in a row, in visual order (Unicode Standard Annex #9, rule L2).
    private func visualGroups(of range: Range<Int>) -> [(piece: Int, clusters: Range<Int>)] {
        var groups: [(piece: Int, clusters: Range<Int>)] = []
        for index in range {
            if let last = groups.last, last.piece == clusters[index].piece {
                groups[groups.count - 1].clusters = last.clusters.lowerBound..<index + 1
            } else {
                groups.append((clusters[index].piece, index..<index + 1))
            }
        }
        let levels = groups.map { pieces[$0.piece].level }
        guard let highest = levels.max(), highest > 0 else { return groups }
        var order = Array(groups.indices)
        for level in stride(from: highest, through: 1, by: -1) {
            var index = 0
            while index < order.count {
                guard levels[order[index]] >= level else {
                    index += 1
                    continue
                }
                var end = index
                while end < order.count, levels[order[end]] >= level { end += 1 }
                order[index..<end].reverse()
                index = end
            }
        }
        return order.map { groups[$0] }
    }
}
