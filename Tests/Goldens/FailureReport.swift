import Synchronization

/// The pictures of what differs, in `.build/goldens/`, on one page.
struct FailureReport {
    let stem: String

    /// Tests run side by side; the page is one.
    private static let lock = Mutex(())

    static let folder: String = {
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return package.joined(separator: "/") + "/.build/goldens"
    }()

    static let page = folder + "/index.html"

    init(suite: String, name: String) {
        stem = "\(suite)-\(name)".map { $0 == "/" ? "-" : String($0) }.joined()
    }

    private enum Part: String, CaseIterable { case old, new, difference }

    private func path(_ part: Part) -> String { "\(Self.folder)/\(stem).\(part.rawValue).png" }

    /// Keeps a failure's pictures, and writes the page anew.
    func keep(old: Raster?, new: Raster, difference: Raster?) throws {
        try Self.lock.withLock { _ in
            for part in Part.allCases { Files.remove(path(part)) }
            if let old { try Files.write(try old.png(), to: path(.old)) }
            try Files.write(try new.png(), to: path(.new))
            if let difference { try Files.write(try difference.png(), to: path(.difference)) }
            try Self.writePage()
        }
    }

    /// Removes what an earlier failure left.
    func clear() {
        Self.lock.withLock { _ in
            guard Files.bytes(at: path(.new)) != nil else { return }
            for part in Part.allCases { Files.remove(path(part)) }
            try? Self.writePage()
        }
    }

    private static func writePage() throws {
        let names = Files.names(in: folder)
        let stems = names.filter { $0.hasSuffix(".new.png") }.map { $0.dropLast(".new.png".count) }
        let rows = stems.map { stem in
            let cells = Part.allCases.map { part in
                let file = "\(stem).\(part.rawValue).png"
                return names.contains(file)
                    ? "<td><a href=\"\(file)\"><img src=\"\(file)\"></a></td>" : "<td>none</td>"
            }
            return "<tr><th>\(stem)</th>\(cells.joined())</tr>"
        }
        try Files.write(
            """
            <!doctype html><meta charset="utf-8"><title>Pictures that differ</title>
            <style>img{max-width:30vw;border:1px solid #999}th{text-align:left}</style>
            <table><tr><th>\(stems.isEmpty ? "All pictures are as they were" : "Picture")</th>
            <th>old</th><th>new</th><th>difference</th></tr>
            \(rows.joined(separator: "\n"))
            </table>

            """, to: page)
    }
}
