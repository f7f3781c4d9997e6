import Diagnostics

/// What a call refuses; nothing where it does not.
func faults<Value>(_ body: () throws(DiagnosticList) -> Value) -> [Diagnostic] {
    do {
        _ = try body()
        return []
    } catch {
        return error.diagnostics
    }
}
