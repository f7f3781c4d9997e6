import CHyphen
import Glibc

/// libhyphen itself, asked in UTF-8 whatever the set of its dictionary.
final class LibHyphen {
    /// What libhyphen says of a word, as byte offsets into its UTF-8.
    struct Answer: Equatable {
        var breaks: [Int] = []
        /// Places where it would change the spelling.
        var changed: [Int] = []
    }

    private let dictionary: UnsafeMutablePointer<HyphenDict>
    private let toSet: iconv_t

    init?(path: String) {
        guard let dictionary = hnj_hyphen_load(path) else { return nil }
        let set = withUnsafeBytes(of: dictionary.pointee.cset) {
            String(decoding: $0.prefix { $0 > 0x20 }, as: UTF8.self)
        }
        guard let converter = iconv_open(set, "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
        self.dictionary = dictionary
        toSet = converter
    }

    deinit {
        hnj_hyphen_free(dictionary)
        iconv_close(toSet)
    }

    /// Nil for a word that the dictionary's set can't write.
    func answer(for word: String) -> Answer? {
        // For each byte in the dictionary's set that ends a letter, the offset behind it in UTF-8.
        var bytes: [CChar] = []
        var ends: [Int: Int] = [:]
        var offset = 0
        for scalar in word.unicodeScalars {
            guard let encoded = encode(scalar) else { return nil }
            bytes += encoded
            offset += UTF8.width(scalar)
            ends[bytes.count - 1] = offset
        }
        let count = bytes.count
        bytes.append(0)
        var hyphens = [CChar](repeating: 0, count: count + 5)
        var texts: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<CInt>?
        var cuts: UnsafeMutablePointer<CInt>?
        guard hnj_hyphen_hyphenate2(dictionary, bytes, CInt(count), &hyphens, nil, &texts, &positions, &cuts) == 0
        else { return nil }
        defer {
            if let texts { for place in 0..<count { free(texts[place]) } }
            free(texts)
            free(positions)
            free(cuts)
        }
        // In a dictionary in UTF-8 the answer is by letters, else by bytes, which are letters there.
        var answer = Answer()
        for (letter, byte) in ends.keys.sorted().enumerated() where hyphens[letter] & 1 == 1 {
            guard let end = ends[byte], end < word.utf8.count else { continue }
            if let texts, texts[letter] != nil { answer.changed.append(end) } else { answer.breaks.append(end) }
        }
        return answer
    }

    private func encode(_ scalar: Unicode.Scalar) -> [CChar]? {
        var source = String(scalar).utf8.map { CChar(bitPattern: $0) }
        var target = [CChar](repeating: 0, count: 8)
        var used = 0
        let done = source.withUnsafeMutableBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var left = source.count
                var to = target.baseAddress
                var room = target.count
                let result = iconv(toSet, &from, &left, &to, &room)
                used = target.count - room
                return result == 0
            }
        }
        return done ? Array(target[..<used]) : nil
    }
}
