import Glibc

/// Writes a file whole: others see the former one, or the new one, never a part.
enum WholeFile {
    /// Writes `bytes` to a temporary file in the same folder and renames it to `path`.
    /// - Returns: the system's `errno`, 0 when it is done. The temporary file doesn't outlive a failure.
    static func write(_ bytes: [UInt8], to path: String) -> Int32 {
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return errno }
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, failure == 0 {
                let written = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if written >= 0 { done += written } else if errno != EINTR { failure = errno }
            }
        }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        if failure != 0 { unlink(temporary) }
        return failure
    }
}
