import CardModel
import DesignTokens
import Geometry
import SheetModel

/// The bar along the sheet's foot edge that says that this is a proof, how the card was fitted, and what lines mean.
struct ProofLegend {
    let style: ProofStyle
    let fit: FitReport

    private var metrics: Metrics { style.metrics }

    /// The bar: as high as the foot's last line, with what hangs below it, leaves free.
    var bounds: Rect {
        let bottom = metrics.length(metrics.template.page.bottom)
        let height = max(bottom * 0.4, bottom * 0.92 - metrics.typeSize(.address) * 0.24)
        return Rect(x: .zero, y: metrics.size.height - height, width: metrics.size.width, height: height)
    }

    var items: [FrameItem] {
        let size = bounds.height * 0.46
        let baseline = bounds.centre.y + size * (ProofStyle.figureHeight / 2)
        var items: [FrameItem] = [.shape(Shape(path: .rectangle(bounds), fill: Paint(.proofInk)))]
        let title = style.letter("Proof", size: size, isBold: true, paint: .proofPaper)
        items += title.items(at: Point(x: metrics.side, y: baseline))
        let words = style.letter(note, size: size, paint: .proofPaper)
        items += words.items(at: Point(x: metrics.side + title.width + size * 0.4, y: baseline))
        var x = metrics.contentEnd
        for entry in Entry.allCases.reversed() {
            let label = style.letter(entry.rawValue, size: size, paint: .proofPaper)
            x -= label.width
            items += label.items(at: Point(x: x, y: baseline))
            let chip = Rect(
                x: x - size * 2.3, y: bounds.centre.y - size * 0.6, width: size * 1.9, height: size * 1.2)
            items += sample(entry, in: chip)
            x = chip.minX - size * 1.1
        }
        return items
    }

    /// How the card was fitted.
    var note: String {
        var parts = [
            "grid u = \(plain(metrics.step.millimetres)) mm", "type \(Int((fit.scale * 100).rounded())) %",
            "\(metrics.template.page.columns) columns, gutter \(plain(metrics.gap.millimetres)) mm",
        ]
        parts.append("fullest: panel \(fit.fullest.number), \(Int((fit.fullest.fullness * 100).rounded())) %")
        return parts.map { "· \($0)" }.joined(separator: " ")
    }

    private func plain(_ number: Double) -> String {
        var text = number.rounded(to: 2)
        while text.hasSuffix("0") { text.removeLast() }
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    // MARK: The key

    private enum Entry: String, CaseIterable {
        case panel, block
        case grid, columns
        case floor = "floor of a box"
        case order = "reading order"
        case fullness = "how full"
    }

    /// What a line or mark looks like, on a white chip.
    private func sample(_ entry: Entry, in chip: Rect) -> [FrameItem] {
        let paper = FrameItem.shape(Shape(path: .rectangle(chip), fill: Paint(.proofPaper)))
        let inner = chip.inset(by: Sides(all: chip.height * 0.22))
        func shape(_ path: Path, _ stroke: Stroke) -> FrameItem { .shape(Shape(path: path, stroke: stroke)) }
        func across(_ y: Length) -> Path { .line(from: Point(x: chip.minX, y: y), to: Point(x: chip.maxX, y: y)) }
        switch entry {
        case .panel: return [paper, shape(.rectangle(inner), style.line(.proofPanel, style.strong))]
        case .block: return [paper, shape(.rectangle(inner), style.line(.proofBlock, style.fine))]
        case .grid:
            return [paper]
                + [0.25, 0.5, 0.75].map { share in
                    shape(across(chip.minY + chip.height * share), style.line(.proofGrid, style.fine))
                }
        case .columns:
            let bars = [0, 1, 2].map { index in
                Rect(
                    x: inner.minX + inner.width * (Double(index) * 0.36), y: chip.centre.y - chip.height * 0.12,
                    width: inner.width * 0.28, height: chip.height * 0.24)
            }
            return [paper] + bars.map { .shape(Shape(path: .rectangle($0), fill: Paint(.proofColumn))) }
        case .floor:
            return [
                paper,
                shape(
                    across(chip.centre.y),
                    style.line(.proofFloor, style.strong, dashes: [chip.width * 0.2, chip.width * 0.12])),
            ]
        case .order:
            return [
                paper, shape(across(chip.centre.y), style.line(.proofOrder, style.fine)),
                .shape(
                    Shape(path: .circle(centre: chip.centre, radius: chip.height * 0.36), fill: Paint(.proofOrder))),
            ]
        case .fullness:
            let part = Rect(origin: inner.origin, size: Size(width: inner.width * 0.7, height: inner.height))
            return [
                paper, .shape(Shape(path: .rectangle(part), fill: Paint(.proofPanel))),
                shape(.rectangle(inner), style.line(.proofPanel, style.fine)),
            ]
        }
    }
}
