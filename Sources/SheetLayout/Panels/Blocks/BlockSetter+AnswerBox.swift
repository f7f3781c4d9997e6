import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    /// The slot of an answer box: never under the block's least height, its lines of handwriting or the template's floor.
    func slot(for box: AnswerBox, least: Double, weight: Double = 1) -> Slot {
        let floor = metrics.template.floors.answerLines
        return Slot(
            least: leastHeight(least, lines: max(box.lines ?? floor, floor)), weight: box.weight ?? weight,
            quantum: SpareHeight.quarter)
    }

    /// The template's least height in steps, or that of so many lines of handwriting, up to the grid.
    func leastHeight(_ steps: Double, lines: Int) -> Double {
        let writing = metrics.length(metrics.template.floors.writingLine) / metrics.step
        return SpareHeight.roundedUp(max(steps, writing * Double(lines)))
    }

    /// An answer box with what is drawn in it, at a place in its block.
    ///
    /// - Parameters:
    ///   - text: what is to be answered.
    ///   - least: the template's least height of such a box, in steps.
    func answerBox(
        _ box: AnswerBox, of text: Text, least: Double, in bounds: Rect, hasCue: Bool = false
    ) -> Frame {
        let inner = Rect(origin: .origin, size: bounds.size)
        let kind = box.kind ?? (hasCue ? plan.box.kindWithCue : plan.box.kind)
        let fieldKind: AnswerField.Kind =
            switch kind {
            case .blank: .blank
            case .ruled: .ruled
            case .sketch: .sketch
            }
        let field = field(of: text, kind: fieldKind, floor: slot(for: box, least: least).least)
        return Frame(
            bounds: bounds, meaning: .answerBox(field), span: box.span,
            items: outline(inner) + pattern(kind, lines: box.lines ?? 1, in: inner))
    }

    /// Room to write that belongs to a text, as a thing that can be filled; its floor is in steps.
    func field(of text: Text, row: Int? = nil, kind: AnswerField.Kind, floor: Double) -> AnswerField {
        AnswerField(
            name: row.map { "\(text.id.rawValue).row-\($0)" } ?? text.id.rawValue, description: text.plain, kind: kind,
            textID: text.id.rawValue, floor: steps(floor),
            writingLine: metrics.length(metrics.template.floors.writingLine))
    }

    /// A white field with a line inside its edge.
    func outline(_ bounds: Rect) -> [FrameItem] {
        [
            .shape(
                .field(
                    bounds, radius: metrics.radius(metrics.theme.radii.box), fill: paint(.boxFill),
                    edge: metrics.edge(metrics.theme.lines.box, paint(.boxLine))))
        ]
    }

    private func pattern(_ kind: AnswerBox.Kind, lines: Int, in bounds: Rect) -> [FrameItem] {
        let pitch = metrics.length(metrics.template.floors.pitch)
        switch kind {
        case .blank: return []
        case .ruled:
            switch plan.box.rules {
            case .strips(let dash, let gap):
                return rules(
                    in: bounds, pitch: pitch, lines: lines, dashes: [metrics.length(dash), metrics.length(gap)])
            case .fromFoot(let inset): return rulesFromFoot(in: bounds, pitch: pitch, inset: steps(inset))
            }
        case .sketch:
            if case .fromFoot = plan.box.rules { return dotsFromFoot(in: bounds, pitch: pitch) }
            return dots(in: bounds, pitch: pitch)
        }
    }

    /// How much of a pitch the uppermost space to write in has at least.
    private static let leastSpace = 0.98

    /// The heights of writing lines a pitch apart from the foot on, the uppermost first: none over which less than a
    /// pitch is left.
    private func heightsFromFoot(in bounds: Rect, pitch: Length, above least: Length) -> [Length] {
        let count = (bounds.height - least).wholeMultiples(of: pitch)
        return (1..<max(1, count + 1)).reversed().map { bounds.maxY - pitch * Double($0) }
    }

    private func rulesFromFoot(in bounds: Rect, pitch: Length, inset: Length) -> [FrameItem] {
        var path = Path()
        for y in heightsFromFoot(in: bounds, pitch: pitch, above: pitch * BlockSetter.leastSpace) {
            path.elements +=
                Path.line(
                    from: Point(x: bounds.minX + inset, y: y), to: Point(x: bounds.maxX - inset, y: y)
                ).elements
        }
        guard !path.elements.isEmpty else { return [] }
        let stroke = Stroke(paint: paint(.boxRule), width: metrics.line(metrics.theme.lines.hair))
        return [.shape(Shape(path: path, stroke: stroke))]
    }

    /// A grid of dots, centred across, a pitch from the foot and half of one clear of the top; in a box that is too low
    /// for two rows of it, one that is centred both ways.
    private func dotsFromFoot(in bounds: Rect, pitch: Length) -> [FrameItem] {
        guard heightsFromFoot(in: bounds, pitch: pitch, above: pitch / 2).count > 1 else {
            return dots(in: bounds, pitch: pitch)
        }
        let columns = max(0, (bounds.width - pitch).wholeMultiples(of: pitch) + 1)
        let start = bounds.minX + (bounds.width - pitch * Double(columns - 1)) / 2
        var path = Path()
        for y in heightsFromFoot(in: bounds, pitch: pitch, above: pitch / 2) where columns > 0 {
            path.elements.append(.move(Point(x: start, y: y)))
            path.elements.append(.line(Point(x: start + pitch * (Double(columns - 1) + 0.01), y: y)))
        }
        guard !path.elements.isEmpty else { return [] }
        let stroke = Stroke(
            paint: paint(.boxRule), width: metrics.length(plan.box.dot) * 2, cap: .round, dashes: [.zero, pitch])
        return [.shape(Shape(path: path, stroke: stroke))]
    }

    /// Dotted writing lines in equal strips of a pitch or more, or as many as the card asks for; the lower edge is a
    /// writing line itself.
    private func rules(in bounds: Rect, pitch: Length, lines: Int, dashes: [Length]) -> [FrameItem] {
        let inset = metrics.pad / 2
        let strips = max(1, lines, bounds.height.wholeMultiples(of: pitch))
        var path = Path()
        for strip in 1..<strips {
            let y = bounds.minY + bounds.height * (Double(strip) / Double(strips))
            path.elements +=
                Path.line(
                    from: Point(x: bounds.minX + inset, y: y), to: Point(x: bounds.maxX - inset, y: y)
                ).elements
        }
        guard !path.elements.isEmpty else { return [] }
        let stroke = Stroke(
            paint: paint(.boxRule), width: metrics.line(metrics.theme.lines.hair),
            dashes: dashes)
        return [.shape(Shape(path: path, stroke: stroke))]
    }

    /// A grid of dots, centred, three quarters of a pitch or more from the edges, or half of one in a low box, drawn as one dashed line a row so that a large box stays a small file.
    private func dots(in bounds: Rect, pitch: Length) -> [FrameItem] {
        let columns = max(0, (bounds.width - pitch * 0.5).wholeMultiples(of: pitch))
        let rows = max(
            (bounds.height - pitch * 0.5).wholeMultiples(of: pitch), min(2, bounds.height.wholeMultiples(of: pitch)))
        guard columns > 0, rows > 0 else { return [] }
        let start = bounds.minX + (bounds.width - pitch * Double(columns - 1)) / 2
        let top = bounds.minY + (bounds.height - pitch * Double(rows - 1)) / 2
        var path = Path()
        for row in 0..<rows {
            let y = top + pitch * Double(row)
            path.elements.append(.move(Point(x: start, y: y)))
            // A hundredth more, so that the last dot is not lost to rounding.
            path.elements.append(.line(Point(x: start + pitch * (Double(columns - 1) + 0.01), y: y)))
        }
        let stroke = Stroke(
            paint: paint(.boxRule), width: metrics.length(plan.box.dot) * 2, cap: .round, dashes: [.zero, pitch])
        return [.shape(Shape(path: path, stroke: stroke))]
    }
}
