import Geometry
import SheetModel

extension GeometryRules {
    /// Boxes lie over nothing that is not in them, and have room for handwriting.
    func boxRules(_ survey: Survey) -> [Violation] {
        var violations: [Violation] = []
        for (index, box) in survey.boxes.enumerated() {
            let lines = box.kind == .answer ? answerLines : 1
            if !(writingLine * Double(lines)).fits(in: box.bounds.height) {
                violations.append(
                    Violation(
                        rule: .boxHeight, path: box.place.path,
                        detail: "\(words(box.bounds.height)) mm, not \(lines) lines of \(words(writingLine)) mm"))
            }
            for other in survey.boxes[(index + 1)...] where box.bounds.overlaps(other.bounds) {
                violations.append(Violation(rule: .boxApart, path: box.place.path, detail: "over \(other.field.name)"))
            }
            for run in survey.runs where !run.place.holders.contains(box.frame) && box.bounds.overlaps(run.bounds) {
                violations.append(Violation(rule: .boxApart, path: box.place.path, detail: "over “\(run.run.text)”"))
            }
        }
        return violations
    }
}
