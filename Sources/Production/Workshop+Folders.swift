extension Workshop {
    /// The folders whose path begins like this, with a slash at their end: those that hold a file of that name, and
    /// where there is none, all, to go on from.
    public func folders(beginningWith path: String, holding file: String) -> [String] {
        let parent = String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
        let names = (try? inputs.names(in: FilePath(parent).trimmed)) ?? []
        let folders = names.map { parent + $0 }.filter { $0.hasPrefix(path) && inputs.kind(of: $0) == .folder }
        let holding = folders.filter { inputs.kind(of: FilePath($0).appending(file)) == .file }
        return (holding.isEmpty ? folders : holding).map { $0 + "/" }
    }
}
