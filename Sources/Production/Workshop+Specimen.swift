public import Diagnostics
import SheetLayout

extension Workshop {
    /// Draws what a theme or a template is like: a card with every kind of block, and below it the rest.
    ///
    /// - Parameters:
    ///   - job: the theme and the template, the sheet of the card, and where it goes; its card is the program's own.
    /// - Throws: all that is wrong with the theme, the template, or the place to write to.
    public func show(_ subject: Job.Specimen, _ job: Job) throws(DiagnosticList) -> Result {
        let data = try dataFolder()
        var job = job
        job.card = FilePath(FilePath(data.starters).appending("en")).appending("card.yaml")
        job.specimen = subject
        job.isProof = subject == .template
        return try render(job)
    }

    /// The specimen of a job, with what stands at its head.
    func specimen(
        _ subject: Job.Specimen, template: (name: String, summary: String), theme: (name: String, summary: String)
    ) -> Specimen {
        switch subject {
        case .theme: Specimen(.theme, name: "Theme \(FilePath(theme.name).name)", summary: theme.summary)
        case .template: Specimen(.template, name: "Template \(FilePath(template.name).name)", summary: template.summary)
        }
    }

    /// Makes a theme's folder to start from.
    ///
    /// - Parameter folder: where; it must not be there yet, or be empty.
    /// - Returns: the theme's file.
    public func startTheme(in folder: String) throws(DiagnosticList) -> String {
        let data = try dataFolder()
        try refuseFilledFolder(folder)
        let starter = FilePath(data.templates).appending("starter-theme")
        var files: [(path: String, bytes: [UInt8])] = []
        for name in try names(in: starter) {
            let bytes = try withOwnData { () throws(DiagnosticList) in
                try inputs.read(FilePath(starter).appending(name))
            }
            files.append((FilePath(folder).appending(name), bytes))
        }
        try NewFolder(folder).make()
        for file in files { try WholeFile(file.path).write(file.bytes) }
        return FilePath(folder).appending("theme.tokens.json")
    }

    /// Refuses a folder in which something is: nothing is ever written over.
    func refuseFilledFolder(_ folder: String) throws(DiagnosticList) {
        guard inputs.kind(of: folder) != nil, try !inputs.names(in: folder).isEmpty else { return }
        throw DiagnosticList([
            Diagnostic(
                "new.not-empty", "“\(folder)” is there already, and something is in it",
                hints: [.init("choose another name: nothing is ever written over")])
        ])
    }
}
