/// What a font file says of itself (OpenType 1.9): enough to know it by, without a library of C.
public struct FontFile: Hashable, Sendable {
    /// The family's name: the typographic one (name 16) where there is one.
    public let family: String
    /// 1 to 999.
    public let weight: Int
    /// Whether it is an italic or an oblique.
    public let isSlanted: Bool
    /// Whether its weight can be varied: one file for many faces.
    public let isVariable: Bool
    /// Whether its maker lets it be embedded in a document (OS/2 fsType).
    public let mayBeEmbedded: Bool
    /// The scripts that it was made for, of those that the program knows (ISO 15924).
    public let scripts: [String]

    /// Reads the tables of one font; nil where the bytes are no TrueType or OpenType font, or hold several.
    public init?(_ bytes: [UInt8]) {
        let reader = FontBytes(bytes)
        guard let tag = reader.long(0), [0x0001_0000, 0x7472_7565, 0x4F54_544F].contains(tag),
            let tables = reader.tables, let names = tables["name"], let metrics = tables["OS/2"],
            tables["cmap"] != nil, tables["head"] != nil, tables["glyf"] != nil || tables["CFF "] != nil,
            let rights = reader.short(metrics.lowerBound + 8), let style = reader.short(metrics.lowerBound + 62),
            let given = reader.short(metrics.lowerBound + 4), let ranges = reader.long(metrics.lowerBound + 42),
            let family = reader.name(16, in: names) ?? reader.name(1, in: names)
        else { return nil }
        self.family = family
        // Old fonts count from 1 to 9 (fontconfig reads them so as well).
        weight = min(999, max(1, given < 10 ? given * 100 : given))
        isSlanted = style & 0x201 != 0
        isVariable = tables["fvar"] != nil
        // Only “restricted” forbids it, and not where a milder bit stands beside it.
        mayBeEmbedded = rights & 0xF != 2
        scripts = [(0, "Latn"), (7, "Grek"), (9, "Cyrl"), (13, "Arab")].filter { ranges & (1 << $0.0) != 0 }.map(\.1)
    }
}

/// The bytes of a font file, big-endian, never read beyond their end.
private struct FontBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func short(_ place: Int) -> Int? {
        guard place >= 0, place + 2 <= bytes.count else { return nil }
        return Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }

    func long(_ place: Int) -> Int? {
        guard let high = short(place), let low = short(place + 2) else { return nil }
        return high << 16 | low
    }

    /// Where each table is; nil where one of them leaves the file.
    var tables: [String: Range<Int>]? {
        guard let count = short(4), count > 0, count < 256 else { return nil }
        var tables: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = 12 + 16 * index
            guard let start = long(entry + 8), let length = long(entry + 12), start + length <= bytes.count else {
                return nil
            }
            tables[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = start..<start + length
        }
        return tables
    }

    /// A name of the name table, in English where it has one.
    func name(_ id: Int, in table: Range<Int>) -> String? {
        guard let count = short(table.lowerBound + 2), let storage = short(table.lowerBound + 4) else { return nil }
        var best: (rank: Int, name: String)?
        for index in 0..<min(count, 4_096) {
            let record = table.lowerBound + 6 + 12 * index
            guard short(record + 6) == id, let platform = short(record), let language = short(record + 4),
                let length = short(record + 8), let offset = short(record + 10)
            else { continue }
            let start = table.lowerBound + storage + offset
            guard length > 0, length <= 200, start + length <= bytes.count else { continue }
            let raw = bytes[start..<start + length]
            let name: String
            if platform == 1 {
                guard raw.allSatisfy({ (0x20..<0x7F).contains($0) }) else { continue }
                name = String(decoding: raw, as: UTF8.self)
            } else {
                let units = stride(from: start, to: start + length - 1, by: 2).compactMap { short($0).map(UInt16.init) }
                guard let text = String(validating: units, as: UTF16.self) else { continue }
                name = text
            }
            let isSound = !name.isEmpty && !name.unicodeScalars.contains { $0.value < 0x20 || $0 == "," }
            let rank = platform == 3 && language == 0x409 ? 0 : platform == 1 ? 2 : 1
            if isSound, rank < best?.rank ?? 3 { best = (rank, name) }
        }
        return best?.name
    }
}
