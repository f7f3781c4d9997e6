import CardModel
import Diagnostics
import Geometry
import Goldens
import Testing

/// What only the eye can judge, kept small: the whole look of a few cards.
@Suite struct PictureTests {
    private let goldens = Goldens(beside: #filePath, folder: "Pictures")

    @Test(arguments: [
        Example(card: "examples/opgavegericht-werken", size: .a1, theme: "koers"),
        Example(card: "examples/opgavegericht-werken", size: .a3, theme: "koers"),
        Example(card: "examples/opgavegericht-werken", size: .a1, theme: "ink-saving"),
        Example(card: "examples/ready-for-the-heat", size: .a1, theme: "koers"),
        Example(card: "examples/wissen-weitergeben", size: .a3, theme: "koers"),
        Example(card: "examples/un-accueil-pour-tous", size: .a1, theme: "koers"),
        Example(card: "examples/opgavegericht-werken", size: .a1, theme: "board", template: "board"),
        Example(card: "examples/opgavegericht-werken", size: .a3, theme: "board", template: "board"),
        Example(card: "examples/un-accueil-pour-tous", size: .a3, theme: "waterlinie", template: "board"),
        Example(card: "examples/wissen-weitergeben", size: .a1, theme: "ink-saving", template: "board"),
    ])
    func cardLooksAsItDid(_ example: Example) throws {
        // Both sheets come out as wide: 662 dots.
        let picture = try example.rendered(as: "png", dpi: example.size == .a1 ? 20 : 40)
        try goldens.check(picture: picture, named: example.name)
    }
}
