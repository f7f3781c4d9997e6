import Diagnostics

/// What the shell is told.
enum ExitStatus: Int32, Error {
    /// All went well; there may be warnings.
    case success = 0
    /// The program or its installation is at fault.
    case programFault = 1
    /// The card, the call or the place to write to is at fault.
    case userFault = 2

    /// The status for these diagnostics: the program's own fault outweighs the user's.
    init(_ list: DiagnosticList) {
        let errors = list.diagnostics.filter { $0.severity == .error }
        if errors.isEmpty {
            self = .success
        } else {
            self = errors.contains { $0.blame == .program } ? .programFault : .userFault
        }
    }
}
