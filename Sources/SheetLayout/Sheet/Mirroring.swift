import Geometry
import SheetModel

/// Turns a placed sheet round for a language that is read from right to left, once and as a whole.
///
/// Frames, and the lines and fields in them, change sides. What is read in a line keeps its order: a line moves as one,
/// as does a picture, a clock or a tick. So the sheet's own letters are never turned over.
struct Mirroring {
    func mirrored(_ sheet: Sheet) -> Sheet {
        var sheet = sheet
        sheet.root = mirrored(sheet.root)
        return sheet
    }

    /// The frame with all that is in it turned round within its width.
    private func mirrored(_ frame: Frame) -> Frame {
        let width = frame.bounds.width
        var frame = frame
        let shifts = lineShifts(in: frame)
        // What turns with nothing stays as it is in a frame of its own, such as a clock's.
        let isFixed = isFixed(frame)
        var items: [FrameItem] = []
        for (index, item) in frame.items.enumerated() {
            switch item {
            case .text(let run, let point):
                items.append(.text(run, at: Point(x: point.x + (shifts[index] ?? .zero), y: point.y)))
            case .frame(let inner):
                var turned = shifts[index] == nil ? mirrored(inner) : inner
                turned.bounds.origin.x =
                    shifts[index].map { inner.bounds.minX + $0 } ?? width - inner.bounds.maxX
                items.append(.frame(turned))
            case .shape(let shape):
                items.append(.shape(isFixed ? shape : mirrored(shape, at: index, of: frame)))
            case .picture(var picture):
                picture.bounds.origin.x = width - picture.bounds.maxX
                items.append(.picture(picture))
            }
        }
        frame.items = items
        return frame
    }

    // MARK: Lines

    /// A piece of a line: a run of glyphs, or a frame that holds one of its words.
    private struct Piece {
        var index: Int
        var start: Length
        var end: Length
        var baseline: Length
    }

    /// How far each piece of a line of words moves: those that touch on one baseline move together.
    private func lineShifts(in frame: Frame) -> [Int: Length] {
        var pieces: [Piece] = []
        for (index, item) in frame.items.enumerated() {
            switch item {
            case .text(let run, let point):
                pieces.append(
                    Piece(index: index, start: point.x, end: point.x + run.advance, baseline: point.y))
            case .frame(let inner):
                guard case .link = inner.meaning, holdsWords(frame),
                    case .text(let run, let point)? = inner.items.first
                else { continue }
                let start = inner.bounds.minX + point.x
                pieces.append(
                    Piece(
                        index: index, start: start, end: start + run.advance,
                        baseline: inner.bounds.minY + point.y))
            default: break
            }
        }
        pieces.sort { $0.baseline == $1.baseline ? $0.start < $1.start : $0.baseline < $1.baseline }
        var shifts: [Int: Length] = [:]
        var line: [Piece] = []
        func close() {
            guard let start = line.first?.start, let end = line.map(\.end).max() else { return }
            for piece in line { shifts[piece.index] = frame.bounds.width - end - start }
            line = []
        }
        for piece in pieces {
            if let last = line.last, let end = line.map(\.end).max(),
                !(last.baseline.isClose(to: piece.baseline) && piece.start <= end + Length.tolerance)
            {
                close()
            }
            line.append(piece)
        }
        close()
        return shifts
    }

    /// Whether a frame's words stand in lines that its links are a part of.
    private func holdsWords(_ frame: Frame) -> Bool {
        switch frame.meaning {
        case .paragraph, .question, .tableHeader: true
        default: false
        }
    }

    // MARK: Shapes

    private func isFixed(_ frame: Frame) -> Bool {
        frame.items.contains { if case .shape = $0 { true } else { false } }
            && frame.items.allSatisfy { if case .shape(let shape) = $0 { !shape.mirrors } else { false } }
    }

    /// A shape turned over; one that does not turn changes sides with those beside it in the order of painting.
    private func mirrored(_ shape: Shape, at index: Int, of frame: Frame) -> Shape {
        let width = frame.bounds.width
        guard !shape.mirrors else {
            var turned = shape
            turned.path = shape.path.mirrored(width: width)
            if let clip = shape.clip {
                turned.clip = Rect(
                    x: width - clip.maxX, y: clip.minY, width: clip.width, height: clip.height)
            }
            return turned
        }
        func fixed(_ index: Int) -> Rect? {
            guard frame.items.indices.contains(index), case .shape(let other) = frame.items[index], !other.mirrors
            else { return nil }
            return other.path.bounds
        }
        var bounds = shape.path.bounds
        for step in [-1, 1] {
            var place = index + step
            while let other = fixed(place) {
                bounds = bounds.map { $0.union(other) } ?? other
                place += step
            }
        }
        guard let bounds else { return shape }
        return shape.moved(by: width - bounds.maxX - bounds.minX)
    }
}

extension Shape {
    fileprivate func moved(by distance: Length) -> Shape {
        var shape = self
        shape.path = path.moved(by: Point(x: distance, y: .zero))
        if let clip { shape.clip = clip.moved(by: Point(x: distance, y: .zero)) }
        return shape
    }
}

extension Path {
    /// The path turned over within a width.
    func mirrored(width: Length) -> Path {
        func turned(_ point: Point) -> Point { Point(x: width - point.x, y: point.y) }
        return Path(
            elements.map { element in
                switch element {
                case .move(let point): .move(turned(point))
                case .line(let point): .line(turned(point))
                case .curve(let point, let control1, let control2):
                    .curve(turned(point), control1: turned(control1), control2: turned(control2))
                case .arc(let centre, let radius, let from, let to, let clockwise):
                    .arc(
                        centre: turned(centre), radius: radius, from: 180 - from, to: 180 - to, clockwise: !clockwise)
                case .close: .close
                }
            })
    }

    fileprivate func moved(by offset: Point) -> Path {
        Path(
            elements.map { element in
                switch element {
                case .move(let point): .move(point + offset)
                case .line(let point): .line(point + offset)
                case .curve(let point, let control1, let control2):
                    .curve(point + offset, control1: control1 + offset, control2: control2 + offset)
                case .arc(let centre, let radius, let from, let to, let clockwise):
                    .arc(centre: centre + offset, radius: radius, from: from, to: to, clockwise: clockwise)
                case .close: .close
                }
            })
    }
}
