import Diagnostics
import Glibc
import Goldens
import Testing

@testable import Production

/// Inputs that look into another folder for the program's own data, so that a test may damage them.
///
/// A path of the checkout is looked up among the changed files first; what is removed is not there.
final class ChangedInputs: Inputs {
    private let disk = DiskInputs()
    private let changed: [String: [UInt8]]
    private let removed: Set<String>

    /// - Parameters:
    ///   - changed: files by their path in the checkout.
    ///   - removed: files and folders of the checkout that are not there.
    init(changed: [String: String] = [:], removed: [String] = []) {
        self.changed = Dictionary(
            uniqueKeysWithValues: changed.map { (Checkout.path($0.key), Array($0.value.utf8)) })
        self.removed = Set(removed.map(Checkout.path))
    }

    var record: [InputRecord] { disk.record }

    func beginRecord() { disk.beginRecord() }

    func noteHandedOn(_ path: String) { disk.noteHandedOn(path) }

    private func isRemoved(_ path: String) -> Bool {
        removed.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    func read(_ path: String, limit: Int, at span: Span?) throws(DiagnosticList) -> [UInt8] {
        if let bytes = changed[path] { return bytes }
        return try disk.read(isRemoved(path) ? path + ".removed" : path, limit: limit, at: span)
    }

    func names(in folder: String, at span: Span?) throws(DiagnosticList) -> [String] {
        let there = try disk.names(in: isRemoved(folder) ? folder + ".removed" : folder, at: span)
        let added = changed.keys.filter { $0.hasPrefix(folder + "/") }.compactMap {
            $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
        }
        return Set(there.filter { !isRemoved("\(folder)/\($0)") } + added).sorted()
    }

    func kind(of path: String) -> PathKind? {
        if changed[path] != nil { return .file }
        return isRemoved(path) ? nil : disk.kind(of: path)
    }
}

/// The checkout that these tests are built from.
enum Checkout {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    static func path(_ name: String) -> String { "\(root)/\(name)" }
}

/// A small sound card.
enum SmallCard {
    /// - Parameters:
    ///   - language: its BCP 47 tag.
    ///   - intro: the first text of its first panel.
    ///   - head: lines more for its head.
    static func text(language: String = "en", intro: String = "Say who you are.", head: String = "") -> String {
        var text = "koerskaart: 1\ntitle: Small card\nlanguage: \(language)\nminutes: 20\n\(head)panels:\n"
        for number in 1...4 {
            text += "  - title: Panel \(number)\n    minutes: 5\n    blocks:\n"
            if number == 1 { text += "      - intro: \(intro)\n" }
            text += "      - question: What is that?\n        answer: {}\n"
        }
        return text
    }

    /// A workshop's inputs with this card as `examples/small/card.yaml` of the checkout.
    static func inputs(
        _ text: String = text(), changed: [String: String] = [:], removed: [String] = []
    ) -> ChangedInputs {
        ChangedInputs(
            changed: changed.merging(["examples/small.yaml": text]) { mine, _ in mine }, removed: removed)
    }

    /// The job that makes it.
    static func job(theme: String? = nil, settings: [String] = []) throws -> Job {
        try Job(
            card: Checkout.path("examples/small.yaml"), template: nil, theme: theme, size: "A1", settings: settings)
    }
}
