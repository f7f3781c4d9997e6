public import Geometry
public import SheetModel

/// What has to be true of every placed sheet, checked as geometry: nothing overlaps, nothing is cut off, everything
/// stands on the grid, and every box has room for a hand.
public struct GeometryRules: Sendable {
    /// Half a line of the baseline grid, as the card was fitted (`u`).
    public var step: Length
    /// The height of one line of handwriting.
    public var writingLine: Length
    /// How many writing lines an answer box has at least.
    public var answerLines = 2
    /// The white between panels.
    public var gap: Length
    /// From a body's top to the first block, and from the last to its bottom, in steps.
    public var padSteps = 1.5
    /// What a paragraph within a text has above it beyond its line, in steps.
    public var paragraphGap = 1.0
    /// From line to line of a table's head, in steps.
    public var tableHeadLeading = 2.0
    /// Nothing is nearer to the sheet's edge; nil for a preview.
    public var edge: Length? = .mm(5)

    public init(step: Length, writingLine: Length, gap: Length) {
        self.step = step
        self.writingLine = writingLine
        self.gap = gap
    }

    public enum Rule: String, CaseIterable, Sendable {
        case textInPlace = "text outside its place"
        case textApart = "text over text"
        case boxApart = "box over a box or a text"
        case frameInPanel = "frame outside its panel"
        case panelsApart = "panels not apart"
        case boxHeight = "box under its floor"
        case onGrid = "off the grid"
        case evenLeading = "uneven leading"
        case bodiesLevel = "bodies not level"
        case contentsLevel = "contents not level"
        case edgeClear = "too near to the edge"
    }

    /// One thing that is wrong, and where.
    public struct Violation: Hashable, Sendable, CustomStringConvertible {
        public var rule: Rule
        /// The frames that hold it, from the sheet's down.
        public var path: String
        public var detail: String

        public var description: String { "\(rule.rawValue): \(path): \(detail)" }
    }

    /// All that is wrong with a sheet, in the order of its frames.
    public func violations(in sheet: Sheet) -> [Violation] {
        let survey = Survey(sheet)
        return textRules(survey) + boxRules(survey) + panelRules(survey) + gridRules(survey) + edgeRules(survey)
    }

    /// A rectangle in whole hundredths of a millimetre, for a message.
    func words(_ rect: Rect) -> String {
        "x \(words(rect.minX)) y \(words(rect.minY)) w \(words(rect.width)) h \(words(rect.height))"
    }

    func words(_ length: Length) -> String { "\((length.millimetres * 100).rounded() / 100)" }

    // MARK: The edge of the sheet

    private func edgeRules(_ survey: Survey) -> [Violation] {
        guard let edge else { return [] }
        let safe = Rect(origin: .origin, size: survey.sheet.size).inset(by: Sides(all: edge))
        let ink =
            survey.runs.map { ($0.bounds, $0.place) }
            + survey.marks.filter { !$0.isGround }.map { ($0.bounds, $0.place) }
        return ink.filter { !safe.contains($0.0) }.map { bounds, place in
            Violation(rule: .edgeClear, path: place.path, detail: words(bounds))
        }
    }
}
