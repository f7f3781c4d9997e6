import Glibc
import Goldens
import Testing

@testable import Production

@Suite struct WatchPlacesTests {
    private func places(_ paths: String..., listed: [String: [String]] = [:]) -> WatchPlaces {
        let records =
            paths.map { InputRecord(path: $0, content: .bytes(count: 1)) }
            + listed.map { InputRecord(path: $0.key, content: .names($0.value)) }
        return WatchPlaces(records, kind: PathKind.of)
    }

    @Test func aFileIsLookedAfterInItsFolder() throws {
        let folder = try ScratchFolder()
        try Files.write("", to: folder.path("card.yaml"))
        let places = places(folder.path("card.yaml"), "-")
        #expect(places.files == [folder.path("card.yaml")])
        #expect(places.folders.keys.sorted() == [folder.path])
        let names = places.folders[folder.path]
        #expect(names?.matter("card.yaml") == true)
        #expect(names?.matter("card-A1.pdf") == false)
        #expect(names?.matter(".card.yaml.swp") == false)
    }

    @Test func aLinkIsLookedAfterAtBothEnds() throws {
        let folder = try ScratchFolder()
        try Files.write("", to: folder.path("real/kept.yaml"))
        #expect(symlink("kept.yaml", folder.path("real/card.yaml")) == 0)
        #expect(symlink("real", folder.path("card")) == 0)
        let folders = places(folder.path("card/card.yaml")).folders
        #expect(folders[folder.path("card")]?.files == ["card.yaml", "kept.yaml"])
        #expect(folders[folder.path]?.files == ["card", "real"])
        // Links in a circle end.
        #expect(symlink("b", folder.path("a")) == 0)
        #expect(symlink("a", folder.path("b")) == 0)
        #expect(places(folder.path("a")).folders[folder.path]?.files == ["a", "b"])
    }

    @Test func ofAMissingFolderTheOneAboveTells() throws {
        let folder = try ScratchFolder()
        let folders = places(folder.path("theme/house/theme.tokens.json")).folders
        #expect(folders == places(folder.path("theme")).folders)
        #expect(folders[folder.path]?.files == ["theme"])
    }

    @Test func aNameThatIsNewInAListedFolderMatters() throws {
        let names = places(listed: ["/": ["en.po", "nl.po"]]).folders["/"]
        #expect(names?.matter("de.po") == true)
        #expect(names?.matter("nl.po") == false)
        #expect(names?.matter(".de.po.swp") == false)
    }
}
