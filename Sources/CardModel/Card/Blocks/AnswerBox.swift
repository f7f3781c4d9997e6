public import Diagnostics

/// Room to write an answer by hand.
public struct AnswerBox: Hashable, Sendable {
    /// What the box looks like inside.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case blank
        /// Writing lines.
        case ruled
        /// A grid of dots, to draw on.
        case sketch
    }

    /// The kind that the card asks for; nil leaves it to the template.
    public var kind: Kind?
    /// The least number of writing lines; nil leaves it to the template's floor. 1 to 40.
    public var lines: Int?
    /// Its share of the spare height, beside other boxes, 0.1 to 10; nil leaves it to the template.
    public var weight: Double?
    public var span: Span

    public init(kind: Kind? = nil, lines: Int? = nil, weight: Double? = nil, span: Span) {
        self.kind = kind
        self.lines = lines
        self.weight = weight
        self.span = span
    }

    /// A box from the value of an `answer`: nothing behind the key is a box as the template has it.
    init?(from value: any BlockValue) {
        if value.isNothing {
            self.init(span: value.span)
            return
        }
        guard let keys = value.keys(["kind", "lines", "weight"], as: "an answer") else { return nil }
        self.init(
            kind: keys.choice("kind"), lines: keys.integer("lines", in: 1...40, required: false),
            weight: keys.number("weight", in: 0.1...10), span: value.span)
    }
}

/// What a template says of answer boxes: what they look like inside.
public struct BoxPlan: Hashable, Sendable {
    /// The kind where the card does not say.
    public var kind: AnswerBox.Kind
    /// The radius of the dots of a box to sketch in.
    public var dot: Measure
    /// The kind of a box whose question has a cue, where the card does not say.
    public var kindWithCue: AnswerBox.Kind
    /// The share of the spare height of such a box, and of one whose question comes right after it; others have 1.
    public var weightWithCue: Double
    public var weightAfterCue: Double
    public var rules: Rules

    /// How writing lines stand in a box.
    public enum Rules: Hashable, Sendable {
        /// In equal strips, dotted.
        case strips(dash: Measure, gap: Measure)
        /// A pitch apart from the box's foot on, so far from its sides, in steps; so do the dots of a box to sketch in.
        case fromFoot(inset: Double)
    }

    init(from blocks: any PlanKeys) {
        let keys = blocks.plan(
            "box",
            keys: [
                "kind", "kind-with-cue", "weight-with-cue", "weight-after-cue", "dot", "rules", "rule-dash", "rule-gap",
                "rule-inset",
            ])
        kind = keys.word("kind", of: AnswerBox.Kind.allCases.map(\.rawValue)).flatMap(AnswerBox.Kind.init) ?? .blank
        kindWithCue =
            keys.word("kind-with-cue", of: AnswerBox.Kind.allCases.map(\.rawValue)).flatMap(AnswerBox.Kind.init) ?? kind
        weightWithCue = keys.number("weight-with-cue")
        weightAfterCue = keys.number("weight-after-cue")
        dot = keys.measure("dot")
        rules =
            keys.word("rules", of: ["strips", "from-foot"]) == "from-foot"
            ? .fromFoot(inset: keys.number("rule-inset"))
            : .strips(dash: keys.measure("rule-dash"), gap: keys.measure("rule-gap"))
    }
}
