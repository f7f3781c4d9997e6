import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// Draws what belongs to one kind of course: the panels' fields with the route, and what stands in the panels.
protocol CourseAssembly {
    var placed: any PlacedCourse { get }

    /// Fields and route, in the order of painting.
    func decoration() -> [FrameItem]

    /// The panels in reading order, and what is wrong with their heads.
    func panelFrames(_ faults: inout DiagnosticList) -> [Frame]
}

/// Puts the sheet together from panels that fit: ground and fields first, then the route, then what is read, in reading
/// order.
struct SheetAssembly {
    let card: Card
    let labels: Labels
    let language: LanguageTag
    let course: any CourseAssembly
    let cache: MeasureCache
    var pictures = SheetPictures()
    /// Whether texts of it are not translated yet.
    var isDraft = false

    private var metrics: Metrics { course.placed.metrics }
    private var text: TextSetter { TextSetter(metrics: metrics, language: language, cache: cache) }

    func sheet() -> (sheet: Sheet, faults: DiagnosticList) {
        let whole = Rect(origin: .origin, size: metrics.size)
        let head = SheetHead(text: text, labels: labels, card: card, logo: pictures.head).frame()
        let foot = SheetFoot(
            text: text, labels: labels, card: card, top: course.placed.footTop, tracks: course.placed.tracks,
            logos: pictures.partners
        ).frame()
        var faults = head.faults
        faults.add(foot.faults)
        var items: [FrameItem] = [.frame(decoration(whole)), .frame(head.frame)]
        let marks = (metrics.isPreview ? [Label.preview] : []) + (isDraft ? [.draft] : [])
        if !marks.isEmpty { items.append(.frame(mark(marks))) }
        items += course.panelFrames(&faults).map(FrameItem.frame)
        items.append(.frame(foot.frame))
        let root = Frame(bounds: whole, language: card.language, span: card.span, items: items)
        return (
            Sheet(
                size: metrics.size, language: card.language, direction: language.direction,
                metadata: Metadata(
                    title: card.title.plain, author: card.publisher?.plain ?? "", subject: subject,
                    keywords: card.panels.map(\.title.plain)), root: root), faults
        )
    }

    private var subject: String {
        var parts: [String] = []
        if let product = card.product { parts.append(product.plain) }
        if let version = card.version { parts.append(version) }
        return parts.joined(separator: ", ")
    }

    private func decoration(_ whole: Rect) -> Frame {
        let ground = FrameItem.shape(Shape(path: .rectangle(whole), fill: Paint(.sheetGround)))
        return Frame(bounds: whole, meaning: .decoration, items: [ground] + course.decoration())
    }

    /// What a sheet is not: over its head, in a field that cannot be taken for a part of the card.
    private func mark(_ marks: [Label]) -> Frame {
        var words = text.letter(marks.map { labels.text($0) }.joined(separator: " · "), as: .partner)
        words.paint = Paint(.accentInk)
        let cap = text.capHeight(.partner)
        let pad = words.size * 0.6
        let height = words.size * 1.6
        let y = max(.zero, (metrics.length(metrics.template.page.top) - height) / 2)
        let bounds = Rect(x: metrics.side, y: y, width: words.width + pad * 2, height: height)
        let field = Shape(
            path: .rectangle(
                Rect(origin: .origin, size: bounds.size), radius: metrics.radius(metrics.theme.radii.chip)),
            fill: Paint(.accentFill))
        return Frame(
            bounds: bounds, meaning: .label,
            items: [.shape(field)] + words.items(at: Point(x: pad, y: (height + cap) / 2)))
    }
}
