/// Changes to files of lines: keys with values, blocks that hang together by their indentation.
extension Mutator {
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: Mutator.newline, omittingEmptySubsequences: false)
    }

    private func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] { Array(lines.joined(separator: [Mutator.newline])) }

    private func indent(_ line: ArraySlice<UInt8>) -> Int { line.prefix { $0 == Mutator.space }.count }

    /// A line with the lines below it that are indented more.
    private func block(_ lines: [ArraySlice<UInt8>], _ random: inout SplitMix64) -> Range<Int> {
        guard !lines.isEmpty else { return 0..<0 }
        let start = random.below(lines.count)
        let margin = indent(lines[start])
        var end = start + 1
        while end < lines.count, !lines[end].isEmpty, indent(lines[end]) > margin { end += 1 }
        return start..<end
    }

    func withoutBlock(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = lines(bytes)
        lines.removeSubrange(block(lines, &random))
        return joined(lines)
    }

    func repeatedBlock(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = lines(bytes)
        let range = block(lines, &random)
        let times = style == .wild && random.oneIn(8) ? random.small(600) : random.small(4)
        let block = lines[range].prefix(200)
        lines.insert(contentsOf: (0..<times).flatMap { _ in block }, at: range.upperBound)
        return joined(lines)
    }

    /// A block in the place of another that is indented like it, if there is one.
    func movedBlock(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = lines(bytes)
        let range = block(lines, &random)
        let block = lines[range]
        guard let first = block.first else { return bytes }
        let margin = indent(first)
        if random.oneIn(2) { lines.removeSubrange(range) }
        let places = lines.indices.filter { indent(lines[$0]) == margin }
        lines.insert(contentsOf: block, at: random.pick(places) ?? lines.count)
        return joined(lines)
    }

    func otherIndent(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = lines(bytes)
        let change = random.below(9) - 4
        for place in block(lines, &random) {
            if change > 0 {
                lines[place] = Array(repeating: Mutator.space, count: change) + lines[place]
            } else {
                lines[place] = lines[place].dropFirst(min(-change, indent(lines[place])))
            }
        }
        return joined(lines)
    }

    /// Where a line has a key, a colon and a value, the parts before and after the colon.
    private func parts(_ line: ArraySlice<UInt8>) -> (key: Range<Int>, value: Range<Int>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let start =
            line[..<colon].lastIndex { [0x20, 0x2D, 0x7B, 0x2C].contains($0) }.map { $0 + 1 } ?? line.startIndex
        return (start..<colon, min(colon + 2, line.endIndex)..<line.endIndex)
    }

    private func withLine(
        _ bytes: [UInt8], _ random: inout SplitMix64,
        _ change: (ArraySlice<UInt8>, inout SplitMix64) -> [UInt8]
    ) -> [UInt8] {
        var lines = lines(bytes)
        let places = lines.indices.filter { lines[$0].contains(UInt8(ascii: ":")) }
        guard let place = random.pick(places) else { return bytes }
        lines[place] = change(lines[place], &random)[...]
        return joined(lines)
    }

    func otherKey(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        withLine(bytes, &random) { line, random in
            guard let parts = parts(line) else { return Array(line) }
            return line[..<parts.key.lowerBound] + Array((random.pick(words) ?? "").utf8)
                + line[parts.key.upperBound...]
        }
    }

    func otherValue(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        withLine(bytes, &random) { line, random in
            guard let parts = parts(line) else { return Array(line) }
            let value: [UInt8] =
                switch random.below(6) {
                case 0: Array((random.pick(Tokens.numbers) ?? "").utf8)
                case 1: Array((random.pick(Tokens.yaml) ?? "").utf8)
                case 2: words(1 + random.small(30), &random)
                case 3: Array("\"".utf8) + token(&random) + Array("\"".utf8)
                case 4:
                    Array("[".utf8) + (0..<random.small(20)).flatMap { _ in token(&random) + [0x2C, 0x20] } + [0x5D]
                default: token(&random)
                }
            return line[..<parts.value.lowerBound] + [0x20] + value
        }
    }

    /// So many words and characters of any script, parted by spaces.
    private func words(_ count: Int, _ random: inout SplitMix64) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<count {
            let word = random.oneIn(12) ? random.pick(Tokens.unicode) : random.pick(words)
            text += Array((word ?? "").utf8) + (random.oneIn(40) ? [] : [Mutator.space])
        }
        return text
    }

    /// Words in the middle of a line that has some.
    func longerText(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = lines(bytes)
        let places = lines.indices.filter { lines[$0].count > 30 }
        guard let place = random.pick(places) else { return bytes }
        let line = lines[place]
        let middle = line.indices.filter { line[$0] == Mutator.space && $0 > line.startIndex + 16 }
        guard let at = random.pick(middle) else { return bytes }
        let end = random.oneIn(3) ? min(line.endIndex, at + random.small(120)) : at
        lines[place] = (line[..<at] + [Mutator.space] + words(random.small(90), &random) + line[end...])[...]
        return joined(lines)
    }
}
