import CardLoading
import CardModel
import Diagnostics
import Testing

/// Every faulty file of `Faults` against what its own comments expect.
@Suite struct CardFaultTests {
    @Test(arguments: MarkedSource.all)
    func fileHasTheFaultsItSays(_ source: MarkedSource) {
        #expect(!source.expected.isEmpty, "the file expects nothing")
        #expect(diagnostics(of: source.bytes).map(expectation).sorted() == source.expected)
    }

    @Test func thereAreManyFaults() {
        #expect(MarkedSource.all.flatMap(\.expected).count >= 80)
        #expect(Set(MarkedSource.all.flatMap(\.expected).map(\.id)).count >= 40)
    }

    @Test func theirSeverityIsThatOfTheirExplanation() {
        for expected in MarkedSource.all.flatMap(\.expected) {
            #expect(Explanation.of(expected.id)?.severity.rawValue == expected.severity, "\(expected.id)")
        }
    }

    private func expectation(_ diagnostic: Diagnostic) -> MarkedSource.Expectation {
        MarkedSource.Expectation(
            line: diagnostic.span?.start.line ?? 0, column: diagnostic.span?.start.column ?? 0,
            severity: diagnostic.severity.rawValue, id: diagnostic.id.rawValue)
    }
}

/// What the loader says about a card, whether it throws or warns.
func diagnostics(of bytes: [UInt8], variables: [String: String] = [:]) -> [Diagnostic] {
    do {
        return try CardLoader().load(bytes, file: "card.yaml", variables: variables).warnings.sorted
    } catch {
        return error.sorted
    }
}
