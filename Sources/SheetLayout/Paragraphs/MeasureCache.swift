import CardModel
import Diagnostics
import SheetModel

/// Shapes each paragraph once, for all sizes and measures of a sheet, and remembers what fonts could not do.
final class MeasureCache {
    private let measurer: any TextMeasuring
    private var shaped: [ParagraphRequest: ShapedParagraph] = [:]
    private var complaints = DiagnosticList()

    /// The families of the theme's typefaces by script, asked for with every text.
    private var familyLists: [(isDisplay: Bool, script: String, names: [String])] = []

    init(_ measurer: any TextMeasuring) { self.measurer = measurer }

    /// The families of one of the theme's two typefaces, in order of preference for a script.
    func families(of typeface: Typeface, isDisplay: Bool, script: String) -> [String] {
        if let known = familyLists.first(where: { $0.isDisplay == isDisplay && $0.script == script }) {
            return known.names
        }
        let names = typeface.families(script: script)
        familyLists.append((isDisplay, script, names))
        return names
    }

    /// The paragraph, shaped now or before.
    func shape(_ request: ParagraphRequest, span: Span?) -> ShapedParagraph {
        if let known = shaped[request] { return known }
        let paragraph = measurer.shape(request)
        shaped[request] = paragraph
        for problem in paragraph.problems { if let fault = diagnostic(problem, span: span) { complaints.add(fault) } }
        if let fault = missingCharacters(paragraph, span: span) { complaints.add(fault) }
        return paragraph
    }

    /// One fault for all characters of a text that no typeface has.
    private func missingCharacters(_ paragraph: ShapedParagraph, span: Span?) -> Diagnostic? {
        var characters: [String] = []
        var looked: [String] = []
        for case .missingGlyph(let scalar, let families) in paragraph.problems {
            let code = String(scalar, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
            let sign = Unicode.Scalar(scalar).flatMap { $0.properties.isAlphabetic ? "“\($0)” " : nil } ?? ""
            let name = "\(sign)(U+\(padded))"
            if !characters.contains(name) { characters.append(name) }
            looked = families
        }
        guard !characters.isEmpty else { return nil }
        let most = MeasureCache.mostNamed
        let named = characters.prefix(most).joined(separator: ", ")
        let more = characters.count > most ? " and \(characters.count - most) more" : ""
        return Diagnostic(
            "font.missing-glyph",
            "no typeface of the theme has the character\(characters.count > 1 ? "s" : "") \(named)\(more)", at: span,
            hints: [
                .init(
                    "looked in: \(looked.joined(separator: ", ")); write it another way, or name a family that has it in the theme"
                )
            ])
    }

    /// How many characters a fault names before it counts the rest.
    private static let mostNamed = 8

    /// What fonts could not do so far.
    var problems: DiagnosticList { complaints }

    private func diagnostic(_ problem: TextProblem, span: Span?) -> Diagnostic? {
        switch problem {
        case .missingFamily(let family, let available):
            return Diagnostic(
                "font.missing-family", "the font set has no family “\(family)”",
                hints: [
                    nearestName(to: family, among: available).map { .init("did you mean “\($0)”?") }
                        ?? .init("it has: \(available.joined(separator: ", "))")
                ])
        case .missingWeight(let family, let weight, let available):
            return Diagnostic(
                "font.missing-weight", "the family “\(family)” has no weight \(weight) in the font set",
                hints: [.init("it has: \(available.map(String.init).joined(separator: ", "))")])
        case .missingGlyph: return nil
        case .swappedFace(let wanted, let got):
            return Diagnostic(
                "font.swapped", blame: .program,
                "a text would have been set in \(got), not in \(wanted.family) \(wanted.weight)", at: span)
        }
    }
}
