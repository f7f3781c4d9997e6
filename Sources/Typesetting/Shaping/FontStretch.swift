import CPango
import SheetModel

/// What decides the font of a text.
struct FontWish: Hashable {
    var families: [String]
    var weight: Int
}

/// A stretch of text with one wish for a font.
///
/// Runs that differ in tracking or colour alone are one stretch, so that they are kerned and joined as one text.
struct FontStretch {
    var wish: FontWish
    var bytes: Range<Int>

    /// The stretches of a paragraph, in its order.
    ///
    /// In each script the families that were made for it come first. Full stops, digits and brackets belong to the
    /// script round them (Unicode Standard Annex #24): an address in an Arabic sentence is then of one face, though
    /// the Arabic family has a full stop too.
    static func stretches(of text: ParagraphText, runs: [ParagraphRequest.Run], fontSet: FontSet) -> [FontStretch] {
        var stretches: [FontStretch] = []
        let scripts =
            runs.contains { $0.style.families.count > 1 } ? ScriptStretch.stretches(of: text) : []
        var script = 0
        var start = 0
        for (run, end) in zip(runs, text.runEnds) {
            while start < end {
                while script < scripts.count, scripts[script].end <= start { script += 1 }
                var families = run.style.families
                var stop = end
                if families.count > 1, script < scripts.count {
                    let name = scripts[script].name
                    let made = families.filter { fontSet.isMade($0, for: name) }
                    if !made.isEmpty { families = made + families.filter { !made.contains($0) } }
                    stop = min(end, scripts[script].end)
                }
                let wish = FontWish(families: families, weight: run.style.weight)
                if let last = stretches.last, last.wish == wish {
                    stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<stop
                } else {
                    stretches.append(FontStretch(wish: wish, bytes: start..<stop))
                }
                start = stop
            }
        }
        return stretches
    }
}

/// A stretch of text in one script.
private struct ScriptStretch {
    /// The script's code (ISO 15924).
    var name: String
    /// The byte after its last.
    var end: Int

    static func stretches(of text: ParagraphText) -> [ScriptStretch] {
        text.bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, let iterator = pango_script_iter_new(base, Int32(text.count)) else {
                return []
            }
            defer { pango_script_iter_free(iterator) }
            var stretches: [ScriptStretch] = []
            var names: [Int32: String] = [:]
            repeat {
                var end: UnsafePointer<CChar>?
                var script = PANGO_SCRIPT_COMMON
                pango_script_iter_get_range(iterator, nil, &end, &script)
                guard let end else { break }
                let name = names[script.rawValue] ?? Self.name(of: script)
                names[script.rawValue] = name
                stretches.append(ScriptStretch(name: name, end: end - base))
            } while pango_script_iter_next(iterator) != 0
            return stretches
        }
    }

    /// The four letters that GLib packs into a number.
    private static func name(of script: PangoScript) -> String {
        let code = g_unicode_script_to_iso15924(GUnicodeScript(script.rawValue))
        let letters = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
        return String(decoding: letters, as: UTF8.self)
    }
}
