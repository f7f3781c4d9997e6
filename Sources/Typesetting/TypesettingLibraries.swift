import CPango

/// The versions of the libraries that set type.
public enum TypesettingLibraries {
    /// Names with their versions, as they are loaded now.
    public static var versions: [(name: String, version: String)] {
        let fontconfig = FcGetVersion()
        return [
            ("pango", String(cString: pango_version_string())),
            ("fontconfig", "\(fontconfig / 10000).\(fontconfig / 100 % 100).\(fontconfig % 100)"),
        ]
    }
}
