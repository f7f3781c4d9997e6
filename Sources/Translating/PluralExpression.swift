/// The C expression over `n` that chooses a plural form (GNU gettext manual, §11.2.6): `? :`, `||`, `&&`, comparisons,
/// sums, products, remainders, `!` and brackets.
struct PluralExpression {
    /// Why a text is not such an expression.
    struct Problem: Error {
        let words: String
    }

    private indirect enum Term {
        case n
        case number(UInt64)
        case not(Term)
        case binary(Operator, Term, Term)
        case choice(Term, Term, Term)
    }

    private enum Operator: String {
        case or = "||"
        case and = "&&"
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case greater = ">"
        case atMost = "<="
        case atLeast = ">="
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
        case remainder = "%"
    }

    private let term: Term

    init(_ text: String) throws(Problem) {
        var parser = try Parser(text)
        term = try parser.choice(depth: 0)
        guard parser.isAtEnd else { throw Problem(words: "`\(parser.next ?? "")` does not belong there") }
    }

    /// The value for a number, in C's arithmetic of `unsigned long`.
    func value(for n: Int) throws(Problem) -> UInt64 { try PluralExpression.value(term, UInt64(n)) }

    private static func value(_ term: Term, _ n: UInt64) throws(Problem) -> UInt64 {
        switch term {
        case .n: return n
        case .number(let number): return number
        case .not(let inner): return try value(inner, n) == 0 ? 1 : 0
        case .choice(let test, let yes, let no): return try value(try value(test, n) != 0 ? yes : no, n)
        case .binary(.or, let a, let b): return try value(a, n) != 0 ? 1 : try value(b, n) != 0 ? 1 : 0
        case .binary(.and, let a, let b): return try value(a, n) == 0 ? 0 : try value(b, n) != 0 ? 1 : 0
        case .binary(let sign, let first, let second):
            let (a, b) = (try value(first, n), try value(second, n))
            switch sign {
            case .equal: return a == b ? 1 : 0
            case .unequal: return a != b ? 1 : 0
            case .less: return a < b ? 1 : 0
            case .greater: return a > b ? 1 : 0
            case .atMost: return a <= b ? 1 : 0
            case .atLeast: return a >= b ? 1 : 0
            case .plus: return a &+ b
            case .minus: return a &- b
            case .times: return a &* b
            case .over, .remainder:
                guard b != 0 else { throw Problem(words: "it divides by nothing for n = \(n)") }
                return sign == .over ? a / b : a % b
            case .or, .and: return 0
            }
        }
    }

    /// Descends by precedence, the weakest first.
    private struct Parser {
        private let tokens: [String]
        private var offset = 0

        private static let levels: [[Operator]] = [
            [.or], [.and], [.equal, .unequal], [.less, .greater, .atMost, .atLeast], [.plus, .minus],
            [.times, .over, .remainder],
        ]

        init(_ text: String) throws(Problem) {
            guard text.utf8.count <= 1_000 else { throw Problem(words: "it is too long") }
            var tokens: [String] = []
            var rest = text[...]
            while let first = rest.first {
                if first == " " || first == "\t" {
                    rest.removeFirst()
                } else if first.isASCII, first.isNumber {
                    let digits = rest.prefix { $0.isASCII && $0.isNumber }
                    tokens.append(String(digits))
                    rest = rest.dropFirst(digits.count)
                } else if ["||", "&&", "==", "!=", "<=", ">="].contains(String(rest.prefix(2))) {
                    tokens.append(String(rest.prefix(2)))
                    rest = rest.dropFirst(2)
                } else if "n?:<>+-*/%!()".contains(first) {
                    tokens.append(String(first))
                    rest.removeFirst()
                } else {
                    throw Problem(words: "`\(first)` does not belong there")
                }
            }
            self.tokens = tokens
        }

        var isAtEnd: Bool { offset == tokens.count }
        var next: String? { isAtEnd ? nil : tokens[offset] }

        private mutating func take(_ token: String) -> Bool {
            guard next == token else { return false }
            offset += 1
            return true
        }

        private mutating func expect(_ token: String) throws(Problem) {
            guard take(token) else { throw Problem(words: "a `\(token)` is missing") }
        }

        mutating func choice(depth: Int) throws(Problem) -> Term {
            guard depth < 64 else { throw Problem(words: "it is nested too deep") }
            let test = try binary(level: 0, depth: depth)
            guard take("?") else { return test }
            let yes = try choice(depth: depth + 1)
            try expect(":")
            return .choice(test, yes, try choice(depth: depth + 1))
        }

        private mutating func binary(level: Int, depth: Int) throws(Problem) -> Term {
            guard level < Parser.levels.count else { return try operand(depth: depth) }
            var left = try binary(level: level + 1, depth: depth)
            while let sign = Parser.levels[level].first(where: { $0.rawValue == next }) {
                offset += 1
                left = .binary(sign, left, try binary(level: level + 1, depth: depth))
            }
            return left
        }

        private mutating func operand(depth: Int) throws(Problem) -> Term {
            guard depth < 64 else { throw Problem(words: "it is nested too deep") }
            if take("!") { return .not(try operand(depth: depth + 1)) }
            if take("n") { return .n }
            if take("(") {
                let inner = try choice(depth: depth + 1)
                try expect(")")
                return inner
            }
            guard let token = next else { throw Problem(words: "it ends too early") }
            guard let number = UInt64(token) else { throw Problem(words: "`\(token)` does not belong there") }
            offset += 1
            return .number(number)
        }
    }
}
