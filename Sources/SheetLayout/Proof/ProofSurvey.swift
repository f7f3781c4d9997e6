import Geometry
import SheetModel

/// What a proof shows of a placed sheet, at its place on the paper.
struct ProofSurvey {
    struct Panel {
        var number: Int
        var bounds: Rect
        /// The head in the route.
        var head: Rect
        /// Below the head.
        var body: Rect
        var blocks: [Rect]
    }

    struct Box {
        var bounds: Rect
        /// The height that it never goes under.
        var floor: Length
    }

    /// A place where reading stops: a text of the sheet's head or foot, the head of a panel, or a block.
    struct Stop {
        enum Zone: Equatable {
            case head
            /// The head of a panel, or one of its blocks.
            case panelHead, block
            case foot
        }

        var bounds: Rect
        var zone: Zone
        /// The bounds of the panel that it stands in.
        var panel: Rect?
    }

    private(set) var panels: [Panel] = []
    private(set) var boxes: [Box] = []
    /// In reading order.
    private(set) var stops: [Stop] = []

    init(_ sheet: Sheet) {
        for frame in sheet.root.frames {
            switch frame.meaning {
            case .section:
                let zone: Stop.Zone = panels.isEmpty ? .head : .foot
                for inner in frame.frames where inner.meaning != .decoration {
                    stops.append(Stop(bounds: inner.bounds.moved(by: frame.bounds.origin), zone: zone))
                }
            case .panel(let number, _): add(frame, number: number)
            default: break
            }
            note(frame, holder: .origin)
        }
    }

    private mutating func add(_ frame: Frame, number: Int) {
        var panel = Panel(number: number, bounds: frame.bounds, head: frame.bounds, body: frame.bounds, blocks: [])
        for inner in frame.frames {
            let bounds = inner.bounds.moved(by: frame.bounds.origin)
            switch inner.meaning {
            case .heading:
                panel.head = bounds
                stops.append(Stop(bounds: bounds, zone: .panelHead, panel: frame.bounds))
            case nil:
                panel.body = bounds
                for block in inner.frames {
                    let bounds = block.bounds.moved(by: bounds.origin)
                    panel.blocks.append(bounds)
                    stops.append(Stop(bounds: bounds, zone: .block, panel: frame.bounds))
                }
            default: break
            }
        }
        panels.append(panel)
    }

    private mutating func note(_ frame: Frame, holder: Point) {
        let bounds = frame.bounds.moved(by: holder)
        switch frame.meaning {
        case .answerBox(let field), .tableCell(let field): boxes.append(Box(bounds: bounds, floor: field.floor))
        default: break
        }
        for inner in frame.frames { note(inner, holder: bounds.origin) }
    }
}

extension Frame {
    /// The frames right in it.
    fileprivate var frames: [Frame] {
        items.compactMap { if case .frame(let inner) = $0 { inner } else { nil } }
    }
}
