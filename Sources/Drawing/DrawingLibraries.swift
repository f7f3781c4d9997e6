import CCairo
import CQrencode

/// The versions of the libraries that draw.
public enum DrawingLibraries {
    /// Names with their versions, as they are loaded now.
    public static var versions: [(name: String, version: String)] {
        [
            ("cairo", String(cString: cairo_version_string())),
            ("libqrencode", String(cString: QRcode_APIVersionString())),
        ]
    }
}
