import CardModel
import DesignTokens
import Geometry
import SheetModel

/// What a theme or a template brings, drawn under a card that was placed with it: one sheet twice as high.
///
/// The card shows every kind of block and the route; below it stand, for a theme, its colours, how far they stand out
/// from each other, its type and its icons. All of that is decoration: a reader by ear hears the card.
public struct Specimen: Sendable {
    /// Of what it is one.
    public enum Subject: Sendable { case theme, template }

    let subject: Subject
    /// What stands at its head: a name, and one sentence.
    let name: String
    let summary: String
    /// The panels over which colours are spread in it, as many as a usual card has.
    static let panelCount = 9

    public init(_ subject: Subject, name: String, summary: String) {
        self.subject = subject
        self.name = name
        self.summary = summary
    }

    /// The sheet with the specimen below it.
    func under(_ sheet: Sheet, metrics: Metrics, cache: MeasureCache, language: LanguageTag) -> Sheet {
        let style = SpecimenStyle(
            metrics: metrics, text: TextSetter(metrics: metrics, language: LanguageTag("en") ?? language, cache: cache))
        let lower = Rect(x: .zero, y: sheet.size.height, width: sheet.size.width, height: sheet.size.height)
        var sheet = sheet
        sheet.size.height = sheet.size.height * 2
        sheet.metadata.title = name
        sheet.metadata.subject = summary
        sheet.root.bounds = Rect(origin: .origin, size: sheet.size)
        let ground = FrameItem.shape(
            Shape(path: .rectangle(Rect(origin: .origin, size: lower.size)), fill: Paint(.sheetGround)))
        sheet.root.items.append(
            .frame(
                Frame(
                    bounds: lower, meaning: .decoration,
                    items: [ground] + items(style, Rect(origin: .origin, size: lower.size)))))
        return sheet
    }

    private func items(_ style: SpecimenStyle, _ area: Rect) -> [FrameItem] {
        let side = max(style.metrics.side, style.line * 3)
        let inner = area.inset(by: Sides(leading: side, trailing: side, top: style.line * 2, bottom: style.line * 2))
        var items = style.words(name, at: Point(x: inner.minX, y: inner.minY + style.line), isBold: true, scale: 1.6)
        items += style.words(summary, at: Point(x: inner.minX, y: inner.minY + style.line * 2.4))
        let top = inner.minY + style.line * 4.5
        let gap = style.line * 3
        let half = (inner.width - gap) / 2
        let left = Rect(x: inner.minX, y: top, width: half, height: inner.maxY - top)
        let right = Rect(x: inner.minX + half + gap, y: top, width: half, height: inner.maxY - top)
        let iconsHeight = style.line * 5
        let upper = Rect(origin: left.origin, size: Size(width: left.width, height: left.height - iconsHeight))
        let icons = Rect(x: left.minX, y: upper.maxY, width: left.width, height: iconsHeight)
        switch subject {
        case .theme:
            let colours = SpecimenColours(style: style)
            let height = colours.height(width: upper.width)
            items += colours.items(in: upper)
            items += SpecimenContrast(style: style).items(
                in: Rect(x: upper.minX, y: upper.minY + height, width: upper.width, height: upper.height - height))
        case .template:
            items += SpecimenFacts(style: style).items(in: upper)
        }
        items += SpecimenIcons(style: style).items(in: icons)
        items += SpecimenType(style: style).items(in: right)
        return items
    }
}
