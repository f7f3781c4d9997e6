public import SheetModel

/// The fonts that the program may use, and no others: those of one folder, as its catalogue lists them.
///
/// The fonts of the machine are never looked at, so a card looks the same everywhere.
public struct FontSet: Hashable, Sendable {
    /// The faces in the catalogue's order; no two have the same family and weight.
    public let faces: [FontFace]
    private let positions: [FontID: Int]
    private let scriptsOfFamily: [String: Set<String>]

    /// A set of these faces. Of two with the same family and weight the first one counts.
    public init(faces: [FontFace]) {
        var kept: [FontFace] = []
        var positions: [FontID: Int] = [:]
        for face in faces where positions[face.id] == nil {
            positions[face.id] = kept.count
            kept.append(face)
        }
        scriptsOfFamily = kept.reduce(into: [:]) { $0[$1.id.family, default: []].formUnion($1.scripts) }
        self.faces = kept
        self.positions = positions
    }

    /// The set with further faces before its own: a theme's win over the program's.
    public func adding(_ faces: [FontFace]) -> FontSet { faces.isEmpty ? self : FontSet(faces: faces + self.faces) }

    /// The families, each once, in the catalogue's order.
    public var families: [String] {
        var names: [String] = []
        for face in faces where !names.contains(face.id.family) { names.append(face.id.family) }
        return names
    }

    /// Whether the set has a family.
    public func has(_ family: String) -> Bool { scriptsOfFamily[family] != nil }

    /// The weights of a family, lightest first; empty where the set has no such family.
    public func weights(of family: String) -> [Int] {
        faces.lazy.filter { $0.id.family == family }.map(\.id.weight).sorted()
    }

    /// The face of that family and weight.
    public func face(_ id: FontID) -> FontFace? { positions[id].map { faces[$0] } }

    /// The faces that `families` and `weights` call for, as far as the set has them, in the catalogue's order.
    public func faces(of families: [String], weights: [Int]) -> [FontID] {
        faces.lazy.map(\.id).filter { families.contains($0.family) && weights.contains($0.weight) }
    }

    /// Whether a family was made for a script (ISO 15924).
    func isMade(_ family: String, for script: String) -> Bool { scriptsOfFamily[family]?.contains(script) == true }
}
