import CardLoading
import CardModel
import Diagnostics
import Geometry
import SheetLayout
import SheetModel
import SheetTesting
import Translating

extension FuzzTarget {
    private static let usualTheme = Corpus.file("Templates/themes/koers/theme.tokens.json")

    static let sheet = FuzzTarget(
        "sheet", "a whole card, placed on its sheet",
        mutator: Mutator(corpus: Corpus.cards + Corpus.own("sheet"), style: .gentle, finish: summed)
    ) { bytes, seed throws(Breach) in
        try checkSheet(card: bytes, template: seed.isMultiple(of: 3) ? board : ribbon, theme: usualTheme, seed)
    }

    static let sheetOfTemplate = FuzzTarget(
        "sheet-of-template", "a whole card by a strange template",
        mutator: Mutator(corpus: [ribbon, board], style: .gentle)
    ) { bytes, seed throws(Breach) in
        try checkSheet(card: Corpus.starters[0], template: bytes, theme: usualTheme, seed)
    }

    static let sheetOfTheme = FuzzTarget(
        "sheet-of-theme", "a whole card by a strange theme", mutator: Mutator(corpus: [usualTheme], style: .gentle)
    ) { bytes, seed throws(Breach) in
        try checkSheet(card: Corpus.starters[0], template: ribbon, theme: bytes, seed)
    }

    /// The card with the minutes of its head set to what those of its panels add up to.
    @Sendable private static func summed(_ bytes: [UInt8]) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let key = Array("minutes:".utf8)
        func minutes(_ line: ArraySlice<UInt8>) -> Int {
            let digits = line.dropFirst(key.count).drop { $0 == 0x20 }.prefix { $0.isDigit }
            return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 < 10_000 ? $0 : nil } ?? 0
        }
        let sum = lines.reduce(0) { sum, line in
            let words = line.drop { $0 == 0x20 }
            return sum + (words.count < line.count && words.starts(with: key) ? minutes(words) : 0)
        }
        if let head = lines.firstIndex(where: { $0.starts(with: key) }) {
            lines[head] = Array("minutes: \(sum)".utf8)[...]
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    private static let labelsOfProgram: Labels? = try? LabelsReader().read(
        Corpus.file("Templates/labels/nl.po"), file: "nl.po", language: "nl")

    /// Places a card that can be read: whole, or refused with words.
    private static func checkSheet(
        card: [UInt8], template: [UInt8], theme: [UInt8], _ seed: UInt64
    ) throws(Breach) {
        guard let labels = labelsOfProgram else { throw Breach("the labels of the program cannot be read") }
        guard let card = try? CardLoader().load(card, file: "card.yaml").card,
            let template = try? load(template: template),
            let theme = try? load(theme: theme)
        else { return }
        let size = [SheetSize.a1, .a3, .a0, .a2, .a4][Int(seed % 5)]
        struct Placed: Hashable, Sendable {
            var sheet: Sheet
            var warnings: DiagnosticList
        }
        let promises = Promises(file: "", bytes: [])
        let placed = try promises.outcome(needsSpan: false) { () throws(DiagnosticList) in
            let composer = SheetComposer(
                template: template, theme: theme, labels: labels, measurer: ExactMeasurer(.varied))
            let composition = try composer.compose(card, on: size, allowsPreview: true)
            return Placed(sheet: composition.sheet, warnings: composition.warnings)
        }
        guard let placed else { return }
        try promises.check(placed.warnings, needsSpan: false)
        if SheetDump(placed.sheet).description.isEmpty { throw Breach("the sheet is empty") }
        try check(placed.sheet.root)
    }

    private static func check(_ frame: Frame) throws(Breach) {
        let bounds = frame.bounds
        let numbers = [bounds.minX, bounds.minY, bounds.width, bounds.height].map(\.millimetres)
        if !numbers.allSatisfy(\.isFinite) { throw Breach("a frame lies at \(numbers)") }
        for case .frame(let inner) in frame.items { try check(inner) }
    }
}
