import Typesetting

extension FuzzTarget {
    static let fontFile = FuzzTarget(
        "font-file", "a theme's font file", mutator: Mutator(corpus: Corpus.own("font-file"), words: ["OS/2", "name"])
    ) { bytes, _ throws(Breach) in
        guard let font = FontFile(bytes) else { return }
        if font.family.isEmpty || font.family.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            throw Breach("a font without a family's name is read")
        }
        if !(1...999).contains(font.weight) { throw Breach("a font of the weight \(font.weight)") }
    }
}
