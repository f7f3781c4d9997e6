import CardModel
import Diagnostics
import Geometry
import SheetModel
import Typesetting

/// Which faces a card needs: loading a face costs time, and most cards need a dozen of those that a theme names.
struct FaceSelection {
    let template: Template
    let theme: Theme

    /// The faces for texts in these scripts (ISO 15924), in the order of display and text.
    func faces(in fontSet: FontSet, for scripts: Set<String>) -> [FontID] {
        var faces: [FontID] = []
        for (family, typeface) in [(TypeSpec.Family.display, theme.display), (.text, theme.text)] {
            let weights = Set(words(family).map(typeface.weight)).sorted()
            var names: [String] = []
            for entry in typeface.families where scripts.contains(entry.script) && !names.contains(entry.name) {
                names.append(entry.name)
            }
            for face in fontSet.faces(of: names, weights: weights) where !faces.contains(face) { faces.append(face) }
        }
        return faces
    }

    /// The words for weight that the template has for a family.
    private func words(_ family: TypeSpec.Family) -> [Typeface.Weight] {
        template.type.values.filter { $0.family == family }.flatMap { [$0.weight, $0.strong, $0.second] }
    }

    /// What the theme names and the set does not have, for texts in these scripts: families, and weights of them.
    func problems(in fontSet: FontSet, for scripts: Set<String>) -> DiagnosticList {
        var problems = DiagnosticList()
        var seen: [String] = []
        for (kind, typeface) in [(TypeSpec.Family.display, theme.display), (.text, theme.text)] {
            for entry in typeface.families where scripts.contains(entry.script) && !seen.contains(entry.name) {
                seen.append(entry.name)
                let weights = fontSet.weights(of: entry.name)
                if weights.isEmpty {
                    problems.add(FaceSelection.missing(entry, in: fontSet))
                    continue
                }
                let lacking = Typeface.Weight.allCases.filter { word in
                    words(kind).contains(word) && !weights.contains(typeface.weight(word))
                }
                for word in lacking {
                    let token = "type.\(kind == .display ? "display" : "text").weights.\(word.rawValue)"
                    problems.add(
                        Diagnostic(
                            "font.missing-weight", .error,
                            "the family “\(entry.name)” has no weight \(typeface.weight(word)), which this template "
                                + "calls \(word.rawValue)", at: entry.span,
                            hints: [
                                .init(
                                    "it has: \(weights.map(String.init).joined(separator: ", ")); write one of them as "
                                        + "the token `\(token)`")
                            ]))
                }
            }
        }
        return problems
    }

    private static func missing(_ family: Typeface.Family, in fontSet: FontSet) -> Diagnostic {
        let there = "there are: \(fontSet.families.joined(separator: ", "))"
        let hint = nearestName(to: family.name, among: fontSet.families).map { "did you mean “\($0)”? \(there)" }
        return Diagnostic(
            "font.missing-family", .error, "there is no typeface “\(family.name)”", at: family.span,
            hints: [.init((hint ?? there) + "; put the files of others into the theme's folder `fonts`")])
    }

    /// What is wrong with letters, told once where a theme has no typeface for the script of a whole card.
    static func explained(_ faults: DiagnosticList, language: String, theme: Theme) -> DiagnosticList {
        let script = LanguageTag(language)?.script ?? "Latn"
        let missing: Diagnostic.ID = "font.missing-glyph"
        guard !theme.text.families.contains(where: { $0.script == script }),
            faults.diagnostics.contains(where: { $0.id == missing })
        else { return faults }
        let known = theme.text.families.map(\.script)
        return DiagnosticList(
            [
                Diagnostic(
                    "font.no-script", .error,
                    "the theme “\(theme.name)” has no typeface for the script \(script), in which “\(language)” is written",
                    hints: [
                        .init("it has typefaces for \(known.joined(separator: ", "))"),
                        .init(
                            "in a theme of your own, name a family as `type.text.family.\(script)` and `type.display.family.\(script)`, and put its files into the folder `fonts`"
                        ),
                    ])
            ] + faults.diagnostics.filter { $0.id != missing })
    }

    /// The scripts of the card's texts: its language's, Latin for digits and addresses, and any other that is met.
    static func scripts(of card: Card) -> Set<String> {
        var scripts: Set<String> = ["Latn", LanguageTag(card.language)?.script ?? "Latn"]
        for text in card.texts {
            // Latin letters and their accents are at most the two bytes CD BF (U+037F) in UTF-8.
            guard text.plain.utf8.contains(where: { $0 >= 0xCD }) else { continue }
            for scalar in text.plain.unicodeScalars where scalar.value >= 0x370 {
                if let script = FaceSelection.script(of: scalar.value) { scripts.insert(script) }
            }
        }
        return scripts
    }

    /// The script of a letter, by the blocks of Unicode that the font set covers.
    private static func script(of scalar: UInt32) -> String? {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "Grek"
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: "Cyrl"
        case 0x600...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: "Arab"
        default: nil
        }
    }
}
