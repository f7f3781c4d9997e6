import Diagnostics

/// Reads a card's variables and lays the values given from outside over them.
struct VariableReading {
    let log: FaultLog

    /// The value of each variable, literal text on one line.
    func variables(_ node: SourceNode?, overrides: [String: String]) -> [String: String] {
        var values: [String: String] = [:]
        if let node, !node.isNull, !node.isFaulty {
            if let entries = node.entries {
                for entry in entries {
                    if let value = value(of: entry) { values[entry.key] = value }
                }
            } else {
                log.report(ValueReading(log: log).wrong(node, "variables", "a group of keys"), at: node.span)
            }
        }
        let known = values.keys.sorted()
        // In order of name, so that two runs report alike.
        for (name, value) in overrides.sorted(by: { $0.key < $1.key }) {
            if values[name] == nil {
                log.report(CardFault.unknownOverride(name, known: known), at: node?.span)
            } else if !isShort(value, at: node?.span) {
                continue
            } else if let line = line(value) {
                values[name] = line
            } else {
                log.report(CardFault.variableControl(name), at: node?.span)
            }
        }
        return values
    }

    private func value(of entry: SourceNode.Entry) -> String? {
        guard entry.key.unicodeScalars.allSatisfy(MarkupReader.isNamePart), entry.key.unicodeScalars.count <= 64 else {
            log.report(CardFault.variableName(entry.key), at: entry.keySpan)
            return nil
        }
        guard let text = entry.value.text else {
            if !entry.value.isFaulty {
                log.report(ValueReading(log: log).wrong(entry.value, entry.key, "a text"), at: entry.value.span)
            }
            return ""
        }
        guard isShort(text, at: entry.value.span) else { return "" }
        return entry.value.isNull ? "" : line(text) ?? ""
    }

    /// Whether a value is no longer than a text can be: a card could repeat it in every text.
    private func isShort(_ value: String, at span: Span?) -> Bool {
        let count = value.unicodeScalars.count
        if count <= CardFault.longestText { return true }
        log.report(CardFault.longText(characters: count), at: span)
        return false
    }

    /// A value on one line; nil where it holds a control character other than a tab or a line end.
    private func line(_ value: String) -> String? {
        guard !value.unicodeScalars.contains(where: EncodingCheck.isRefused) else { return nil }
        return String(String.UnicodeScalarView(value.trimmed.unicodeScalars.map { $0.isBlank ? " " : $0 }))
    }
}
