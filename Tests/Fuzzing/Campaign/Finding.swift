import Glibc
import Goldens

/// An input that went wrong, with what is needed to see it again.
public struct Finding: Sendable {
    public let target: String
    public let seed: UInt64
    public let words: String
    /// Where the input was left.
    public let file: String

    /// Keeps the input of a seed in a folder.
    init(_ target: FuzzTarget, seed: UInt64, words: String, folder: String) {
        self.target = target.name
        self.seed = seed
        self.words = words
        file = "\(folder)/\(target.name)-\(seed)"
        try? Files.write(target.mutator.input(seed: seed), to: file)
    }

    public var description: String {
        """
        \(target): \(words)
          seed \(seed), input \(file)
          again: koerskaart-fuzz \(target) --file \(file)
          or, with the same corpus: koerskaart-fuzz \(target) --seed \(seed) --count 1
        """
    }
}
