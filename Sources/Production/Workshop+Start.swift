import CardModel
public import Diagnostics

extension Workshop {
    /// Makes a card folder to start from.
    ///
    /// - Parameters:
    ///   - folder: where; it must not be there yet, or be empty.
    ///   - language: the language of the card that teaches; `en` for `en-GB`.
    /// - Returns: the card's file.
    public func startCard(in folder: String, language: String) throws(DiagnosticList) -> String {
        let data = try dataFolder()
        let languages = try names(in: data.starters)
        let wanted = [language.lowercased(), LanguageTag(language)?.language ?? ""]
        guard let language = wanted.first(where: languages.contains) else {
            throw DiagnosticList([
                Diagnostic(
                    "new.language", "there is no card to start from in “\(language)”",
                    hints: [
                        .init("there is one in \(languages.joined(separator: ", ")); its words are yours to change")
                    ])
            ])
        }
        try refuseFilledFolder(folder)
        let starter = FilePath(FilePath(data.starters).appending(language)).appending("card.yaml")
        let card = try withOwnData { () throws(DiagnosticList) in try inputs.read(starter) }
        try NewFolder(folder).make()
        let file = FilePath(folder).appending("card.yaml")
        try WholeFile(file).write(card)
        return file
    }
}
