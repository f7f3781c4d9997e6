import CardModel
import Geometry

@testable import SheetLayout

/// Blocks as SPEC §7 builds them, at the width of a panel of six columns on A1. Heights are in steps of 3.9 mm.
struct BlockBench {
    static let width = Length.mm(174.5)
    let setter: BlockSetter

    init(_ sheet: SheetSize = .a1, step: Int = 0, isInline: Bool = false) {
        setter = Fixtures.setter(sheet, step: step, isInline: isInline)
    }

    /// With the other forms of blocks, as design/board/SPEC.md §6 builds them. Heights are in steps of 3.75 mm.
    init(turnColumn sheet: SheetSize) { setter = Fixtures.setter(sheet, template: Fixtures.turnColumn) }

    var u: Length { setter.metrics.step }
    func measure(_ block: Block, width: Length = width) -> MeasuredBlock { setter.measure(block, width: width) }

    /// The lines of a text as they are broken by hand, a forced break between them.
    static func lines(_ count: Int) -> String { Array(repeating: "regel", count: count).joined(separator: "\u{2028}") }
}
