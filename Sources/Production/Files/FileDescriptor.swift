import Glibc

/// An open file, closed by its one owner.
struct FileDescriptor: ~Copyable {
    let number: Int32
    private let isOwned: Bool

    /// Opens a path; an interrupted call is tried again.
    init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemFault) {
        if FilePath(path).holdsNull { throw SystemFault(EINVAL) }
        while true {
            let number = open(path, flags | O_CLOEXEC, mode)
            if number >= 0 {
                self.number = number
                isOwned = true
                return
            }
            if errno != EINTR { throw SystemFault.last }
        }
    }

    /// A descriptor that somebody else closes, such as standard output.
    init(borrowing number: Int32) {
        self.number = number
        isOwned = false
    }

    /// A descriptor that is open already, and nobody else's.
    init(owning number: Int32) {
        self.number = number
        isOwned = true
    }

    deinit { if isOwned { close(number) } }

    /// Writes all bytes, however many calls that takes.
    func write(_ bytes: [UInt8]) throws(SystemFault) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(number, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            if count > 0 {
                done += count
            } else if count == 0 {
                throw SystemFault(EIO)
            } else if errno == EAGAIN {
                try wait(for: Int16(POLLOUT))
            } else if errno != EINTR {
                throw SystemFault.last
            }
        }
    }

    /// Reads to the end, or until more than `limit` bytes have come; then the answer is nil.
    func read(limit: Int, expecting size: Int) throws(SystemFault) -> [UInt8]? {
        var bytes: [UInt8] = []
        // One byte more than is expected, so that the end is found without growing.
        var room = min(max(size, 4096), limit) + 1
        while true {
            var fault: SystemFault?
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = Glibc.read(number, buffer.baseAddress, room)
                if got < 0 { fault = SystemFault.last }
                count = max(0, got)
            }
            if let fault {
                if fault.code == EAGAIN { try wait(for: Int16(POLLIN)) } else if fault.code != EINTR { throw fault }
                continue
            }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if bytes.count > limit { return nil }
            room = min(max(size + 1 - bytes.count, 65536), limit + 1 - bytes.count)
        }
    }

    /// Waits until a descriptor that does not block is ready.
    private func wait(for events: Int16) throws(SystemFault) {
        var entry = pollfd(fd: number, events: events, revents: 0)
        if poll(&entry, 1, -1) < 0, errno != EINTR { throw SystemFault.last }
    }

    /// Closes an owned file, whose last fault may come only now (a network's disk that is full).
    consuming func finish() throws(SystemFault) {
        let number = number
        let isOwned = isOwned
        discard self
        if isOwned, close(number) != 0, errno != EINTR { throw SystemFault.last }
    }
}
