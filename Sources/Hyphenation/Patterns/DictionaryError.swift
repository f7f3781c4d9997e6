/// Why a hyphenation dictionary could not be read.
public enum DictionaryError: Error, Hashable, Sendable {
    /// The file could not be opened or read; the number is the system's `errno`.
    case unreadable(path: String, errno: Int32)
    /// The file is larger than any dictionary is (32 MiB).
    case tooLarge
    /// The first line names no character set that iconv knows.
    case unknownCharacterSet(String)
    /// A byte that the named character set does not have, counted from 0.
    case undecodableByte(offset: Int, characterSet: String)
    /// An option such as `LEFTHYPHENMIN` without a number between 0 and 100.
    case badOption(line: Int, option: String)
    /// A replacement (`pattern/rep,pos,cut`) whose position or length is not a number.
    case badReplacement(line: Int)
    /// A third level; libhyphen knows two.
    case tooManyLevels(line: Int)
    /// Nothing in the file is a pattern.
    case noPatterns
    /// More letters than the trie file can number (255).
    case tooManyLetters(Int)
    /// More patterns than the trie file can hold (16 million nodes).
    case tooManyPatterns

    /// One sentence in plain English, without the file's name and without a full stop.
    public var message: String {
        switch self {
        case .unreadable(let path, let code): "\(path) cannot be read (error \(code) of the system)"
        case .tooLarge: "it is larger than 32 MiB, which no hyphenation dictionary is"
        case .unknownCharacterSet(let name): "its first line names no known character set: “\(name)”"
        case .undecodableByte(let offset, let set): "byte \(offset) is not a character of \(set), the set it claims"
        case .badOption(let line, let option): "line \(line): \(option) needs a number from 0 to 100"
        case .badReplacement(let line): "line \(line): a replacement is written pattern/text,position,length"
        case .tooManyLevels(let line): "line \(line): NEXTLEVEL may stand in a dictionary once"
        case .noPatterns: "it holds no patterns"
        case .tooManyLetters(let count): "it uses \(count) different letters, more than the 255 there is room for"
        case .tooManyPatterns: "it holds more patterns than there is room for"
        }
    }
}
