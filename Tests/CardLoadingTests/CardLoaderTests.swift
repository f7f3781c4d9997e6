import CardLoading
import CardModel
import Diagnostics
import Testing

@Suite struct CardLoaderTests {
    private static let text = """
        koerskaart: 1
        title: Opgavegericht **werken**
        language: nl
        minutes: 40
        version: 1.0
        participants: 4 – 10
        product: KoersKaart®
        link: https://koerskaart.com/check
        partners: [De Koers, {name: Gemeente *Utrecht*}]
        client: {name: Provincie, contact: info}
        variables: {organisatie: "**A** & B", jaar: 2026}
        panels:
          - title: Startpunt
            minutes: 5
            blocks:
              - read-aloud: |
                  Eerste regel
                  van {organisatie}.

                  Tweede alinea.
              - principles: [Een, {text: Twee, answer: {kind: ruled}, id: tweede}]
              - roles:
                  - {name: Tijdbewaker, task: Tijd}
              - callout: Noteer
                icon: pen
          - title: Kennismaken
            minutes: 15
            break: true
            blocks:
              - table: {columns: [Naam, "Wat: dit"], rows: 10, shares: [0.3, 0.7]}
          - title: Vragen
            minutes: 10
            blocks:
              - question: Een?
                answer:
              - question: Twee?
                cue: {label: Brainstorm, text: Deel}
                answer: {lines: 3, weight: 2}
              - question: Drie?
                id: kern
          - title: Eind
            minutes: 10
            blocks:
              - look-back: Terug?
                answer: {}
              - look-ahead: Vooruit?
              - callout: Wie?
                names: true

        """

    private func card(_ text: String = text, variables: [String: String] = [:]) throws -> Card {
        try CardLoader().load(Array(text.utf8), file: "card.yaml", variables: variables).card
    }

    @Test func readsTheCardsOwnKeys() throws {
        let card = try card()
        #expect(card.title.plain == "Opgavegericht werken")
        #expect(card.title.source == "Opgavegericht **werken**")
        #expect(card.language == "nl")
        #expect(card.minutes == 40)
        #expect(card.version == "1.0")
        #expect(card.participants == Participants(least: 4, most: 10))
        #expect(card.link?.address == "https://koerskaart.com/check")
        #expect(card.partners.map(\.name.plain) == ["De Koers", "Gemeente Utrecht"])
        #expect(card.client?.contact?.plain == "info")
        #expect(card.panels.map(\.minutes) == [5, 15, 10, 10])
        #expect(card.panels.map(\.hasBreak) == [false, true, false, false])
    }

    @Test func readsEveryKindOfBlock() throws {
        let panels = try card().panels
        #expect(
            panels.map { $0.blocks.map(\.kind) } == [
                [.readAloud, .principles, .roles, .callout], [.table], [.question, .question, .question],
                [.lookBack, .lookAhead, .callout],
            ])
        guard case .table(let table) = panels[1].blocks[0], case .question(let first) = panels[2].blocks[0],
            case .question(let second) = panels[2].blocks[1], case .question(let third) = panels[2].blocks[2],
            case .callout(let callout) = panels[3].blocks[2], case .principles(let principles) = panels[0].blocks[1]
        else {
            Issue.record("other blocks")
            return
        }
        #expect(table.columns.map(\.plain) == ["Naam", "Wat: dit"])
        #expect(table.rows == 10)
        #expect(table.shares == [0.3, 0.7])
        #expect(first.answer?.kind == nil)
        #expect(first.answer?.weight == nil)
        #expect(second.answer?.lines == 3)
        #expect(second.answer?.weight == 2)
        #expect(second.cue?.label.plain == "Brainstorm")
        #expect(third.answer == nil)
        #expect(callout.hasNames)
        #expect(principles.items.map { $0.answer?.kind } == [nil, .ruled])
        #expect(principles.hasAnswers)
    }

    @Test func textsHaveStableIDs() throws {
        var ids: [String] = []
        for panel in try card().panels {
            ids.append(panel.title.id.rawValue)
            ids += panel.texts.map(\.id.rawValue)
        }
        #expect(
            ids == [
                "panel-1.title", "panel-1.read-aloud-1", "panel-1.principles-1.item-1", "panel-1.principles-1.tweede",
                "panel-1.roles-1.role-1.name", "panel-1.roles-1.role-1.task", "panel-1.callout-1", "panel-2.title",
                "panel-2.table-1.column-1", "panel-2.table-1.column-2", "panel-3.title", "panel-3.question-1",
                "panel-3.question-2", "panel-3.question-2.cue.label", "panel-3.question-2.cue.text", "panel-3.kern",
                "panel-4.title", "panel-4.look-back-1", "panel-4.look-ahead-1", "panel-4.callout-1",
            ])
        #expect(try card().partners.map(\.name.id.rawValue) == ["partner-1", "partner-2"])
    }

    @Test func spansRunFromTheFirstCharacterToAfterTheLast() throws {
        let card = try card()
        #expect(card.title.span.start == Position(line: 2, column: 8))
        #expect(card.title.span.end == Position(line: 2, column: 32))
        #expect(card.panels[0].span.start == Position(line: 13, column: 5))
        #expect(card.panels[0].span.end == Position(line: 25, column: 18))
    }

    @Test func aVariablesValueIsLiteralTextAndCanBeOverridden() throws {
        func words(_ variables: [String: String]) throws -> [Text.Run]? {
            guard case .readAloud(let block) = try card(variables: variables).panels[0].blocks[0] else { return nil }
            return block.text.paragraphs[0].runs
        }
        #expect(try words([:]) == [Text.Run(text: "Eerste regel van **A** & B.")])
        #expect(try words(["organisatie": "[x](y)\n{jaar} *"]) == [Text.Run(text: "Eerste regel van [x](y) {jaar} *.")])
        #expect(try words(["organisatie": ""]) == [Text.Run(text: "Eerste regel van .")])
    }

    @Test(arguments: [
        ("organisatei", "x", "card.unknown-variable"), ("jaar", "\u{7}", "card.variable-value"),
    ])
    func aWrongOverrideIsAFault(_ name: String, _ value: String, _ id: String) {
        let found = diagnostics(of: Array(Self.text.utf8), variables: [name: value])
        #expect(found.map(\.id.rawValue) == [id])
        #expect(found.first?.span?.start.line == 11)
    }

    @Test func hintsNameTheNearestKey() {
        let text = Self.text.replacing("minutes: 40", with: "mintues: 40")
        let hints = diagnostics(of: Array(text.utf8)).map { $0.hints.first?.message }
        #expect(hints == ["did you mean `minutes`?"])
    }

    @Test func theHintOfTheSumGivesTheSum() {
        let text = Self.text.replacing("minutes: 40", with: "minutes: 45")
        let found = diagnostics(of: Array(text.utf8))
        #expect(found.map(\.message) == ["the panels' minutes add up to 40, not to the card's 45"])
        #expect(found.first?.hints.first?.message == "write `minutes: 40`, or change those of a panel")
    }

    @Test func anAddressWithAccentsGetsAPercentEncodedHint() {
        let text = Self.text.replacing("com/check", with: "com/één")
        #expect(
            diagnostics(of: Array(text.utf8)).first?.hints.first?.message
                == "write `https://koerskaart.com/%C3%A9%C3%A9n`")
    }

    @Test func lineEndsOfOtherSystemsReadAlike() throws {
        let card = try card()
        #expect(try self.card(Self.text.replacing("\n", with: "\r\n")).panels == card.panels)
    }
}

extension String {
    /// The text with every occurrence of another text replaced.
    func replacing(_ part: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(part) {
                result += other
                rest = rest.dropFirst(part.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
