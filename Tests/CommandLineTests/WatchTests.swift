import Glibc
import Goldens
import Testing

/// `koerskaart watch`, as a program that runs while its files are saved.
@Suite struct WatchTests {
    /// A folder with a card to watch, and its watcher.
    private final class Desk {
        let folder: ScratchFolder
        let watch: RunningProgram

        init(_ options: [String] = [], card: String = "card.yaml", prepare: (String) throws -> Void = { _ in }) throws {
            folder = try ScratchFolder()
            try Files.write(Desk.card("One"), to: folder.path("card.yaml"))
            try prepare(folder.path)
            watch = try RunningProgram(["koerskaart", "watch", card, "-o", "card.pdf"] + options, in: folder.path)
        }

        static func card(_ title: String) -> String {
            var text = "koerskaart: 1\ntitle: \(title)\nlanguage: en\nminutes: 20\npanels:\n"
            for number in 1...4 {
                text += "  - title: Panel \(number)\n    minutes: 5\n    blocks:\n"
                text += "      - question: What is that?\n        answer: {}\n"
            }
            return text
        }

        /// How often it said that the card was made.
        var count: Int { watch.errors.split(separator: "\n").count { $0.hasPrefix("card.pdf: rendered in ") } }

        /// Waits until the card was made that often.
        func isMade(_ times: Int) -> Bool { watch.until { count >= times } }

        var title: String { get throws { try ProgramRun(["pdfinfo", folder.path("card.pdf")]).text.title } }

        func sh(_ command: String) throws { _ = try ProgramRun(["sh", "-c", command], directory: folder.path) }
    }

    @Test func aBrokenCardLeavesTheLastGoodOne() throws {
        let desk = try Desk()
        #expect(desk.isMade(1))
        #expect(try desk.title == "One")
        try Files.write(Desk.card("Two"), to: desk.folder.path("card.yaml"))
        #expect(desk.isMade(2))
        #expect(try desk.title == "Two")
        let good = Files.bytes(at: desk.folder.path("card.pdf"))
        try Files.write(Desk.card("Three") + "  - titel: Panel 5\n", to: desk.folder.path("card.yaml"))
        #expect(desk.watch.until { desk.watch.errors.contains("not rendered, the last good one stays") })
        #expect(desk.watch.errors.contains("--> card.yaml:26:5"))
        #expect(Files.bytes(at: desk.folder.path("card.pdf")) == good)
        try Files.write(Desk.card("Four"), to: desk.folder.path("card.yaml"))
        #expect(desk.isMade(3))
        #expect(try desk.title == "Four")
        #expect(desk.watch.end(by: SIGINT) == 0)
        #expect(Files.names(in: desk.folder.path) == ["card.pdf", "card.yaml", "errors"])
        // What was made last is what one would make afresh.
        try desk.sh("\(Programs.folder)/koerskaart render card.yaml -o fresh.pdf")
        #expect(Files.bytes(at: desk.folder.path("fresh.pdf")) == Files.bytes(at: desk.folder.path("card.pdf")))
    }

    /// However an editor saves, the card is made once for each save, and a moment without a card is no fault.
    @Test(arguments: [
        "cat new > card.yaml",
        "cp new .card.yaml.swp && mv .card.yaml.swp card.yaml",
        "mv card.yaml card.yaml~ && cp new card.yaml && rm card.yaml~",
        ": > card.yaml && sleep 0.03 && cat new > card.yaml",
        "rm card.yaml && sleep 0.03 && cp new card.yaml",
        "head -c 150 new > card.yaml && tail -c +151 new >> card.yaml",
        "ln -sf new card.yaml",
        "rm card.yaml && ln new card.yaml",
    ])
    func everyWayToSaveIsSeen(_ save: String) throws {
        let desk = try Desk()
        #expect(desk.isMade(1))
        try Files.write(Desk.card("New"), to: desk.folder.path("new"))
        try desk.sh(save)
        #expect(desk.isMade(2))
        #expect(try desk.title == "New")
        #expect(!desk.watch.errors.contains("error"), "\(desk.watch.errors)")
        #expect(desk.watch.end(by: SIGTERM) == 0)
        #expect(desk.count == 2)
    }

    @Test func everyFileThatIsReadIsLookedAfter() throws {
        let desk = try Desk(["-T", "theme/house"], card: "linked") { folder in
            try Files.makeFolder("\(folder)/real")
            try Files.makeFolder("\(folder)/theme/house")
            _ = try ProgramRun(
                ["sh", "-c", "mv card.yaml real/kept.yaml; ln -s kept.yaml real/card.yaml; ln -s real linked"],
                directory: folder)
        }
        // There is no theme yet, which a save can mend.
        #expect(desk.watch.until { desk.watch.errors.contains("waiting for a save") })
        let theme = #"{"$extensions": {"koerskaart": {"extends": "koers"}}}"#
        try Files.write(theme, to: desk.folder.path("theme/house/theme.tokens.json"))
        #expect(desk.isMade(1), "\(desk.watch.errors)")
        // The folder of the theme goes, and comes back.
        try desk.sh("mv theme gone && cp -r gone theme")
        #expect(desk.isMade(2), "\(desk.watch.errors)")
        try desk.sh("touch theme/house/theme.tokens.json")
        #expect(desk.isMade(3))
        // The card lies behind two links.
        try Files.write(Desk.card("Kept"), to: desk.folder.path("real/kept.yaml"))
        #expect(desk.isMade(4))
        #expect(try desk.title == "Kept")
        // Another folder in the place of the card's.
        try Files.write(Desk.card("Other"), to: desk.folder.path("other/card.yaml"))
        try desk.sh("ln -sfn other linked")
        #expect(desk.isMade(5))
        #expect(try desk.title == "Other")
        #expect(desk.watch.end(by: SIGINT) == 0)
    }

    @Test func memoryStaysFlat() throws {
        let desk = try Desk()
        #expect(desk.isMade(1))
        func edit(_ numbers: ClosedRange<Int>) throws {
            for number in numbers {
                try Files.write(Desk.card("Edit \(number)"), to: desk.folder.path("card.yaml"))
                try #require(desk.isMade(number))
            }
        }
        try edit(2...8)
        let before = desk.watch.memory
        try edit(9...28)
        #expect(desk.watch.memory - before < 2000, "kilobytes more after 20 edits")
        #expect(desk.watch.end(by: SIGINT) == 0)
    }
}

extension String {
    /// The title that pdfinfo says.
    fileprivate var title: String {
        let line = split(separator: "\n").first { $0.hasPrefix("Title:") } ?? ""
        return line.dropFirst(6).drop { $0 == " " }.description
    }
}
