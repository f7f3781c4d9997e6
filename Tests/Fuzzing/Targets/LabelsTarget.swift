import CardModel
import Diagnostics
import Translating

extension FuzzTarget {
    static let labels = FuzzTarget(
        "labels", "a PO file with the program's labels",
        mutator: Mutator(
            corpus: Corpus.files(in: "Templates/labels", ending: ".po") + Corpus.own("labels"),
            words: [
                "msgid \"\"\n", "msgstr[0] \"a\"\n", "msgstr \"", "msgctxt \"name\"\n", "#, fuzzy\n",
                "#~ msgid \"a\"\n",
                "nplurals=2; plural=(n != 1);", "nplurals=6; plural=n%100==1 ? 0 : n/0;", "charset=ISO-8859-1", "%1$s",
                "%%", "%d", "%99999999999999999999$s", "\\n", "\\x", "\\0", "domain \"x\"\n", "msgid_plural \"b\"\n",
            ])
    ) { bytes, _ throws(Breach) in
        let labels = try Promises(file: "nl.po", bytes: bytes).outcome { () throws(DiagnosticList) in
            try LabelsReader().read(bytes, file: "nl.po", language: "nl")
        }
        guard let labels else { return }
        for label in Label.allCases {
            for number in [0, 1, 2, 5, 21, 999, 1000, 2160] {
                if labels.text(label, [.number(number), .words("a"), .number(1)]).isEmpty {
                    throw Breach("the label \(label.rawValue) is empty for \(number)")
                }
            }
        }
    }
}
