import Glibc

/// The one owner of a trie's bytes, mapped from a file or held in memory; they never change while it lives.
final class TrieBytes {
    let buffer: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Maps a file. The map stays what it is when the file is replaced by renaming, as `koerskaart-patterns` does;
    /// a file must not be shortened in place while it is mapped.
    /// - Throws: ``TrieError/unreadable(path:errno:)``, ``TrieError/notATrie`` for what is no file, or too short.
    init(mapping path: String) throws(TrieError) {
        // O_NONBLOCK: a named pipe in the folder must not make us wait.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw .unreadable(path: path, errno: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size >= TrieFormat.headerLength else { throw .notATrie }
        let length = Int(facts.st_size)
        guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw .unreadable(path: path, errno: errno)
        }
        buffer = UnsafeRawBufferPointer(start: start, count: length)
        isMapped = true
    }

    /// Holds a copy of `bytes`.
    init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        copy.copyBytes(from: bytes)
        buffer = UnsafeRawBufferPointer(copy)
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
        } else {
            buffer.deallocate()
        }
    }
}
