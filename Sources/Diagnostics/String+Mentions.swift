import Glibc

extension String {
    /// Whether these words stand in the text, byte for byte.
    ///
    /// The standard library's own search for a text in a text lives in the module of regular expressions: to link that in
    /// makes the program a tenth larger, and each look-up of a conformance at run time slower.
    package func mentions(_ words: String) -> Bool { strstr(self, words) != nil }
}
