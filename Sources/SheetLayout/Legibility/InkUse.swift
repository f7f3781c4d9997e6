import DesignTokens
import Geometry
import SheetModel

/// Which colours of words a sheet has, and which of them in small type.
struct InkUse {
    private var used: UInt32 = 0
    private var small: UInt32 = 0

    init(of sheet: Sheet) { note(sheet.root) }

    func isUsed(_ token: ColourToken) -> Bool { InkUse.bit(token).map { used & $0 != 0 } ?? false }

    /// Whether some words in the colour are smaller than what WCAG 2.2 calls large: 18 pt, or 14 pt in bold.
    func isSmall(_ token: ColourToken) -> Bool { InkUse.bit(token).map { small & $0 != 0 } ?? false }

    private mutating func note(_ frame: Frame) {
        for item in frame.items {
            switch item {
            case .frame(let inner): note(inner)
            case .text(let run, _):
                guard let bit = InkUse.bit(run.paint.token) else { continue }
                used |= bit
                let size = run.size.points
                if size < 14 || size < 18 && run.font.weight < 700 { small |= bit }
            case .shape, .picture: break
            }
        }
    }

    private static func bit(_ token: ColourToken) -> UInt32? {
        switch token {
        case .sheetInk: 1
        case .sheetMuted: 2
        case .routeInk: 4
        case .accentFill: 8
        case .accentInk: 16
        case .calloutInk: 32
        case .markInk: 64
        default: nil
        }
    }
}
