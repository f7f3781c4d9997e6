import CCairo
import DesignTokens
import Diagnostics
import Geometry
import SheetModel
import Typesetting

/// The one owner of a `cairo_t`. It remembers what was set last and sets only what changes, which saves time; the
/// operator is always OVER, since others turn a PDF into pictures.
struct Canvas: ~Copyable {
    /// For the paths of the items; never stored elsewhere.
    let context: OpaquePointer
    private let fonts: FontTable
    private var state = State()
    /// What it was set to at each clip that has begun.
    private var saved: [State] = []

    /// What the context has been set to.
    private struct State {
        var colour: Colour?
        var line: Line?
        var font: FontID?
        var fontSize: Double?
    }

    /// A stroke without its colour, in points.
    struct Line: Equatable {
        var width: Double
        var cap: Stroke.Cap
        var join: Stroke.Join
        var dashes: [Double]
    }

    /// A canvas whose unit is the point, on a surface with `scale` units per point.
    init(on surface: OpaquePointer, scale: Double, fonts: FontTable) throws(DrawingError) {
        guard let context = cairo_create(surface) else { throw .cairo("out of memory", at: nil) }
        do throws(DrawingError) {
            try check(cairo_status(context))
        } catch {
            cairo_destroy(context)
            throw error
        }
        cairo_scale(context, scale, scale)
        // Glyphs are drawn as they were measured.
        fonts.withFontOptions { cairo_set_font_options(context, $0) }
        self.context = context
        self.fonts = fonts
    }

    /// Throws what Cairo has refused so far; after a refusal it ignores every call.
    func checkStatus(at span: Span?) throws(DrawingError) {
        try check(cairo_status(context), at: span)
    }

    mutating func setColour(_ colour: Colour) {
        guard state.colour != colour else { return }
        state.colour = colour
        cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
    }

    mutating func setLine(_ line: Line) {
        let old = state.line
        guard old != line else { return }
        state.line = line
        if old?.width != line.width { cairo_set_line_width(context, line.width) }
        if old?.cap != line.cap {
            cairo_set_line_cap(context, line.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
        }
        if old?.join != line.join {
            cairo_set_line_join(context, line.join == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
        }
        if old?.dashes ?? [] != line.dashes {
            cairo_set_dash(context, line.dashes, Int32(line.dashes.count), 0)
        }
    }

    /// Takes a face and a size in points; false where there is no such face.
    mutating func setFont(_ font: FontID, size: Double) -> Bool {
        if state.font != font {
            let context = self.context
            guard fonts.withFontFace(font, { cairo_set_font_face(context, $0) }) != nil else { return false }
            state.font = font
        }
        if state.fontSize != size {
            state.fontSize = size
            cairo_set_font_size(context, size)
        }
        return true
    }

    /// Lets nothing be drawn outside a rectangle, in points, until `endClip`.
    mutating func beginClip(x: Double, y: Double, width: Double, height: Double) {
        saved.append(state)
        cairo_save(context)
        cairo_new_path(context)
        cairo_rectangle(context, x, y, width, height)
        cairo_clip(context)
    }

    /// Ends the innermost clip, and what was set within it.
    mutating func endClip() {
        guard let outer = saved.popLast() else { return }
        cairo_restore(context)
        state = outer
    }

    deinit { cairo_destroy(context) }
}

/// Throws where Cairo's status is not success.
func check(_ status: cairo_status_t, at span: Span? = nil) throws(DrawingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .cairo(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown status", at: span)
}
