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
}
