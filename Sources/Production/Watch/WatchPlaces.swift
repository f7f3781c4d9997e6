/// The folders in which a save can change a card, with the names that matter in each.
///
/// Folders are looked after rather than files: most editors do not write into a file, but put another one in its place.
struct WatchPlaces: Equatable {
    /// The names that matter in a folder.
    struct Names: Equatable {
        /// Files that were read, or that would be if they were there.
        var files: Set<String> = []
        /// What the folder held when it was listed; a name besides these is news. Nil where it was not listed.
        var listing: Set<String>?

        mutating func add(_ other: Names) {
            files.formUnion(other.files)
            guard let more = other.listing else { return }
            listing = listing.map { $0.intersection(more) } ?? more
        }

        func matter(_ name: String) -> Bool {
            if files.contains(name) { return true }
            guard let listing, !name.hasPrefix(".") else { return false }
            return !listing.contains(name)
        }
    }

    /// By the path of the folder.
    private(set) var folders: [String: Names] = [:]
    /// Every file that was read.
    private(set) var files: [String] = []

    /// The places of what was read, and of what was looked for.
    init(_ record: [InputRecord], kind: (_ path: String) -> PathKind?) {
        for entry in record where entry.path != "-" && !entry.path.isEmpty {
            if case .names(let names) = entry.content {
                folders[entry.path, default: Names()].listing = Set(names)
            } else {
                files.append(entry.path)
                add(FilePath(entry.path).trimmed, kind: kind)
            }
        }
    }

    /// A file where it is named, and wherever symbolic links lead from there.
    private mutating func add(_ path: String, kind: (_ path: String) -> PathKind?) {
        var paths = [path]
        var next = 0
        // Linux itself follows at most 40 links (path_resolution(7)).
        while next < min(paths.count, 40) {
            let path = paths[next]
            next += 1
            var (folder, name) = (FilePath(path).folder, FilePath(path).name)
            // Where a folder is missing, the one above it will tell of its coming.
            while kind(folder) != .folder, FilePath(folder).folder != folder {
                (folder, name) = (FilePath(folder).folder, FilePath(folder).name)
            }
            folders[folder, default: Names()].files.insert(name)
            if let target = SymbolicLink.target(of: path) {
                paths.append(FilePath(FilePath(path).folder).appending(target))
            }
            // The folder itself may be put in the place of another: looked after as far as the user's own words go.
            let isNamedByUser = !path.hasPrefix("/") && folder != "." && FilePath(folder).name != ".."
            if isNamedByUser || SymbolicLink.target(of: folder) != nil { paths.append(folder) }
        }
    }
}
