import SheetModel

/// What the font set could not do for a paragraph: each thing once, in the order of the text.
struct FontProblems {
    private(set) var found: [TextProblem] = []
    private var known: Set<TextProblem> = []
    private let fontSet: FontSet
    private let loaded: Set<FontID>

    /// Starts with the families of the request that the set does not have.
    init(request: ParagraphRequest, table: FontTable) {
        fontSet = table.fontSet
        loaded = table.loadedFaces
        var seen: [String] = []
        for run in request.runs where !run.text.isEmpty {
            for family in run.style.families where !seen.contains(family) {
                seen.append(family)
                if !fontSet.has(family) {
                    found.append(.missingFamily(family, available: fontSet.families))
                }
            }
        }
    }

    /// Notes a letter for which Pango found no glyph.
    mutating func lacks(_ scalar: Unicode.Scalar, style: TextStyle) {
        // Where a family is missing, what it would have had is not known.
        guard isWhole(style) else { return }
        add(.missingGlyph(scalar: scalar.value, families: style.families))
    }

    /// Notes what is wrong with the face in which letters were set, which is not of the families and weight asked for.
    mutating func check(_ face: FontID, letters: ArraySlice<Unicode.Scalar>, style: TextStyle) {
        if style.families.contains(face.family) {
            let wanted = FontID(family: face.family, weight: style.weight)
            if fontSet.face(wanted) == nil {
                add(
                    .missingWeight(
                        family: face.family, weight: style.weight, available: fontSet.weights(of: face.family)))
            } else {
                add(.swappedFace(wanted: wanted, got: "\(face.family) \(face.weight)"))
            }
            return
        }
        guard isWhole(style) else { return }
        // Pango went beyond the families. Where one of them was not loaded in this weight, it may have the letter.
        for family in style.families where !loaded.contains(where: { $0.family == family }) {
            let wanted = FontID(family: family, weight: style.weight)
            if fontSet.face(wanted) == nil {
                add(.missingWeight(family: family, weight: style.weight, available: fontSet.weights(of: family)))
            } else {
                add(.swappedFace(wanted: wanted, got: "\(face.family) \(face.weight)"))
            }
            return
        }
        for scalar in letters where !scalar.isUnseen && !scalar.vanishesAtLineEnd {
            add(.missingGlyph(scalar: scalar.value, families: style.families))
        }
    }

    /// Whether the set has all families of a style.
    private func isWhole(_ style: TextStyle) -> Bool {
        style.families.allSatisfy(fontSet.has)
    }

    private mutating func add(_ problem: TextProblem) {
        if known.insert(problem).inserted { found.append(problem) }
    }
}
