import Diagnostics
import SheetModel
import Typesetting

/// A font table for each set of faces, kept for as long as their files stay the same: making one costs more than a card.
struct KeptFontTables {
    private struct FontFile: Hashable {
        let face: FontID
        let path: String
        let stamp: FileStamp?

        /// Whether the file is still the one that was loaded.
        var isCurrent: Bool { FileStamp(of: path) == stamp }
    }

    private var tables: [[FontFile]: FontTable] = [:]

    /// The table of these faces; their files are noted as handed on.
    mutating func table(
        of faces: [FontID], in set: FontSet, through inputs: any Inputs
    ) throws(DiagnosticList) -> FontTable {
        let files = faces.compactMap { id in
            set.face(id).map { FontFile(face: id, path: $0.path, stamp: FileStamp(of: $0.path)) }
        }
        for file in files { inputs.noteHandedOn(file.path) }
        if let table = tables[files], table.fontSet == set { return table }
        // A table of a file that has changed is never asked for again.
        tables = tables.filter { $0.key.allSatisfy(\.isCurrent) }
        let table = try FontTable(fontSet: set, faces: faces)
        tables[files] = table
        return table
    }
}
