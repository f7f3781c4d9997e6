public import Diagnostics
import Drawing
import PDFStructure
import Typesetting

extension Workshop {
    /// The versions of the program and its libraries, and where its data lie.
    public func info() throws(DiagnosticList) -> [CatalogueEntry] {
        let data = try dataFolder()
        let libraries = DrawingLibraries.versions + TypesettingLibraries.versions + StructureLibraries.versions
        return [CatalogueEntry(name: "koerskaart", summary: version)]
            + libraries.map { CatalogueEntry(name: $0.name, summary: $0.version) } + [
                CatalogueEntry(name: "data", summary: data.path),
                CatalogueEntry(name: "hyphenation", summary: data.hyphenation),
            ]
    }
}
