/// Where the programs are.
struct Programs {
    var koerskaart: String
    var bench: String
    /// The folder of the C program, its configurations and all that is written: fontconfig wants a whole path.
    var folder: String

    var stopwatch: String { folder + "/stopwatch" }
    var bareCard: String { folder + "/bare-card" }
    var output: String { folder + "/koerskaart.pdf" }
    /// Where the programs' words go.
    var words: String { folder + "/words.txt" }
}
