extension PlaceWords.Phrase {
    /// The phrase of a line; nil where it is none.
    init?(_ line: ArraySlice<UInt8>) {
        var line = line
        while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
        if line.elementsEqual([UInt8(ascii: "-")]) { return nil }
        if line.starts(with: Array("- ".utf8)) {
            isException = true
            line = line.dropFirst(2)
        }
        if line.last == UInt8(ascii: ".") {
            endsSentence = true
            line.removeLast()
        }
        guard String(validating: line, as: UTF8.self) != nil else { return nil }
        // A choice may have spaces in it, so that it can hold phrases.
        var rest = line.map(\.asciiSmall)[...]
        while !rest.isEmpty {
            let isChoice = rest.first == UInt8(ascii: "(")
            guard
                let end = isChoice ? rest.firstIndex(of: UInt8(ascii: ")")) : rest.firstIndex(of: 0x20) ?? rest.endIndex
            else { return nil }
            let words = rest[(isChoice ? rest.startIndex + 1 : rest.startIndex)..<end]
            let choices = words.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Array.init)
            guard isChoice || choices.count == 1, !choices.contains(where: \.isEmpty) else { return nil }
            self.words.append(choices)
            rest = rest[(isChoice ? end + 1 : end)...]
            if let next = rest.first {
                guard next == 0x20, rest.count > 1 else { return nil }
                rest.removeFirst()
            }
        }
        if words.isEmpty { return nil }
    }

    /// The byte after the phrase where it stands in a text from a byte on; nil where it does not.
    func end(in text: [UInt8], from start: Int) -> Int? {
        var place = start
        for (index, choices) in words.enumerated() {
            if index > 0 {
                let next = Self.afterBlank(in: text, from: place)
                guard next > place else { return nil }
                place = next
            }
            // The longest of the choices: `above` must not hide `above mentioned`.
            guard let end = choices.compactMap({ Self.end(of: $0, in: text, from: place) }).max() else { return nil }
            place = end
        }
        return endsSentence && !Self.isSentenceEnd(text, place) ? nil : place
    }

    /// The byte after words that stand at a place as whole words.
    private static func end(of words: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        var place = start
        var offset = 0
        while offset < words.count {
            guard place < text.count else { return nil }
            let wanted = words[offset]
            if wanted == 0x20 {
                let next = afterBlank(in: text, from: place)
                guard next > place else { return nil }
                place = next
            } else if text[place].asciiSmall == wanted {
                place += 1
            } else if wanted == UInt8(ascii: "-"), text[place...].starts(with: [0xE2, 0x80, 0x91]) {
                place += 3
            } else if wanted == UInt8(ascii: "'"), text[place...].starts(with: [0xE2, 0x80, 0x99]) {
                place += 3
            } else {
                return nil
            }
            offset += 1
        }
        return place < text.count && PlaceWords.isLetter(text, place) ? nil : place
    }

    /// The byte after the spaces, line ends and marks of emphasis at a place; the same where there are none.
    private static func afterBlank(in text: [UInt8], from start: Int) -> Int {
        var place = start
        var hasBlank = false
        while place < text.count {
            switch text[place] {
            case 0x20, 0x09, 0x0A, 0x0D: hasBlank = true
            case UInt8(ascii: "*"): break
            case 0xC2 where place + 1 < text.count && text[place + 1] == 0xA0:
                hasBlank = true
                place += 1
            default: return hasBlank ? place : start
            }
            place += 1
        }
        return place
    }

    /// Whether a sentence or a part of it ends at a place: a sign follows, a blank line or nothing.
    private static func isSentenceEnd(_ text: [UInt8], _ start: Int) -> Bool {
        var place = start
        var lineEnds = 0
        while place < text.count {
            switch text[place] {
            case 0x0A: lineEnds += 1
            case 0x20, 0x09, 0x0D, UInt8(ascii: "*"): break
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\\"): return lineEnds > 1
            default: return lineEnds > 1 || !PlaceWords.isLetter(text, place)
            }
            place += 1
        }
        return true
    }
}
