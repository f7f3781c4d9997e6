import Geometry
import SheetModel

/// The links of a page: an annotation for each frame that leads somewhere.
struct Links {
    /// A link, before it is an object.
    struct Link {
        var address: LinkAddress
        var box: PageBoxes.Box
        /// What a reader hears or sees of it.
        var words: String
    }

    let links: [Link]

    /// Finds the links of a sheet.
    ///
    /// - Throws: `PDFStructureError.linkAddress` for the first address that must not be a link.
    init(_ sheet: Sheet, boxes: PageBoxes) throws(PDFStructureError) {
        var links: [Link] = []
        var refused: PDFStructureError?
        sheet.forEachFrame { placed in
            guard case .link(let text) = placed.frame.meaning else { return }
            guard let address = LinkAddress(text) else {
                refused = refused ?? .linkAddress(text, span: placed.frame.span)
                return
            }
            let words = Self.words(of: placed.frame)
            links.append(Link(address: address, box: boxes.box(placed.bounds), words: words.isEmpty ? text : words))
        }
        if let refused { throw refused }
        self.links = links
    }

    /// Writes the annotations (ISO 32000-1, 12.5.6.5): without a border, and printed (/F 4), as PDF/A wants.
    func write(to document: borrowing QPDFDocument, page: PDFObject, boxes: PageBoxes) {
        guard !links.isEmpty else { return page.remove("/Annots") }
        var annotations: [PDFObject] = []
        for link in links {
            let action = document.dictionary([
                "/S": document.name("/URI"), "/URI": document.ascii(link.address.uri),
            ])
            let border = document.array([document.integer(0), document.integer(0), document.integer(0)])
            annotations.append(
                document.numbered(
                    document.dictionary([
                        "/Type": document.name("/Annot"), "/Subtype": document.name("/Link"),
                        "/Rect": boxes.array(link.box, in: document), "/Border": border, "/F": document.integer(4),
                        "/Contents": document.text(link.words), "/A": action,
                    ])))
        }
        page.set("/Annots", document.array(annotations))
    }

    /// The words that stand in a frame, and those that stand for its pictures.
    private static func words(of frame: Frame) -> String {
        var lines: [String] = []
        var baseline: Length?
        func collect(_ frame: Frame, _ top: Length) {
            if case .figure(let alternative) = frame.meaning {
                lines.append(alternative)
                baseline = nil
                return
            }
            for item in frame.items {
                switch item {
                case .frame(let inner): collect(inner, top + inner.bounds.minY)
                case .text(let run, let point):
                    // Runs on one line are joined as they are; a new line is a space.
                    let y = top + point.y
                    if let last = lines.indices.last, baseline?.isClose(to: y) == true {
                        lines[last] += run.text
                    } else {
                        lines.append(run.text)
                    }
                    baseline = y
                case .shape, .picture: break
                }
            }
        }
        collect(frame, .zero)
        return lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
    }
}
