import Diagnostics

/// Does something with the program's own data alone: what is wrong with them is the fault of the installation, and
/// nothing that the user can mend in a card.
func withOwnData<Answer>(_ work: () throws(DiagnosticList) -> Answer) throws(DiagnosticList) -> Answer {
    do {
        return try work()
    } catch {
        throw DiagnosticList(
            error.diagnostics.map {
                Diagnostic(
                    $0.id, $0.severity, blame: .program, $0.message, at: $0.span,
                    hints: $0.hints + [.init("install the program again: its own data are not as they should be")])
            })
    }
}
