import CardLoading
import CardModel
public import Diagnostics
import Geometry
import SheetModel
import Translating
import Typesetting

extension Workshop {
    func dataFolder() throws(DiagnosticList) -> DataFolder { try DataFolder.find(through: inputs) }

    /// What is taken where a job names nothing.
    func defaults(_ data: DataFolder) throws(DiagnosticList) -> Defaults {
        let file = FilePath(data.templates).appending("defaults.yaml")
        return try withOwnData { () throws(DiagnosticList) in
            try readings.value("defaults \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try DefaultsLoader().load(inputs.read(file), file: file)
            }
        }
    }

    /// The names on a shelf of the program's own data.
    func names(in shelf: String) throws(DiagnosticList) -> [String] {
        try withOwnData { () throws(DiagnosticList) in try inputs.names(in: shelf) }
    }

    // MARK: By name

    /// A template by its name, or from a folder of the user's own.
    func template(_ name: String, data: DataFolder) throws(DiagnosticList) -> Template {
        let folder = try folder(of: name, in: data.sheets, what: "template", id: "usage.template")
        return try folder.reading { () throws(DiagnosticList) in
            let file = FilePath(folder.path).appending("template.yaml")
            return try readings.value("template \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try TemplateLoader().load(inputs.read(file), file: file, name: folder.name) {
                    base throws(DiagnosticList) in
                    try withOwnData { () throws(DiagnosticList) in
                        guard try inputs.names(in: data.sheets).contains(base) else { return nil }
                        let file = "\(data.sheets)/\(base)/template.yaml"
                        return (try inputs.read(file), file)
                    }
                }
            }
        }
    }

    /// A theme by its name, or from a folder of the user's own.
    func theme(_ name: String, data: DataFolder) throws(DiagnosticList) -> Theme {
        let folder = try folder(of: name, in: data.themes, what: "theme", id: "usage.theme")
        return try folder.reading { () throws(DiagnosticList) in
            let file = FilePath(folder.path).appending("theme.tokens.json")
            return try readings.value("theme \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try ThemeLoader().load(inputs.read(file), file: file, name: folder.name) {
                    base throws(DiagnosticList) in
                    try withOwnData { () throws(DiagnosticList) in
                        guard try inputs.names(in: data.themes).contains(base) else { return nil }
                        let file = "\(data.themes)/\(base)/theme.tokens.json"
                        return (try inputs.read(file), file)
                    }
                }
            }
        }
    }

    /// The folder of a template or a theme.
    private struct NamedFolder {
        let path: String
        let name: String
        let isOwn: Bool

        /// Reads it; what is wrong with one that came with the program is the installation's fault.
        func reading<Answer>(
            _ work: () throws(DiagnosticList) -> Answer
        ) throws(DiagnosticList) -> Answer { isOwn ? try work() : try withOwnData(work) }
    }

    private func folder(
        of name: String, in shelf: String, what: String, id: Diagnostic.ID
    ) throws(DiagnosticList) -> NamedFolder {
        if name.contains("/") || name == "." || name == ".." {
            let trimmed = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
            // Named as a folder, so that one may extend the program's own of the same name.
            return NamedFolder(path: trimmed, name: trimmed, isOwn: true)
        }
        let names = try names(in: shelf)
        if names.contains(name) {
            return NamedFolder(path: FilePath(shelf).appending(name), name: name, isOwn: false)
        }
        let hint: Diagnostic.Hint =
            if inputs.kind(of: name) == .folder {
                .init("to use the folder of that name, write “./\(name)”")
            } else if let near = nearestName(to: name, among: names) {
                .init("did you mean “\(near)”?")
            } else {
                .init("there are: \(names.joined(separator: ", ")); a folder of your own is named with a /")
            }
        throw DiagnosticList([
            Diagnostic(id, "there is no \(what) “\(name)”", hints: [hint])
        ])
    }

    /// The program's labels in a language, or in the language without its region: `en` for `en-GB`.
    ///
    /// - Parameter translations: the folder of a card's translations: a language that the program does not know has its
    ///   labels there, in `labels`.
    func labels(
        for language: String, at span: Span? = nil, data: DataFolder, translations: String? = nil
    ) throws(DiagnosticList) -> Labels {
        if let tag = LanguageTag(language), tag.isPseudo {
            return PseudoLocalisation().labels(try labels(for: "en", data: data), tag: tag.tag)
        }
        let files = try names(in: data.labels)
        let available = files.filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }.sorted()
        let primary = LanguageTag(language)?.language ?? language
        guard let found = [language, primary].first(where: available.contains) else {
            if let translations, let own = try ownLabels(in: translations, for: language) { return own }
            throw DiagnosticList([
                Diagnostic(
                    "labels.missing-language", "the program has no labels in “\(language)”", at: span,
                    hints: [
                        .init("it has them in \(available.joined(separator: ", "))"),
                        .init("`koerskaart strings update CARD \(language)` makes a file of them to translate"),
                    ])
            ])
        }
        let file = "\(data.labels)/\(found).po"
        return try withOwnData { () throws(DiagnosticList) in
            try readings.value("labels \(file)", through: inputs) { inputs throws(DiagnosticList) in
                var base: Labels?
                if found != primary, available.contains(primary) {
                    let file = "\(data.labels)/\(primary).po"
                    base = try LabelsReader().read(inputs.read(file), file: file, language: primary)
                }
                return try LabelsReader().read(inputs.read(file), file: file, language: found, over: base)
            }
        }
    }

    /// The words of a language that say where something stands; nil where there is no list of them.
    func placeWords(of language: String, data: DataFolder) throws(DiagnosticList) -> PlaceWords? {
        let primary = LanguageTag(language)?.language ?? language.lowercased()
        let file = "\(data.places)/\(primary).txt"
        guard inputs.kind(of: file) == .file else { return nil }
        return try withOwnData { () throws(DiagnosticList) in
            try readings.value("places \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try PlaceWords(inputs.read(file), file: file)
            }
        }
    }

    // MARK: Fonts

    func fontSet(_ data: DataFolder) throws(DiagnosticList) -> FontSet {
        let file = data.fonts + "/catalogue.tsv"
        return try withOwnData { () throws(DiagnosticList) in
            try readings.value("fonts \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try FontSet(
                    catalogue: inputs.read(file), named: file, folder: data.fonts,
                    coverage: (try? inputs.read(data.fonts + "/coverage.tsv")) ?? [])
            }
        }
    }

    /// The fonts that a theme brings in its folder.
    func fonts(ofTheme name: String, data: DataFolder) throws(DiagnosticList) -> ThemeFonts {
        let folder = try folder(of: name, in: data.themes, what: "theme", id: "usage.theme")
        let fonts = FilePath(folder.path).appending("fonts")
        guard inputs.kind(of: fonts) == .folder else {
            // Looked for, so that its coming is noticed while the card is watched.
            if folder.isOwn { _ = try? inputs.names(in: fonts) }
            return ThemeFonts()
        }
        return try readings.value("fonts of \(folder.path)", through: inputs) { inputs throws(DiagnosticList) in
            try ThemeFonts(ofThemeIn: folder.path, through: inputs)
        }
    }

    func fontTable(
        card: Card, template: Template, theme: Theme, own: ThemeFonts, data: DataFolder
    ) throws(DiagnosticList) -> FontTable {
        let set = try fontSet(data).adding(own.faces)
        let scripts = FaceSelection.scripts(of: card)
        let selection = FaceSelection(template: template, theme: theme)
        var problems = selection.problems(in: set, for: scripts)
        if problems.hasErrors {
            problems.add(own.warnings)
            throw problems
        }
        return try fontTables.table(of: selection.faces(in: set, for: scripts), in: set, through: inputs)
    }

    /// What shapes the texts of a card: the kept one, where it serves.
    func shaping(with fonts: FontTable, data: DataFolder) -> KeptShaping {
        if let shaping, shaping.serves(fonts, hyphenationFolder: data.hyphenation) { return shaping }
        let new = KeptShaping(table: fonts, hyphenationFolder: data.hyphenation)
        shaping = new
        return new
    }

    // MARK: Catalogues

    /// The templates that there are.
    public func templates() throws(DiagnosticList) -> [CatalogueEntry] {
        let data = try dataFolder()
        var entries: [CatalogueEntry] = []
        for name in try names(in: data.sheets) {
            let template = try template(name, data: data)
            let sheets = template.sheets.keys.sorted { $0.trim.width > $1.trim.width }.map(\.rawValue)
            let counts = template.course.panelCounts ?? 0...0
            let range = "\(counts.lowerBound) to \(counts.upperBound) panels"
            entries.append(
                CatalogueEntry(name: name, summary: "\(template.summary) (\(range); \(sheets.joined(separator: ", ")))")
            )
        }
        return entries
    }

    /// The themes that there are.
    public func themes() throws(DiagnosticList) -> [CatalogueEntry] {
        let data = try dataFolder()
        var entries: [CatalogueEntry] = []
        for name in try names(in: data.themes) {
            entries.append(CatalogueEntry(name: name, summary: try theme(name, data: data).summary))
        }
        return entries
    }

    /// The languages that a card to start from is in.
    public func starters() throws(DiagnosticList) -> [CatalogueEntry] {
        try names(in: dataFolder().starters).map { CatalogueEntry(name: $0, summary: "") }
    }

    /// The families of the font set, with their weights.
    public func fonts() throws(DiagnosticList) -> [CatalogueEntry] {
        let set = try fontSet(dataFolder())
        return set.families.map { family in
            let scripts = set.faces.first { $0.id.family == family }?.scripts ?? []
            let weights = set.weights(of: family).map(String.init)
            return CatalogueEntry(
                name: family, summary: "\(scripts.joined(separator: " "))  \(weights.joined(separator: " "))")
        }
    }
}
