import Glibc

/// What a run leaves for the process that watches it, in a file that is mapped: it outlives a crash at no cost.
struct Notebook: ~Copyable {
    private static let length = 8_192
    private let memory: UnsafeMutableRawBufferPointer

    /// The notes in a file, which is made where it is not there.
    init?(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard ftruncate(descriptor, off_t(Notebook.length)) == 0,
            let start = mmap(nil, Notebook.length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            start != MAP_FAILED
        else { return nil }
        memory = UnsafeMutableRawBufferPointer(start: start, count: Notebook.length)
    }

    deinit { munmap(memory.baseAddress, memory.count) }

    /// The seed of the input that is being read.
    var seed: UInt64 {
        get { memory.load(as: UInt64.self) }
        nonmutating set { memory.storeBytes(of: newValue, as: UInt64.self) }
    }

    /// How many inputs were read.
    var count: UInt64 {
        get { memory.load(fromByteOffset: 8, as: UInt64.self) }
        nonmutating set { memory.storeBytes(of: newValue, toByteOffset: 8, as: UInt64.self) }
    }

    /// What is wrong, in words; empty where nothing was said.
    var words: String {
        get { String(decoding: memory[16...].prefix { $0 != 0 }, as: UTF8.self) }
        nonmutating set {
            let bytes = Array(newValue.utf8.prefix(Notebook.length - 17)) + [0]
            UnsafeMutableRawBufferPointer(rebasing: memory[16...]).copyBytes(from: bytes)
        }
    }
}
