public import Diagnostics
public import Geometry

/// One card to be made: which card, how it is to look, on which sheet, and where it goes.
public struct Job: Hashable, Sendable {
    /// What is made of a placed sheet.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case pdf, png, svg
    }

    /// A card's folder, its file, or `-`.
    public var card: String
    /// The name of a template, or a folder; nil for the usual one.
    public var template: String?
    /// The name of a theme, or a folder; nil for the usual one.
    public var theme: String?
    /// Whether the layout is drawn over the sheet.
    public var isProof = false
    public var size: SheetSize
    public var format: Format
    /// Where it is written; nil for a name made from the card's, `-` for standard output.
    public var output: String?
    /// The resolution of a PNG, 10 to 600.
    public var dpi: Int
    /// Variables of the card, filled in.
    public var settings: [String: String]
    /// Whether a sheet that is too small to print may be made.
    public var allowsPreview: Bool

    /// A job from words as a user types them.
    ///
    /// - Throws: every word that cannot be what it should be.
    public init(
        card: String, template: String? = nil, theme: String? = nil, size: String, output: String? = nil,
        dpi: Int = 150,
        settings: [String] = [], allowsPreview: Bool = false
    ) throws(DiagnosticList) {
        var faults = DiagnosticList()
        self.card = card
        self.template = template
        self.theme = theme
        self.output = output
        self.dpi = dpi
        self.allowsPreview = allowsPreview
        self.size = .a1
        if let known = SheetSize(name: size) {
            self.size = known
        } else {
            faults.add(
                Diagnostic(
                    "usage.size", "there is no sheet “\(size)”",
                    hints: [.init("sheets are \(SheetSize.allCases.map(\.rawValue).joined(separator: ", "))")]))
        }
        format = .pdf
        if let output, output != "-", let ending = Job.ending(of: output) {
            if let known = Format(rawValue: ending.lowercased()) {
                format = known
            } else if !output.hasPrefix("/dev/") {
                faults.add(
                    Diagnostic(
                        "usage.output-format", "a card cannot be written as “.\(ending)”",
                        hints: [.init("let the name end in .pdf, .png or .svg")]))
            }
        } else if let output, output != "-", !output.hasPrefix("/dev/") {
            faults.add(
                Diagnostic(
                    "usage.output-format", "“\(output)” does not say in which form the card is to be written",
                    hints: [.init("let the name end in .pdf, .png or .svg")]))
        }
        if !(10...600).contains(dpi) {
            faults.add(
                Diagnostic("usage.dpi", "a picture cannot have \(dpi) dpi", hints: [.init("choose one from 10 to 600")])
            )
        }
        self.settings = [:]
        for setting in settings {
            guard let equals = setting.firstIndex(of: "="), equals != setting.startIndex else {
                faults.add(
                    Diagnostic(
                        "usage.set", "“\(setting)” fills no variable", hints: [.init("write --set key=value")]))
                continue
            }
            self.settings[String(setting[..<equals])] = String(setting[setting.index(after: equals)...])
        }
        try faults.throwIfErrors()
    }

    /// What stands after the last full stop of a file's name; nil where there is none.
    private static func ending(of path: String) -> String? {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return String(name[name.index(after: dot)...])
    }
}
