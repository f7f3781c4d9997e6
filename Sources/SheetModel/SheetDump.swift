import DesignTokens
import Geometry

/// A placed sheet as text: one line an item, indented by depth, in hundredths of a millimetre from the sheet's upper
/// left corner.
///
/// Two sheets that look alike have the same text, whatever machine they were placed on, so a change of a layout can be
/// read line by line. Type sizes are in points, as everyone gives them.
///
/// ```
/// sheet w 841.00 h 594.00 nl leftToRight
///   frame panel 1 "Startpunt" x 38.00 y 53.20 w 187.50 h 207.30
///     text Inter Display 800 58.00pt x 43.48 y 72.65 w 12.28 route.ink@1 "1"
/// ```
public struct SheetDump: CustomStringConvertible {
    private let sheet: Sheet

    public init(_ sheet: Sheet) { self.sheet = sheet }

    /// The whole text, each line ended by a line feed.
    public var description: String {
        let metadata = sheet.metadata
        var lines = [
            "sheet w \(hundredths(sheet.size.width)) h \(hundredths(sheet.size.height)) \(sheet.language) \(sheet.direction.rawValue)",
            "metadata title \(quoted(metadata.title)) author \(quoted(metadata.author)) subject \(quoted(metadata.subject))"
                + metadata.keywords.map { " \(quoted($0))" }.joined(),
        ]
        write(sheet.root, holder: .origin, depth: 0, to: &lines)
        return lines.map { $0 + "\n" }.joined()
    }

    private func write(_ frame: Frame, holder: Point, depth: Int, to lines: inout [String]) {
        let bounds = frame.bounds.moved(by: holder)
        var words = ["frame", frame.meaning.map(describe) ?? "group"]
        if let id = frame.id { words.append("id \(id)") }
        words.append(place(bounds))
        if let language = frame.language { words.append("lang \(language)") }
        add(words, depth, &lines)
        for item in frame.items {
            switch item {
            case .frame(let inner): write(inner, holder: bounds.origin, depth: depth + 1, to: &lines)
            case .text(let run, let point): add(describe(run, at: bounds.origin + point), depth + 1, &lines)
            case .shape(let shape): add(describe(shape, holder: bounds.origin), depth + 1, &lines)
            case .picture(let picture): add(describe(picture, holder: bounds.origin), depth + 1, &lines)
            }
        }
    }

    private func add(_ words: [String], _ depth: Int, _ lines: inout [String]) {
        lines.append(String(repeating: "  ", count: depth) + words.joined(separator: " "))
    }

    // MARK: Items

    private func describe(_ run: GlyphRun, at point: Point) -> [String] {
        var words = ["text", run.font.family, String(run.font.weight), SheetDump.hundredths(run.size.points) + "pt"]
        words.append("x \(hundredths(point.x)) y \(hundredths(point.y)) w \(hundredths(run.advance))")
        if run.isRightToLeft { words.append("rtl") }
        return words + [describe(run.paint), quoted(run.text)]
    }

    private func describe(_ shape: Shape, holder: Point) -> [String] {
        var words = ["shape", shape.path.bounds.map { place($0.moved(by: holder)) } ?? "empty"]
        if !shape.path.elements.isEmpty { words.append(String(shape.path.elements.map(letter))) }
        if let fill = shape.fill { words.append("fill \(describe(fill))") }
        if let stroke = shape.stroke {
            words.append("stroke \(describe(stroke.paint)) \(hundredths(stroke.width))")
            if stroke.cap != .butt { words.append(stroke.cap.rawValue) }
            if !stroke.dashes.isEmpty { words.append("dashes " + stroke.dashes.map(hundredths).joined(separator: " ")) }
        }
        if let clip = shape.clip { words.append("clip \(place(clip.moved(by: holder)))") }
        if !shape.mirrors { words.append("unmirrored") }
        return words
    }

    private func describe(_ picture: Picture, holder: Point) -> [String] {
        switch picture.content {
        case .qrCode(let text):
            ["picture qr", place(picture.bounds.moved(by: holder)), describe(picture.paint), quoted(text)]
        case .file(let file): ["picture file", place(picture.bounds.moved(by: holder)), quoted(file.path)]
        }
    }

    /// The letters of SVG 1.1 §8.3, an arc being `A`.
    private func letter(_ element: Path.Element) -> Character {
        switch element {
        case .move: "M"
        case .line: "L"
        case .curve: "C"
        case .arc: "A"
        case .close: "Z"
        }
    }

    private func describe(_ paint: Paint) -> String {
        paint.token.rawValue + (paint.panel.map { "@\($0 + 1)" } ?? "")
    }

    private func describe(_ meaning: Meaning) -> String {
        switch meaning {
        case .panel(let number, let title): "\(meaning.word) \(number) \(quoted(title))"
        case .heading(let level): "\(meaning.word) \(level)"
        case .tableCell(let field), .answerBox(let field): "\(meaning.word) \(describe(field))"
        case .figure(alternative: let words), .link(address: let words): "\(meaning.word) \(quoted(words))"
        default: meaning.word
        }
    }

    private func describe(_ field: AnswerField) -> String {
        "\(field.name) \(field.kind.rawValue) floor \(hundredths(field.floor))"
    }

    // MARK: Numbers and strings

    private func place(_ rect: Rect) -> String {
        "x \(hundredths(rect.minX)) y \(hundredths(rect.minY)) w \(hundredths(rect.width)) h \(hundredths(rect.height))"
    }

    private func hundredths(_ length: Length) -> String { SheetDump.hundredths(length.millimetres) }

    /// The number with two decimals; one that rounds to nothing has no sign.
    static func hundredths(_ value: Double) -> String {
        let scaled = (value * 100).rounded()
        guard let whole = Int(exactly: scaled) else { return "?" }
        let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: 100)
        return (whole < 0 ? "-" : "") + "\(units)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// The text on one line, between quotes; characters that cannot be seen by their code.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator,
                    .spaceSeparator where scalar != " ":
                    result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
