import CardLoading
import CardModel
import DesignTokens
public import Diagnostics
import Drawing
import Geometry
import Hyphenation
import PDFStructure
import SheetLayout
import SheetModel
import Translating
import Typesetting

/// Makes cards: takes a job from files to a file, stage by stage.
///
/// A workshop belongs to one thread. It keeps what jobs have in common, so that the next card is made faster.
public final class Workshop {
    let inputs: any Inputs
    var fontTables = KeptFontTables()
    var headStart: HeadStart?
    var readings = KeptReadings()
    /// The shaping of the last card: the next one, or the same after an edit, has many of its texts.
    var shaping: KeptShaping?

    /// What tells how long each stage takes, where someone wants to know.
    let clock: StageClock?

    /// A workshop over files, or over what stands for them.
    ///
    /// - Parameters:
    ///   - clock: tells how long each stage takes.
    ///   - headStart: what is being read ahead, from the disk.
    public init(inputs: any Inputs = DiskInputs(), clock: StageClock? = nil, headStart: HeadStart? = nil) {
        self.inputs = inputs
        self.clock = clock
        self.headStart = headStart
    }

    /// The text of a file that a diagnostic speaks of, to quote it.
    public func source(of file: String) -> String? {
        guard let bytes = try? inputs.read(file, limit: CardLoader.largestFile, at: nil) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// What came of a job.
    public struct Result: Sendable {
        /// Where the card was written; `-` for standard output; empty where nothing was written.
        public var output: String
        public var warnings: DiagnosticList
        /// How the card came to fit, for those who want to know.
        public var summary: String
        /// How many steps down its type is.
        public var step: Int
    }

    /// Makes a card and writes it, whole or not at all.
    ///
    /// - Throws: all that is wrong with the card, the job, or the place to write to.
    public func render(_ job: Job) throws(DiagnosticList) -> Result {
        inputs.beginRecord()
        if let output = job.output { try WholeFile(output).refuseOtherKinds() }
        if let file = job.dependencies { try checkDependencies(of: job.output, to: file) }
        let date = job.format == .pdf ? try SourceDate.fromEnvironment() : nil
        let placed = try place(job)
        let bytes = try draw(placed, job: job, date: date)
        let output = job.output ?? placed.suggestedName(job)
        if job.output == nil { try WholeFile(output).refuseOtherKinds() }
        clock?.begin(.write)
        try WholeFile(output).write(bytes)
        if let file = job.dependencies { try writeDependencies(of: output, to: file) }
        clock?.begin(nil)
        return Result(
            output: output, warnings: placed.warnings, summary: placed.summary(job, byteCount: bytes.count),
            step: placed.composition.fit.step)
    }

    /// Makes a card but for its last stage, and says all that is wrong or unwise.
    public func check(_ job: Job) throws(DiagnosticList) -> Result {
        let placed = try place(job)
        clock?.begin(nil)
        return Result(
            output: "", warnings: placed.warnings, summary: placed.summary(job, byteCount: 0),
            step: placed.composition.fit.step)
    }

    /// Where everything on the placed sheet stands, as text: for people, and to compare.
    public func layout(_ job: Job) throws(DiagnosticList) -> String {
        SheetDump(try place(job).composition.sheet).description
    }

    /// Where all that is read or filled in stands on the placed sheet, as JSON: for programs.
    public func layoutJSON(_ job: Job) throws(DiagnosticList) -> String {
        let placed = try place(job)
        return SheetJSON(placed.composition.sheet, facts: placed.facts(job)).description
    }

    // MARK: Stages

    /// A card on its sheet, with what is needed to draw it.
    struct PlacedCard {
        var card: Card
        /// The language, where it is not the card's own.
        var language: String?
        var location: CardLocation
        var composition: SheetComposer.Composition
        var palette: Palette
        var fonts: FontTable
        var warnings: DiagnosticList
        var templateName: String
        var themeName: String
        var hasUsualTheme: Bool

        /// A name beside the user: the card's, its theme where that is not the usual one, and the sheet. A proof never
        /// takes the place of what is to be printed.
        func suggestedName(_ job: Job) -> String {
            let theme = hasUsualTheme ? "" : "-\(themeName)"
            if let specimen = job.specimen {
                let name = FilePath(specimen == .theme ? themeName : templateName).name
                return "\(name)-specimen.\(job.format.rawValue)"
            }
            let proof = job.isProof ? "-proof" : ""
            let language = language.map { "-\($0)" } ?? ""
            return "\(location.cardName)\(language)\(theme)-\(job.size.rawValue)\(proof).\(job.format.rawValue)"
        }

        /// What the sheet does not say of itself.
        func facts(_ job: Job) -> SheetFacts {
            let fit = composition.fit
            return SheetFacts(
                sheet: job.size.rawValue, template: templateName, theme: themeName, step: fit.step, scale: fit.scale,
                lineStep: composition.lineStep,
                fullness: Dictionary(fit.panels.map { ($0.number, $0.fullness) }) { first, _ in first })
        }

        func summary(_ job: Job, byteCount: Int) -> String {
            let fit = composition.fit
            var words = "\(job.size.rawValue), "
            words +=
                fit.step == 0
                ? "type at full size" : "type at \(Int((fit.scale * 100).rounded())) % of full size (step \(fit.step))"
            words += ", panel \(fit.fullest.number) is fullest at \(Int((fit.fullest.fullness * 100).rounded())) %"
            return byteCount > 0 ? words + ", \(byteCount / 1000) kB" : words
        }
    }

    /// Loads the card with its template, theme, labels and fonts, and places it.
    func place(_ job: Job) throws(DiagnosticList) -> PlacedCard {
        clock?.begin(.load)
        let data = try dataFolder()
        let location = try CardLocation(job.card, through: inputs)
        let loaded = try CardLoader().load(
            inputs.read(location.file, limit: CardLoader.largestFile, at: nil), file: location.file,
            variables: job.settings
        ) { language throws(DiagnosticList) in try placeWords(of: language, data: data) }
        let defaults = try defaults(data)
        let translated = try translated(loaded.card, job: job, location: location)
        let card = translated.card
        let labels = try labels(
            for: card.language, at: card.languageSpan ?? card.span, data: data, translations: location.translations)
        takeHeadStart()
        let template = try template(job.template ?? defaults.template, data: data)
        let theme = try theme(job.theme ?? defaults.theme, data: data)
        clock?.begin(.fonts)
        let themeFonts = try self.fonts(ofTheme: job.theme ?? defaults.theme, data: data)
        let fonts = try fontTable(card: card, template: template, theme: theme, own: themeFonts, data: data)
        let shaping = shaping(with: fonts, data: data)
        let hyphenation = shaping.hyphenation
        defer {
            for file in hyphenation.files { inputs.noteHandedOn(file) }
            shaping.endCard()
        }
        clock?.begin(.fit)
        let measurer: any TextMeasuring = clock.map { TimedMeasurer(measurer: shaping, clock: $0) } ?? shaping
        let pictures = try self.pictures(of: card, location: location, theme: theme)
        let composer = SheetComposer(
            template: template, theme: theme, labels: labels, measurer: measurer, pictures: pictures)
        let composition: SheetComposer.Composition
        do {
            composition = try composer.compose(
                card, on: job.size, allowsPreview: job.allowsPreview, isDraft: translated.isDraft, isProof: job.isProof,
                specimen: job.specimen.map {
                    specimen($0, template: (template.name, template.summary), theme: (theme.name, theme.summary))
                })
        } catch {
            // What is unwise about the card is worth knowing beside what is wrong.
            var all = FaceSelection.explained(error, language: card.language, theme: theme)
            all.add(hyphenation.problems)
            all.add(loaded.warnings)
            all.add(translated.warnings)
            throw all
        }
        try hyphenation.problems.throwIfErrors()
        var warnings = loaded.warnings
        warnings.add(translated.warnings)
        warnings.add(theme.warnings)
        warnings.add(themeFonts.warnings)
        warnings.add(composition.warnings)
        let palette = Palette(
            colours: theme.colours, panelCount: card.panels.count,
            pauses: card.panels.indices.filter { card.panels[$0].hasBreak })
        if job.specimen == nil {
            // A specimen is there to show what is amiss.
            warnings.add(
                Legibility(
                    of: composition.sheet, theme: theme, template: template, palette: palette,
                    panelCount: card.panels.count
                ).diagnostics)
            try warnings.throwIfErrors()
        }
        return PlacedCard(
            card: card, language: translated.language, location: location, composition: composition, palette: palette,
            fonts: fonts,
            warnings: warnings, templateName: template.name, themeName: theme.name,
            hasUsualTheme: theme.name == defaults.theme)
    }

    /// The placed card as the bytes of a document.
    private func draw(_ placed: PlacedCard, job: Job, date: DocumentDate?) throws(DiagnosticList) -> [UInt8] {
        clock?.begin(.draw)
        let renderer = SheetRenderer(palette: placed.palette, fonts: placed.fonts)
        let sheet = placed.composition.sheet
        let drawing: [UInt8]
        do {
            drawing =
                switch job.format {
                case .pdf: try renderer.pdf(sheet) { [clock] in clock?.begin(.finish) }
                case .png: try renderer.png(sheet, dpi: Double(job.dpi))
                case .svg: try renderer.svg(sheet)
                }
        } catch {
            throw DiagnosticList([error.diagnostic])
        }
        return job.format == .pdf ? try structured(drawing, sheet: sheet, date: date) : drawing
    }

    /// The drawn page with all that Cairo leaves to the object level of a PDF.
    private func structured(_ drawing: [UInt8], sheet: Sheet, date: DocumentDate?) throws(DiagnosticList) -> [UInt8] {
        clock?.begin(.structure)
        do {
            return try DocumentStructure(programVersion: version, date: date).adding(sheet, to: drawing)
        } catch {
            throw DiagnosticList([error.diagnostic])
        }
    }
}
