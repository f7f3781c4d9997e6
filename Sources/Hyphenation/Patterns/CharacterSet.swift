import Glibc

/// The character set that a dictionary names in its first line, decoded by glibc's iconv.
struct CharacterSet {
    let name: String

    /// The scalars that `bytes` stand for.
    /// - Throws: ``DictionaryError/unknownCharacterSet(_:)`` or
    ///   ``DictionaryError/undecodableByte(offset:characterSet:)``.
    func decode(_ bytes: ArraySlice<UInt8>) throws(DictionaryError) -> [UInt32] {
        // Dictionaries from Windows say `microsoft-cp1251` for what iconv calls CP1251.
        let prefix = "microsoft-"
        let known = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        let isName = !known.isEmpty && known.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
        let converter: iconv_t? = isName ? iconv_open("UTF-32LE", known) : nil
        // iconv_open gives (iconv_t) -1 for a set that it does not know.
        guard let converter, Int(bitPattern: converter) != -1 else { throw .unknownCharacterSet(name) }
        defer { iconv_close(converter) }

        var source = Array(bytes)
        var consumed = 0
        var complete = false
        let scalars = [UInt32](unsafeUninitializedCapacity: bytes.count) { target, count in
            source.withUnsafeMutableBytes { source in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var to = UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self)
                var room = target.count * MemoryLayout<UInt32>.stride
                // No set has more than one scalar a byte that a dictionary uses, so the room is enough in one call.
                complete = iconv(converter, &from, &left, &to, &room) != -1 && left == 0
                consumed = source.count - left
                count = target.count - room / MemoryLayout<UInt32>.stride
            }
        }
        guard complete || bytes.isEmpty else {
            throw .undecodableByte(offset: bytes.startIndex + consumed, characterSet: name)
        }
        return scalars.map(UInt32.init(littleEndian:))
    }
}
