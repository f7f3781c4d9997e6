import Glibc
import Hyphenation

exit(PatternCommand().run(Array(CommandLine.arguments.dropFirst())))
