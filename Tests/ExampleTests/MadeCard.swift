import CardModel
import Diagnostics
import Goldens
import SheetLayout
import Synchronization
import Testing

@testable import Production

/// An example on its sheet and as a PDF, made once for all the tests that look at it.
struct MadeCard: Sendable {
    let card: Card
    let composition: SheetComposer.Composition
    let warnings: DiagnosticList
    let pdf: [UInt8]

    private struct Shelf {
        let workshop = Workshop()
        var made: [String: MadeCard] = [:]
    }

    private static let shelf = Mutex(Shelf())

    static func of(_ example: Example) throws -> MadeCard {
        try shelf.withLock { shelf in
            if let made = shelf.made[example.name] { return made }
            let scratch = try ScratchFolder()
            let job = try example.job(output: scratch.path("card.pdf"))
            let placed = try shelf.workshop.place(job)
            _ = try shelf.workshop.render(job)
            let made = MadeCard(
                card: placed.card, composition: placed.composition, warnings: placed.warnings,
                pdf: Files.bytes(at: scratch.path("card.pdf")) ?? [])
            shelf.made[example.name] = made
            return made
        }
    }
}
