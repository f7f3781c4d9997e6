import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// Draws panels in rows that are joined by ways back: fields under one route, each with its head in it.
struct WaysBackAssembly: CourseAssembly {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let trial: Fitting.Trial
    let cache: MeasureCache

    var placed: any PlacedCourse { trial }
    private var plan: PanelHeadPlan { trial.course.panelHead }
    private var metrics: Metrics { trial.metrics }
    private var stations: [LanePlanner.Station] { trial.stations }
    private var text: TextSetter { TextSetter(metrics: metrics, language: language, cache: cache) }

    // MARK: Fields and route

    func decoration() -> [FrameItem] {
        var items: [FrameItem] = []
        let radius = metrics.radius(metrics.theme.radii.panel)
        for station in stations {
            var bounds = bodyBounds(station)
            let edge = metrics.edge(metrics.theme.lines.panel, Paint(.panelLine, panel: station.panel))
            if edge != nil {
                // The upper edge goes under the route: beside its line another would look like one that is too heavy.
                let hidden = metrics.routeWidth / 2
                bounds = Rect(
                    x: bounds.minX, y: bounds.minY - hidden, width: bounds.width, height: bounds.height + hidden)
            }
            items.append(
                .shape(
                    .field(bounds, radius: radius, fill: Paint(.panelFill, panel: station.panel), edge: edge)))
        }
        let stretches = RouteStretches(metrics: metrics, legs: trial.geometry.legs, stations: stations).areas()
        items += RouteDrawing(plan: trial.course.route, metrics: metrics, legs: trial.geometry.legs).items(
            stretches: stretches)
        return items
    }

    private func bodyBounds(_ station: LanePlanner.Station) -> Rect {
        let leg = trial.geometry.legs[station.lane]
        return Rect(
            x: metrics.columnStart(station.startColumn), y: leg.top + metrics.routeWidth,
            width: metrics.columnSpan(station.span), height: leg.body)
    }

    // MARK: Panels

    func panelFrames(_ faults: inout DiagnosticList) -> [Frame] {
        let heads = stations.map { station in
            PanelHead(
                plan: plan, text: text, labels: labels, panel: card.panels[station.panel], index: station.panel,
                count: card.panels.count, holdsBreak: card.panels[station.panel].hasBreak && !station.isHinge)
        }
        let widths = zip(stations, heads).map { metrics.columnSpan(headColumns($0, head: $1)) }
        let settings = HeadTitles(heads: Array(zip(heads, widths))).settings()
        for (index, setting) in settings.enumerated() where setting.isTooLong {
            faults.add(
                setting.tooLong(
                    panel: stations[index].panel, of: card, least: plan.leastTwoLineTitle, metrics: metrics))
        }
        return stations.indices.map { index in
            frame(
                of: stations[index], head: heads[index], body: trial.bodies[index], headWidth: widths[index],
                title: settings[index])
        }
    }

    /// In a way back a head has the template's columns, or as many as a long title needs: what follows is bare.
    private func headColumns(_ station: LanePlanner.Station, head: PanelHead) -> Int {
        guard station.isHinge else { return station.span }
        let usual = plan.hingeColumns
        let most = max(usual, station.span * 2 / 3)
        return (usual...most).first { head.titleScale(width: metrics.columnSpan($0)) >= 1 } ?? most
    }

    private func frame(
        of station: LanePlanner.Station, head: PanelHead, body: PanelBody, headWidth: Length,
        title: HeadTitles.Setting
    ) -> Frame {
        let panel = card.panels[station.panel]
        let bounds = bodyBounds(station)
        let width = metrics.routeWidth
        let height = bounds.height + width
        var items: [FrameItem] = [.frame(head.frame(width: headWidth, title: title))]
        if station.isHinge, panel.hasBreak {
            items.append(.frame(head.breakMark(x: headWidth + metrics.gap + metrics.pad)))
        }
        items.append(
            .frame(
                Frame(
                    bounds: Rect(x: .zero, y: width, width: bounds.width, height: bounds.height),
                    items: body.frames(height: bounds.height, step: metrics.step))))
        return Frame(
            bounds: Rect(x: bounds.minX, y: bounds.minY - width, width: bounds.width, height: height),
            meaning: .panel(number: station.panel + 1, title: panel.title.plain), span: panel.span, items: items)
    }
}
