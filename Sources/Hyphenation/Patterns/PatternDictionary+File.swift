import Glibc

extension PatternDictionary {
    /// Reads a `.dic` file.
    /// - Throws: ``DictionaryError`` for a file that is absent, damaged, or larger than 32 MiB.
    public init(contentsOf path: String) throws(DictionaryError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw .unreadable(path: path, errno: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, errno: EINVAL) }
        guard facts.st_size <= 32 << 20 else { throw .tooLarge }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(facts.st_size)) { target, count in
            while count < target.count {
                let got = read(descriptor, target.baseAddress.map { $0 + count }, target.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw .unreadable(path: path, errno: failure) }
        try self.init(reading: bytes)
    }
}
