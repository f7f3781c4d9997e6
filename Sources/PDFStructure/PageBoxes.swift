import Geometry
import SheetModel

/// The boxes of a page (ISO 32000-1, 14.11.2) and the way from the sheet's measures to the page's.
///
/// The sheet lies in the middle of the medium: with no bleed the two are one.
struct PageBoxes {
    /// A box in points, y upwards.
    struct Box: Hashable {
        var left: Double
        var bottom: Double
        var right: Double
        var top: Double
    }

    let media: Box
    /// What is left after cutting: the sheet.
    let trim: Box

    /// Reads the medium from the page and lays the sheet on it.
    init(page: PDFObject, size: Size) throws(PDFStructureError) {
        let numbers = page["/MediaBox"].items.compactMap(\.number)
        guard numbers.count == 4 else { throw .pageSize(width: 0, height: 0) }
        media = Box(
            left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]),
            right: max(numbers[0], numbers[2]), top: max(numbers[1], numbers[3]))
        let across = Length(points: media.right - media.left)
        let upwards = Length(points: media.top - media.bottom)
        guard size.width.fits(in: across), size.height.fits(in: upwards) else {
            throw .pageSize(width: across.points, height: upwards.points)
        }
        if size.width.isClose(to: across), size.height.isClose(to: upwards) {
            trim = media
        } else {
            let aside = (across - size.width).points / 2
            let above = (upwards - size.height).points / 2
            trim = Box(
                left: media.left + aside, bottom: media.bottom + above, right: media.right - aside,
                top: media.top - above)
        }
    }

    /// Writes the trim box; the media box stays as it was drawn.
    func write(to page: PDFObject, of document: borrowing QPDFDocument) {
        page.set("/TrimBox", trim == media ? page["/MediaBox"] : array(trim, in: document))
    }

    /// A rectangle of the sheet as the page has it.
    func box(_ rect: Rect) -> Box {
        Box(
            left: trim.left + rect.minX.points, bottom: trim.top - rect.maxY.points,
            right: trim.left + rect.maxX.points, top: trim.top - rect.minY.points)
    }

    /// A box as an array of four numbers, to 1/100 pt.
    func array(_ box: Box, in document: borrowing QPDFDocument) -> PDFObject {
        document.array([
            document.real(box.left), document.real(box.bottom), document.real(box.right), document.real(box.top),
        ])
    }
}
