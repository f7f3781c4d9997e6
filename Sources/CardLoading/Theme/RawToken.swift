import Diagnostics

/// A token as a file has it.
struct RawToken {
    var path: String
    /// Its type, or that of the group round it.
    let type: (name: String, span: Span)?
    /// What stands as its `$value`, unread.
    let value: SourceNode
    /// What `$extensions` says to this program.
    let extensions: SourceNode?
    let span: Span
    /// Where faults in it are reported: each layer of a theme is a file of its own.
    let log: FaultLog
}
