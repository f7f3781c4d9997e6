import Diagnostics
import Geometry
import Goldens
import Production

/// A card that is in the repository, on a sheet and in a theme.
struct Example: Sendable, CustomStringConvertible {
    /// The card's folder, from the checkout's root: `examples/ready-for-the-heat`.
    let card: String
    let size: SheetSize
    let theme: String
    var template = "ribbon"

    var description: String { "\(card) \(size.rawValue) \(theme) \(template)" }

    /// A name for files: `ready-for-the-heat-A1-koers`.
    var name: String {
        let folders = card.split(separator: "/")
        let last = folders.last.map(String.init) ?? card
        return (folders.first == "Templates" ? "starter-" : "") + "\(last)-\(size.rawValue)-\(theme)"
            + (template == "ribbon" ? "" : "-\(template)")
    }

    static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The folders of all examples, and of the cards that users start from.
    static let cards: [String] = ["examples", "Templates/starter"].flatMap { shelf in
        Files.names(in: "\(checkout)/\(shelf)").map { "\(shelf)/\($0)" }
    }.filter { Files.bytes(at: "\(checkout)/\($0)/card.yaml") != nil }

    /// Every template with every theme.
    static let looks: [(template: String, theme: String)] = {
        func names(_ shelf: String) -> [String] {
            Files.names(in: "\(checkout)/Templates/\(shelf)").filter { !$0.contains(".") }
        }
        return names("sheets").flatMap { template in names("themes").map { (template, $0) } }
    }()

    /// The cards with too many panels for A3.
    static let forLargeSheets: Set = ["examples/un-accueil-pour-tous"]

    /// Every card on A1 and, where it has room for the panels, on A3; in both themes.
    static let all: [Example] = cards.flatMap { card in
        (forLargeSheets.contains(card) ? [SheetSize.a1] : [.a1, .a3]).flatMap { size in
            ["koers", "ink-saving"].map { Example(card: card, size: size, theme: $0) }
        }
    }

    /// The job that makes it.
    func job(output: String? = nil, dpi: Int = 150) throws -> Job {
        try Job(
            card: "\(Example.checkout)/\(card)", template: template, theme: theme, size: size.rawValue, output: output,
            dpi: dpi)
    }

    /// The bytes of it in the form that an ending says: `pdf`, `png`, `svg`.
    func rendered(as ending: String, dpi: Int = 150) throws -> [UInt8] {
        let scratch = try ScratchFolder()
        let file = scratch.path("card.\(ending)")
        _ = try Workshop().render(job(output: file, dpi: dpi))
        return Files.bytes(at: file) ?? []
    }
}
