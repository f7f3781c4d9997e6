import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    /// A filled bar with an icon and a call; where names are to be written, a box in it.
    func measure(_ callout: Callout, width: Length) -> MeasuredBlock {
        let plan = plan.callout
        let size = metrics.typeSize(.callout)
        let indent = steps(plan.indent)
        let textX = callout.icon == nil ? indent : indent + size * plan.textIndent
        let lines = text.set(callout.text, as: .callout, measure: max(.zero, width - textX - indent))
        let bar = lines.height + plan.pad
        let names = callout.hasNames ? namesHeight : 0
        let height = bar + (callout.hasNames ? names + plan.namesInset : 0)
        return MeasuredBlock(kind: .callout, span: callout.span, rigid: height, texts: [lines]) { _ in
            let bounds = Rect(x: .zero, y: .zero, width: width, height: steps(height))
            var items = field(bounds)
            if let icon = callout.icon.flatMap({ IconName(rawValue: $0.rawValue) }) {
                let middle = steps(plan.pad / 2 + metrics.template.page.firstBaseline) - text.capHeight(.callout) / 2
                items += IconDrawing(metrics.template).items(
                    icon, size: size, at: Point(x: indent, y: middle - size / 2), paint: paint(.calloutIcon))
            }
            items.append(
                .frame(text.place(lines, x: textX, top: plan.pad / 2, meaning: .paragraph, panel: panel)))
            if callout.hasNames {
                let inset = steps(plan.namesInset)
                let box = Rect(x: inset, y: steps(bar), width: width - inset * 2, height: steps(names))
                let field = field(of: callout.text, kind: .names, floor: names)
                items.append(
                    .frame(
                        Frame(
                            bounds: box, meaning: .answerBox(field), span: callout.span,
                            items: namesBox(Rect(origin: .origin, size: box.size)))))
            }
            return Frame(bounds: bounds, meaning: .callout, span: callout.span, items: items)
        }
    }

    private var namesHeight: Double { leastHeight(plan.callout.names, lines: 1, grid: 0.5) }

    /// The bar: filled, or with a line inside its edge where the theme gives one.
    private func field(_ bounds: Rect) -> [FrameItem] {
        [
            .shape(
                .field(
                    bounds, radius: metrics.radius(metrics.theme.radii.callout), fill: paint(.calloutFill),
                    edge: metrics.edge(metrics.theme.lines.callout, paint(.calloutLine))))
        ]
    }

    /// On a filled bar a white field stands out by itself; on a white one it needs its line.
    private func namesBox(_ bounds: Rect) -> [FrameItem] {
        metrics.line(metrics.theme.lines.callout) > .zero
            ? outline(bounds) : [.shape(Shape(path: .rectangle(bounds), fill: paint(.boxFill)))]
    }
}
