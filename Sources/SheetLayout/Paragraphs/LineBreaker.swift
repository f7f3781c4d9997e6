import SheetModel

/// Finds the lines of a shaped paragraph at a measure. All measures are in type sizes (em).
///
/// Lines depend on the measure alone, and nothing is shaped again, so a fit search may ask for as many measures as
/// it likes.
struct LineBreaker {
    /// A line: which clusters stand on it, without the spaces at its end.
    struct Line: Hashable {
        var clusters: Range<Int>
        var width: Double
        /// Whether it ends inside a word, with a hyphen that the text does not have.
        var isHyphenated: Bool
        /// Whether a word had to be cut anywhere, for want of room.
        var isCut: Bool
    }

    /// When a word may be broken.
    struct Hyphenation: Hashable {
        /// The least number of letters of a word that is broken.
        var leastLetters: Int
        /// A line that is fuller than this share of the measure is left as it is (SPEC §3: 65 %).
        var fullEnough = 0.65
    }

    private let clusters: [ShapedParagraph.Cluster]
    private let hyphens: [Double]
    /// The request's run of each piece.
    private let runs: [Int]
    /// Runs that had better stay on one line, by their index in the request.
    private let together: Set<Int>

    init(_ paragraph: ShapedParagraph, keepingTogether together: Set<Int> = []) {
        clusters = paragraph.clusters
        hyphens = paragraph.pieces.map(\.hyphen.advance)
        runs = paragraph.pieces.map(\.run)
        self.together = together
    }

    /// The slack of a comparison, in em: far below what the eye or a pen can see.
    private static let slack = 1e-6

    /// The lines, each as full as it can be.
    func lines(measure: Double, hyphenation: Hyphenation?) -> [Line] {
        var lines: [Line] = []
        var start = skipSpaces(from: 0)
        while start < clusters.count {
            let line = nextLine(from: start, measure: measure, hyphenation: hyphenation)
            lines.append(line)
            var next = line.clusters.upperBound
            next = skipSpaces(from: next)
            if next <= start { next = start + 1 }
            start = next
        }
        return lines
    }

    /// The lines of a text that is to look even: the narrowest measure that keeps the number of lines, and `slack` of
    /// what is left of the measure.
    func balanced(measure: Double, slack: Double) -> [Line] {
        let full = lines(measure: measure, hyphenation: nil)
        guard full.count > 1, !full.contains(where: \.isCut) else { return full }
        var low = 0.0
        var high = measure
        // Twenty halvings leave less than a thousandth of an em of any measure on a sheet.
        for _ in 0..<20 {
            let middle = (low + high) / 2
            let trial = lines(measure: middle, hyphenation: nil)
            if trial.count <= full.count, !trial.contains(where: \.isCut), hyphenCount(trial) <= hyphenCount(full) {
                high = middle
            } else {
                low = middle
            }
        }
        let even = lines(measure: high + slack * (measure - high), hyphenation: nil)
        return keepingTogether(even, from: high, to: measure)
    }

    /// Lines of the same number that part fewer of the runs that had better stay together, if they look even enough.
    private func keepingTogether(_ lines: [Line], from narrowest: Double, to measure: Double) -> [Line] {
        var best = lines
        var parted = partedRuns(lines)
        for step in 0...32 where parted > 0 {
            let trial = self.lines(measure: narrowest + (measure - narrowest) * Double(step) / 32, hyphenation: nil)
            let widths = trial.map(\.width)
            guard trial.count == lines.count, let least = widths.min(), let most = widths.max(),
                least >= LineBreaker.evenEnough * most
            else { continue }
            let own = partedRuns(trial)
            if own < parted { (best, parted) = (trial, own) }
        }
        return best
    }

    /// The lines of the narrowest measure at which there are no more than so many and no word is cut.
    func evenest(lines count: Int) -> [Line] {
        var low = 0.0
        var high = width
        var best = lines(measure: high, hyphenation: nil)
        for _ in 0..<20 {
            let middle = (low + high) / 2
            let trial = lines(measure: middle, hyphenation: nil)
            if trial.count <= count, !trial.contains(where: \.isCut) {
                (high, best) = (middle, trial)
            } else {
                low = middle
            }
        }
        return best
    }

    private func hyphenCount(_ lines: [Line]) -> Int { lines.count(where: \.isHyphenated) }

    /// How many runs that had better stay together go on from one line to the next.
    private func partedRuns(_ lines: [Line]) -> Int {
        zip(lines, lines.dropFirst()).count { line, next in
            guard let last = line.clusters.last, let first = next.clusters.first else { return false }
            let run = runs[clusters[last].piece]
            return together.contains(run) && run == runs[clusters[first].piece]
        }
    }

    /// The shortest line of an even text, in the longest one, that still looks even.
    private static let evenEnough = 0.4

    /// The lines of running text: as full as can be, but with a last line of at least `leastLastLine` of the measure
    /// where narrowing it by whole hundredths, to four fifths at most, brings that about without another line.
    func paragraph(measure: Double, leastLastLine: Double, hyphenation: Hyphenation?) -> [Line] {
        let full = lines(measure: measure, hyphenation: hyphenation)
        guard full.count > 1 else { return full }
        var best = full
        for hundredth in 0...20 {
            let trial = lines(measure: measure * (1 - Double(hundredth) / 100), hyphenation: hyphenation)
            guard trial.count == full.count, trial.contains(where: \.isCut) == full.contains(where: \.isCut) else {
                break
            }
            let last = trial.last?.width ?? 0
            if last >= leastLastLine * measure { return trial }
            if last > (best.last?.width ?? 0) + LineBreaker.slack { best = trial }
        }
        return best
    }

    /// The width of the whole paragraph on one line.
    var width: Double {
        var total = 0.0
        var visible = 0.0
        for cluster in clusters {
            total += cluster.advance
            if !cluster.isSpace { visible = total }
        }
        return visible
    }

    /// The width of the widest stretch in which no line can end but by a hyphen.
    var widestWord: Double {
        var widest = 0.0
        var word = 0.0
        for cluster in clusters {
            if !cluster.isSpace { word += cluster.advance }
            switch cluster.breakAfter {
            case .none, .hyphen: break
            case .line, .forced:
                widest = max(widest, word)
                word = 0
            }
        }
        return max(widest, word)
    }

    private func skipSpaces(from index: Int) -> Int {
        var index = index
        while index < clusters.count, clusters[index].isSpace { index += 1 }
        return index
    }

    private func nextLine(from start: Int, measure: Double, hyphenation: Hyphenation?) -> Line {
        var x = 0.0
        var visible = 0.0
        var visibleEnd = start
        var breakAt: Line?
        var hyphenAt: (line: Line, letters: Int32)?
        var index = start
        while index < clusters.count {
            let cluster = clusters[index]
            if !cluster.isSpace, x + cluster.advance > measure + LineBreaker.slack {
                return broken(
                    breakAt, hyphenAt,
                    cut: Line(
                        clusters: start..<max(index, start + 1),
                        width: max(visible, index == start ? cluster.advance : 0),
                        isHyphenated: false, isCut: true),
                    measure: measure, hyphenation: hyphenation)
            }
            x += cluster.advance
            index += 1
            if !cluster.isSpace {
                visible = x
                visibleEnd = index
            }
            let line = Line(clusters: start..<visibleEnd, width: visible, isHyphenated: false, isCut: false)
            switch cluster.breakAfter {
            case .none: break
            case .forced: return line
            case .line: breakAt = line
            case .hyphen(let letters):
                let hyphen = hyphens.indices.contains(cluster.piece) ? hyphens[cluster.piece] : 0
                if visible + hyphen <= measure + LineBreaker.slack {
                    hyphenAt = (
                        Line(clusters: line.clusters, width: visible + hyphen, isHyphenated: true, isCut: false),
                        letters
                    )
                }
            }
        }
        return Line(clusters: start..<visibleEnd, width: visible, isHyphenated: false, isCut: false)
    }

    /// The best of the places at which an overfull line can end.
    private func broken(
        _ breakAt: Line?, _ hyphenAt: (line: Line, letters: Int32)?, cut: Line, measure: Double,
        hyphenation: Hyphenation?
    ) -> Line {
        guard let breakAt else {
            // A word that has no room on a line of its own is broken wherever its language lets it.
            return hyphenAt?.line ?? cut
        }
        guard let hyphenation, let hyphenAt, hyphenAt.line.clusters.upperBound > breakAt.clusters.upperBound,
            hyphenAt.letters >= hyphenation.leastLetters, breakAt.width < hyphenation.fullEnough * measure
        else { return breakAt }
        return hyphenAt.line
    }
}
