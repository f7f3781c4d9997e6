/// The resolution of a picture, as the chunk `pHYs` of a PNG file (ISO/IEC 15948, 11.3.5.3). Cairo writes none, and a
/// picture without it prints at whatever size a program guesses.
struct PNGResolution {
    let dpi: Double

    /// Where the chunk goes: after the signature of 8 bytes and the chunk `IHDR` of 25, which always comes first.
    private static let place = 33

    /// The file with the chunk in it.
    func written(into file: [UInt8]) -> [UInt8] {
        guard file.count > Self.place else { return file }
        return Array(file[..<Self.place]) + chunk + file[Self.place...]
    }

    /// Length, type, dots per metre across and down, unit (1 is the metre), check sum of type and data.
    private var chunk: [UInt8] {
        let dotsPerMetre = UInt32((dpi / 0.0254).rounded())
        let content = Array("pHYs".utf8) + Self.bigEndian(dotsPerMetre) + Self.bigEndian(dotsPerMetre) + [1]
        return Self.bigEndian(9) + content + Self.bigEndian(Self.checksum(content))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32 as PNG counts it (annex D of the standard), bit by bit: there are 13 bytes.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
