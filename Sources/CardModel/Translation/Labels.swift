import Geometry

/// The program's own words in one language.
public struct Labels: Hashable, Sendable {
    /// A BCP 47 tag.
    public var language: String
    /// The words of each label: one form, or as many as the language has plural forms.
    public var forms: [Label: [String]]
    /// Which form goes with which number.
    public var plural: PluralRule

    public init(language: String, forms: [Label: [String]], plural: PluralRule) {
        self.language = language
        self.forms = forms
        self.plural = plural
    }

    /// The words of a label without a number.
    public func text(_ label: Label) -> String { forms[label]?.first ?? "" }

    /// A number in the figures of the language.
    public func figures(_ number: Int) -> String {
        let figures = Array(text(.figures))
        guard figures.count == 10 else { return String(number) }
        return String(String(number).map { digit in digit.wholeNumberValue.map { figures[$0] } ?? digit })
    }

    /// The words of a label with numbers or words filled in: `%d` and `%s` in turn, `%1$d` and `%2$s` by place. The
    /// first argument that is a number chooses the plural form.
    public func text(_ label: Label, _ arguments: [Argument]) -> String {
        let all = forms[label] ?? []
        var index = 0
        if all.count > 1, let number = arguments.lazy.compactMap(\.number).first { index = plural.form(for: number) }
        guard all.indices.contains(index) || !all.isEmpty else { return "" }
        return filled(all[min(index, all.count - 1)], with: arguments.map { isolated($0) })
    }

    /// A number or words for a label's place-holders.
    public enum Argument: Hashable, Sendable {
        case number(Int)
        case words(String)

        var number: Int? { if case .number(let value) = self { value } else { nil } }
    }

    /// Words that are filled in keep their own order in a language that is read from right to left: “2026-1” in a line
    /// of Arabic (FSI … PDI, Unicode Standard Annex #9 §2.4).
    private func isolated(_ argument: Argument) -> String {
        switch argument {
        case .number(let number): figures(number)
        case .words(let words):
            LanguageTag(language)?.direction == .rightToLeft ? "\u{2068}\(words)\u{2069}" : words
        }
    }

    private func filled(_ form: String, with arguments: [String]) -> String {
        var result = ""
        var next = 0
        var rest = Substring(form)
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                result += "%"
                rest = rest.dropFirst()
                continue
            }
            var place = next
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty, rest.dropFirst(digits.count).first == "$", let number = Int(digits) {
                place = number - 1
                rest = rest.dropFirst(digits.count + 1)
            } else {
                next += 1
            }
            rest = rest.dropFirst()
            if arguments.indices.contains(place) { result += arguments[place] }
        }
        return result + rest
    }
}

/// The rule of a language's plural forms, by gettext's expression over `n` (GNU gettext manual, §11.2.6).
public struct PluralRule: Hashable, Sendable {
    /// How many forms the language has; 1 to 6.
    public var count: Int
    /// The form for each number: the last hundred repeats for greater numbers.
    private var table: [UInt8]

    /// A rule from its number of forms and a function of the number.
    public init(count: Int, form: (Int) -> Int) {
        self.count = count
        table = (0..<1000).map { UInt8(clamping: min(max(form($0), 0), count - 1)) }
    }

    /// The form for a number.
    public func form(for number: Int) -> Int {
        let magnitude = Int(number.magnitude)
        return Int(table[magnitude < 1000 ? magnitude : 900 + magnitude % 100])
    }

    /// The one number that a form is for, such as 2 for a dual; nil for a form that several numbers share.
    public func onlyNumber(of form: Int) -> Int? {
        guard let first = table.firstIndex(where: { $0 == form }) else { return nil }
        return table[(first + 1)...].contains { $0 == form } ? nil : first
    }
}
