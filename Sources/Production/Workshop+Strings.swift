import CardLoading
import CardModel
public import Diagnostics
import Geometry
import Glibc
import SheetLayout
import SheetModel
import Translating

extension Workshop {
    /// A file of strings that was written.
    public struct WrittenStrings: Sendable {
        public var file: String
        /// Whether it was not there before.
        public var isNew: Bool
        /// Whether it has other bytes than before.
        public var hasChanged: Bool
    }

    // MARK: Extract

    /// Writes the PO template of a card: all its texts, for translators.
    ///
    /// - Parameters:
    ///   - argument: the card: its folder, its file, or `-`.
    ///   - output: where to write it; nil for `translations/strings.pot` beside the card, `-` for standard output.
    public func extractStrings(of argument: String, to output: String?) throws(DiagnosticList) -> WrittenStrings {
        let location = try CardLocation(argument, through: inputs)
        let template = try stringsTemplate(of: location)
        let file = output ?? FilePath(location.translations).appending("strings.pot")
        if output == nil { try makeFolder(location.translations) }
        return try writeStrings(template, to: file)
    }

    /// The card's template, with the room that each text has on A1.
    private func stringsTemplate(of location: CardLocation) throws(DiagnosticList) -> [UInt8] {
        let card = try card(at: location)
        let named = location.file == "-" ? "card.yaml" : FilePath(location.file).name
        return try TemplateWriter().template(of: card, file: named, room: room(on: location))
    }

    func card(at location: CardLocation) throws(DiagnosticList) -> Card {
        let data = try dataFolder()
        return try CardLoader().load(
            inputs.read(location.file, limit: CardLoader.largestFile, at: nil), file: location.file
        ) { language throws(DiagnosticList) in try placeWords(of: language, data: data) }.card
    }

    /// What fits on the lines that each text takes on A1; nothing for a card that does not fit itself.
    private func room(on location: CardLocation) -> [TextID: CardStrings.Room] {
        guard let job = try? Job(card: location.file, size: SheetSize.a1.rawValue), let placed = try? place(job) else {
            return [:]
        }
        var rooms: [TextID: CardStrings.Room] = [:]
        func visit(_ frame: Frame) {
            if let id = frame.id, let room = TextRoom(frame)?.room { rooms[TextID(id)] = room }
            for case .frame(let inner) in frame.items { visit(inner) }
        }
        visit(placed.composition.sheet.root)
        return rooms
    }

    // MARK: Update

    /// Brings the PO files of a card up to date with its texts, and makes those of languages that have none.
    ///
    /// A language whose labels the program does not have gets a file of these too, in `translations/labels`.
    ///
    /// - Parameter languages: BCP 47 tags; none for all that there are files of.
    /// - Returns: the files that were written, the template first.
    public func updateStrings(of argument: String, languages: [String]) throws(DiagnosticList) -> [WrittenStrings] {
        let location = try CardLocation(argument, through: inputs)
        let template = try stringsTemplate(of: location)
        let there = try translationFiles(of: location)
        var tags: [String] = []
        var faults = DiagnosticList()
        for language in languages {
            guard let tag = LanguageTag(language)?.tag else {
                faults.add(
                    Diagnostic(
                        "usage.language", "“\(language)” is not a language tag",
                        hints: [.init("write one such as `de` or `ar-MA`")]))
                continue
            }
            if !tags.contains(tag) { tags.append(tag) }
        }
        let own = try card(at: location).language
        if tags.contains(where: { $0 == LanguageTag(own)?.tag }) {
            faults.add(
                Diagnostic(
                    "usage.language", "“\(own)” is the card's own language",
                    hints: [.init("change its texts in the card file")]))
        }
        try faults.throwIfErrors()
        if languages.isEmpty { tags = there.map(\.language) }
        // All is made before anything is written: a fault in one file leaves them all as they were.
        var made = [(file: FilePath(location.translations).appending("strings.pot"), bytes: template)]
        for tag in tags {
            if let file = there.first(where: { $0.language == tag })?.file {
                made.append((file, try TranslationUpdate().merged(inputs.read(file), file: file, with: template)))
            } else {
                made += try beginning(tag, location: location, template: template)
            }
        }
        return try made.map { file, bytes throws(DiagnosticList) in
            try makeFolder(FilePath(file).folder)
            return try writeStrings(bytes, to: file)
        }
    }

    /// The files to begin a language with.
    private func beginning(
        _ tag: String, location: CardLocation, template: [UInt8]
    ) throws(DiagnosticList) -> [(file: String, bytes: [UInt8])] {
        let data = try dataFolder()
        let update = TranslationUpdate()
        let file = FilePath(location.translations).appending(tag + ".po")
        let date = Workshop.dateOfToday()
        let known = try names(in: data.labels)
        let primary = LanguageTag(tag)?.language ?? tag
        let labels = [tag, primary].first { known.contains($0 + ".po") }
        var rule: String?
        if let labels {
            rule = try update.pluralForms(inputs.read("\(data.labels)/\(labels).po"), file: labels)
        }
        let beginning = try update.beginning(
            language: tag, file: file, template: template, pluralForms: rule, date: date)
        var made = [(file: file, bytes: beginning)]
        let ownLabels = FilePath(FilePath(location.translations).appending("labels")).appending(tag + ".po")
        if labels == nil, inputs.kind(of: ownLabels) == nil {
            let template = try update.emptied(inputs.read("\(data.labels)/en.po"), file: ownLabels)
            made.append(
                (
                    ownLabels,
                    try update.beginning(
                        language: tag, file: ownLabels, template: template, pluralForms: nil, date: date)
                ))
        }
        return made
    }

    /// For the header of a file that a translator begins with, as gettext writes it, in UTC. SOURCE_DATE_EPOCH stands
    /// for the clock where it is set.
    private static func dateOfToday() -> String {
        var seconds = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? Glibc.time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min))+0000"
    }

    private func writeStrings(_ bytes: [UInt8], to file: String) throws(DiagnosticList) -> WrittenStrings {
        let old = inputs.kind(of: file) == .file ? try inputs.read(file) : nil
        guard old != bytes else { return WrittenStrings(file: file, isNew: false, hasChanged: false) }
        try WholeFile(file).write(bytes)
        return WrittenStrings(file: file, isNew: old == nil, hasChanged: true)
    }

    private func makeFolder(_ path: String) throws(DiagnosticList) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        throw DiagnosticList([OutputFault(path: path, fault: SystemFault(errno)).diagnostic])
    }

    // MARK: Status

    /// How far a translation is.
    public struct TranslationStatus: Sendable {
        /// A BCP 47 tag.
        public var language: String
        public var file: String
        public var translated: Int
        public var fuzzy: Int
        public var missing: Int
        /// Entries that the card has no text for.
        public var unused: Int
        public var total: Int
    }

    /// How far each translation of a card is, by language; and what is wrong with files that cannot be read.
    public func stringsStatus(
        of argument: String
    ) throws(DiagnosticList) -> (rows: [TranslationStatus], faults: DiagnosticList) {
        let location = try CardLocation(argument, through: inputs)
        let card = try card(at: location)
        var faults = DiagnosticList()
        var rows: [TranslationStatus] = []
        for (language, file) in try translationFiles(of: location).map({ ($0.language, $0.file) }) {
            do {
                let translation = try CardTranslation(inputs.read(file), file: file, language: language)
                let states = card.texts.map(translation.state(of:))
                rows.append(
                    TranslationStatus(
                        language: language, file: file, translated: states.count { $0 == .translated },
                        fuzzy: states.count { $0 == .fuzzy }, missing: states.count { $0 == .missing },
                        unused: translation.unusedCount(for: card), total: states.count))
            } catch {
                faults.add(error)
            }
        }
        return (rows.sorted { $0.language < $1.language }, faults)
    }
}

/// How many characters fit on the lines that a text takes on its sheet.
private struct TextRoom {
    let room: CardStrings.Room

    /// Nil for a frame whose width is no measure: that of its letters, or of a whole panel's head.
    init?(_ frame: Frame) {
        switch frame.meaning {
        case .paragraph, .question, .tableHeader, .heading(level: 1): break
        default: return nil
        }
        var heights: [Length] = []
        var advance = Length.zero
        var count = 0
        func visit(_ frame: Frame, from top: Length) {
            for item in frame.items {
                switch item {
                case .text(let run, let point):
                    if !heights.contains(top + point.y) { heights.append(top + point.y) }
                    advance = advance + run.advance
                    count += run.text.count
                case .frame(let inner): visit(inner, from: top + inner.bounds.minY)
                default: break
                }
            }
        }
        visit(frame, from: .zero)
        guard count > 0, advance > .zero, !advance.isClose(to: frame.bounds.width) else { return nil }
        let whole = frame.bounds.width * Double(heights.count)
        // Lines end at words: some of each stays empty.
        let fitting = Double(count) * (whole / advance) * TextRoom.fill
        let characters = max(count, Int(fitting / 5) * 5)
        room = CardStrings.Room(lines: heights.count, characters: characters)
    }

    private static let fill = 0.95
}
