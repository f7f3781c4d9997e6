import Glibc
import Production

/// What the numbers were measured on.
enum Machine {
    /// The processor and how many there are.
    static var description: String {
        let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return "on \(processors) × \(model ?? "a processor without a name")"
    }

    private static var model: String? {
        guard let file = fopen("/proc/cpuinfo", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 1024)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = line.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
            guard text.hasPrefix("model name"), let colon = text.firstIndex(of: ":") else { continue }
            return String(text[text.index(after: colon)...].drop { $0 == " " }.prefix { $0 != "\n" })
        }
        return nil
    }

    /// What makes the numbers doubtful, if anything does.
    static var warning: String? {
        var load = 0.0
        guard getloadavg(&load, 1) == 1, load > Double(sysconf(Int32(_SC_NPROCESSORS_ONLN))) else { return nil }
        return "The machine is busy (load \(Timings.decimal(load, places: 1))): trust the ratios, not the times."
    }
}
