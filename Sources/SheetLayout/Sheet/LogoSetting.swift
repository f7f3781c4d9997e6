import CardModel
import DesignTokens
import Diagnostics
import Geometry
import SheetModel

/// Sets logos: whole in their boxes, and beside each other of one optical size.
struct LogoSetting {
    /// The room of one logo.
    let box: Size

    /// The largest size of a logo in the box.
    func largest(_ file: PictureFile) -> Size {
        let height = min(box.height, box.width / file.aspect)
        return Size(width: height * file.aspect, height: height)
    }

    /// The sizes at which logos have the same area of ink, as near as the box lets them: a wide word mark is then not
    /// larger to the eye than a round seal.
    func even(_ files: [PictureFile]) -> [Size] {
        func inkSide(_ size: Size, _ file: PictureFile) -> Double {
            (size.width.points * size.height.points * file.coverage).squareRoot()
        }
        // The one that has least in its box sets the measure, a little over which the others may go.
        let least = files.map { inkSide(largest($0), $0) }.min() ?? 0
        let wanted = least * LogoSetting.over
        return files.map { file in
            let largest = largest(file)
            let own = inkSide(largest, file)
            let scale = own > 0 ? min(1, wanted / own) : 1
            return Size(width: largest.width * scale, height: largest.height * scale)
        }
    }

    private static let over = 1.2

    /// A logo as a figure with the name of its body.
    static func frame(_ file: PictureFile, name: String, at bounds: Rect) -> Frame {
        Frame(
            bounds: bounds, meaning: .figure(alternative: name), span: file.span,
            items: [
                .picture(
                    Picture(
                        content: .file(file), bounds: Rect(origin: .origin, size: bounds.size), paint: Paint(.sheetInk))
                )
            ])
    }

    /// A warning where a photograph has too few pixels for its size on paper.
    static func coarse(_ file: PictureFile, width: Length) -> Diagnostic? {
        guard let pixels = file.pixelWidth else { return nil }
        let dpi = Double(pixels) / (width.points / 72)
        guard dpi < leastDPI else { return nil }
        let wanted = Int((width.points / 72 * 300).rounded(.up))
        return Diagnostic(
            "picture.coarse", .warning,
            "“\(file.path)” is printed at \(Int(dpi.rounded(.down))) dots per inch, and looks coarse", at: file.span,
            hints: [.init("take one that is \(wanted) pixels wide or more, or best an SVG")])
    }

    private static let leastDPI = 200.0
}
