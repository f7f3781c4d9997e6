import Fuzzing

/// The words of the command line.
struct Arguments {
    static let usualCount = 2_000

    var targets: [FuzzTarget] = []
    var seed: UInt64 = 1
    var count: Int?
    var minutes: Double?
    var deadline: Double?
    /// Seconds of the processor that one input may take.
    var seconds = 2.0
    var file: String?
    var folder = ".build/fuzz"
    /// Where a run leaves its notes, for the process that started it.
    var notes: String?

    struct Fault: Error {
        let words: String
    }

    init(_ words: ArraySlice<String>) throws(Fault) {
        var words = words
        while let word = words.popFirst() {
            switch word {
            case "all": targets += FuzzTarget.all
            case "--seed": seed = try Arguments.number(word, &words, UInt64.init)
            case "--count": count = try Arguments.number(word, &words) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
            case "--minutes": minutes = try Arguments.number(word, &words, Double.init)
            case "--deadline": deadline = try Arguments.number(word, &words, Double.init)
            case "--seconds": seconds = try Arguments.number(word, &words) { Double($0).flatMap { $0 > 0 ? $0 : nil } }
            case "--file": file = try Arguments.number(word, &words) { $0 }
            case "--findings": folder = try Arguments.number(word, &words) { $0 }
            case "--notes": notes = try Arguments.number(word, &words) { $0 }
            default:
                guard let target = FuzzTarget.named(word) else { throw Fault(words: Arguments.usage) }
                targets.append(target)
            }
        }
        if targets.isEmpty { throw Fault(words: Arguments.usage) }
    }

    private static func number<Value>(
        _ option: String, _ words: inout ArraySlice<String>, _ read: (String) -> Value?
    ) throws(Fault) -> Value {
        guard let value = words.popFirst().flatMap(read) else { throw Fault(words: "\(option) needs another value") }
        return value
    }

    /// The seed in the name of a finding's file.
    static func seed(in file: String) -> UInt64? { file.split(separator: "-").last.flatMap { UInt64($0) } }

    static let usage = """
        koerskaart-fuzz TARGET… [--count N | --minutes M] [--seed S] [--seconds S] [--findings FOLDER]
        koerskaart-fuzz TARGET --file INPUT
        targets: all
        """ + FuzzTarget.all.map { "\n  \($0.name): \($0.summary)" }.joined()
}
