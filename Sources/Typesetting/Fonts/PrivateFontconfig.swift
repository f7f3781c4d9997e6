import CFontconfig

/// A fontconfig configuration that knows the faces added to it, and nothing of the machine.
///
/// It reads no configuration file, no folder and no cache: fonts are added file by file (about 0.1 ms each).
final class PrivateFontconfig {
    let config: OpaquePointer

    /// An empty configuration; nil where memory runs out.
    init?() {
        guard Self.isolated, let config = FcConfigCreate() else { return nil }
        self.config = config
    }

    deinit { FcConfigDestroy(config) }

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
