import Diagnostics

/// Looks through an SVG document before any library draws it: what it holds, how large it is, and how much work it makes.
///
/// It is no parser of XML: it reads tags and attributes, and refuses whatever could lead out of the file, be turned into
/// pixels, or make more work than its size says. What is left are shapes, in which a logo of any drawing program can be
/// had (“convert text and strokes to paths”).
struct SVGScan {
    enum Fault: Error, Hashable {
        case notSVG
        case encoding(String)
        case entities
        /// An element that is not drawn as shapes, by its name.
        case element(String)
        case attribute(String)
        case address(String)
        case noSize
        case tooDeep
        case tooMuch
    }

    /// Its width, in heights.
    let aspect: Double

    private static let refused: Set<String> = [
        "filter", "mask", "pattern", "marker", "image", "text", "foreignObject", "script", "iframe", "audio", "video",
        "canvas", "animate", "animateMotion", "animateTransform", "set", "font", "cursor", "feImage", "hatch", "mesh",
    ]
    private static let deepest = 64
    private static let mostElements = 20_000
    /// The bytes of all elements, those that are used again counted again.
    private static let mostWork = 4 << 20

    init(_ bytes: [UInt8]) throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding("other") }
        var scan = Reader(Array(text.utf8))
        try scan.read()
        guard scan.root == "svg" else { throw .notSVG }
        guard let aspect = scan.aspect, aspect.isFinite, (0.02...50).contains(aspect) else { throw .noSize }
        try scan.checkWork()
        self.aspect = aspect
    }

    /// One element that stands open, or has been read.
    private struct Element {
        var id: String?
        var uses: String?
        /// The bytes of its own tag.
        var bytes: Int
        var children: [Int] = []
    }

    private struct Reader {
        private let bytes: [UInt8]
        private var place = 0
        private var elements: [Element] = []
        private var open: [Int] = []
        private var isInStyle = false
        private(set) var root: String?
        private(set) var aspect: Double?

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        private func starts(_ word: StaticString) -> Bool {
            place + word.utf8CodeUnitCount <= bytes.count
                && word.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + $0.count]) }
        }

        private mutating func skip(past word: StaticString) throws(Fault) {
            while place < bytes.count {
                if starts(word) {
                    place += word.utf8CodeUnitCount
                    return
                }
                place += 1
            }
            throw .notSVG
        }

        mutating func read() throws(Fault) {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
            while place < bytes.count {
                guard bytes[place] == UInt8(ascii: "<") else {
                    let start = place
                    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
                    if isInStyle { try SVGScan.checkStyle(String(decoding: bytes[start..<place], as: UTF8.self)) }
                    continue
                }
                if starts("<!--") {
                    try skip(past: "-->")
                } else if starts("<![CDATA[") {
                    let start = place
                    try skip(past: "]]>")
                    try SVGScan.checkStyle(String(decoding: bytes[start..<place], as: UTF8.self))
                } else if starts("<?") {
                    let start = place
                    try skip(past: "?>")
                    try SVGScan.checkInstruction(String(decoding: bytes[start..<place], as: UTF8.self))
                } else if starts("<!") {
                    let start = place
                    try skip(past: ">")
                    // What declares entities has a part in brackets.
                    if bytes[start..<place].contains(UInt8(ascii: "[")) { throw .entities }
                } else {
                    try readTag()
                }
            }
            guard open.isEmpty, root != nil else { throw .notSVG }
        }

        private mutating func readTag() throws(Fault) {
            let start = place
            place += 1
            let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
            if isEnd { place += 1 }
            let nameStart = place
            while place < bytes.count, !SVGScan.endsName(bytes[place]) { place += 1 }
            let name = SVGScan.local(String(decoding: bytes[nameStart..<place], as: UTF8.self))
            var attributes: [(name: String, value: String)] = []
            var isEmpty = false
            while true {
                while place < bytes.count, SVGScan.isSpace(bytes[place]) { place += 1 }
                guard place < bytes.count else { throw .notSVG }
                if bytes[place] == UInt8(ascii: ">") {
                    place += 1
                    break
                }
                if bytes[place] == UInt8(ascii: "/") {
                    isEmpty = true
                    place += 1
                    continue
                }
                try attributes.append(readAttribute())
            }
            if isEnd {
                guard !open.isEmpty else { throw .notSVG }
                open.removeLast()
                isInStyle = false
                return
            }
            try begin(name, attributes, bytes: place - start, isEmpty: isEmpty)
        }

        private mutating func readAttribute() throws(Fault) -> (name: String, value: String) {
            let nameStart = place
            while place < bytes.count, !SVGScan.endsName(bytes[place]), bytes[place] != UInt8(ascii: "=") { place += 1 }
            let name = String(decoding: bytes[nameStart..<place], as: UTF8.self)
            while place < bytes.count, SVGScan.isSpace(bytes[place]) { place += 1 }
            guard !name.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else { throw .notSVG }
            place += 1
            while place < bytes.count, SVGScan.isSpace(bytes[place]) { place += 1 }
            guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]) else {
                throw .notSVG
            }
            let quote = bytes[place]
            place += 1
            let start = place
            while place < bytes.count, bytes[place] != quote { place += 1 }
            guard place < bytes.count else { throw .notSVG }
            defer { place += 1 }
            return (name, String(decoding: bytes[start..<place], as: UTF8.self))
        }

        private mutating func begin(
            _ name: String, _ attributes: [(name: String, value: String)], bytes: Int, isEmpty: Bool
        ) throws(Fault) {
            if root == nil {
                root = name
                aspect = SVGScan.aspect(of: attributes)
            }
            guard !SVGScan.refused.contains(name), !name.hasPrefix("fe") || name == "feature" else {
                throw .element(name)
            }
            guard open.count < SVGScan.deepest else { throw .tooDeep }
            guard elements.count < SVGScan.mostElements else { throw .tooMuch }
            var element = Element(id: nil, uses: nil, bytes: bytes)
            for attribute in attributes {
                let local = SVGScan.local(attribute.name)
                if local == "href" || local == "src" {
                    guard attribute.value.hasPrefix("#") || name == "a" else { throw .address(attribute.value) }
                    if name == "use" { element.uses = String(attribute.value.dropFirst()) }
                }
                if local == "base", attribute.name != local { throw .attribute(attribute.name) }
                if attribute.name == "id" { element.id = attribute.value }
                if local == "stroke-dasharray", attribute.value != "none" { throw .attribute(local) }
                try SVGScan.checkStyle(attribute.value)
            }
            elements.append(element)
            let index = elements.count - 1
            if let parent = open.last { elements[parent].children.append(index) }
            if !isEmpty {
                open.append(index)
                isInStyle = name == "style"
            }
        }

        /// Adds up the bytes of all elements as they are drawn: what is used again counts again, and what uses itself has no
        /// end.
        func checkWork() throws(Fault) {
            var byID: [String: Int] = [:]
            for (index, element) in elements.enumerated() { if let id = element.id { byID[id] = index } }
            var known = [Int?](repeating: nil, count: elements.count)
            var pending = [Bool](repeating: false, count: elements.count)
            func work(_ index: Int, _ depth: Int) throws(Fault) -> Int {
                if let work = known[index] { return work }
                guard !pending[index], depth < 4 * SVGScan.deepest else { throw .tooMuch }
                pending[index] = true
                defer { pending[index] = false }
                var sum = elements[index].bytes
                for child in elements[index].children { sum += try work(child, depth + 1) }
                if let used = elements[index].uses.flatMap({ byID[$0] }) { sum += try work(used, depth + 1) }
                guard sum <= SVGScan.mostWork else { throw .tooMuch }
                known[index] = sum
                return sum
            }
            _ = try work(0, 0)
        }
    }

    // MARK: Words

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    private static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// A name without its prefix: what a prefix stands for is the document's to say, so all are looked at alike.
    private static func local(_ name: String) -> String {
        name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) } ?? name
    }

    private static func checkInstruction(_ text: String) throws(Fault) {
        if text.hasPrefix("<?xml-stylesheet") { throw .address("xml-stylesheet") }
        guard text.hasPrefix("<?xml "), let range = lowered(text).range(ofWord: "encoding") else { return }
        let rest = lowered(text).utf8[range...]
        let name = String(
            decoding: rest.drop { $0 != 0x22 && $0 != 0x27 }.dropFirst().prefix { $0 != 0x22 && $0 != 0x27 },
            as: UTF8.self)
        guard ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1"].contains(name) else { throw .encoding(name) }
    }

    private static func lowered(_ text: String) -> String { text.lowercased() }

    /// A value or a style sheet: no address but one within the document, nothing that hides one, no dashes.
    private static func checkStyle(_ text: String) throws(Fault) {
        // Most values are numbers.
        guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x40 || $0 == 0x5C || $0 == 0x26 || $0 == 0x73 }) else {
            return
        }
        let text = lowered(text)
        if text.mentions("\\") || text.mentions("&#") { throw .attribute("an escape in a style") }
        if text.mentions("@import") { throw .address("@import") }
        if text.mentions("stroke-dasharray"), !text.mentions("stroke-dasharray:none"),
            !text.mentions("stroke-dasharray: none")
        {
            throw .attribute("stroke-dasharray")
        }
        var rest = text.utf8[...]
        while let start = rest.range(ofWord: "url(") {
            rest = rest[start...].dropFirst(4)
            let address = rest.drop { isSpace($0) || $0 == 0x22 || $0 == 0x27 }
            guard address.first == UInt8(ascii: "#") else {
                throw .address(String(decoding: address.prefix(60).prefix { $0 != 0x29 }, as: UTF8.self))
            }
        }
    }

    /// Width by height, by the view box or else by both lengths in one unit.
    private static func aspect(of attributes: [(name: String, value: String)]) -> Double? {
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        if let box = value("viewBox") {
            let numbers = box.split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }.compactMap { Double($0) }
            guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return nil }
            return numbers[2] / numbers[3]
        }
        func length(_ text: String?) -> (number: Double, unit: String)? {
            guard let text else { return nil }
            let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            return Double(digits).map { ($0, String(text.dropFirst(digits.count))) }
        }
        guard let width = length(value("width")), let height = length(value("height")), width.unit == height.unit,
            width.unit != "%", width.number > 0, height.number > 0
        else { return nil }
        return width.number / height.number
    }
}

extension Collection<UInt8> where SubSequence: Collection<UInt8> {
    /// Where a word of ASCII begins.
    fileprivate func range(ofWord word: StaticString) -> Index? {
        indices.first { place in
            let rest = self[place...]
            return word.withUTF8Buffer { rest.starts(with: $0) }
        }
    }
}

extension String {
    fileprivate func range(ofWord word: StaticString) -> Index? { utf8.range(ofWord: word) }
}
