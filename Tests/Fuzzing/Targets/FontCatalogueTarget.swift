import Diagnostics
import Typesetting

extension FuzzTarget {
    static let fontCatalogue = FuzzTarget(
        "font-catalogue", "the catalogue of fonts",
        mutator: Mutator(
            corpus: [Corpus.file("fonts/catalogue.tsv")] + Corpus.own("font-catalogue"),
            words: ["\t", "\t\t", "../x.ttf", "upright", "Latn,,Arab"])
    ) { bytes, _ throws(Breach) in
        let promises = Promises(file: "catalogue.tsv", bytes: bytes)
        let set = try promises.outcome { () throws(DiagnosticList) in
            try FontSet(catalogue: bytes, named: "catalogue.tsv", folder: "fonts")
        }
        guard let set else { return }
        if set.faces.isEmpty { throw Breach("a catalogue without faces is read") }
        for face in set.faces where face.path.dropFirst("fonts/".count).contains("/") {
            throw Breach("\(face.path) is not in the folder")
        }
    }
}
