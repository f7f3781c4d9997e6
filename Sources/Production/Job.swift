import CardModel
public import Diagnostics
public import Geometry
import Glibc

/// One card to be made: which card, how it is to look, on which sheet, and where it goes.
public struct Job: Hashable, Sendable {
    /// What is made of a placed sheet.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case pdf, png, svg
    }

    /// What is drawn below a card to show what it was made with.
    public enum Specimen: Hashable, Sendable { case theme, template }

    /// A card's folder, its file, or `-`.
    public var card: String
    /// The name of a template, or a folder; nil for the usual one.
    public var template: String?
    /// The name of a theme, or a folder; nil for the usual one.
    public var theme: String?
    /// The language to make it in, a BCP 47 tag; nil for the card's own.
    public var language: String?
    /// Whether texts that are not translated may stay in the card's own language, on a sheet that is marked as a draft.
    public var allowsIncomplete = false
    /// Whether the layout is drawn over the sheet.
    public var isProof = false
    /// Whether a specimen is drawn below the card: of the theme, or of the template.
    public var specimen: Specimen?
    public var size: SheetSize
    public var format: Format
    /// Where it is written; nil for a name made from the card's, `-` for standard output.
    public var output: String?
    /// The resolution of a PNG, 10 to 600.
    public var dpi: Int
    /// Where to write what the card is made of, as a rule for make; nil for nowhere.
    public var dependencies: String?
    /// Variables of the card, filled in.
    public var settings: [String: String]
    /// Whether a sheet that is too small to print may be made.
    public var allowsPreview: Bool

    /// The names of the sheets, largest first.
    public static let sizes = SheetSize.allCases.map(\.rawValue)

    /// A job from words as a user types them.
    ///
    /// - Throws: every word that cannot be what it should be.
    public init(
        card: String, template: String? = nil, theme: String? = nil, size: String, output: String? = nil,
        dpi: Int = 150, dependencies: String? = nil,
        settings: [String] = [], allowsPreview: Bool = false, language: String? = nil, allowsIncomplete: Bool = false
    ) throws(DiagnosticList) {
        var faults = DiagnosticList()
        self.card = card
        self.template = template
        self.theme = theme
        self.output = output
        self.dpi = dpi
        self.dependencies = dependencies
        self.allowsPreview = allowsPreview
        self.allowsIncomplete = allowsIncomplete
        self.size = .a1
        if let known = SheetSize(name: size) {
            self.size = known
        } else {
            faults.add(
                Diagnostic(
                    "usage.size", "there is no sheet “\(size.short)”",
                    hints: [.init("sheets are \(Job.sizes.joined(separator: ", "))")]))
        }
        if let language {
            if let tag = LanguageTag(language) {
                self.language = tag.tag
            } else {
                faults.add(
                    Diagnostic(
                        "usage.language", "“\(language.short)” is not a language tag",
                        hints: [.init("write one such as `de` or `ar-MA`; koerskaart languages lists those there are")])
                )
            }
        }
        format = .pdf
        if let output, output.hasSuffix("/") || PathKind.of(output) == .folder {
            faults.add(OutputFault(path: output, fault: SystemFault(EISDIR)).diagnostic)
        } else if let output, output != "-", let ending = Job.ending(of: output) {
            if let known = Format(rawValue: ending.lowercased()) {
                format = known
            } else if !output.hasPrefix("/dev/") {
                faults.add(
                    Diagnostic(
                        "usage.output-format", "a card cannot be written as “.\(ending.short)”",
                        hints: [.init("let the name end in .pdf, .png or .svg")]))
            }
        } else if let output, output != "-", !output.hasPrefix("/dev/") {
            faults.add(
                Diagnostic(
                    "usage.output-format", "“\(output.short)” does not say in which form the card is to be written",
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
                        "usage.set", "“\(setting.short)” fills no variable", hints: [.init("write --set key=value")]))
                continue
            }
            let key = String(setting[..<equals])
            guard self.settings[key] == nil else {
                faults.add(
                    Diagnostic(
                        "usage.set-twice", "--set fills the variable “\(key)” more than once",
                        hints: [.init("give it one value")]))
                continue
            }
            self.settings[key] = String(setting[setting.index(after: equals)...])
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

extension String {
    /// So much of a word as a message has room for.
    fileprivate var short: String {
        unicodeScalars.count > 120 ? String(String.UnicodeScalarView(unicodeScalars.prefix(119))) + "…" : self
    }
}
