import Diagnostics
import Synchronization

/// Inputs that keep what came through them, to be compared with what the same places hold later.
final class NotedInputs: Inputs {
    /// What a place held.
    enum Note: Equatable, Sendable {
        case file(String, limit: Int, bytes: [UInt8])
        case folder(String, names: [String])

        /// Whether the place holds the same now.
        func holds(in inputs: any Inputs) -> Bool {
            switch self {
            case .file(let path, let limit, let bytes):
                (try? inputs.read(path, limit: limit, at: nil)) == bytes
            case .folder(let path, let names): (try? inputs.names(in: path)) == names
            }
        }
    }

    private let inputs: any Inputs
    private let kept = Mutex<[Note]>([])

    init(_ inputs: any Inputs) { self.inputs = inputs }

    var notes: [Note] { kept.withLock { $0 } }

    var record: [InputRecord] { inputs.record }

    func beginRecord() { inputs.beginRecord() }

    func noteHandedOn(_ path: String) { inputs.noteHandedOn(path) }

    func kind(of path: String) -> PathKind? { inputs.kind(of: path) }

    func read(_ path: String, limit: Int, at span: Span?) throws(DiagnosticList) -> [UInt8] {
        let bytes = try inputs.read(path, limit: limit, at: span)
        kept.withLock { $0.append(.file(path, limit: limit, bytes: bytes)) }
        return bytes
    }

    func names(in folder: String, at span: Span?) throws(DiagnosticList) -> [String] {
        let names = try inputs.names(in: folder, at: span)
        kept.withLock { $0.append(.folder(folder, names: names)) }
        return names
    }
}
