import SheetModel

/// The bookmarks of a document: one for each panel, in reading order, that leads to the panel's upper left corner.
struct Outline {
    /// A bookmark, before it is an object.
    struct Bookmark {
        var title: String
        /// Where it leads, in points, y upwards.
        var left: Double
        var top: Double
    }

    let bookmarks: [Bookmark]

    init(_ sheet: Sheet, boxes: PageBoxes) {
        var bookmarks: [Bookmark] = []
        sheet.forEachFrame { placed in
            guard case .panel(let number, let title) = placed.frame.meaning else { return }
            let box = boxes.box(placed.bounds)
            bookmarks.append(
                Bookmark(title: title.isEmpty ? "\(number)" : "\(number) \(title)", left: box.left, top: box.top))
        }
        self.bookmarks = bookmarks
    }

    /// Writes the bookmarks (ISO 32000-1, 12.3.3).
    ///
    /// The list of bookmarks stays shut when the file is opened (/UseNone): of a poster one wants to see the page, as
    /// large as can be; whoever wants the list, or reads by ear, has it in the reader's own panel.
    func write(to document: borrowing QPDFDocument, page: PDFObject) {
        let catalogue = document.catalogue
        catalogue.set("/PageMode", document.name("/UseNone"))
        guard !bookmarks.isEmpty else { return catalogue.remove("/Outlines") }
        let root = document.numbered(document.dictionary(["/Type": document.name("/Outlines")]))
        var items: [PDFObject] = []
        for bookmark in bookmarks {
            let destination = document.array([
                page, document.name("/XYZ"), document.real(bookmark.left), document.real(bookmark.top), document.null(),
            ])
            items.append(
                document.numbered(
                    document.dictionary([
                        "/Title": document.text(bookmark.title), "/Parent": root, "/Dest": destination,
                    ])))
        }
        for (item, next) in zip(items, items.dropFirst()) {
            item.set("/Next", next)
            next.set("/Prev", item)
        }
        root.set("/First", items[0])
        root.set("/Last", items[items.count - 1])
        root.set("/Count", document.integer(items.count))
        catalogue.set("/Outlines", root)
    }
}
