import DesignTokens
import Geometry
import SheetModel

/// The edges of panels, their bodies and contents, and of everything that reading stops at.
struct ProofFrames {
    let style: ProofStyle

    func items(_ survey: ProofSurvey) -> [FrameItem] {
        let blocks = survey.stops.reduce(into: Path()) { $0.elements += Path.rectangle($1.bounds).elements }
        let bodies = survey.panels.reduce(into: Path()) { path, panel in
            path.elements +=
                Path.line(
                    from: Point(x: panel.body.minX, y: panel.body.minY),
                    to: Point(x: panel.body.maxX, y: panel.body.minY)
                ).elements
        }
        var items: [FrameItem] = [
            .shape(Shape(path: blocks, stroke: style.line(.proofBlock, style.fine))),
            .shape(Shape(path: bodies, stroke: style.line(.proofPanel, style.fine))),
        ]
        items += survey.panels.map { panel in
            .shape(Shape(path: .rectangle(panel.bounds), stroke: style.line(.proofPanel, style.strong)))
        }
        return items
    }
}
