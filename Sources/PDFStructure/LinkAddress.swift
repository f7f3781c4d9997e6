/// An address that a link may lead to, in the letters that an address may have (RFC 3986).
struct LinkAddress: Hashable {
    /// The address in ASCII: what is not allowed in one is percent-encoded as UTF-8.
    let uri: String

    /// The address, or nil where it is not http, https or mailto, or leads nowhere.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = bytes[(colon + 1)...]
        switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
        case "http", "https":
            guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first, !"/?#".utf8.contains(host) else {
                return nil
            }
        case "mailto": guard !rest.isEmpty else { return nil }
        default: return nil
        }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count)
        for byte in bytes {
            if Self.isAllowed(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)]]
            }
        }
        uri = String(decoding: encoded, as: UTF8.self)
    }

    /// Reserved, unreserved and the percent sign of RFC 3986; what has an escape in a PDF string is not among them
    /// but for brackets.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
