/// How much two pictures may differ and still be the same.
public struct Tolerance: Hashable, Sendable {
    /// The most by which a pixel's red, green or blue may differ, 0 to 255, before the pixel counts as different.
    public var level: Int
    /// The most pixels that may be different, as a share of all.
    public var share: Double

    public init(level: Int, share: Double) {
        self.level = level
        self.share = share
    }

    /// Not at all.
    public static let exact = Tolerance(level: 0, share: 0)
    /// What another version of Cairo or FreeType may do to the edges of letters.
    public static let edges = Tolerance(level: 48, share: 0.002)
}

/// Two pictures side by side.
public struct RasterComparison: Sendable {
    /// How many pixels differ by more than the tolerance; all of them where the sizes differ.
    public let differing: Int
    /// The largest difference of a component, 0 to 255.
    public let largest: Int
    /// The pictures' sizes, in words, where they differ.
    public let sizes: String?
    /// Whether they are the same within the tolerance.
    public let isSame: Bool
    /// The new picture, faint, with what differs in red.
    public let difference: Raster

    /// Compares a new picture to an old one.
    public init(old: Raster, new: Raster, tolerance: Tolerance) {
        var difference = new
        var (differing, largest) = (0, 0)
        for y in 0..<new.height {
            for x in 0..<new.width {
                let distance = Self.distance(old[x, y], new[x, y])
                largest = max(largest, distance)
                if distance > tolerance.level {
                    differing += 1
                    difference[x, y] = 0xFF0000
                } else {
                    difference[x, y] = Self.faint(new[x, y])
                }
            }
        }
        let isSameSize = old.width == new.width && old.height == new.height
        self.differing = isSameSize ? differing : max(old.pixels.count, new.pixels.count)
        self.largest = largest
        self.sizes = isSameSize ? nil : "\(old.width)x\(old.height) was, \(new.width)x\(new.height) is"
        self.isSame = isSameSize && Double(differing) <= tolerance.share * Double(new.pixels.count)
        self.difference = difference
    }

    private static func distance(_ a: UInt32, _ b: UInt32) -> Int {
        [16, 8, 0].map { abs(Int(a >> $0 & 0xFF) - Int(b >> $0 & 0xFF)) }.max() ?? 0
    }

    private static func faint(_ pixel: UInt32) -> UInt32 {
        let grey = ((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 3
        let pale = 255 - (255 - grey) / 4
        return pale << 16 | pale << 8 | pale
    }
}

extension RasterComparison: CustomStringConvertible {
    public var description: String { sizes ?? "\(differing) pixels differ, by \(largest) at most" }
}
