/// The version of the program, as it stands in `--version` and in every file it writes.
public let version = "0.1.0"

/// The day of that version, as it stands in its manual page.
public let versionDate = "2026-11-25"
