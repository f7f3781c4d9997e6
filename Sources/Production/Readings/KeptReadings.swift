import Diagnostics

/// What was made of files (a template, a theme, labels), kept for as long as the files hold the same.
///
/// The files are read again each time, which costs some microseconds and keeps the record of what was read whole; to
/// make a template of them costs milliseconds. They are compared by their bytes: by a file's time, two saves within one
/// tick of the system's clock would look like one.
struct KeptReadings {
    private struct Reading {
        let notes: [NotedInputs.Note]
        let value: any Sendable
    }

    private var readings: [String: Reading] = [:]

    /// The value that goes by this name: the kept one, or one made now.
    ///
    /// - Parameter make: Makes it of what it reads through the inputs that it is handed, and of nothing else.
    mutating func value<Value: Sendable>(
        _ name: String, through inputs: any Inputs,
        _ make: (any Inputs) throws(DiagnosticList) -> Value
    ) throws(DiagnosticList) -> Value {
        if let reading = readings[name], let value = reading.value as? Value,
            reading.notes.allSatisfy({ $0.holds(in: inputs) })
        {
            return value
        }
        readings[name] = nil
        let noted = NotedInputs(inputs)
        let value = try make(noted)
        readings[name] = Reading(notes: noted.notes, value: value)
        return value
    }
}
