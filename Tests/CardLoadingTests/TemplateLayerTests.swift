import CardModel
import Diagnostics
import Goldens
import Testing

@testable import CardLoading

/// A template that extends another one says only what differs of blocks, roles of type and icons.
@Suite struct TemplateLayerTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    private static let base = "Templates/sheets/ribbon/template.yaml"

    private func bytes() throws -> [UInt8] { try #require(Files.bytes(at: "\(Self.root)/\(Self.base)")) }

    private func load(_ text: String, base: [UInt8]?) throws -> Template {
        try TemplateLoader().load(Array(text.utf8), file: "template.yaml", name: "own") { name throws(DiagnosticList) in
            name == "base" ? base.map { ($0, "base.yaml") } : nil
        }
    }

    private func text(without lines: [String], extends: String?) throws -> String {
        let whole = String(decoding: try bytes(), as: UTF8.self)
        let kept = whole.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !lines.contains { line.hasPrefix($0) }
        }
        return kept.joined(separator: "\n") + (extends.map { "\nextends: \($0)\n" } ?? "")
    }

    @Test func whatIsMissingComesFromTheOther() throws {
        let whole = try load(String(decoding: bytes(), as: UTF8.self), base: nil)
        let text = try text(without: ["  roles: {", "  question: {size"], extends: "base")
        let own = try load(text, base: bytes())
        #expect(own.blocks.roles == whole.blocks.roles)
        #expect(own.type[.question] == whole.type[.question])
        #expect(throws: DiagnosticList.self) {
            try load(self.text(without: ["  roles: {"], extends: nil), base: bytes())
        }
    }

    @Test func whatIsThereStays() throws {
        let changed = try text(without: [], extends: "base").replacing("paragraph-gap: 1}", with: "paragraph-gap: 0.5}")
        #expect(try load(changed, base: bytes()).blocks.intro.paragraphGap == 0.5)
    }

    @Test func anUnknownTemplateIsAFaultAtItsPlace() throws {
        let text = try text(without: [], extends: "nope")
        let list = #expect(throws: DiagnosticList.self) { try load(text, base: bytes()) }
        #expect(list?.diagnostics.map(\.id) == ["template.unknown-template"])
        #expect(list?.diagnostics.first?.span?.start.column == 10)
    }
}
