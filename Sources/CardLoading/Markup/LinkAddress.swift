import Diagnostics

/// Checks addresses that readers are sent to: they stand in print, in a QR code and in a PDF's links, so they must
/// be whole, and of the characters that RFC 3986 allows.
enum LinkAddress {
    /// Why an address cannot be used.
    enum Problem: Hashable {
        case noScheme
        case noHost
        case tooLong
        case strangeCharacter(Unicode.Scalar, suggestion: String?)
    }

    /// The longest address: more makes a QR code too fine to print.
    static let greatestLength = 300

    /// What is wrong with an address, or nil where it can be used. `mailto:` is for links inside texts.
    static func problem(in address: String, allowsMail: Bool = false) -> Problem? {
        let lower = address.lowercased()
        let schemes = allowsMail ? ["https://", "http://", "mailto:"] : ["https://", "http://"]
        guard let scheme = schemes.first(where: lower.hasPrefix) else { return .noScheme }
        let rest = address.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
        let host = rest.prefix { !"/?#".unicodeScalars.contains($0) }
        if let strange = address.unicodeScalars.first(where: { !isAllowed($0) }) {
            let isInHost = host.contains { !isAllowed($0) }
            return .strangeCharacter(strange, suggestion: isInHost ? nil : encoded(address))
        }
        guard scheme == "mailto:" ? host.contains("@") : isHost(host) else { return .noHost }
        return address.utf8.count > greatestLength ? .tooLong : nil
    }

    private static func isHost(_ host: Substring.UnicodeScalarView) -> Bool {
        guard let first = host.first else { return false }
        return first.properties.isAlphabetic || first.properties.numericType != nil || first == "["
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value < 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }

    /// The address with each character that is not allowed as its UTF-8 in hexadecimal (RFC 3986 §2.1).
    private static func encoded(_ address: String) -> String {
        address.unicodeScalars.map { scalar in
            guard !isAllowed(scalar) else { return String(scalar) }
            return String(scalar).utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
                .joined()
        }.joined()
    }
}
