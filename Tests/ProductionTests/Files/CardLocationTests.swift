import Diagnostics
import Production
import Testing

@Suite struct CardLocationTests {
    let inputs = MemoryInputs(texts: [
        "cards/opgave/card.yaml": "", "cards/old/card.yml": "", "cards/empty/notes.txt": "", "one.yaml": "",
        "a.pdf": "",
        "/abs/card.yaml": "",
    ])

    @Test(arguments: [
        ("cards/opgave", "cards/opgave/card.yaml", "cards/opgave"),
        ("cards/opgave//", "cards/opgave/card.yaml", "cards/opgave"),
        ("cards/opgave/card.yaml", "cards/opgave/card.yaml", "cards/opgave"),
        ("one.yaml", "one.yaml", "."), ("/abs", "/abs/card.yaml", "/abs"), ("-", "-", "."),
    ]) func aCardIsFound(argument: String, file: String, folder: String) throws {
        let location = try CardLocation(argument, through: inputs)
        #expect(location.file == file)
        #expect(location.folder == folder)
    }

    @Test func filesOfACardAreBesideIt() throws {
        let location = try CardLocation("cards/opgave", through: inputs)
        #expect(location.translations == "cards/opgave/translations")
        #expect(location.path(of: "logo.svg") == "cards/opgave/logo.svg")
        #expect(location.path(of: "/usr/logo.svg") == "/usr/logo.svg")
        #expect(try CardLocation("-", through: inputs).path(of: "logo.svg") == "logo.svg")
    }

    @Test(arguments: [
        ("cards/opgvae", "input.not-found", "did you mean “cards/opgave”?"),
        ("cards/old", "card.no-file", "did you mean “cards/old/card.yml”?"),
        ("cards", "card.no-file", "did you mean “cards/opgave”?"),
        ("cards/empty", "card.no-file", "`koerskaart new FOLDER` makes a card to start from"),
        ("a.pdf", "card.not-yaml", "name a card folder, its card.yaml, or - for standard input"),
        ("", "usage.no-card", "name a card's folder, its card.yaml, or - for standard input"),
    ]) func otherArgumentsAreToldWithAWayOut(argument: String, id: String, hint: String) throws {
        let list = try #require(throws: DiagnosticList.self) { try CardLocation(argument, through: inputs) }
        #expect(list.diagnostics.map(\.id.rawValue) == [id])
        #expect(list.diagnostics.flatMap { $0.hints.map(\.message) } == [hint])
    }
}
