import CardLoading
import CardModel
public import Diagnostics
import Geometry
import Glibc

/// One result of a batch: which card, how it is to look, and where it goes.
public struct BatchJob: Hashable, Sendable {
    /// The card as `Job` takes it, relative to the folder that the program runs in.
    public var card: String
    public var template: String
    public var theme: String
    /// Nil for the card's own.
    public var language: String?
    public var size: String
    /// Variables of the card, from its row.
    public var settings: [String: String]
    /// The row, from 1.
    public var row: Int?
    /// Where the result goes, below the output folder.
    public var output: String

    /// All that it is made by, but for the files, on one line.
    var key: String {
        let variables = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return WorkerLine.line([card, template, theme, language ?? "", size, output] + variables)
    }
}

/// All jobs of a batch, in the order of the file.
public struct BatchPlan: Sendable {
    public var jobs: [BatchJob]
    /// The folder that the results go below.
    public var folder: String

    /// The part of so many that this machine makes: every job whose place, counted from 1, falls on it.
    public func shard(_ number: Int, of count: Int) -> BatchPlan {
        var plan = self
        plan.jobs = jobs.enumerated().filter { $0.offset % count == number - 1 }.map(\.element)
        return plan
    }
}

extension Workshop {
    /// The plan of a batch file.
    ///
    /// - Parameter folder: where the results go; nil for the file's own folder.
    /// - Throws: what is wrong with the file and its rows; cards, templates and themes that there are not; results that
    ///   would take each other's place or leave the folder.
    public func plan(_ file: String, into folder: String?) throws(DiagnosticList) -> BatchPlan {
        let data = try dataFolder()
        let defaults = try defaults(data)
        let batch = try BatchLoader().load(
            inputs.read(file), file: file, template: defaults.template, theme: defaults.theme)
        let place = FilePath(FilePath(file).folder)
        var faults = DiagnosticList()
        var rows: Rows?
        if let entry = batch.rows {
            let path = place.appending(entry.text)
            rows = try RowsReader().read(inputs.read(path, at: entry.span), file: path)
        }
        let pattern = try OutputPattern(batch.output.text, at: batch.output.span, columns: rows?.columns ?? [])
        let templates = shelf(batch.templates, try names(in: data.sheets), "template", place, &faults)
        let themes = shelf(batch.themes, try names(in: data.themes), "theme", place, &faults)
        let cards = try cards(batch, in: place, &faults)
        try faults.throwIfErrors()
        var planning = Planning(batch: batch, rows: rows, pattern: pattern, templates: templates, themes: themes)
        for card in cards { planning.add(card) }
        try planning.faults.throwIfErrors()
        return BatchPlan(jobs: planning.jobs, folder: folder ?? place.text)
    }

    /// Templates or themes by name: those of the program, or folders beside the batch file.
    private func shelf(
        _ names: BatchFile.Names, _ known: [String], _ what: String, _ place: FilePath, _ faults: inout DiagnosticList
    ) -> [PlannedName] {
        switch names {
        case .all: return known.map { PlannedName(name: $0, path: $0) }
        case .listed(let entries):
            return entries.compactMap { entry in
                if entry.text.contains("/") {
                    let path = place.appending(entry.text)
                    return PlannedName(
                        name: FilePath(FilePath(path).trimmed).name, path: path.contains("/") ? path : "./\(path)")
                }
                if known.contains(entry.text) { return PlannedName(name: entry.text, path: entry.text) }
                let near = nearestName(to: entry.text, among: known)
                faults.add(
                    Diagnostic(
                        "batch.unknown-name", "there is no \(what) “\(entry.text)”", at: entry.span,
                        hints: [
                            .init(near.map { "did you mean “\($0)”?" } ?? "there are \(known.joined(separator: ", "))")
                        ]))
                return nil
            }
        }
    }

    private func cards(
        _ batch: BatchFile, in place: FilePath, _ faults: inout DiagnosticList
    ) throws(DiagnosticList) -> [PlannedCard] {
        var cards: [PlannedCard] = []
        for entry in batch.cards {
            let pattern = place.appending(entry.text)
            let isPattern = entry.text.contains { "*?[".contains($0) }
            let paths = isPattern ? Glob.paths(pattern) : [pattern]
            if paths.isEmpty {
                faults.add(
                    Diagnostic(
                        "batch.no-cards", "no card is called “\(entry.text)”", at: entry.span,
                        hints: [.init("paths are relative to the batch file; `*` stands for any part of a name")]))
            }
            let namesFiles = ["yaml", "yml"].contains(FilePath(entry.text).ending)
            for path in paths {
                // Files that `*` meets among folders of cards are other things, this batch among them.
                if isPattern, !namesFiles, inputs.kind(of: path) != .folder { continue }
                let location: CardLocation
                do throws(DiagnosticList) {
                    location = try CardLocation(path, through: inputs)
                } catch {
                    // A folder that a pattern met by chance need not be a card.
                    if !isPattern { faults.add(error) }
                    continue
                }
                guard !cards.contains(where: { $0.path == path }) else { continue }
                let card = try? card(at: location)
                cards.append(
                    PlannedCard(
                        path: path, name: location.cardName, language: card.flatMap { LanguageTag($0.language)?.tag },
                        variables: card.map { Set($0.variables.keys) },
                        translations: try languages(translatedIn: location)))
            }
        }
        return cards
    }
}

/// A template or theme: what results are named by, and what a job names it by.
private struct PlannedName {
    var name: String
    var path: String
}

/// A card of a batch. One that cannot be read has no language and no variables: its job says why.
private struct PlannedCard {
    var path: String
    var name: String
    var language: String?
    var variables: Set<String>?
    var translations: [String]
}

/// Joins each with each.
private struct Planning {
    let batch: BatchFile
    let rows: Rows?
    let pattern: OutputPattern
    let templates: [PlannedName]
    let themes: [PlannedName]
    var jobs: [BatchJob] = []
    var faults = DiagnosticList()
    private var taken: [String: Int] = [:]

    init(batch: BatchFile, rows: Rows?, pattern: OutputPattern, templates: [PlannedName], themes: [PlannedName]) {
        self.batch = batch
        self.rows = rows
        self.pattern = pattern
        self.templates = templates
        self.themes = themes
    }

    mutating func add(_ card: PlannedCard) {
        let languages: [String] =
            switch batch.languages {
            case .all: [card.language ?? "source"] + card.translations
            case .listed(let entries):
                entries.map { $0.text == "source" ? card.language ?? "source" : LanguageTag($0.text)?.tag ?? $0.text }
            }
        for template in templates {
            for theme in themes {
                for language in languages {
                    for size in batch.sizes {
                        add(card, template, theme, language, SheetSize(name: size.text)?.rawValue ?? size.text)
                    }
                }
            }
        }
    }

    private mutating func add(
        _ card: PlannedCard, _ template: PlannedName, _ theme: PlannedName, _ language: String, _ size: String
    ) {
        let words: [BatchFile.Dimension: String] = [
            .card: card.name, .template: template.name, .theme: theme.name, .language: language, .size: size,
        ]
        func isMet(_ rule: BatchFile.Rule) -> Bool {
            rule.words.allSatisfy { dimension, entries in entries.contains { $0.text == words[dimension] } }
        }
        if !batch.include.isEmpty, !batch.include.contains(where: isMet) { return }
        if batch.exclude.contains(where: isMet) { return }
        var values = Dictionary(uniqueKeysWithValues: words.map { ($0.key.rawValue, $0.value) })
        guard let rows else {
            values["row"] = "1"
            return add(
                values,
                BatchJob(
                    card: card.path, template: template.path, theme: theme.path,
                    language: language == card.language || language == "source" ? nil : language, size: size,
                    settings: [:],
                    output: ""), line: nil)
        }
        for (index, row) in rows.rows.enumerated() {
            let pairs = Dictionary(uniqueKeysWithValues: zip(rows.columns, row.values))
            values["row"] = String(index + 1)
            // A column that the card has no variable for may name its result all the same.
            let settings = pairs.filter { card.variables?.contains($0.key) ?? true }
            add(
                values.merging(pairs) { own, _ in own },
                BatchJob(
                    card: card.path, template: template.path, theme: theme.path,
                    language: language == card.language || language == "source" ? nil : language, size: size,
                    settings: settings, row: index + 1, output: ""), line: row.line)
        }
    }

    private mutating func add(_ values: [String: String], _ job: BatchJob, line: Int?) {
        guard faults.diagnostics.count < 100 else { return }
        let place = line.flatMap { line in
            batch.rows.map { entry in
                let file = FilePath(FilePath(batch.span.file).folder).appending(entry.text)
                return Span(file: file, start: Position(line: line, column: 1), end: Position(line: line, column: 2))
            }
        }
        var job = job
        switch pattern.path(values) {
        case .failure(let bad):
            faults.add(
                Diagnostic(
                    "batch.output",
                    bad.value.isEmpty
                        ? "there is no value for `{\(bad.name)}` to name the result by"
                        : "“\(bad.value.prefix(60))” cannot be a part of a path", at: place ?? pattern.span,
                    hints: [.init("name results by something else, or change the value")]))
        case .success(let path):
            job.output = path
            if let other = taken[path] {
                faults.add(
                    Diagnostic(
                        "batch.collision", "two results would be “\(path)”", at: place ?? pattern.span,
                        hints: [
                            .init(
                                "the other is of \(jobs[other].card)\(jobs[other].row.map { ", row \($0)" } ?? "")"),
                            .init("add what they differ in to `output`, such as `{template}` or `{row}`"),
                        ]))
            } else {
                taken[path] = jobs.count
                jobs.append(job)
            }
        }
    }
}

/// Paths by a pattern with `*`, `?` and `[…]`.
private enum Glob {
    /// In the order of their bytes, whatever the locale.
    static func paths(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, GLOB_NOSORT | GLOB_NOESCAPE, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }
}
