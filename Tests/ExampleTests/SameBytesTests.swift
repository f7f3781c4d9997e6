import CardModel
import Diagnostics
import Geometry
import Glibc
import Goldens
import Testing

@testable import Production

/// The same card gives the same bytes, whoever makes it and wherever.
@Suite struct SameBytesTests {
    static let reference = Example(card: "examples/opgavegericht-werken", size: .a1, theme: "koers")

    @Test(arguments: ["pdf", "svg", "png"])
    func twoRunsAreTheSame(_ ending: String) throws {
        let scratch = try ScratchFolder()
        // The second job finds what the first has left in the workshop.
        let workshop = Workshop()
        let other = Example(card: "examples/ready-for-the-heat", size: .a3, theme: "ink-saving")
        _ = try workshop.render(Self.reference.job(output: scratch.path("a.\(ending)"), dpi: 50))
        _ = try workshop.render(other.job(output: scratch.path("other.\(ending)"), dpi: 50))
        _ = try workshop.render(Self.reference.job(output: scratch.path("b.\(ending)"), dpi: 50))
        let first = try #require(Files.bytes(at: scratch.path("a.\(ending)")))
        #expect(first.count > 10_000)
        #expect(first == Files.bytes(at: scratch.path("b.\(ending)")))
        #expect(try first == Self.reference.rendered(as: ending, dpi: 50))
    }

    /// A run of the program itself in surroundings of its own.
    struct Surroundings: Sendable, CustomStringConvertible {
        let description: String
        var environment: [String: String?] = [:]
        var directory = "/"
        var card = "\(Example.checkout)/\(reference.card)"
        var isPiped = false
    }

    static let surroundings: [Surroundings] = [
        Surroundings(description: "folder of the card", directory: "\(Example.checkout)/\(reference.card)", card: "."),
        Surroundings(description: "standard input", isPiped: true),
        Surroundings(description: "Turkish", environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
        Surroundings(description: "locale that is not there", environment: ["LC_ALL": "xx_XX", "LANGUAGE": "ar"]),
        Surroundings(description: "Auckland", environment: ["TZ": "Pacific/Auckland"]),
        Surroundings(description: "no system fonts", environment: ["FONTCONFIG_FILE": "/dev/null"]),
        Surroundings(
            description: "no variables at all",
            environment: Dictionary(uniqueKeysWithValues: variables.map { ($0, String?.none) })),
        Surroundings(description: "no home", environment: ["HOME": "/nonexistent", "XDG_CACHE_HOME": "/dev/null"]),
        Surroundings(
            description: "settings of Pango and Cairo",
            environment: ["PANGOCAIRO_BACKEND": "fc", "FREETYPE_PROPERTIES": "truetype:interpreter-version=35"]),
    ]

    /// The variables of this process, but those by which a program is found.
    private static let variables: [String] = {
        var names: [String] = []
        var place = environ
        while let entry = place.pointee {
            names.append(String(String(cString: entry).prefix { $0 != "=" }))
            place += 1
        }
        return names.filter { $0 != "PATH" }
    }()

    @Test(arguments: surroundings)
    func surroundingsDoNotMatter(_ surroundings: Surroundings) throws {
        try expectTheSame(surroundings)
    }

    /// The settings of a user who has another face called Inter, and wants it for everything.
    @Test func fontsOfTheUserDoNotMatter() throws {
        let home = try ScratchFolder()
        let borrowed = try #require(Files.bytes(at: "\(Example.checkout)/fonts/NotoSansArabic-Bold.ttf"))
        try Files.write(borrowed, to: home.path(".fonts/Inter.ttf"))
        try Files.write(
            """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>\(home.path(".fonts"))</dir>
              <match target="pattern"><edit name="family" mode="assign" binding="strong">
                <string>Noto Sans Arabic</string></edit></match>
              <match target="font"><edit name="embolden" mode="assign"><bool>true</bool></edit></match>
            </fontconfig>
            """, to: home.path(".config/fontconfig/fonts.conf"))
        try expectTheSame(
            Surroundings(
                description: "fonts of the user",
                environment: ["HOME": home.path, "FONTCONFIG_FILE": home.path(".config/fontconfig/fonts.conf")]))
    }

    private func expectTheSame(_ surroundings: Surroundings) throws {
        let folder = try #require(Self.programs)
        let card = Files.bytes(at: "\(Example.checkout)/\(Self.reference.card)/card.yaml") ?? []
        let run = try ProgramRun(
            ["\(folder)/koerskaart", "render", surroundings.isPiped ? "-" : surroundings.card, "-o", "-"],
            input: surroundings.isPiped ? card : [], directory: surroundings.directory,
            environment: surroundings.environment)
        #expect(run.status == 0)
        #expect(run.errorText == "")
        #expect(try run.output == MadeCard.of(Self.reference).pdf)
    }

    /// The folder of the test bundle; the program is built beside it.
    private static let programs: String? = {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path).split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
    }()
}
