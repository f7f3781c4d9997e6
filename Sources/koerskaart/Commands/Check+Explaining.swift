import Diagnostics
import Glibc
import Production

extension Check {
    /// Answers `--explain`.
    struct Explaining {
        let terminal: Terminal

        init(_ terminal: Terminal) { self.terminal = terminal }

        /// Says what a fault means; `list` and `all` stand for all of them.
        func explain(_ id: String, _ format: Format) throws(ExitStatus) {
            let renderer = ExplanationRenderer()
            switch id {
            case "list": Terminal.write(renderer.renderList(), to: STDOUT_FILENO)
            case "all" where format == .markdown: Terminal.write(ExplanationArticle().markdown, to: STDOUT_FILENO)
            case "all": Terminal.write(renderer.renderAll(), to: STDOUT_FILENO)
            default:
                guard let explanation = Explanation.of(id) else {
                    terminal.show(DiagnosticList([unknown(id)]), of: Workshop(), explains: false)
                    throw .userFault
                }
                Terminal.write(renderer.render(explanation), to: STDOUT_FILENO)
            }
        }

        private func unknown(_ id: String) -> Diagnostic {
            let hint =
                Explanation.nearestID(to: id).map { "did you mean “\($0)”?" }
                ?? "`koerskaart check --explain list` lists them all"
            return Diagnostic("usage.explain", "there is no fault “\(id)”", hints: [.init(hint)])
        }
    }
}
