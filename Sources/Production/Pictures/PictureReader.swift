import CardModel
import Diagnostics
import Drawing
import SheetModel

/// Reads the pictures that a card or a theme names, from their own folder and nowhere else, and finds them sound.
struct PictureReader {
    let inputs: any Inputs

    /// The most bytes of a drawing and of a photograph, and the most pixels of the latter.
    static let largestDrawing = 1 << 20
    static let largestPhotograph = 16 << 20
    static let mostPixels = 30_000_000

    /// The picture at a path in a folder.
    ///
    /// - Throws: what is wrong with the file, at the place that names it.
    func read(_ picture: PicturePath, in folder: String) throws(DiagnosticList) -> PictureFile {
        let path = FilePath(folder).appending(picture.path)
        func fault(_ id: Diagnostic.ID, _ message: String, _ hint: String) -> DiagnosticList {
            DiagnosticList([
                Diagnostic(id, .error, "“\(picture.path)” \(message)", at: picture.span, hints: [.init(hint)])
            ])
        }
        guard inputs.kind(of: path) == .file else {
            throw fault("picture.not-found", "is not there", near(path))
        }
        guard FolderBounds(folder).hold(path) else {
            throw fault(
                "picture.leads-out", "leads out of the folder of the file that names it",
                "put the picture itself there, not a link to it")
        }
        let bytes = try inputs.read(path, limit: PictureReader.largestPhotograph, at: picture.span)
        if let header = RasterHeader(bytes) {
            return try photograph(bytes, header, path: path, picture: picture, fault: fault)
        }
        if bytes.starts(with: [0x1F, 0x8B]) {
            throw fault("picture.format", "is a packed SVG", "save it as plain SVG")
        }
        guard bytes.count <= PictureReader.largestDrawing else {
            throw fault(
                "picture.too-large", "is a drawing of over \(PictureReader.largestDrawing >> 20) MiB",
                "simplify its paths, and take out photographs")
        }
        let scan: SVGScan
        do {
            scan = try SVGScan(bytes)
        } catch {
            throw refusal(error, fault: fault)
        }
        return try measured(
            PictureFile(path: path, span: picture.span, document: bytes, aspect: scan.aspect, coverage: 0), fault: fault
        )
    }

    private typealias Faults = (Diagnostic.ID, String, String) -> DiagnosticList

    private func near(_ path: String) -> String {
        let folder = FilePath(path).folder
        let names = (try? inputs.names(in: folder)) ?? []
        return nearestName(to: FilePath(path).name, among: names).map { "did you mean “\($0)”?" }
            ?? "write its path from the folder of the file that names it"
    }

    private func measured(_ file: PictureFile, fault: Faults) throws(DiagnosticList) -> PictureFile {
        var file = file
        do {
            file.coverage = try PictureInk.coverage(of: file.document, aspect: file.aspect)
        } catch {
            throw switch error {
            case .noLibrary:
                fault(
                    "picture.no-library", "cannot be drawn: librsvg is not installed", "install Debian's librsvg2-2")
            case .nothingDrawn:
                fault(
                    "picture.nothing-drawn", "cannot be read as a picture, or has nothing to see",
                    "open it in a drawing program and save it anew")
            }
        }
        return file
    }

    // MARK: Photographs

    private func photograph(
        _ bytes: [UInt8], _ header: RasterHeader, path: String, picture: PicturePath, fault: Faults
    ) throws(DiagnosticList) -> PictureFile {
        let (width, height) = (header.width, header.height)
        guard width > 0, height > 0, header.isWhole else {
            throw fault("picture.damaged", "is a \(header.format.rawValue) that is cut off or damaged", "save it anew")
        }
        guard width <= 60_000, height <= 60_000, width * height <= PictureReader.mostPixels else {
            throw fault(
                "picture.too-many-pixels", "has \(width) by \(height) pixels",
                "make it smaller: \(PictureReader.mostPixels / 1_000_000) million are more than any print shows")
        }
        guard !header.isCMYK else {
            throw fault("picture.cmyk", "is in the inks of a press (CMYK)", "save it in RGB")
        }
        let type = header.format == .png ? "image/png" : "image/jpeg"
        let document =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\"><image width=\"\(width)\" "
            + "height=\"\(height)\" href=\"data:\(type);base64,\(Base64.text(bytes))\"/></svg>"
        return try measured(
            PictureFile(
                path: path, span: picture.span, document: Array(document.utf8),
                aspect: Double(width) / Double(height), coverage: 0, pixelWidth: width), fault: fault)
    }

    // MARK: Drawings

    private func refusal(_ scan: SVGScan.Fault, fault: Faults) -> DiagnosticList {
        switch scan {
        case .notSVG: fault("picture.format", "is no SVG, PNG or JPEG", "save it as one of these")
        case .encoding(let name):
            fault("picture.format", "is an SVG in an encoding that is not read (\(name))", "save it in UTF-8")
        case .entities:
            fault(
                "picture.entities", "declares entities, which can be made to grow without end", "save it as plain SVG")
        case .element(let name):
            fault(
                "picture.not-shapes", "holds <\(name)>, which would be printed as pixels, or not at all",
                "turn it into paths; for text: “convert to outlines”")
        case .attribute(let name):
            fault(
                "picture.not-shapes", "uses “\(name)”, which is not drawn", "turn it into paths in the drawing program")
        case .address(let address):
            fault(
                "picture.leads-out", "refers to something outside it (“\(address.prefix(60))”)",
                "embed what it needs as paths, and save it anew")
        case .noSize:
            fault("picture.no-size", "has no size", "give <svg> a viewBox, or a width and a height in one unit")
        case .tooDeep: fault("picture.too-large", "has groups in groups without end", "ungroup what is in it")
        case .tooMuch:
            fault("picture.too-large", "would draw far more than a logo holds", "simplify it in a drawing program")
        }
    }
}

/// Bytes as text (RFC 4648 §4).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 3 * 4 + 4)
        var place = 0
        while place < bytes.count {
            let rest = bytes.count - place
            let group =
                Int(bytes[place]) << 16 | (rest > 1 ? Int(bytes[place + 1]) << 8 : 0)
                | (rest > 2 ? Int(bytes[place + 2]) : 0)
            text.append(digits[group >> 18])
            text.append(digits[group >> 12 & 63])
            text.append(rest > 1 ? digits[group >> 6 & 63] : UInt8(ascii: "="))
            text.append(rest > 2 ? digits[group & 63] : UInt8(ascii: "="))
            place += 3
        }
        return String(decoding: text, as: UTF8.self)
    }
}
