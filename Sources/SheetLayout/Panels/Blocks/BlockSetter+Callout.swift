import CardModel
import DesignTokens
import Geometry
import SheetModel

extension BlockSetter {
    func measure(_ callout: Callout, width: Length) -> MeasuredBlock {
        switch plan.callout.form {
        case .bar(let namesInset): measureBar(callout, width: width, namesInset: namesInset)
        case .pennant(let notch, let end, let namesGap):
            measurePennant(callout, width: width, notch: steps(notch), end: steps(end), namesGap: namesGap)
        }
    }

    /// A pennant with an icon and a call, its words centred in its height; where names are to be written, a box below it.
    private func measurePennant(
        _ callout: Callout, width: Length, notch: Length, end: Length, namesGap: Double
    ) -> MeasuredBlock {
        let plan = plan.callout
        let size = metrics.typeSize(.callout)
        let indent = steps(plan.indent)
        let textX = callout.icon == nil ? indent : indent + size * plan.textIndent
        let lines = text.set(callout.text, as: .callout, measure: max(.zero, width - textX - end))
        let pennant = lines.height + plan.pad
        let names = callout.hasNames ? namesHeight : 0
        let height = pennant + (callout.hasNames ? namesGap + names : 0)
        return MeasuredBlock(kind: .callout, span: callout.span, rigid: height, texts: [lines]) { _ in
            let cap = text.capHeight(.callout)
            let field = Size(width: width, height: steps(pennant))
            var items: [FrameItem] = [.shape(pennantShape(field, notch: notch))]
            if let icon = callout.icon.flatMap({ IconName(rawValue: $0.rawValue) }) {
                let extent = size * BlockSetter.pennantIcon
                items += IconDrawing(metrics.template).items(
                    icon, size: extent, at: Point(x: indent, y: (field.height - extent) / 2), paint: paint(.calloutIcon)
                )
            }
            // The middle between the first line's capitals and the last line's base.
            let ink = steps(lines.height - 2) + cap
            let first = steps(metrics.template.page.firstBaseline) - cap
            let top = ((field.height - ink) / 2 - first) / metrics.step
            items.append(.frame(text.place(lines, x: textX, top: top, meaning: .paragraph, panel: panel)))
            if callout.hasNames {
                let box = Rect(x: .zero, y: steps(pennant + namesGap), width: width, height: steps(names))
                items.append(
                    .frame(
                        Frame(
                            bounds: box, meaning: .answerBox(self.field(of: callout.text, kind: .names, floor: names)),
                            span: callout.span, items: outline(Rect(origin: .origin, size: box.size)))))
            }
            return Frame(
                bounds: Rect(x: .zero, y: .zero, width: width, height: steps(height)), meaning: .callout,
                span: callout.span, items: items)
        }
    }

    /// An icon in a pennant, in sizes of its type.
    private static let pennantIcon = 1.24

    /// Square corners in every theme, so that it is never taken for a box; its end runs in to a point.
    private func pennantShape(_ size: Size, notch: Length) -> Shape {
        let edge = metrics.edge(metrics.theme.lines.callout, paint(.calloutLine))
        let half = (edge?.width ?? .zero) / 2
        let (right, bottom) = (size.width - half, size.height - half)
        return Shape(
            path: Path([
                .move(Point(x: half, y: half)), .line(Point(x: right, y: half)),
                .line(Point(x: right - notch, y: size.height / 2)), .line(Point(x: right, y: bottom)),
                .line(Point(x: half, y: bottom)), .close,
            ]), fill: paint(.calloutFill), stroke: edge)
    }

    /// A filled bar with an icon and a call; where names are to be written, a box in it.
    private func measureBar(_ callout: Callout, width: Length, namesInset: Double) -> MeasuredBlock {
        let plan = plan.callout
        let size = metrics.typeSize(.callout)
        let indent = steps(plan.indent)
        let textX = callout.icon == nil ? indent : indent + size * plan.textIndent
        let lines = text.set(callout.text, as: .callout, measure: max(.zero, width - textX - indent))
        let bar = lines.height + plan.pad
        let names = callout.hasNames ? namesHeight : 0
        let height = bar + (callout.hasNames ? names + namesInset : 0)
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
                let inset = steps(namesInset)
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

    private var namesHeight: Double { leastHeight(plan.callout.names, lines: 1) }

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
