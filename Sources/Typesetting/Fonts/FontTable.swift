import CFontconfig
import CPango
public import Diagnostics
public import SheetModel

/// The faces of a font set that are in use, loaded once for one worker.
///
/// Not `Sendable`: Pango's font maps are not safe to share. Each worker makes its own (about 1.5 ms for three faces),
/// and keeps it, since a new one for each card would cost more than the card. Tables on several threads do not hinder
/// one another.
public final class FontTable {
    /// The set that the faces come from.
    public let fontSet: FontSet
    /// The faces that were loaded, in the set's order.
    public let faces: [FontID]
    /// The same faces.
    let loadedFaces: Set<FontID>

    private let fontconfig: PrivateFontconfig
    private let map: UnsafeMutablePointer<PangoFontMap>
    let context: OpaquePointer
    private let options: OpaquePointer
    private let idsByPath: [String: FontID]
    private var loaded: [UnsafeMutablePointer<PangoFont>: LoadedFace] = [:]
    private var loadedByID: [FontID: LoadedFace] = [:]

    /// Loads faces of a set.
    ///
    /// Name every family and weight that is wanted: fontconfig cannot take in more once it is used. A face that the
    /// set does not have is left out here and reported by the shaper as a missing family or weight.
    ///
    /// - Throws: A diagnostic for each font file that cannot be read.
    public init(fontSet: FontSet, faces wanted: [FontID]) throws(DiagnosticList) {
        let wanted = Set(wanted)
        let faces = fontSet.faces.filter { wanted.contains($0.id) }
        guard let fontconfig = PrivateFontconfig(), let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)
        else { throw DiagnosticList([Self.noFontMap]) }
        self.fontSet = fontSet
        self.fontconfig = fontconfig
        self.map = map
        self.faces = faces.map(\.id)
        loadedFaces = Set(self.faces)
        idsByPath = Dictionary(
            faces.map { (PrivateFontconfig.name(ofFile: $0.path), $0.id) }, uniquingKeysWith: { first, _ in first })
        options = cairo_font_options_create()
        var faults = DiagnosticList()
        for face in faces where !fontconfig.add(face) { faults.add(Self.unreadable(face)) }
        pango_fc_font_map_set_config(OpaquePointer(map), fontconfig.config)
        pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
        context = pango_font_map_create_context(map)
        // Widths must grow with the size in proportion (facts/CAIRO-PANGO.md, 2).
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        pango_context_set_round_glyph_positions(context, 0)
        if self.faces.isEmpty { faults.add(Self.nothingLoaded(fontSet)) }
        try faults.throwIfErrors()
    }

    deinit {
        loaded = [:]
        loadedByID = [:]
        cairo_font_options_destroy(options)
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(map)
    }

    /// Lends Cairo's `cairo_font_face_t` of a face, whether or not this table has shaped with it.
    ///
    /// - Returns: What `body` returns; nil where the table does not have the face.
    package func withFontFace<R, E: Error>(
        _ id: FontID, _ body: (_ fontFace: OpaquePointer) throws(E) -> R
    ) throws(E) -> R? {
        guard let face = face(id), let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(face.font)),
            let fontFace = cairo_scaled_font_get_font_face(scaled)
        else { return nil }
        return try withExtendedLifetime(face) { () throws(E) -> R in try body(fontFace) }
    }

    /// Lends the `cairo_font_options_t` with which text was measured: set them before drawing glyphs.
    package func withFontOptions<R, E: Error>(_ body: (_ options: OpaquePointer) throws(E) -> R) throws(E) -> R {
        try body(options)
    }

    /// The face of a font that Pango chose.
    func face(of font: UnsafeMutablePointer<PangoFont>) -> LoadedFace {
        if let known = loaded[font] { return known }
        let face = LoadedFace(font: font, id: id(of: font))
        loaded[font] = face
        if loadedByID[face.id] == nil { loadedByID[face.id] = face }
        return face
    }

    private func face(_ id: FontID) -> LoadedFace? {
        if let known = loadedByID[id] { return known }
        guard loadedFaces.contains(id) else { return nil }
        let description = FontDescription(families: [id.family], weight: id.weight)
        guard let font = pango_font_map_load_font(map, context, description.pointer) else { return nil }
        defer { g_object_unref(font) }
        let face = face(of: font)
        return face.id == id ? face : nil
    }

    /// Which face a font is, by the file that fontconfig took it from: names and weights as fonts give them vary.
    private func id(of font: UnsafeMutablePointer<PangoFont>) -> FontID {
        var file: UnsafeMutablePointer<FcChar8>?
        let pattern = UnsafeMutableRawPointer(font).withMemoryRebound(to: PangoFcFont.self, capacity: 1) {
            pango_fc_font_get_pattern($0)
        }
        if FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file,
            let id = idsByPath[String(cString: file)]
        {
            return id
        }
        let description = pango_font_describe(font)
        defer { pango_font_description_free(description) }
        let family = pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
        return FontID(family: family, weight: Int(pango_font_description_get_weight(description).rawValue))
    }

    private static let noFontMap = Diagnostic(
        "font.no-font-map", blame: .program, "Pango cannot make a font map for FreeType fonts",
        hints: [Diagnostic.Hint("install Debian's libpangocairo-1.0-0 and libcairo2 again")])

    private static func unreadable(_ face: FontFace) -> Diagnostic {
        if face.isOfTheme {
            return Diagnostic(
                "font.not-a-font", .error, "“\(face.path)” is a font that cannot be read",
                hints: [Diagnostic.Hint("ask its maker for a sound file, or take it out")])
        }
        return programs(face)
    }

    private static func programs(_ face: FontFace) -> Diagnostic {
        Diagnostic(
            "font.unreadable", blame: .program,
            "the font \(face.id.family) \(face.id.weight) cannot be read from \(face.path)",
            hints: [Diagnostic.Hint("install the program's fonts again")])
    }

    private static func nothingLoaded(_ set: FontSet) -> Diagnostic {
        Diagnostic(
            "font.none", .error, "none of the typefaces that are asked for is in the font set",
            hints: [Diagnostic.Hint("it has \(set.families.joined(separator: ", "))")])
    }
}
