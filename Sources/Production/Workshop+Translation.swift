import CardLoading
import CardModel
public import Diagnostics
import Translating

extension Workshop {
    /// A card in the language that was asked for.
    struct TranslatedCard {
        var card: Card
        /// The language, where it is not the card's own.
        var language: String?
        var warnings = DiagnosticList()
        var isDraft = false
    }

    /// The card in the language of the job: its own, or that of a PO file beside it.
    func translated(_ card: Card, job: Job, location: CardLocation) throws(DiagnosticList) -> TranslatedCard {
        guard let language = job.language, language != LanguageTag(card.language)?.tag else {
            return TranslatedCard(card: card)
        }
        if let tag = LanguageTag(language), tag.isPseudo {
            return TranslatedCard(card: PseudoLocalisation().card(card, tag: tag.tag), language: tag.tag)
        }
        guard let translation = try translation(of: card, into: language, location: location) else {
            if LanguageTag(language)?.language == LanguageTag(card.language)?.language {
                // Its own words, with the labels, figures and hyphens of the region.
                var regional = card
                regional.language = language
                return TranslatedCard(card: regional, language: language)
            }
            let there = try languages(translatedIn: location)
            let hint: Diagnostic.Hint =
                there.isEmpty
                ? .init("the card has no translations yet")
                : .init("it has translations into \(there.joined(separator: ", "))")
            throw DiagnosticList([
                Diagnostic(
                    "translation.no-file", "the card has no translation into “\(language)”",
                    hints: [hint, .init("`koerskaart strings update CARD \(language)` makes a file to translate")])
            ])
        }
        var made = try translation.translate(card, allowsIncomplete: job.allowsIncomplete)
        if let words = try placeWords(of: language, data: dataFolder()) {
            for text in made.card.panels.flatMap(\.texts) where text.language == nil {
                made.warnings.add(words.warnings(for: text))
            }
        }
        return TranslatedCard(card: made.card, language: language, warnings: made.warnings, isDraft: made.isDraft)
    }

    /// A card's own language, and those that it is translated into.
    func languages(translatedIn location: CardLocation, besides own: String) throws(DiagnosticList) -> [String] {
        [own] + (try languages(translatedIn: location))
    }

    /// A card's translation into a language, or into the language without its region; nil where there is none.
    func translation(
        of card: Card, into language: String, location: CardLocation
    ) throws(DiagnosticList) -> CardTranslation? {
        guard let file = try translationFile(for: language, location: location) else { return nil }
        return try readings.value("translation \(language) \(file)", through: inputs) {
            inputs throws(DiagnosticList) in
            try CardTranslation(inputs.read(file), file: file, language: language)
        }
    }

    /// The PO file for a language, or for the language without its region; nil where there is none.
    func translationFile(for language: String, location: CardLocation) throws(DiagnosticList) -> String? {
        let primary = LanguageTag(language)?.language ?? language
        let files = try translationFiles(of: location)
        return [language, primary].lazy.compactMap { tag in files.first { $0.language == tag }?.file }.first
    }

    /// A PO file of a card.
    struct TranslationFile {
        /// A BCP 47 tag, from the file's name.
        var language: String
        var file: String
    }

    /// The PO files of a card, by language.
    func translationFiles(of location: CardLocation) throws(DiagnosticList) -> [TranslationFile] {
        guard inputs.kind(of: location.translations) == .folder else {
            // Looked for, so that its coming is noticed while the card is watched.
            _ = try? inputs.names(in: location.translations)
            return []
        }
        return try inputs.names(in: location.translations).compactMap { name in
            guard name.hasSuffix(".po"), let tag = LanguageTag(String(name.dropLast(3))) else { return nil }
            return TranslationFile(language: tag.tag, file: FilePath(location.translations).appending(name))
        }
    }

    /// The languages that the card of an argument is translated into, without its own.
    public func languages(ofCard argument: String) throws(DiagnosticList) -> [String] {
        try languages(translatedIn: CardLocation(argument, through: inputs))
    }

    /// The languages that a card is translated into.
    func languages(translatedIn location: CardLocation) throws(DiagnosticList) -> [String] {
        try translationFiles(of: location).map(\.language).sorted()
    }

    /// Labels that a card brings for a language that the program does not know; nil where it brings none.
    func ownLabels(in translations: String, for language: String) throws(DiagnosticList) -> Labels? {
        let folder = FilePath(translations).appending("labels")
        let primary = LanguageTag(language)?.language ?? language
        for tag in [language, primary] {
            let file = FilePath(folder).appending(tag + ".po")
            guard inputs.kind(of: file) == .file else { continue }
            return try readings.value("labels \(file)", through: inputs) { inputs throws(DiagnosticList) in
                try LabelsReader().read(inputs.read(file), file: file, language: tag)
            }
        }
        return nil
    }
}
