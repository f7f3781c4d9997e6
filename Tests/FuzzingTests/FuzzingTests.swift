import Fuzzing
import Glibc
import Goldens
import Testing

/// A fixed count of inputs for each reader, by the program that `make fuzz` runs as long as one likes.
@Suite struct FuzzingTests {
    /// Inputs for a target: all together take some seconds of a debug build.
    static func count(_ target: String) -> Int {
        switch target {
        case "sheet", "sheet-of-template", "sheet-of-theme": 12
        case "card", "template", "theme", "settings": 60
        case "participants", "labels", "translation", "patterns": 120
        default: 400
        }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func keepsItsPromises(target: String) throws {
        let folder = "\(Programs.checkout)/.build/fuzz"
        let run = try ProgramRun([
            Programs.fuzz, target, "--seed", "1", "--count", String(Self.count(target)), "--findings", folder,
        ])
        #expect(run.status == 0, "\(run.errorText)")
    }

    /// What goes wrong is named, with its seed, and left on disk; and the run goes on after it.
    @Test(arguments: [
        ("crash", "crashed, by signal"), ("hang", "took more than"), ("memory", "MiB more in use"),
        ("breach", "this is no good"),
    ])
    func whatGoesWrongIsNamed(name: String, words: String) throws {
        let folder = try ScratchFolder()
        let run = try ProgramRun([
            Programs.fuzz, "itself-\(name)", "--seed", "1", "--count", "20", "--findings", folder.path, "--seconds",
            name == "hang" ? "0.5" : "60",
        ])
        #expect(run.status == 1)
        #expect(run.errorText.contains(words) && run.errorText.contains("itself-\(name): "))
        #expect(run.errorText.contains("seed 7, input \(folder.path)/itself-\(name)-7\n"))
        #expect(run.errorText.contains("20 inputs, 1 findings"))
        #expect(Files.names(in: folder.path) == ["itself-\(name)-7"])
        guard let target = FuzzTarget.named("itself-\(name)") else { return }
        #expect(Files.bytes(at: folder.path("itself-\(name)-7")) == target.mutator.input(seed: 7))
    }

    @Test func theSameSeedGivesTheSameInput() throws {
        for target in FuzzTarget.all {
            #expect(target.mutator.input(seed: 3) == target.mutator.input(seed: 3))
            let inputs = Set((1...100).map { target.mutator.input(seed: $0) })
            #expect(inputs.count > 60, "\(target.name)")
            #expect(inputs.allSatisfy { $0.count <= Mutator.longest + 8 })
        }
    }
}

/// Where the programs of this build are.
enum Programs {
    /// The program is built beside the bundle of the tests.
    static let fuzz: String = {
        guard let path = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(path) }
        return String(cString: path).split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/") + "/koerskaart-fuzz"
    }()

    static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")
}
