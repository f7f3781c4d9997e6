/// Words on one line, parted by tabs: what a batch and its workers say to each other, and what a batch remembers.
enum WorkerLine {
    static func line(_ words: [String]) -> String { words.map(escaped).joined(separator: "\t") }

    static func words(_ line: some StringProtocol) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
    }

    private static func escaped(_ word: String) -> String {
        guard word.utf8.contains(where: { $0 == 0x25 || $0 < 0x20 }) else { return word }
        var bytes: [UInt8] = []
        for byte in word.utf8 {
            if byte == 0x25 || byte < 0x20 {
                bytes.append(0x25)
                bytes += [digit(byte >> 4), digit(byte & 15)]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    private static func unescaped(_ word: some StringProtocol) -> String {
        let source = Array(word.utf8)
        guard source.contains(0x25) else { return String(word) }
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == 0x25, index + 2 < source.count,
                let value = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
