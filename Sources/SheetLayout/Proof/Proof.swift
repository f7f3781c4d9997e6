import CardModel
import Geometry
import SheetModel

/// Draws a layout over its own sheet, to see why everything stands where it does: panels, blocks, grid, columns, floors,
/// reading order and fullness. Nothing of the sheet moves or goes.
///
/// Grid and columns lie under what is read, so that texts and boxes stay whole; lines and marks lie over it. All of it
/// is decoration: a reader by ear hears the card alone.
struct Proof {
    let metrics: Metrics
    let legs: [LaneGeometry.Leg]
    let fit: FitReport
    let language: LanguageTag
    let cache: MeasureCache

    /// The sheet with its proof.
    func over(_ sheet: Sheet) -> Sheet {
        let survey = ProofSurvey(sheet)
        let style = ProofStyle(metrics: metrics, language: LanguageTag("en") ?? language, cache: cache)
        let legend = ProofLegend(style: style, fit: fit)
        let whole = Rect(origin: .origin, size: sheet.size)
        func layer(_ items: [FrameItem]) -> FrameItem {
            .frame(Frame(bounds: whole, meaning: .decoration, items: items))
        }
        var sheet = sheet
        // After the ground, the panels' fields and the route.
        let fields = sheet.root.items.prefix { item in
            if case .frame(let frame) = item { frame.meaning == .decoration } else { true }
        }.count
        sheet.root.items.insert(
            layer(ProofGrid(style: style, legs: legs).items(panels: survey.panels)), at: fields)
        let path = ReadingPath(
            style: style, stops: survey.stops, lanes: .init(legs: legs, metrics: metrics, footEnd: legend.bounds.minY))
        sheet.root.items += [
            layer(ProofFrames(style: style).items(survey)),
            layer(ProofFloors(style: style).items(survey.boxes)),
            layer(ProofFullness(style: style).items(panels: survey.panels, fills: fit.panels)),
            layer(path.items),
            layer(legend.items),
        ]
        return sheet
    }
}
