import Diagnostics
import Testing

@testable import Production

@Suite struct DataFolderTests {
    func find(_ files: [String], environment: String? = nil, executable: String) throws -> DataFolder {
        let inputs = MemoryInputs(texts: Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
        return try DataFolder.find(environment: environment, executable: executable, through: inputs)
    }

    let checkout = ["/src/kk/Templates/labels/nl.po", "/src/kk/fonts/Inter.ttf", "/src/kk/.build/hyphenation/nl.trie"]
    let installed = ["/opt/share/koerskaart/Templates/x", "/opt/share/koerskaart/hyphenation/nl.trie"]

    @Test func theEnvironmentComesFirst() throws {
        let found = try find(checkout + installed, environment: "/src/kk/", executable: "/opt/bin/koerskaart")
        #expect(found.path == "/src/kk")
        #expect(found.hyphenation == "/src/kk/.build/hyphenation")
        #expect(found.fonts == "/src/kk/fonts")
    }

    @Test func anInstalledProgramLooksBesideItsFolder() throws {
        let found = try find(checkout + installed, environment: "", executable: "/opt/bin/koerskaart")
        #expect(found.path == "/opt/share/koerskaart")
        #expect(found.templates == "/opt/share/koerskaart/Templates")
        #expect(found.hyphenation == "/opt/share/koerskaart/hyphenation")
    }

    @Test func aBuiltProgramLooksUpItsCheckout() throws {
        let program = "/src/kk/.build/x86_64-unknown-linux-gnu/release/koerskaart"
        let found = try find(checkout + installed, executable: program)
        #expect(found.path == "/src/kk")
        #expect(found.hyphenation == "/src/kk/.build/hyphenation")
    }

    @Test func noDataIsTheProgramsFaultAndAWrongVariableTheUsers() throws {
        for program in ["/opt/bin/koerskaart", "/koerskaart", "koerskaart", ""] {
            let list = try #require(throws: DiagnosticList.self) { try find(["/etc/x"], executable: program) }
            #expect(list.diagnostics.first?.id == "data.missing")
            #expect(list.diagnostics.first?.blame == .program)
        }
        let list = try #require(throws: DiagnosticList.self) {
            try find(installed, environment: "/elsewhere", executable: "/opt/bin/koerskaart")
        }
        #expect(list.diagnostics.first?.id == "data.not-there")
        #expect(list.diagnostics.first?.blame == .user)
    }
}
