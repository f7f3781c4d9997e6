import Glibc
import Goldens
import Testing

/// Every case of `Cases/` against what must come of it.
///
/// `RENEW_GOLDENS=1 swift test --filter CommandLineTests` writes the transcripts anew.
@Suite struct CaseTests {
    private let goldens = Goldens(beside: #filePath, folder: "Cases")

    @Test(arguments: Case.all)
    func terminalShowsWhatItMust(_ aCase: Case) throws {
        try goldens.check(text: aCase.transcript(), named: "\(aCase.name)/terminal.txt")
    }

    @Test func thereAreManyCases() {
        #expect(Case.all.count >= 25)
        // A folder without a command would be passed over in silence.
        #expect(Case.all.count == Files.names(in: Case.folder).count)
    }

    @Test func theProgramIsThere() {
        #expect(access(Programs.folder + "/koerskaart", X_OK) == 0, "\(Programs.folder) has no koerskaart")
    }
}
