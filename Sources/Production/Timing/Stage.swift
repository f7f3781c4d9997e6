/// A stage of the way from a card file to a document, as time is told apart.
public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Reading the card, its template, its theme and its labels.
    case load
    /// Finding the faces that the card needs, and opening them.
    case fonts
    /// From texts to glyphs and the places where lines may break.
    case shape
    /// From glyphs to places on the sheet: breaking lines, and the search for sizes that fit.
    case fit
    /// Handing the placed sheet to Cairo.
    case draw
    /// What Cairo does at its end: it writes paths and text, subsets fonts, and compresses.
    case finish
    /// What a PDF is besides its drawing: metadata, boxes, bookmarks, links.
    case structure
    /// Putting the bytes where they belong.
    case write
}
