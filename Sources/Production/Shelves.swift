import Glibc

/// Where each kind of data stands in the program's data folder.
extension DataFolder {
    /// A folder for each template.
    var sheets: String { FilePath(templates).appending("sheets") }
    /// A folder for each theme.
    var themes: String { FilePath(templates).appending("themes") }
    /// A PO file for each language.
    var labels: String { FilePath(templates).appending("labels") }
    /// The words that say where something stands, a text for each language.
    var places: String { FilePath(templates).appending("places") }
    /// A card to start from, in a folder for each language.
    var starters: String { FilePath(templates).appending("starter") }
}

extension CardLocation {
    /// What the card is called where no other name is given: its folder's name, or its file's.
    var cardName: String {
        if file == "-" { return "card" }
        let name = FilePath(file).name
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        guard stem == "card" else { return stem }
        let folder = realpath(folder, nil).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        let last = FilePath(folder ?? self.folder).name
        return last.isEmpty ? stem : last
    }
}
