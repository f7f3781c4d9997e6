import CardModel
import DesignTokens
import Geometry
import SheetModel

/// How full each panel is, as a bar and a percentage at the foot of its body.
struct ProofFullness {
    let style: ProofStyle

    func items(panels: [ProofSurvey.Panel], fills: [FitReport.PanelFill]) -> [FrameItem] {
        panels.flatMap { panel -> [FrameItem] in
            guard let fill = fills.first(where: { $0.number == panel.number }) else { return [] }
            return gauge(fill.fullness, in: panel.body)
        }
    }

    /// The bar, in the pad below the contents: its track, and the part of it that the contents need.
    func bar(_ fullness: Double, in body: Rect, end: Length) -> (track: Rect, part: Rect) {
        let metrics = style.metrics
        let middle = body.maxY - metrics.steps(metrics.template.page.padSteps) / 2
        let height = style.unit * 0.5
        let width = min(style.unit * 11, body.width / 4)
        let track = Rect(x: end - width, y: middle - height / 2, width: width, height: height)
        let part = Rect(origin: track.origin, size: Size(width: width * min(1, max(0, fullness)), height: height))
        return (track, part)
    }

    private func gauge(_ fullness: Double, in body: Rect) -> [FrameItem] {
        let percent = Int((fullness * 100).rounded())
        let size = style.unit * 1.1
        let words = style.letter("\(percent) %", size: size, isBold: true, paint: .proofInk)
        let textX = body.maxX - style.metrics.pad - words.width
        let (track, part) = bar(fullness, in: body, end: textX - style.unit * 0.5)
        return [
            .shape(
                Shape(
                    path: .rectangle(track), fill: Paint(.proofPaper), stroke: style.line(.proofPanel, style.fine))),
            .shape(Shape(path: .rectangle(part), fill: Paint(.proofPanel))),
        ] + words.items(at: Point(x: textX, y: track.centre.y + size * (ProofStyle.figureHeight / 2)))
    }
}
