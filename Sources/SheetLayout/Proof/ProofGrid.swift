import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The line grid of each panel, and the columns of each lane as a ruler.
struct ProofGrid {
    let style: ProofStyle
    let legs: [LaneGeometry.Leg]

    private var metrics: Metrics { style.metrics }

    func items(panels: [ProofSurvey.Panel]) -> [FrameItem] {
        var lines = Path()
        var halves = Path()
        for panel in panels {
            for (y, isLine) in steps(in: panel.body) {
                let path = Path.line(from: Point(x: panel.body.minX, y: y), to: Point(x: panel.body.maxX, y: y))
                if isLine { lines.elements += path.elements } else { halves.elements += path.elements }
            }
        }
        return [
            .shape(Shape(path: halves, stroke: style.line(.proofGrid, style.fine / 2))),
            .shape(Shape(path: lines, stroke: style.line(.proofGrid, style.fine))),
        ] + ruler
    }

    /// The heights of the grid in a body, a step apart, so that the first line of its first block stands on one; every
    /// other is a line, those between are halves.
    func steps(in body: Rect) -> [(y: Length, isLine: Bool)] {
        let page = metrics.template.page
        let first = page.padSteps + page.firstBaseline
        let count = Int(first.rounded(.down))
        let phase = first - Double(count)
        var steps: [(Length, Bool)] = []
        var index = 0
        while index < ProofGrid.most {
            let y = body.minY + metrics.steps(phase + Double(index))
            guard y < body.maxY else { break }
            steps.append((y, (index - count).isMultiple(of: 2)))
            index += 1
        }
        return steps
    }

    /// No body has so many steps: with a step of no height there would be no end.
    private static let most = 1000

    /// A bar for each column along the upper edge of each leg that panels hang from, with its number.
    private var ruler: [FrameItem] {
        var bars = Path()
        var numbers: [FrameItem] = []
        for leg in legs where leg.body > .zero {
            for column in 0..<metrics.template.page.columns {
                let bar = Rect(
                    x: metrics.columnStart(column), y: leg.top + metrics.routeLine + style.unit * 0.2,
                    width: metrics.columnSpan(1),
                    height: style.unit * 0.2)
                bars.elements += Path.rectangle(bar).elements
                let number = style.letter(String(column + 1), size: style.unit * 0.62, paint: .proofColumn)
                numbers += number.items(
                    at: Point(x: bar.centre.x - number.width / 2, y: bar.maxY + style.unit * 0.62))
            }
        }
        return [.shape(Shape(path: bars, fill: Paint(.proofColumn)))] + numbers
    }
}
