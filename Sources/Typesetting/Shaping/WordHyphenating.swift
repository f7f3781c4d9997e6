/// Finds the places at which a word may be divided.
public protocol WordHyphenating {
    /// The places at which a word of a language may be divided, as bytes of its UTF-8 before the place, ascending.
    ///
    /// - Parameters:
    ///   - word: Letters, combining marks and apostrophes, in the case in which they stand in the text.
    ///   - language: A BCP 47 tag. A language without patterns has no places.
    func breaks(in word: String, language: String) -> [Int]
}
