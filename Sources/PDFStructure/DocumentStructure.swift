public import SheetModel

/// What makes a drawn page a document: its metadata, boxes, bookmarks and links.
///
/// Cairo draws; what a PDF is besides its drawing is written here, in one pass in memory. The same sheet and the same
/// bytes give the same bytes.
public struct DocumentStructure: Sendable {
    /// The version of the program, that the document says it was made with.
    public var programVersion: String
    /// When the document says it was made; nil, and it says nothing of that.
    public var date: DocumentDate?

    public init(programVersion: String, date: DocumentDate? = nil) {
        self.programVersion = programVersion
        self.date = date
    }

    /// The bytes of a PDF that Cairo drew of `sheet`, with the sheet's structure.
    ///
    /// - Parameter drawing: a PDF of one page, the sheet in its middle.
    public func adding(_ sheet: Sheet, to drawing: [UInt8]) throws(PDFStructureError) -> [UInt8] {
        let document = try QPDFDocument(reading: drawing)
        let count = document.pageCount
        try document.throwIfFaulty()
        guard count == 1 else { throw .pageCount(count) }
        let page = document.page(0)

        FontRepairs().mend(document)
        let boxes = try PageBoxes(page: page, size: sheet.size)
        boxes.write(to: page, of: document)
        DocumentMetadata(
            metadata: sheet.metadata, language: sheet.language, creator: "koerskaart \(programVersion)", date: date
        ).write(to: document)
        ReadingPreferences(language: sheet.language, direction: sheet.direction).write(to: document)
        Outline(sheet, boxes: boxes).write(to: document, page: page)
        try Links(sheet, boxes: boxes).write(to: document, page: page, boxes: boxes)
        return try document.written()
    }
}
