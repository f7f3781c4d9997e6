import CCairo
import DesignTokens
import Geometry
import SheetModel

extension Renderer {
    /// Fills and strokes a shape whose points are relative to `origin`.
    mutating func draw(_ shape: Shape, in origin: Point) throws(DrawingError) {
        let fill = colour(shape.fill)
        let line = colour(shape.stroke?.paint) == nil ? nil : shape.stroke
        guard fill != nil || line != nil else { return }
        guard let clip = shape.clip?.moved(by: origin) else {
            try draw(shape.path, in: origin, fill: fill, stroke: line)
            return
        }
        let x = try placeable(clip.minX.points)
        let y = try placeable(clip.minY.points)
        let width = try placeable(clip.width.points)
        let height = try placeable(clip.height.points)
        canvas.beginClip(x: x, y: y, width: width, height: height)
        try draw(shape.path, in: origin, fill: fill, stroke: line)
        canvas.endClip()
    }

    /// Fills, then strokes a path; one path serves both.
    mutating func draw(
        _ path: Path, in origin: Point, fill: Colour?, stroke: Stroke?
    ) throws(DrawingError) {
        try trace(path, in: origin)
        if let fill {
            canvas.setColour(fill)
            if stroke == nil { cairo_fill(canvas.context) } else { cairo_fill_preserve(canvas.context) }
        }
        if let stroke, let colour = colour(stroke.paint) {
            canvas.setColour(colour)
            let width = try placeable(stroke.width.points)
            var dashes: [Double] = []
            for dash in stroke.dashes { dashes.append(try placeable(dash.points)) }
            canvas.setLine(.init(width: width, cap: stroke.cap, join: stroke.join, dashes: dashes))
            cairo_stroke(canvas.context)
        }
    }

    /// Makes a path the current one, at points of the sheet.
    private func trace(_ path: Path, in origin: Point) throws(DrawingError) {
        let context = canvas.context
        cairo_new_path(context)
        var isClosed = false
        for element in path.elements {
            switch element {
            case .move(let point):
                let (x, y) = try place(point, in: origin)
                cairo_move_to(context, x, y)
            case .line(let point):
                let (x, y) = try place(point, in: origin)
                cairo_line_to(context, x, y)
            case .curve(let point, let control1, let control2):
                let (x1, y1) = try place(control1, in: origin)
                let (x2, y2) = try place(control2, in: origin)
                let (x, y) = try place(point, in: origin)
                cairo_curve_to(context, x1, y1, x2, y2, x, y)
            case .arc(let centre, let radius, let from, let to, let clockwise):
                let (x, y) = try place(centre, in: origin)
                let r = try placeable(radius.points)
                let start = try placeable(from) * .pi / 180
                let end = try placeable(to) * .pi / 180
                // An arc after a closed figure starts one of its own: no line comes to it from there.
                if isClosed { cairo_new_sub_path(context) }
                // In user space y grows downwards, so Cairo's growing angles run clockwise on paper.
                if clockwise {
                    cairo_arc(context, x, y, r, start, end)
                } else {
                    cairo_arc_negative(context, x, y, r, start, end)
                }
            case .close:
                cairo_close_path(context)
            }
            isClosed = element == .close
        }
    }

    /// A point of the sheet, in points.
    func place(_ point: Point, in origin: Point) throws(DrawingError) -> (Double, Double) {
        (try placeable((origin.x + point.x).points), try placeable((origin.y + point.y).points))
    }
}
