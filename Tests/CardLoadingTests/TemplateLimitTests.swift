import CardLoading
import Diagnostics
import Goldens
import Testing

/// Lengths that would have a layout count lines without end.
@Suite struct TemplateLimitTests {
    private static let ribbon: String = {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        return Files.text(at: "\(root)/Templates/sheets/ribbon/template.yaml") ?? ""
    }()

    private func faults(_ old: String, _ new: String) throws -> [Diagnostic] {
        let place = try #require(Self.ribbon.ranges(of: old).first)
        let text = Self.ribbon.replacingSubrange(place, with: new)
        do {
            _ = try TemplateLoader().load(Array(text.utf8), file: "template.yaml", name: "limits")
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test(arguments: ["[0mm, 3mm]", "[5.5mm, -0mm]", "[5.5mm, 2u]", "0.0001mm"])
    func leadingIsNeverNothing(leading: String) throws {
        let found = try faults("leading: [5.5mm, 3mm]", "leading: \(leading)")
        #expect(found.map(\.id) == ["template.wrong-type"])
        #expect(found.first?.message.contains("`leading` must be a length in `mm` or `pt`, and 0.1mm or more") == true)
        let line = Self.ribbon.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("leading: [5.5mm, 3mm]")
        }
        #expect(found.first?.span?.start.line == line.map { $0 + 1 })
    }

    @Test(arguments: ["-1mm", "2001mm", "1e308mm", "nanmm", "infmm"])
    func lengthsHaveARange(gap: String) throws {
        #expect(try faults("leading: [5.5mm, 3mm]", "leading: [\(gap), 3mm]").map(\.id) == ["template.wrong-type"])
    }
}

extension String {
    fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
