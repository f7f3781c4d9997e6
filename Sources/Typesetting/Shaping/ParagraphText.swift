import SheetModel

/// A paragraph's text as Pango wants it: UTF-8 with the place of each scalar, and the stretch of each run.
struct ParagraphText {
    let string: String
    /// The text's UTF-8, a zero after it. A tab is a space here, and so is U+0000, at which GLib ends a text.
    let bytes: [CChar]
    let scalars: [Unicode.Scalar]
    /// The byte at which each scalar starts, and the text's length after the last.
    let starts: [Int]
    /// The byte after each run's last.
    let runEnds: [Int]

    init(runs: [ParagraphRequest.Run]) {
        var string = runs.first?.text ?? ""
        var ends = [string.utf8.count]
        for run in runs.dropFirst() {
            string += run.text
            ends.append(string.utf8.count)
        }
        string.makeContiguousUTF8()
        self.string = string
        runEnds = ends
        let count = string.utf8.count
        bytes = [CChar](unsafeUninitializedCapacity: count + 1) { buffer, initialized in
            for byte in string.utf8 {
                buffer[initialized] = CChar(bitPattern: byte == 0 || byte == 0x09 ? 0x20 : byte)
                initialized += 1
            }
            buffer[initialized] = 0
            initialized += 1
        }
        var scalars: [Unicode.Scalar] = []
        var starts: [Int] = []
        scalars.reserveCapacity(count)
        starts.reserveCapacity(count + 1)
        var start = 0
        for scalar in string.unicodeScalars {
            scalars.append(scalar)
            starts.append(start)
            start += UTF8.width(scalar)
        }
        starts.append(start)
        self.scalars = scalars
        self.starts = starts
    }

    /// The text of these bytes.
    func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBytes { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// How many bytes the text has.
    var count: Int { bytes.count - 1 }

    /// The scalar that starts at a byte.
    func scalar(at byte: Int) -> Unicode.Scalar {
        var low = 0
        var high = scalars.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return low < scalars.count ? scalars[low] : "\u{FFFD}"
    }

    /// Whether a number of one or two figures stands at a scalar, with nothing of its phrase behind it, as in “(see
    /// question 1)”: at a line's start it would be read without the word that it counts.
    func isNumberThatEndsPhrase(at index: Int) -> Bool {
        var end = index
        while end < scalars.count, end - index < 3, scalars[end].isFigure { end += 1 }
        guard (1...2).contains(end - index) else { return false }
        // What cannot end a phrase: another word or figure, a dash, a percent sign.
        guard end < scalars.count else { return true }
        switch scalars[end] {
        case ")", "]", ",", ".", ":", ";", "?", "!", "\u{2019}", "\u{201D}", "\u{060C}", "\u{061F}":
            return end + 1 == scalars.count || !scalars[end + 1].isFigure
        default: return false
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a decimal figure, of Latin or Arabic script.
    fileprivate var isFigure: Bool {
        (0x30...0x39).contains(value) || (0x660...0x669).contains(value) || (0x6F0...0x6F9).contains(value)
    }
}
