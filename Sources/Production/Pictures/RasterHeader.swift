/// What the first bytes of a PNG or JPEG file say of it: nothing is unpacked.
struct RasterHeader {
    enum Format: String {
        case png = "PNG"
        case jpeg = "JPEG"
    }

    let format: Format
    let width: Int
    let height: Int
    /// Four inks: for presses, and not the colours of a screen.
    let isCMYK: Bool
    /// Whether the file has its end.
    let isWhole: Bool

    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The header of a file; nil where it is of neither format.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: RasterHeader.pngSignature) {
            self.init(png: bytes)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self.init(jpeg: bytes)
        } else {
            return nil
        }
    }

    /// PNG 1.2, 11.2.2: the first chunk is IHDR, with width and height; the last is IEND.
    private init?(png bytes: [UInt8]) {
        format = .png
        func number(at place: Int) -> Int {
            guard bytes.count >= place + 4 else { return 0 }
            return bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        width = number(at: 16)
        height = number(at: 20)
        isCMYK = false
        isWhole = bytes.suffix(12).starts(with: [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44])
    }

    /// ITU-T T.81, B.2.2: a frame header holds height, width and the number of components.
    private init?(jpeg bytes: [UInt8]) {
        format = .jpeg
        var place = 2
        var frame: (width: Int, height: Int, components: Int) = (0, 0, 0)
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                frame = (
                    Int(bytes[place + 7]) << 8 | Int(bytes[place + 8]),
                    Int(bytes[place + 5]) << 8 | Int(bytes[place + 6]), Int(bytes[place + 9])
                )
                break
            }
            guard marker != 0xDA, length >= 2 else { break }
            place += 2 + length
        }
        (width, height) = (frame.width, frame.height)
        isCMYK = frame.components == 4
        // Cameras may write more behind the end.
        var end = bytes.count - 1
        while end > 1, !(bytes[end - 1] == 0xFF && bytes[end] == 0xD9) { end -= 1 }
        isWhole = end > 1
    }
}
