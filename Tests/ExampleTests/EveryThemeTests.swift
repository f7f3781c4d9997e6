import CardModel
import Geometry
import Goldens
import SheetTesting
import Testing

@testable import Production
@testable import SheetLayout

/// Every theme on every template, with every example, on every sheet that is large enough: nothing overlaps, is cut off,
/// leaves its panel, or goes under its floor. What a designer changes in a theme moves nothing.
@Suite struct EveryThemeTests {
    /// A card in one look.
    struct Look: Sendable, CustomTestStringConvertible {
        let card: String
        let template: String
        let theme: String

        var testDescription: String { "\(card) \(template) \(theme)" }
    }

    static let looks = Example.cards.flatMap { card in
        Example.looks.map { Look(card: card, template: $0.template, theme: $0.theme) }
    }

    @Test(arguments: looks)
    func everythingIsInItsPlace(_ look: Look) throws {
        let workshop = Workshop()
        let data = try workshop.dataFolder()
        let template = try workshop.template(look.template, data: data)
        let theme = try workshop.theme(look.theme, data: data)
        let isLarge: Bool =
            if case .waysBack = template.course { Example.forLargeSheets.contains(look.card) } else { false }
        for size in isLarge ? [SheetSize.a1] : [.a1, .a3] {
            let job = try Job(
                card: "\(Example.checkout)/\(look.card)", template: look.template, theme: look.theme,
                size: size.rawValue, output: nil, dpi: 150)
            let composition = try workshop.place(job).composition
            let rules = try GeometryRules(composition, of: template, in: theme, on: size)
            let violations = rules.violations(in: composition.sheet).map(\.description)
            #expect(violations == [], "\(size)")
        }
    }
}
