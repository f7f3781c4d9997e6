public import DesignTokens
public import Geometry
public import SheetModel

/// A placed sheet laid flat: what is on it at its place on the sheet, with the panel that it belongs to.
public struct Survey {
    /// A frame that something stands in, and the frames that hold it.
    public struct Place {
        /// The frames from the sheet's down, as words: `panel 3 / body / list`.
        public var path: String
        /// The index in `panels`.
        public var panel: Int?
        public var isInBody: Bool
        /// The numbers of the frames that hold it, from the sheet's down.
        public var holders: [Int]
    }

    public struct Run {
        public var run: GlyphRun
        public var origin: Point
        public var place: Place
        /// From three quarters of the size above the baseline to a quarter below it, as wide as its advance.
        public var bounds: Rect {
            Rect(x: origin.x, y: origin.y - run.size * 0.75, width: run.advance, height: run.size)
        }
    }

    /// Room to write in.
    public struct Box {
        public enum Kind { case answer, names, cell }
        public var kind: Kind
        public var field: AnswerField
        public var bounds: Rect
        public var frame: Int
        public var place: Place
    }

    /// Something drawn that is not text: its ink.
    public struct Mark {
        public var bounds: Rect
        public var isGround: Bool
        public var place: Place
    }

    public struct Panel {
        public var number: Int
        public var title: String
        public var bounds: Rect
        public var body: Rect
        /// Whether the panel has its contents in two places, each of which counts as a panel here.
        public var isParted = false
        /// The blocks in the body.
        public var blocks: [Block]
    }

    public struct Block {
        public var frame: Frame
        public var bounds: Rect
        public var path: String
        public var number: Int
    }

    /// A frame, at its place on the sheet.
    public struct Area {
        public var frame: Frame
        public var bounds: Rect
        public var number: Int
        public var place: Place
    }

    public private(set) var runs: [Run] = []
    public private(set) var boxes: [Box] = []
    public private(set) var marks: [Mark] = []
    public private(set) var panels: [Panel] = []
    public private(set) var areas: [Area] = []
    public let sheet: Sheet

    public init(_ sheet: Sheet) {
        self.sheet = sheet
        walk(sheet.root, at: .origin, in: Place(path: "sheet", panel: nil, isInBody: false, holders: []))
    }

    private mutating func walk(_ frame: Frame, at holder: Point, in outer: Place, depth: Int = 0) {
        let bounds = frame.bounds.moved(by: holder)
        let number = areas.count
        var place = outer
        if depth > 0 { place.path += " / " + Survey.word(frame) }
        if case .panel(let panel, let title) = frame.meaning {
            place.panel = panels.count
            panels.append(Panel(number: panel, title: title, bounds: bounds, body: bounds, blocks: []))
        } else if outer.isInBody, let panel = outer.panel, outer.holders.last == bodies[panel] {
            panels[panel].blocks.append(Block(frame: frame, bounds: bounds, path: place.path, number: number))
        } else if frame.meaning == nil, let panel = outer.panel, !outer.isInBody {
            place.isInBody = true
            if bodies[panel] != nil {
                panels[panel].isParted = true
                place.panel = panels.count
                panels.append(
                    Panel(
                        number: panels[panel].number, title: panels[panel].title, bounds: bounds, body: bounds,
                        isParted: true, blocks: []))
                bodies[panels.count - 1] = number
            } else {
                panels[panel].body = bounds
                bodies[panel] = number
            }
        }
        areas.append(Area(frame: frame, bounds: bounds, number: number, place: outer))
        note(frame, bounds: bounds, number: number, in: place)
        place.holders.append(number)
        for item in frame.items {
            switch item {
            case .frame(let inner): walk(inner, at: bounds.origin, in: place, depth: depth + 1)
            case .text(let run, let point): runs.append(Run(run: run, origin: bounds.origin + point, place: place))
            case .shape(let shape):
                guard let ink = Survey.ink(of: shape) else { break }
                marks.append(
                    Mark(
                        bounds: ink.moved(by: bounds.origin), isGround: shape.fill?.token == .sheetGround, place: place)
                )
            case .picture(let picture):
                marks.append(Mark(bounds: picture.bounds.moved(by: bounds.origin), isGround: false, place: place))
            }
        }
    }

    /// The number of the frame that is a panel's body.
    private var bodies: [Int: Int] = [:]

    private mutating func note(_ frame: Frame, bounds: Rect, number: Int, in place: Place) {
        switch frame.meaning {
        case .answerBox(let field):
            // A box for names is in a call, or in an item with a label: that of a role.
            let isForNames = place.holders.last.map { holdsNames(areas[$0].frame) } ?? false
            boxes.append(
                Box(kind: isForNames ? .names : .answer, field: field, bounds: bounds, frame: number, place: place))
        case .tableCell(let field):
            boxes.append(Box(kind: .cell, field: field, bounds: bounds, frame: number, place: place))
        default: break
        }
    }

    private func holdsNames(_ frame: Frame) -> Bool {
        if frame.meaning == .callout { return true }
        return frame.meaning == .listItem
            && frame.items.contains { if case .frame(let inner) = $0 { inner.meaning == .label } else { false } }
    }

    /// What a shape covers: its path, half its line round it, cut to its clip.
    private static func ink(of shape: Shape) -> Rect? {
        guard var ink = shape.path.bounds else { return nil }
        if let stroke = shape.stroke { ink = ink.inset(by: Sides(all: stroke.width * -0.5)) }
        guard let clip = shape.clip else { return ink }
        let x = max(ink.minX, clip.minX)
        let y = max(ink.minY, clip.minY)
        let width = min(ink.maxX, clip.maxX) - x
        let height = min(ink.maxY, clip.maxY) - y
        return width > .zero && height > .zero ? Rect(x: x, y: y, width: width, height: height) : nil
    }

    private static func word(_ frame: Frame) -> String {
        switch frame.meaning {
        case nil: "group"
        case .panel(let number, _): "panel \(number)"
        case .heading(let level): "heading \(level)"
        case .answerBox(let field), .tableCell(let field): field.name
        case .figure: "figure"
        case .link: "link"
        case .some(let meaning): "\(meaning)"
        }
    }
}
