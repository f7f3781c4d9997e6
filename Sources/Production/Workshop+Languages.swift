import CardLoading
import CardModel
public import Diagnostics
import Hyphenation
import SheetLayout
import Translating
import Typesetting

extension Workshop {
    // MARK: How a card fits in each language

    /// How a card fits in one language.
    public struct LanguageFit: Sendable {
        /// A BCP 47 tag.
        public var language: String
        /// How it came to fit; nil where it cannot be made.
        public var fit: Fit?
        /// The texts of the fullest panel that are worth shortening, worst first.
        public var texts: [LongText]
        /// What is wrong or unwise in this language.
        public var diagnostics: DiagnosticList

        /// The step of type that it took, and the panel that is fullest.
        public struct Fit: Sendable {
            /// How many steps down the type of panels is, and what it is multiplied by.
            public var step: Int
            public var scale: Double
            /// From 1; and its contents' least height as a share of what there is.
            public var fullestPanel: Int
            public var fullness: Double
        }
    }

    /// A text that is worth shortening.
    public struct LongText: Sendable {
        public var id: String
        /// Where its words are written.
        public var file: String
        public var line: Int
        /// How many characters it has, and how many its original has, where it is a translation.
        public var length: Int
        public var original: Int?
    }

    /// How a card fits in each of some languages, or in its own and in all that it is translated into.
    public func fits(_ job: Job, languages: [String]?) throws(DiagnosticList) -> [LanguageFit] {
        let location = try CardLocation(job.card, through: inputs)
        let own = try card(at: location).language
        let all = try self.languages(translatedIn: location, besides: own)
        var tags = languages ?? all
        var faults = DiagnosticList()
        tags = tags.map { language in
            if let tag = LanguageTag(language)?.tag { return tag }
            faults.add(
                Diagnostic(
                    "usage.language", "“\(language)” is not a language tag",
                    hints: [.init("write tags such as `de,fr`, or all")]))
            return language
        }
        try faults.throwIfErrors()
        return tags.map { language in
            var job = job
            job.language = language
            do throws(DiagnosticList) {
                let placed = try place(job)
                let fit = placed.composition.fit
                let fullest = fit.fullest
                return LanguageFit(
                    language: language,
                    fit: LanguageFit.Fit(
                        step: fit.step, scale: fit.scale, fullestPanel: fullest.number, fullness: fullest.fullness),
                    texts: LongTexts(in: placed.card.panels[fullest.number - 1]).worst.map { entry in
                        LongText(
                            id: entry.text.id.rawValue, file: entry.text.span.file, line: entry.text.span.start.line,
                            length: entry.length, original: entry.original)
                    },
                    diagnostics: placed.warnings)
            } catch {
                return LanguageFit(language: language, texts: [], diagnostics: error)
            }
        }
    }

    // MARK: What there is for each language

    /// What there is for one language.
    public struct LanguageSupport: Sendable {
        /// A BCP 47 tag.
        public var language: String
        /// How many of a card's texts are in it; nil where no card was asked for, or it has no such translation.
        public var translated: Int?
        /// Whether it is the card's own language.
        public var isSource: Bool
        /// Whether the program's labels are there; those that a card brings count.
        public var hasLabels: Bool
        /// Whether words are divided by patterns; a language may do without.
        public var hasPatterns: Bool
        /// The families for its script; empty where the usual theme names none.
        public var families: [String]
        /// What is wrong with its files.
        public var faults: DiagnosticList
    }

    /// What there is for each language of which there is anything; with a card, how far its translations are.
    public func languages(
        forCard argument: String?
    ) throws(DiagnosticList) -> (rows: [LanguageSupport], total: Int?) {
        let data = try dataFolder()
        let known = try names(in: data.labels).filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }
        var tags = Set(known)
        var location: CardLocation?
        var card: Card?
        if let argument {
            let found = try CardLocation(argument, through: inputs)
            card = try self.card(at: found)
            location = found
            tags.formUnion(try languages(translatedIn: found))
            if let own = card.flatMap({ LanguageTag($0.language)?.tag }) { tags.insert(own) }
        }
        let theme = try theme(defaults(data).theme, data: data)
        let set = try fontSet(data)
        let library = HyphenationLibrary(folder: data.hyphenation)
        var rows: [LanguageSupport] = []
        for tag in tags.sorted() {
            var faults = DiagnosticList()
            var translated: Int?
            let isSource = card.flatMap { LanguageTag($0.language)?.tag } == tag
            if let card, let location, !isSource {
                do throws(DiagnosticList) {
                    if let translation = try translation(of: card, into: tag, location: location) {
                        translated = card.texts.count { translation.state(of: $0) == .translated }
                    }
                } catch {
                    faults.add(error)
                }
            }
            var hasLabels = true
            do throws(DiagnosticList) {
                _ = try labels(for: tag, data: data, translations: location?.translations)
            } catch {
                hasLabels = false
                if !error.diagnostics.contains(where: { $0.id == "labels.missing-language" }) { faults.add(error) }
            }
            let script = LanguageTag(tag)?.script ?? "Latn"
            let families = theme.text.families.filter { $0.script == script }.map(\.name)
            let there = families.filter { !set.weights(of: $0).isEmpty }
            rows.append(
                LanguageSupport(
                    language: tag, translated: translated, isSource: isSource, hasLabels: hasLabels,
                    hasPatterns: ((try? library.trie(forLanguage: tag)) ?? nil) != nil,
                    families: there, faults: faults))
        }
        return (rows, card?.texts.count)
    }
}
