import CQpdf

/// An object of a `QPDFDocument`: a number that libqpdf knows it by, good for as long as the document lives.
struct PDFObject {
    /// The document's handle, borrowed.
    let document: OpaquePointer
    let handle: qpdf_oh

    /// The value of a dictionary's key, with its slash; null where there is none.
    subscript(key: String) -> PDFObject {
        PDFObject(document: document, handle: qpdf_oh_get_key_if_dict(document, handle, key))
    }

    /// Gives a dictionary's key another value; an object with a number is referred to.
    func set(_ key: String, _ value: PDFObject) { qpdf_oh_replace_key(document, handle, key, value.handle) }

    /// Takes a key out of a dictionary, where it is there.
    func remove(_ key: String) { qpdf_oh_remove_key(document, handle, key) }

    func has(_ key: String) -> Bool { qpdf_oh_has_key(document, handle, key) != 0 }

    /// Whether the object is a dictionary of that /Type and /Subtype, each with its slash.
    func isDictionary(type: String, subtype: String) -> Bool {
        qpdf_oh_is_dictionary_of_type(document, handle, type, subtype) != 0
    }

    var isNull: Bool { qpdf_oh_is_null(document, handle) != 0 }
    var isStream: Bool { qpdf_oh_is_stream(document, handle) != 0 }

    /// The dictionary of a stream.
    var dictionary: PDFObject { PDFObject(document: document, handle: qpdf_oh_get_dict(document, handle)) }

    /// The value of a number, whole or not; nil for anything else.
    var number: Double? {
        var value = 0.0
        return qpdf_oh_get_value_as_number(document, handle, &value) != 0 ? value : nil
    }

    /// Whether the object is that name, with its slash.
    func isName(_ name: String) -> Bool { qpdf_oh_is_name_and_equals(document, handle, name) != 0 }

    /// The items of an array; none for anything else.
    var items: [PDFObject] {
        guard qpdf_oh_is_array(document, handle) != 0 else { return [] }
        return (0..<max(0, qpdf_oh_get_array_n_items(document, handle))).map {
            PDFObject(document: document, handle: qpdf_oh_get_array_item(document, handle, $0))
        }
    }
}
