import CQpdf

/// A PDF in memory as libqpdf holds it: the only owner of the handle and of the bytes that it reads from.
///
/// Objects made here (`PDFObject`) are numbers within the document and mean nothing once it is gone.
struct QPDFDocument: ~Copyable {
    private let handle: OpaquePointer
    /// libqpdf keeps a pointer to what it reads (QPDF.hh, processMemoryFile), so the bytes live as long as it does.
    private let source: UnsafeMutableBufferPointer<CChar>

    /// Reads a whole PDF; a damaged one is refused rather than guessed at.
    init(reading bytes: [UInt8]) throws(PDFStructureError) {
        guard let handle = qpdf_init() else { throw .unreadable(detail: "libqpdf did not start") }
        let source = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
        _ = source.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        qpdf_set_attempt_recovery(handle, 0)
        _ = qpdf_read_memory(handle, "the drawn page", source.baseAddress, UInt64(bytes.count), nil)
        if let detail = Self.fault(of: handle) {
            var owned: OpaquePointer? = handle
            qpdf_cleanup(&owned)
            source.deallocate()
            throw .unreadable(detail: detail)
        }
        self.handle = handle
        self.source = source
    }

    deinit {
        var owned: OpaquePointer? = handle
        qpdf_cleanup(&owned)
        source.deallocate()
    }

    /// The first error or warning that has not been read yet. Cairo's files give none, so a warning is a fault too.
    private static func fault(of handle: OpaquePointer) -> String? {
        let error = qpdf_has_error(handle) != 0 ? qpdf_get_error(handle) : nil
        let found = error ?? (qpdf_more_warnings(handle) != 0 ? qpdf_next_warning(handle) : nil)
        guard let found else { return nil }
        return qpdf_get_error_full_text(handle, found).map { String(cString: $0) } ?? "unknown"
    }

    /// Throws what has gone wrong since the last call. libqpdf notes a fault of an object and goes on.
    func throwIfFaulty() throws(PDFStructureError) {
        if let detail = Self.fault(of: handle) { throw .unwritable(detail: detail) }
    }

    /// The whole file anew: what nothing refers to is left out, the /ID follows from the bytes.
    consuming func written() throws(PDFStructureError) -> [UInt8] {
        try throwIfFaulty()
        _ = qpdf_init_write_memory(handle)
        qpdf_set_deterministic_ID(handle, 1)
        // PDF/A-2, 6.1.7.1 wants a line end before `endstream`.
        qpdf_set_newline_before_endstream(handle, 1)
        // To pack objects into streams would save a seventh of the bytes, and cost half of the time of writing.
        qpdf_set_object_stream_mode(handle, qpdf_o_disable)
        _ = qpdf_write(handle)
        try throwIfFaulty()
        guard let buffer = qpdf_get_buffer(handle) else { throw .unwritable(detail: "libqpdf gave no bytes") }
        return [UInt8](UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(handle)))
    }
}

// MARK: Finding objects
extension QPDFDocument {
    var trailer: PDFObject { PDFObject(document: handle, handle: qpdf_get_trailer(handle)) }
    var catalogue: PDFObject { PDFObject(document: handle, handle: qpdf_get_root(handle)) }

    var pageCount: Int { Int(qpdf_get_num_pages(handle)) }

    /// A page, counted from 0; there must be one.
    func page(_ index: Int) -> PDFObject { PDFObject(document: handle, handle: qpdf_get_page_n(handle, index)) }

    /// Every numbered object of the file as it was read.
    var objects: [PDFObject] {
        let size = trailer["/Size"].number.map { Int($0) } ?? 0
        // Each object takes some bytes of the file: a wrong /Size makes no endless walk.
        return (1..<max(1, min(size, source.count))).map {
            PDFObject(document: handle, handle: qpdf_get_object_by_id(handle, Int32($0), 0))
        }
    }
}

// MARK: Making objects
extension QPDFDocument {
    func null() -> PDFObject { PDFObject(document: handle, handle: qpdf_oh_new_null(handle)) }

    func flag(_ value: Bool) -> PDFObject {
        PDFObject(document: handle, handle: qpdf_oh_new_bool(handle, value ? 1 : 0))
    }

    func integer(_ value: Int) -> PDFObject {
        PDFObject(document: handle, handle: qpdf_oh_new_integer(handle, Int64(value)))
    }

    /// A number with at most two decimals; in points that is 1/280 mm.
    func real(_ value: Double) -> PDFObject {
        PDFObject(document: handle, handle: qpdf_oh_new_real_from_double(handle, value, 2))
    }

    /// A name, with its slash.
    func name(_ value: String) -> PDFObject { PDFObject(document: handle, handle: qpdf_oh_new_name(handle, value)) }

    /// A text string (ISO 32000-1, 7.9.2.2): printable ASCII as it is, anything else in UTF-16 with its mark.
    ///
    /// PDFDocEncoding, which `qpdf_oh_new_unicode_string` would choose for much of Latin, is left aside: a text that
    /// starts with `þÿ` would be taken for UTF-16, and not every reader knows the encoding's upper half.
    func text(_ value: String) -> PDFObject {
        if value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return ascii(value) }
        var bytes: [CChar] = [CChar(bitPattern: 0xFE), CChar(bitPattern: 0xFF)]
        for unit in value.utf16 {
            bytes.append(CChar(bitPattern: UInt8(unit >> 8)))
            bytes.append(CChar(bitPattern: UInt8(unit & 0xFF)))
        }
        return PDFObject(document: handle, handle: qpdf_oh_new_binary_string(handle, bytes, bytes.count))
    }

    /// A string of ASCII; libqpdf escapes brackets and backslashes.
    func ascii(_ value: String) -> PDFObject { PDFObject(document: handle, handle: qpdf_oh_new_string(handle, value)) }

    func array(_ items: [PDFObject]) -> PDFObject {
        let array = PDFObject(document: handle, handle: qpdf_oh_new_array(handle))
        for item in items { qpdf_oh_append_item(handle, array.handle, item.handle) }
        return array
    }

    /// A dictionary of these keys, each with its slash.
    func dictionary(_ entries: KeyValuePairs<String, PDFObject> = [:]) -> PDFObject {
        let dictionary = PDFObject(document: handle, handle: qpdf_oh_new_dictionary(handle))
        for (key, value) in entries { dictionary.set(key, value) }
        return dictionary
    }

    /// The object as one with a number of its own, that others refer to.
    func numbered(_ object: PDFObject) -> PDFObject {
        PDFObject(document: handle, handle: qpdf_make_indirect_object(handle, object.handle))
    }

    /// A stream of these bytes, which are copied.
    func stream(_ bytes: [UInt8]) -> PDFObject {
        let stream = PDFObject(document: handle, handle: qpdf_oh_new_stream(handle))
        let none = qpdf_oh_new_null(handle)
        bytes.withUnsafeBufferPointer {
            qpdf_oh_replace_stream_data(handle, stream.handle, $0.baseAddress, $0.count, none, none)
        }
        return stream
    }
}
