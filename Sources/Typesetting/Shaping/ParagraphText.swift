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
        string = runs.lazy.map(\.text).joined()
        var ends: [Int] = []
        ends.reserveCapacity(runs.count)
        var end = 0
        for run in runs {
            end += run.text.utf8.count
            ends.append(end)
        }
        runEnds = ends
        var bytes: [CChar] = []
        bytes.reserveCapacity(end + 1)
        for byte in string.utf8 { bytes.append(CChar(bitPattern: byte == 0 || byte == 0x09 ? 0x20 : byte)) }
        bytes.append(0)
        self.bytes = bytes
        var scalars: [Unicode.Scalar] = []
        var starts: [Int] = []
        scalars.reserveCapacity(end)
        starts.reserveCapacity(end + 1)
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
