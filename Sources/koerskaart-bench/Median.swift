extension Collection where Element == Double {
    /// The value in the middle, or between the two there; 0 of none.
    var median: Double {
        let ordered = sorted()
        guard !ordered.isEmpty else { return 0 }
        let middle = ordered.count / 2
        return ordered.count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
    }
}
