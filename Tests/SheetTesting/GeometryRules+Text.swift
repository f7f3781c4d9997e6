import Geometry
import SheetModel

extension GeometryRules {
    /// Text lies in its panel's body, or in its head, and on the sheet; and no text lies over another.
    func textRules(_ survey: Survey) -> [Violation] {
        let whole = Rect(origin: .origin, size: survey.sheet.size)
        var violations: [Violation] = []
        for run in survey.runs {
            var room = whole
            if let panel = run.place.panel {
                room = run.place.isInBody ? survey.panels[panel].body : survey.panels[panel].bounds
            }
            if !room.contains(run.bounds) {
                violations.append(
                    Violation(
                        rule: .textInPlace, path: run.place.path, detail: "“\(run.run.text)” \(words(run.bounds))"))
            }
        }
        // Sorted by their top, a text can only lie over those that begin before it ends.
        let runs = survey.runs.sorted { $0.bounds.minY < $1.bounds.minY }
        for (index, run) in runs.enumerated() {
            for other in runs[(index + 1)...] {
                if run.bounds.maxY.fits(in: other.bounds.minY) { break }
                if run.bounds.overlaps(other.bounds) {
                    violations.append(
                        Violation(
                            rule: .textApart, path: run.place.path,
                            detail: "“\(run.run.text)” and “\(other.run.text)” in \(other.place.path)"))
                }
            }
        }
        return violations
    }
}
