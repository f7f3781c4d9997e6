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
            case "list": try Terminal.answer(renderer.renderList())
            case "all" where format == .markdown: try Terminal.answer(ExplanationArticle().markdown)
            case "all": try Terminal.answer(renderer.renderAll())
            default:
                guard let explanation = Explanation.of(id) else {
                    terminal.show(DiagnosticList([unknown(id)]), of: Workshop(), explains: false)
                    throw .userFault
                }
                try Terminal.answer(renderer.render(explanation))
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
