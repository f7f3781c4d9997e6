import CQrencode
import Diagnostics
import Geometry
import Glibc
import SheetModel

/// A QR code (ISO/IEC 18004) as the matrix of its modules, without its quiet zone.
struct QRCode: Hashable {
    /// The number of modules along each side: 21 to 177.
    let side: Int
    /// Whether each module is dark, row by row.
    let modules: [Bool]

    /// What version 40 holds in bytes at level M (ISO/IEC 18004, table 7).
    static let mostBytes = 2331

    /// The code of a text at error correction level M, in 8-bit mode.
    ///
    /// Readers disagree on letters beyond ASCII: an address is to be percent-encoded beforehand.
    init(text: String, at span: Span? = nil) throws(DrawingError) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .qrCode(reason: "it is empty", at: span) }
        guard bytes.count <= Self.mostBytes else {
            throw .qrCodeTooLong(bytes: bytes.count, most: Self.mostBytes, at: span)
        }
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            throw .qrCode(reason: String(cString: strerror(errno)), at: span)
        }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        // The lowest bit of a byte is its module, the others say what part of the code it belongs to.
        modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; those outside the code are not.
    func isDark(column: Int, row: Int) -> Bool {
        (0..<side).contains(column) && (0..<side).contains(row) && modules[row * side + column]
    }
}
