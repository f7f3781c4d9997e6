/// The place-holders of a text, such as `%d`, `%s` and `%2$d`.
enum Placeholders {
    /// What a text has, each by place and kind (`%1$d`), in order of place; `%%` is none. A `%` with anything else
    /// after it is given as it stands.
    static func all(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return [] }
        var found: [String] = []
        var next = 1
        var rest = text[...]
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                rest = rest.dropFirst()
                continue
            }
            var place = next
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty, rest.dropFirst(digits.count).first == "$" {
                place = Int(digits) ?? 0
                rest = rest.dropFirst(digits.count + 1)
            } else {
                next += 1
            }
            found.append("%\(place)$\(rest.first.map(String.init) ?? "")")
            rest = rest.dropFirst()
        }
        return found.sorted()
    }
}
