import ArgumentParser
import Diagnostics
import Glibc
import Production

/// Makes one card again and again in one process, and prints how long each took; `compare` runs this.
struct Warm: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make one card again and again in one process: a line of milliseconds for each.")

    @Argument(help: "The card's folder.")
    var card: String

    @Argument(help: "Where to write it.")
    var output: String

    @Argument(help: "How often.")
    var count = 20

    func run() throws {
        let clock = StageClock()
        let workshop = Workshop(clock: clock)
        for _ in 0..<count {
            let start = Moment.now
            do throws(DiagnosticList) {
                _ = try workshop.render(Job(card: card, size: "A1", output: output))
            } catch {
                throw ValidationError(error.diagnostics.first.map(\.message) ?? "the card cannot be made")
            }
            let all = Moment.now - start
            let timings = clock.take()
            let stages = Stage.allCases.map { "\($0.rawValue) \(Timings.decimal(timings[$0], places: 3))" }
            print(stages.joined(separator: " "), "all", Timings.decimal(all, places: 3))
        }
    }
}
