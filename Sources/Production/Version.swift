/// The version of the program, as it stands in `--version` and in every file it writes.
public let version = "0.1.0"
