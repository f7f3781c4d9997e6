import Synchronization

/// What entered, once each, shared by the threads of a batch.
final class InputLog: Sendable {
    private let entries = Mutex<[InputRecord]>([])

    func add(_ entry: InputRecord) {
        entries.withLock { if !$0.contains(entry) { $0.append(entry) } }
    }

    func begin() { entries.withLock { $0.removeAll(keepingCapacity: true) } }

    var all: [InputRecord] { entries.withLock { $0 } }
}
