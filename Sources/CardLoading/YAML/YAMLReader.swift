import Diagnostics

/// Composes the values of a YAML or JSON file from libyaml's events, with bounds on everything that could grow.
///
/// Anchors, aliases and tags are refused: a card has no need of them, and with them a file of a few lines can stand
/// for millions of values. Faults go to the log; what can still be read is read.
package struct YAMLReader {
    private let log: FaultLog
    private let events: YAMLEvents
    private var nodeCount = 0

    private init(log: FaultLog) {
        self.log = log
        events = YAMLEvents(log.source.bytes)
    }

    /// The value of the log's file, or nil where the file cannot be read on; the log then says why.
    package static func read(into log: FaultLog) -> SourceNode? {
        guard EncodingCheck(log: log).passes(log.source) else { return nil }
        if let line = log.source.directive(after: YAMLFault.mostDirectives) {
            log.report(YAMLFault.tooManyDirectives, at: log.source.span(at: Position(line: line, column: 1)))
            return nil
        }
        var reader = YAMLReader(log: log)
        do {
            return try reader.document()
        } catch {
            switch error {
            case .stopped: break
            case .problem(let problem):
                let (fault, position) = YAMLProblemReading(source: log.source, isJSON: log.isJSON).fault(for: problem)
                log.report(fault, at: log.source.span(at: position))
            }
            return nil
        }
    }

    /// Why reading cannot go on.
    private enum Stop: Error {
        case problem(YAMLProblem)
        /// Reported already.
        case stopped
    }

    private func next() throws(Stop) -> YAMLEvent {
        do { return try events.next() } catch { throw .problem(error) }
    }

    private mutating func document() throws(Stop) -> SourceNode? {
        _ = try next()
        let first = try next()
        guard case .documentStart = first.kind else {
            log.report(YAMLFault.empty, at: log.source.span(at: Position(line: 1, column: 1)))
            return nil
        }
        let root = try node(from: try next(), depth: 1)
        _ = try next()
        let after = try next()
        if case .documentStart = after.kind { log.report(YAMLFault.severalDocuments, at: span(after)) }
        return root
    }

    private func span(_ event: YAMLEvent) -> Span { span(event.start, event.end) }

    private func span(_ start: Position, _ end: Position) -> Span {
        let start = log.source.inside(start)
        return Span(file: log.source.name, start: start, end: max(start, log.source.inside(end)))
    }

    private mutating func node(from event: YAMLEvent, depth: Int) throws(Stop) -> SourceNode {
        nodeCount += 1
        guard nodeCount <= (log.isJSON ? YAMLFault.mostNodesInJSON : YAMLFault.mostNodes) else {
            throw stop(.tooManyValues, at: event)
        }
        guard depth <= YAMLFault.greatestDepth else { throw stop(.tooDeep, at: event) }
        if event.hasAnchor { log.report(YAMLFault.anchor, at: span(event)) }
        if event.hasTag { log.report(YAMLFault.tag, at: span(event)) }
        switch event.kind {
        case .scalar(let scalar):
            if scalar.style == .doubleQuoted,
                let control = scalar.text.unicodeScalars.first(where: EncodingCheck.isRefused)
            {
                log.report(YAMLFault.escapedControlCharacter(control), at: span(event))
                return SourceNode(.faulty, span: span(event))
            }
            let isFaulty = event.hasTag || event.hasAnchor
            return SourceNode(isFaulty ? .faulty : .scalar(scalar), span: span(event))
        case .sequenceStart(let isFlow): return try sequence(from: event, isFlow: isFlow, depth: depth)
        case .mappingStart(let isFlow): return try mapping(from: event, isFlow: isFlow, depth: depth)
        case .alias(let name):
            log.report(YAMLFault.alias(name: name.shortened), at: span(event))
            return SourceNode(.faulty, span: span(event))
        case .start, .end, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            throw stop(.syntax("unexpected end"), at: event)
        }
    }

    private mutating func sequence(from start: YAMLEvent, isFlow: Bool, depth: Int) throws(Stop) -> SourceNode {
        var items: [SourceNode] = []
        while true {
            let event = try next()
            if case .sequenceEnd = event.kind {
                let end = isFlow ? event.end : items.last?.span.end ?? start.end
                return SourceNode(.sequence(items), span: span(start.start, end))
            }
            items.append(try node(from: event, depth: depth + 1))
        }
    }

    private mutating func mapping(from start: YAMLEvent, isFlow: Bool, depth: Int) throws(Stop) -> SourceNode {
        var entries: [SourceNode.Entry] = []
        var places: [String: Span] = [:]
        var end = start.end
        while true {
            let event = try next()
            if case .mappingEnd = event.kind {
                return SourceNode(.mapping(entries), span: span(start.start, isFlow ? event.end : end))
            }
            let faultCount = log.list.diagnostics.count
            let key = try node(from: event, depth: depth + 1)
            let value = try node(from: try next(), depth: depth + 1)
            end = max(key.span.end, value.span.end)
            guard let name = key.text, !name.isEmpty else {
                // A key that is an alias or has a tag is reported for that alone.
                if log.list.diagnostics.count == faultCount { log.report(YAMLFault.keyNotText, at: key.span) }
                continue
            }
            // A few keys are looked through; many are looked up.
            if entries.count == 8 { for entry in entries { places[entry.key] = entry.keySpan } }
            let first =
                entries.count < 8 ? entries.first { $0.key == name }?.keySpan : places[name]
            if let first {
                log.report(YAMLFault.duplicateKey(name, first: first), at: key.span)
                continue
            }
            if entries.count >= 8 { places[name] = key.span }
            entries.append(SourceNode.Entry(key: name, keySpan: key.span, value: value))
        }
    }

    private func stop(_ fault: YAMLFault, at event: YAMLEvent) -> Stop {
        log.report(fault, at: span(event))
        return .stopped
    }
}
