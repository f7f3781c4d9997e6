import Diagnostics

/// Puts libyaml's reason for stopping into the words of someone who writes a card.
struct YAMLProblemReading {
    let source: SourceFile
    /// Whether the file should be JSON: what is said then must make sense to who writes that.
    var isJSON = false

    func fault(for problem: YAMLProblem) -> (YAMLFault, Position) {
        if isJSON { return jsonFault(for: problem) }
        let opened = problem.contextPosition.map(source.span(at:))
        if problem.problem.mentions("tab character") { return (.tab, problem.position) }
        if problem.problem.mentions("cannot start any token") {
            let line = Array(source.line(problem.position.line).unicodeScalars)
            let sign = line.indices.contains(problem.position.column - 1) ? line[problem.position.column - 1] : " "
            if sign == "\t" { return (.tab, problem.position) }
            return (.textStartsWithSign(Character(sign)), problem.position)
        }
        switch problem.problem {
        case "found invalid Unicode character escape code": return (.surrogate, problem.position)
        case "found unknown escape character", "did not find expected hexdecimal number":
            return (.unknownEscape, problem.position)
        case "found unexpected end of stream" where problem.context.mentions("quoted scalar"),
            "found unexpected document indicator" where problem.context.mentions("quoted scalar"):
            return (.unclosedQuote(opened: nil), problem.contextPosition ?? problem.position)
        case "did not find expected comment or line break": return (.blockHeader, problem.position)
        case "found incompatible YAML document": return (.syntax(problem.problem), problem.position)
        // libyaml gives up on a key after 1,024 bytes, and then takes its colon for a strange one.
        case "mapping values are not allowed in this context" where problem.position.column > 1_000:
            return (.keyTooLong, Position(line: problem.position.line, column: 1))
        case "mapping values are not allowed in this context":
            if let (sign, position) = signBeforeText(in: problem.position.line) {
                return (.textStartsWithSign(sign), position)
            }
            return (isKeyTwice(in: problem.position.line) ? .colonInText : .indentation, problem.position)
        default: break
        }
        for line in Set([problem.position.line, problem.contextPosition?.line ?? problem.position.line]).sorted() {
            if let (sign, position) = signBeforeText(in: line) { return (.textStartsWithSign(sign), position) }
        }
        if let position = quoteBeforeText(in: problem.contextPosition?.line ?? problem.position.line) {
            return (.textAfterQuote, position)
        }
        if let position = quoteBeforeText(in: problem.position.line) { return (.textAfterQuote, position) }
        switch problem.problem {
        case "did not find expected ',' or ']'": return (.unclosedBracket("[", opened: opened), problem.position)
        case "did not find expected ',' or '}'": return (.unclosedBracket("{", opened: opened), problem.position)
        case "block sequence entries are not allowed in this context": return (.listBesideValue, problem.position)
        case "could not find expected ':'": return (.missingColon, problem.contextPosition ?? problem.position)
        case "did not find expected key", "did not find expected '-' indicator":
            return (.indentation, problem.position)
        default: return (.syntax(problem.problem), problem.position)
        }
    }

    /// The fault of a JSON file. libyaml notices a missing comma or bracket only at what comes after it.
    private func jsonFault(for problem: YAMLProblem) -> (YAMLFault, Position) {
        switch problem.problem {
        case "found invalid Unicode character escape code": return (.surrogate, problem.position)
        case "found unknown escape character", "did not find expected hexdecimal number":
            return (.unknownEscape, problem.position)
        case "found unexpected end of stream" where problem.context.mentions("quoted scalar"):
            return (
                .json("a text begins with a quote that is never closed"), problem.contextPosition ?? problem.position
            )
        case "did not find expected ',' or ']'":
            return (.json("a list goes on without a comma, or is not closed by `]`"), problem.position)
        case "did not find expected ',' or '}'":
            return (.json("a group goes on without a comma, or is not closed by `}`"), problem.position)
        case "could not find expected ':'":
            return (.json("there is no `:` after this key"), problem.contextPosition ?? problem.position)
        default:
            return (.json("something stands here that does not belong there"), problem.position)
        }
    }

    /// The first sign of a value in a line, after `- ` and `key: `, with its place.
    private func valueStart(in number: Int) -> (rest: ArraySlice<Unicode.Scalar>, column: Int) {
        let line = Array(source.line(number).unicodeScalars)
        var start = line.firstIndex { $0 != " " } ?? line.count
        while start + 1 < line.count, line[start] == "-", line[start + 1] == " " {
            start += 2
            while start < line.count, line[start] == " " { start += 1 }
        }
        var end = start
        while end < line.count, line[end].properties.isAlphabetic || "-_0123456789".unicodeScalars.contains(line[end]) {
            end += 1
        }
        if end > start, end < line.count, line[end] == ":" {
            start = end + 1
            while start < line.count, line[start] == " " { start += 1 }
        }
        return (line[start...], start + 1)
    }

    /// A text that begins with a sign of YAML's, such as `**word** and more`, `{name}, …` or `[word](link) …`.
    private func signBeforeText(in number: Int) -> (Character, Position)? {
        let (rest, column) = valueStart(in: number)
        guard let first = rest.first else { return nil }
        let isText =
            switch first {
            case "*", "&", "!", "%", "@", "`", "|", ">": true
            case "{": endsAndGoesOn(rest, closing: "}")
            case "[": endsAndGoesOn(rest, closing: "]")
            default: false
            }
        guard isText, !(first == "|" || first == ">") || rest.count > 3 else { return nil }
        return (Character(first), Position(line: number, column: column))
    }

    /// Whether a bracket is closed in its line and a text follows it.
    private func endsAndGoesOn(_ rest: ArraySlice<Unicode.Scalar>, closing: Unicode.Scalar) -> Bool {
        guard let end = rest.firstIndex(of: closing) else { return false }
        let after = rest[(end + 1)...].first { $0 != " " }
        return after != nil && after != "," && after != "#" && after != "]" && after != "}"
    }

    /// The place of a text in quotes that goes on after them: `"word" and more`.
    private func quoteBeforeText(in number: Int) -> Position? {
        let (rest, column) = valueStart(in: number)
        guard let quote = rest.first, quote == "\"" || quote == "'",
            let end = rest.dropFirst().firstIndex(of: quote),
            let after = rest[(end + 1)...].firstIndex(where: { $0 != " " }), !"#:,".unicodeScalars.contains(rest[after])
        else { return nil }
        return Position(line: number, column: column + after - rest.startIndex)
    }

    /// Whether a line holds `: ` after its key's own.
    private func isKeyTwice(in number: Int) -> Bool {
        let (rest, _) = valueStart(in: number)
        return zip(rest, rest.dropFirst()).contains { $0 == ":" && $1 == " " } || rest.last == ":"
    }
}
