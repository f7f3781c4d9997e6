import CardLoading
import CardModel
import Diagnostics

extension FuzzTarget {
    static let ribbon = Corpus.file("Templates/sheets/ribbon/template.yaml")

    static let board = Corpus.file("Templates/sheets/board/template.yaml")

    static let template = FuzzTarget(
        "template", "a template file", mutator: Mutator(corpus: [ribbon, board] + Corpus.own("template"))
    ) { bytes, _ throws(Breach) in
        _ = try Promises(file: "template.yaml", bytes: bytes).outcome { () throws(DiagnosticList) in
            try load(template: bytes)
        }
    }

    /// A template that may extend the one of the program that others extend.
    static func load(template bytes: [UInt8]) throws(DiagnosticList) -> Template {
        try TemplateLoader().load(bytes, file: "template.yaml", name: "fuzz") { name throws(DiagnosticList) in
            name == "ribbon" ? (ribbon, "base.yaml") : nil
        }
    }

    static let iconPath = FuzzTarget(
        "icon-path", "the outline of an icon",
        mutator: Mutator(
            corpus: Corpus.lines("icon-path"),
            words: "M L H V C A Z 0 1 0.5 -3 ,".split(separator: " ").map(String.init))
    ) { bytes, _ throws(Breach) in
        guard let segments = IconPath.parse(String(decoding: bytes, as: UTF8.self)) else { return }
        guard case .move? = segments.first else { throw Breach("an outline begins without a place") }
        for segment in segments {
            let numbers: [Double] =
                switch segment {
                case .move(let x, let y), .line(let x, let y): [x, y]
                case .curve(let x1, let y1, let x2, let y2, let x, let y): [x1, y1, x2, y2, x, y]
                case .arc(let cx, let cy, let r, let from, let to, _): [cx, cy, r, from, to]
                case .close: []
                }
            if !numbers.allSatisfy(\.isFinite) { throw Breach("\(segment) is not finite") }
        }
    }

    static let theme = FuzzTarget(
        "theme", "a theme's tokens",
        mutator: Mutator(
            corpus: ["koers", "ink-saving"].map { Corpus.file("Templates/themes/\($0)/theme.tokens.json") }
                + Corpus.own("theme"))
    ) { bytes, _ throws(Breach) in
        _ = try Promises(file: "theme.tokens.json", bytes: bytes).outcome { () throws(DiagnosticList) in
            try load(theme: bytes)
        }
    }

    /// A theme that may extend those of the program.
    static func load(theme bytes: [UInt8]) throws(DiagnosticList) -> Theme {
        try ThemeLoader().load(bytes, file: "theme.tokens.json", name: "fuzz") { name throws(DiagnosticList) in
            guard ["koers", "ink-saving"].contains(name) else { return nil }
            let path = "Templates/themes/\(name)/theme.tokens.json"
            return (Corpus.file(path), path)
        }
    }

    static let defaults = FuzzTarget(
        "defaults", "the file of what is used without options",
        mutator: Mutator(corpus: [Corpus.file("Templates/defaults.yaml")] + Corpus.own("defaults"))
    ) { bytes, _ throws(Breach) in
        struct Names: Hashable, Sendable {
            var template: String
            var theme: String
        }
        _ = try Promises(file: "defaults.yaml", bytes: bytes).outcome { () throws(DiagnosticList) in
            let defaults = try DefaultsLoader().load(bytes, file: "defaults.yaml")
            return Names(template: defaults.template, theme: defaults.theme)
        }
    }
}
