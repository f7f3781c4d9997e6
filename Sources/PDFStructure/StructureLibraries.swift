import CQpdf

/// The version of the library that writes a PDF's object level.
public enum StructureLibraries {
    /// Its name with its version, as it is loaded now.
    public static var versions: [(name: String, version: String)] {
        [("libqpdf", String(cString: qpdf_get_qpdf_version()))]
    }
}
