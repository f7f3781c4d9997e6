import Geometry
import SheetModel

extension Frame {
    /// All frames in it, from the outside in, each at its place relative to this one's holder.
    var all: [Frame] {
        var frames = [self]
        for case .frame(var inner) in items {
            inner.bounds = inner.bounds.moved(by: bounds.origin)
            frames += inner.all
        }
        return frames
    }

    /// Answer boxes in it, by the names of their fields.
    var boxes: [(name: String, bounds: Rect)] {
        all.compactMap { frame in
            if case .answerBox(let field) = frame.meaning { (field.name, frame.bounds) } else { nil }
        }
    }

    /// The texts that stand right in it.
    var texts: [(run: GlyphRun, at: Point)] {
        items.compactMap { if case .text(let run, let point) = $0 { (run, point) } else { nil } }
    }

    var shapes: [Shape] { items.compactMap { if case .shape(let shape) = $0 { shape } else { nil } } }
}

extension Length {
    /// Whether the two are the same to a twentieth of a millimetre: the last decimal of the design's tables.
    func isAbout(_ millimetres: Double) -> Bool { abs(self.millimetres - millimetres) <= 0.051 }
}
