package import SheetModel

/// Where the renderer gets its faces.
package protocol FontFaceProviding {
    /// Lends the `cairo_font_face_t` of a face to `body`; false where there is no such face.
    func withFontFace(_ id: FontID, _ body: (OpaquePointer) -> Void) -> Bool
}
