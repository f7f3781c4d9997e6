/// How each kind of block is built. Heights and gaps are in steps of the baseline grid; gaps are below a block.
public struct BlocksPlan: Hashable, Sendable {
    public var intro: IntroPlan
    public var label: LabelPlan
    public var readAloud: ReadAloudPlan
    public var question: QuestionPlan
    public var cue: CuePlan
    public var look: LookPlan
    public var principlesShort: PrinciplesShortPlan
    public var principles: PrinciplesPlan
    public var roles: RolesPlan
    public var table: TablePlan
    public var callout: CalloutPlan
    public var box: BoxPlan

    public init(
        intro: IntroPlan, label: LabelPlan, readAloud: ReadAloudPlan, question: QuestionPlan, cue: CuePlan,
        look: LookPlan, principlesShort: PrinciplesShortPlan, principles: PrinciplesPlan, roles: RolesPlan,
        table: TablePlan, callout: CalloutPlan, box: BoxPlan
    ) {
        self.intro = intro
        self.label = label
        self.readAloud = readAloud
        self.question = question
        self.cue = cue
        self.look = look
        self.principlesShort = principlesShort
        self.principles = principles
        self.roles = roles
        self.table = table
        self.callout = callout
        self.box = box
    }
}

public struct IntroPlan: Hashable, Sendable {
    /// Below the block.
    public var gap: Double
    /// Between the paragraphs of any text.
    public var paragraphGap: Double

    public init(gap: Double, paragraphGap: Double) {
        self.gap = gap
        self.paragraphGap = paragraphGap
    }
}

/// An icon with a word: what kind of thing follows.
public struct LabelPlan: Hashable, Sendable {
    /// The icon's size, the rise of its top over the baseline and the place of the text, in type sizes.
    public var icon: Double
    public var iconRise: Double
    public var textIndent: Double

    public init(icon: Double, iconRise: Double, textIndent: Double) {
        self.icon = icon
        self.iconRise = iconRise
        self.textIndent = textIndent
    }
}

public struct ReadAloudPlan: Hashable, Sendable {
    /// Between label and text.
    public var labelGap: Double
    public var gap: Double

    public init(labelGap: Double, gap: Double) {
        self.labelGap = labelGap
        self.gap = gap
    }
}

public struct QuestionPlan: Hashable, Sendable {
    /// Between question and box.
    public var boxGap: Double
    /// The least height of the box.
    public var box: Double
    public var gap: Double
    public var gapBeforeCallout: Double

    public init(boxGap: Double, box: Double, gap: Double, gapBeforeCallout: Double) {
        self.boxGap = boxGap
        self.box = box
        self.gap = gap
        self.gapBeforeCallout = gapBeforeCallout
    }
}

public struct CuePlan: Hashable, Sendable {
    /// Between question and cue.
    public var gapAbove: Double
    /// The chip's height.
    public var chip: Double
    /// Its padding, in its height.
    public var pad: Double
    /// The icon, in type sizes.
    public var icon: Double
    /// Between icon and word, and between chip and text, in paddings.
    public var iconGap: Double
    public var textGap: Double

    public init(gapAbove: Double, chip: Double, pad: Double, icon: Double, iconGap: Double, textGap: Double) {
        self.gapAbove = gapAbove
        self.chip = chip
        self.pad = pad
        self.icon = icon
        self.iconGap = iconGap
        self.textGap = textGap
    }
}

public struct LookPlan: Hashable, Sendable {
    public var boxGap: Double
    public var box: Double
    /// Below the block where another look follows, and otherwise.
    public var gapBetween: Double
    public var gap: Double
    /// In a hinge: between label and question on one line.
    public var inlineGap: Double
    /// In a hinge: from the block's top to the box, where the question has one line.
    public var inlineBox: Double

    public init(
        boxGap: Double, box: Double, gapBetween: Double, gap: Double, inlineGap: Double, inlineBox: Double
    ) {
        self.boxGap = boxGap
        self.box = box
        self.gapBetween = gapBetween
        self.gap = gap
        self.inlineGap = inlineGap
        self.inlineBox = inlineBox
    }
}

public struct PrinciplesShortPlan: Hashable, Sendable {
    /// What an item has beyond its lines, half above and half below them.
    public var itemPad: Double
    /// From the number to the text.
    public var indent: Double
    public var gap: Double

    public init(itemPad: Double, indent: Double, gap: Double) {
        self.itemPad = itemPad
        self.indent = indent
        self.gap = gap
    }
}

public struct PrinciplesPlan: Hashable, Sendable {
    public var columns: Int
    public var columnGap: Double
    public var rowGap: Double
    public var indent: Double
    public var boxGap: Double
    public var box: Double
    public var gap: Double

    public init(
        columns: Int, columnGap: Double, rowGap: Double, indent: Double, boxGap: Double, box: Double, gap: Double
    ) {
        self.columns = columns
        self.columnGap = columnGap
        self.rowGap = rowGap
        self.indent = indent
        self.boxGap = boxGap
        self.box = box
        self.gap = gap
    }
}

public struct RolesPlan: Hashable, Sendable {
    /// The most roles side by side.
    public var columns: Int
    /// The least width of a role, in sizes of its type.
    public var leastCell: Double
    public var columnGap: Double
    public var rowGap: Double
    public var boxGap: Double
    /// The height of the box for a name.
    public var box: Double
    /// The corner of the word in the box, from its leading top corner to the word's cap height.
    public var wordIndent: Double
    public var wordTop: Double
    public var gap: Double

    public init(
        columns: Int, leastCell: Double, columnGap: Double, rowGap: Double, boxGap: Double, box: Double,
        wordIndent: Double,
        wordTop: Double, gap: Double
    ) {
        self.columns = columns
        self.leastCell = leastCell
        self.columnGap = columnGap
        self.rowGap = rowGap
        self.boxGap = boxGap
        self.box = box
        self.wordIndent = wordIndent
        self.wordTop = wordTop
        self.gap = gap
    }
}

public struct TablePlan: Hashable, Sendable {
    /// Between heads and rule.
    public var headGap: Double
    /// Between columns.
    public var columnGap: Double
    /// The least height of a row.
    public var row: Double
    public var gap: Double
    /// The least share of a column where the card gives none.
    public var leastShare: Double

    public init(headGap: Double, columnGap: Double, row: Double, gap: Double, leastShare: Double) {
        self.headGap = headGap
        self.columnGap = columnGap
        self.row = row
        self.gap = gap
        self.leastShare = leastShare
    }
}

public struct CalloutPlan: Hashable, Sendable {
    /// What the bar has beyond its lines, half above and half below them.
    public var pad: Double
    /// From its side to the icon, or to the text where it has none.
    public var indent: Double
    /// From there to the text, in type sizes.
    public var textIndent: Double
    /// The box for names: its height, and its distance from the bar's sides and bottom.
    public var names: Double
    public var namesInset: Double

    public init(pad: Double, indent: Double, textIndent: Double, names: Double, namesInset: Double) {
        self.pad = pad
        self.indent = indent
        self.textIndent = textIndent
        self.names = names
        self.namesInset = namesInset
    }
}

/// What an answer box looks like inside.
public struct BoxPlan: Hashable, Sendable {
    /// The kind where the card does not say.
    public var kind: AnswerBox.Kind
    /// The radius of the dots of a box to sketch in.
    public var dot: Measure
    /// Dash and gap of a writing line.
    public var ruleDash: Measure
    public var ruleGap: Measure

    public init(kind: AnswerBox.Kind, dot: Measure, ruleDash: Measure, ruleGap: Measure) {
        self.kind = kind
        self.dot = dot
        self.ruleDash = ruleDash
        self.ruleGap = ruleGap
    }
}
