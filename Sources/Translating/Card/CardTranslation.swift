import CardLoading
public import CardModel
public import Diagnostics

/// A translation of a card, as its PO file has it: which texts it has, which are uncertain, and the card in its language.
public struct CardTranslation: Sendable {
    /// How far the translation of one text is.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case translated
        /// Marked as uncertain, or made for another text than the card has now.
        case fuzzy
        /// Without words, or not in the file.
        case missing
    }

    /// The file as the user named it.
    public let file: String
    /// A BCP 47 tag.
    public let language: String
    private let entries: [String: POFile.Entry]
    private let order: [String]
    private let po: POFile

    /// A translation from the bytes of its file.
    ///
    /// - Parameter language: what language the file should be in, a BCP 47 tag.
    /// - Throws: what is wrong with the file as a whole.
    public init(_ bytes: [UInt8], file: String, language: String) throws(DiagnosticList) {
        po = try POFile(bytes, file: file)
        self.file = file
        self.language = language
        var entries: [String: POFile.Entry] = [:]
        for entry in po.entries { if let context = entry.context { entries[context] = entry } }
        self.entries = entries
        order = po.entries.map(\.name)
        var list = DiagnosticList()
        let start = Span(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
        LanguageHeader(po).check(language, at: start, in: &list)
        try list.throwIfErrors()
    }

    /// How many entries there are that the card has no text for.
    public func unusedCount(for card: Card) -> Int {
        let ids = Set(card.texts.map(\.id.rawValue))
        return order.count { !ids.contains($0) }
    }

    /// How far a text is.
    public func state(of text: Text) -> State {
        guard let entry = entries[text.id.rawValue], entry.forms.first?.isEmpty == false else { return .missing }
        return entry.isFuzzy || Text.translatable(entry.id) != text.translatable ? .fuzzy : .translated
    }

    /// A card in the translation's language.
    public struct Translated: Sendable {
        public var card: Card
        public var warnings: DiagnosticList
        /// Whether texts of it are in the card's own language still.
        public var isDraft: Bool
    }

    /// The card with its texts in this language.
    ///
    /// - Parameter allowsIncomplete: whether texts that are not translated, or not for certain, stay in the card's own
    ///   language; else each is an error.
    /// - Throws: all that is wrong with the translation, with its lines.
    public func translate(_ card: Card, allowsIncomplete: Bool = false) throws(DiagnosticList) -> Translated {
        var list = DiagnosticList()
        var missing = 0
        var translated = card
        // Found only where there is something to say.
        var places: POPlaces?
        func place(of entry: POFile.Entry) -> POPlaces.Place {
            let found = places ?? po.places
            places = found
            return found.place(of: entry)
        }
        translated.language = language
        translated.languageSpan = nil
        translated.changeTexts { text in
            let name = text.id.rawValue
            guard state(of: text) == .translated, let entry = entries[name], let words = entry.forms.first else {
                missing += 1
                text.language = card.language
                if !allowsIncomplete { list.add(absence(of: text, place: place)) }
                return
            }
            let (paragraphs, findings) = MarkupReader.read(words, variables: card.variables)
            let faults =
                findings.map { TranslationFault.markup($0.fault) }
                + TranslationComparison(source: text, translation: words, paragraphs: paragraphs).faults
            if !faults.isEmpty {
                let place = place(of: entry)
                for fault in faults { list.add(fault.diagnostic(at: place.forms.first ?? place.id)) }
            }
            guard !paragraphs.isEmpty else { return }
            text.originalLength = text.plain.count
            text.paragraphs = paragraphs
            text.source = words
            // What does not fit is to be mended there.
            let place = place(of: entry)
            text.span = place.forms.first ?? place.id
        }
        if missing > 0, allowsIncomplete {
            list.add(
                TranslationFault.incomplete(missing: missing, of: card.texts.count).diagnostic(
                    at: Span(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))))
        }
        let ids = Set(card.texts.map(\.id.rawValue))
        for entry in po.entries where !ids.contains(entry.name) {
            list.add(TranslationFault.unused(entry.name).diagnostic(at: place(of: entry).id))
        }
        try list.throwIfErrors()
        return Translated(card: translated, warnings: list, isDraft: missing > 0)
    }

    /// Why a text is not in the card's new language.
    private func absence(of text: Text, place: (POFile.Entry) -> POPlaces.Place) -> Diagnostic {
        let name = text.id.rawValue
        guard let entry = entries[name] else {
            return TranslationFault.absent(name, file: file).diagnostic(at: text.span)
        }
        let place = place(entry)
        if entry.forms.first?.isEmpty != false {
            return TranslationFault.untranslated(name).diagnostic(at: place.forms.first ?? place.id)
        }
        return (entry.isFuzzy ? TranslationFault.fuzzy(name) : .stale(name)).diagnostic(at: place.id)
    }
}

/// What a translation may not lose of its original: emphasis, numbers, addresses and variables.
struct TranslationComparison {
    let source: Text
    let translation: String
    let paragraphs: [Text.Paragraph]

    var faults: [TranslationFault] {
        guard !paragraphs.isEmpty else { return [] }
        let name = source.id.rawValue
        var faults: [TranslationFault] = []
        for (kind, mark) in [(Text.Emphasis.strong, "**…**"), (.second, "*…*")] {
            let wanted = TranslationComparison.stretches(kind, in: source.paragraphs)
            let found = TranslationComparison.stretches(kind, in: paragraphs)
            if found != wanted { faults.append(.emphasis(name, found: found, wanted: wanted, mark: mark)) }
        }
        let numbers = TranslationComparison.lost(
            TranslationComparison.numbers(in: source.paragraphs), from: TranslationComparison.numbers(in: paragraphs))
        if !numbers.isEmpty { faults.append(.lostNumbers(name, numbers)) }
        let links = TranslationComparison.lost(
            source.paragraphs.flatMap(\.runs).compactMap(\.link), from: paragraphs.flatMap(\.runs).compactMap(\.link))
        if !links.isEmpty { faults.append(.lostLinks(name, links)) }
        let wanted = Set(VariableNames.all(in: source.source)).sorted()
        let found = Set(VariableNames.all(in: translation)).sorted()
        if wanted != found { faults.append(.variables(name, found: found, wanted: wanted)) }
        return faults
    }

    /// How many stretches of an emphasis there are; runs that only a link parts are one.
    private static func stretches(_ kind: Text.Emphasis, in paragraphs: [Text.Paragraph]) -> Int {
        paragraphs.reduce(0) { count, paragraph in
            var previous: Text.Emphasis?
            return count
                + paragraph.runs.count { run in
                    defer { previous = run.emphasis }
                    return run.emphasis == kind && previous != kind
                }
        }
    }

    /// The numbers in figures, of whatever script, in European figures.
    private static func numbers(in paragraphs: [Text.Paragraph]) -> [String] {
        var numbers: [String] = []
        var isInNumber = false
        for scalar in paragraphs.flatMap(\.runs).flatMap(\.text.unicodeScalars) {
            guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
                isInNumber = false
                continue
            }
            if !isInNumber { numbers.append("") }
            numbers[numbers.count - 1] += String(Int(value))
            isInNumber = true
        }
        return numbers
    }

    /// Those of the first that the second has not, each as often as it lacks.
    private static func lost(_ wanted: [String], from found: [String]) -> [String] {
        var found = found
        return wanted.filter { item in
            guard let index = found.firstIndex(of: item) else { return true }
            found.remove(at: index)
            return false
        }
    }
}
