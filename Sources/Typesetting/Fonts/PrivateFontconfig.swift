import CFontconfig
import SheetModel

/// A fontconfig configuration that knows the faces added to it, and nothing of the machine.
///
/// It reads no configuration file, no folder and no cache: fonts are added file by file (about 0.1 ms each).
final class PrivateFontconfig {
    let config: OpaquePointer
    /// Patterns of no font in particular, by the characters that they cover.
    private var covering: [(characters: String, pattern: OpaquePointer)] = []

    /// An empty configuration; nil where memory runs out.
    init?() {
        guard Self.isolated, let config = FcConfigCreate() else { return nil }
        self.config = config
    }

    deinit {
        for (_, pattern) in covering { FcPatternDestroy(pattern) }
        FcConfigDestroy(config)
    }

    /// Adds a face: by what is written of its file, where that holds, or else by opening it.
    ///
    /// - Returns: false where the file cannot be read or is not a font.
    func add(_ face: FontFace) -> Bool {
        guard let coverage = face.coverage, coverage.describes(face.path), let set = applicationFonts,
            let pattern = pattern(of: face, covering: coverage.characters)
        else { return add(path: face.path) }
        // The set owns the pattern from here on.
        return FcFontSetAdd(set, pattern) == FcTrue
    }

    /// The set that fonts are added to. fontconfig makes it when a file is first added, before it sees that the file is
    /// no font (fccfg.c, FcConfigAppFontAddFile).
    private var applicationFonts: UnsafeMutablePointer<FcFontSet>? {
        if let set = FcConfigGetFonts(config, FcSetApplication) { return set }
        _ = add(path: "/dev/null")
        return FcConfigGetFonts(config, FcSetApplication)
    }

    /// A pattern as fontconfig makes it of a file, as far as Pango and Cairo look at it.
    private func pattern(of face: FontFace, covering characters: String) -> OpaquePointer? {
        guard let general = general(characters), let pattern = FcPatternDuplicate(general) else { return nil }
        let path = Self.name(ofFile: face.path)
        // FC_WEIGHT_* are not OpenType's numbers (fontconfig.h).
        let weight = FcWeightFromOpenTypeDouble(Double(face.id.weight))
        let isWhole =
            Self.addText(pattern, FC_FAMILY, face.id.family) && Self.addText(pattern, FC_FILE, path)
            && Self.addText(pattern, FC_FONTFORMAT, "TrueType")
            && FcPatternAddDouble(pattern, FC_WEIGHT, weight) == FcTrue
            && FcPatternAddInteger(pattern, FC_INDEX, 0) == FcTrue
            && FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN) == FcTrue
            && FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL) == FcTrue
            && FcPatternAddBool(pattern, FC_SCALABLE, FcTrue) == FcTrue
            && FcPatternAddBool(pattern, FC_OUTLINE, FcTrue) == FcTrue
            && FcPatternAddBool(pattern, FC_VARIABLE, FcFalse) == FcTrue
        if isWhole { return pattern }
        FcPatternDestroy(pattern)
        return nil
    }

    private func general(_ characters: String) -> OpaquePointer? {
        if let known = covering.first(where: { $0.characters == characters }) { return known.pattern }
        let parsed = characters.withCString { pointer in
            pointer.withMemoryRebound(to: FcChar8.self, capacity: characters.utf8.count + 1) { FcNameParse($0) }
        }
        guard let parsed else { return nil }
        covering.append((characters, parsed))
        return parsed
    }

    private static func addText(_ pattern: OpaquePointer, _ object: String, _ value: String) -> Bool {
        value.withCString { pointer in
            pointer.withMemoryRebound(to: FcChar8.self, capacity: value.utf8.count + 1) {
                FcPatternAddString(pattern, object, $0) == FcTrue
            }
        }
    }

    /// Adds a font file; false where it cannot be read or is not a font.
    func add(path: String) -> Bool {
        path.withCString { pointer in
            pointer.withMemoryRebound(to: FcChar8.self, capacity: path.utf8.count + 1) {
                FcConfigAppFontAddFile(config, $0) == FcTrue
            }
        }
    }

    /// The name that fontconfig gives to a file: absolute, without `.` and `..`.
    static func name(ofFile path: String) -> String {
        path.withCString { pointer in
            pointer.withMemoryRebound(to: FcChar8.self, capacity: path.utf8.count + 1) {
                guard let name = FcStrCopyFilename($0) else { return path }
                defer { FcStrFree(name) }
                return String(cString: name)
            }
        }
    }

    /// An empty configuration made current for the whole process, once.
    ///
    /// Pango 1.50 starts FcInit in a thread as soon as a font map is made, and waits for it (pangofc-fontmap.c,
    /// start_init_in_thread): that reads some eighty files of /etc/fonts and /usr/share/fontconfig. With a current
    /// configuration FcInit returns at once. A `static let` is made once, whatever the threads (facts/SWIFT.md §1).
    private static let isolated: Bool = {
        guard let empty = FcConfigCreate() else { return false }
        let done = FcConfigSetCurrent(empty) == FcTrue
        // SetCurrent holds a reference of its own.
        FcConfigDestroy(empty)
        return done
    }()
}
