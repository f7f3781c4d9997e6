import Diagnostics
import Production

/// Answers `check --languages`: how a card fits in each language, and which of its texts make it small.
struct LanguageFits {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    /// The most texts of a language that are shown.
    private static let mostTexts = 3

    func show(_ languages: String, of check: Check) throws {
        let workshop = Workshop(headStart: Koerskaart.headStart)
        let tags = languages == "all" ? nil : languages.split(separator: ",").map(String.init)
        let fits = try terminal.reporting(workshop) { () throws(DiagnosticList) in
            try workshop.fits(Job(check.arguments), languages: tags)
        }
        switch check.format {
        case .json: try Terminal.answer(JSONValue.lines(fits.map { json($0).line }))
        case .text, .markdown: try Terminal.answer(table(fits))
        }
        var all = DiagnosticList()
        for fit in fits { all.add(fit.diagnostics) }
        terminal.show(all, of: workshop)
        let isStrictFault = check.strict && all.diagnostics.contains { $0.severity == .warning }
        if ExitStatus(all) != .success { throw ExitStatus(all) }
        if isStrictFault { throw ExitStatus.userFault }
    }

    private func table(_ fits: [Workshop.LanguageFit]) -> String {
        var rows = [["language", "type", "step", "fullest panel", "worth shortening"]]
        for fit in fits {
            guard let report = fit.fit else {
                rows.append([fit.language, "-", "-", "does not fit, or cannot be made", ""])
                continue
            }
            let texts = fit.texts.prefix(LanguageFits.mostTexts).map(words)
            rows.append([
                fit.language, "\(percent(report.scale)) %", "\(report.step)",
                "panel \(report.fullestPanel), \(percent(report.fullness)) %", texts.first ?? "",
            ])
            rows += texts.dropFirst().map { ["", "", "", "", $0] }
        }
        return TextTable(rows).text
    }

    private func words(_ entry: Workshop.LongText) -> String {
        let growth = entry.original.map { entry.length - $0 } ?? 0
        let sign = growth == 0 || entry.original == nil ? "" : growth > 0 ? " (+\(growth))" : " (\(growth))"
        return "\(entry.id): \(entry.length)\(sign), \(entry.file):\(entry.line)"
    }

    private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    private func json(_ fit: Workshop.LanguageFit) -> JSONValue {
        .object([
            ("language", .string(fit.language)), ("fits", .bool(fit.fit != nil)), ("step", .optional(fit.fit?.step)),
            ("scale", fit.fit.map { .number($0.scale, decimals: 4) } ?? .null),
            ("fullestPanel", .optional(fit.fit?.fullestPanel)),
            ("fullness", fit.fit.map { .number($0.fullness, decimals: 4) } ?? .null),
            (
                "texts",
                .array(
                    fit.texts.map { entry in
                        .object([
                            ("id", .string(entry.id)), ("file", .string(entry.file)), ("line", .integer(entry.line)),
                            ("length", .integer(entry.length)), ("original", .optional(entry.original)),
                        ])
                    })
            ),
        ])
    }
}
