import Diagnostics
import SheetModel

/// Shapes each paragraph once, for all sizes and measures of a sheet, and remembers what fonts could not do.
final class MeasureCache {
    private let measurer: any TextMeasuring
    private var shaped: [ParagraphRequest: ShapedParagraph] = [:]
    private var complaints = DiagnosticList()

    init(_ measurer: any TextMeasuring) { self.measurer = measurer }

    /// The paragraph, shaped now or before.
    func shape(_ request: ParagraphRequest, span: Span?) -> ShapedParagraph {
        if let known = shaped[request] { return known }
        let paragraph = measurer.shape(request)
        shaped[request] = paragraph
        for problem in paragraph.problems { complaints.add(diagnostic(problem, span: span)) }
        return paragraph
    }

    /// What fonts could not do so far.
    var problems: DiagnosticList { complaints }

    private func diagnostic(_ problem: TextProblem, span: Span?) -> Diagnostic {
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
        case .missingGlyph(let scalar, let families):
            let name = Unicode.Scalar(scalar).map { "“\($0)” " } ?? ""
            let code = String(scalar, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
            return Diagnostic(
                "font.missing-glyph",
                "no typeface of the theme has the character \(name)(U+\(padded))", at: span,
                hints: [
                    .init(
                        "looked in: \(families.joined(separator: ", ")); write it another way, or name a family that has it in the theme"
                    )
                ])
        case .swappedFace(let wanted, let got):
            return Diagnostic(
                "font.swapped", blame: .program,
                "a text would have been set in \(got), not in \(wanted.family) \(wanted.weight)", at: span)
        }
    }
}
