import CardModel
import Diagnostics
import Geometry

/// Reads how a template builds each kind of block. All keys of a block must be there: a template is written once, and a
/// forgotten gap would only be seen on paper.
struct BlockPlanReading {
    let measures: MeasureReading

    private enum BlockKey: String, CaseIterable {
        case intro, label, question, cue, look, principles, roles, table, callout, box
        case readAloud = "read-aloud"
        case principlesShort = "principles-short"
    }

    func blocks(_ root: PlanReader<TemplateLoader.RootKey>) -> BlocksPlan {
        let blocks = root.group(.blocks, of: BlockKey.self, as: "the blocks")
        return BlocksPlan(
            intro: intro(blocks.group(.intro, of: IntroKey.self, as: "a plan for a block")),
            label: label(blocks.group(.label, of: LabelKey.self, as: "a plan for a block")),
            readAloud: readAloud(blocks.group(.readAloud, of: ReadAloudKey.self, as: "a plan for a block")),
            question: question(blocks.group(.question, of: QuestionKey.self, as: "a plan for a block")),
            cue: cue(blocks.group(.cue, of: CueKey.self, as: "a plan for a block")),
            look: look(blocks.group(.look, of: LookKey.self, as: "a plan for a block")),
            principlesShort: principlesShort(
                blocks.group(.principlesShort, of: PrinciplesShortKey.self, as: "a plan for a block")),
            principles: principles(blocks.group(.principles, of: PrinciplesKey.self, as: "a plan for a block")),
            roles: roles(blocks.group(.roles, of: RolesKey.self, as: "a plan for a block")),
            table: table(blocks.group(.table, of: TableKey.self, as: "a plan for a block")),
            callout: callout(blocks.group(.callout, of: CalloutKey.self, as: "a plan for a block")),
            box: box(blocks.group(.box, of: BoxKey.self, as: "a plan for a block")))
    }

    private enum IntroKey: String, CaseIterable {
        case gap
        case paragraphGap = "paragraph-gap"
    }

    private func intro(_ keys: PlanReader<IntroKey>) -> IntroPlan {
        IntroPlan(
            gap: keys.number(.gap), paragraphGap: keys.number(.paragraphGap))
    }

    private enum LabelKey: String, CaseIterable {
        case icon
        case iconRise = "icon-rise"
        case textIndent = "text-indent"
    }

    private func label(_ keys: PlanReader<LabelKey>) -> LabelPlan {
        LabelPlan(
            icon: keys.number(.icon), iconRise: keys.number(.iconRise), textIndent: keys.number(.textIndent))
    }

    private enum ReadAloudKey: String, CaseIterable {
        case gap
        case labelGap = "label-gap"
    }

    private func readAloud(_ keys: PlanReader<ReadAloudKey>) -> ReadAloudPlan {
        ReadAloudPlan(
            labelGap: keys.number(.labelGap), gap: keys.number(.gap))
    }

    private enum QuestionKey: String, CaseIterable {
        case box, gap
        case boxGap = "box-gap"
        case gapBeforeCallout = "gap-before-callout"
    }

    private func question(_ keys: PlanReader<QuestionKey>) -> QuestionPlan {
        QuestionPlan(
            boxGap: keys.number(.boxGap), box: keys.number(.box), gap: keys.number(.gap),
            gapBeforeCallout: keys.number(.gapBeforeCallout))
    }

    private enum CueKey: String, CaseIterable {
        case chip, pad, icon
        case gapAbove = "gap-above"
        case iconGap = "icon-gap"
        case textGap = "text-gap"
    }

    private func cue(_ keys: PlanReader<CueKey>) -> CuePlan {
        CuePlan(
            gapAbove: keys.number(.gapAbove), chip: keys.number(.chip), pad: keys.number(.pad),
            icon: keys.number(.icon), iconGap: keys.number(.iconGap), textGap: keys.number(.textGap))
    }

    private enum LookKey: String, CaseIterable {
        case box, gap
        case boxGap = "box-gap"
        case gapBetween = "gap-between"
        case inlineGap = "inline-gap"
        case inlineBox = "inline-box"
    }

    private func look(_ keys: PlanReader<LookKey>) -> LookPlan {
        LookPlan(
            boxGap: keys.number(.boxGap), box: keys.number(.box), gapBetween: keys.number(.gapBetween),
            gap: keys.number(.gap), inlineGap: keys.number(.inlineGap), inlineBox: keys.number(.inlineBox))
    }

    private enum PrinciplesShortKey: String, CaseIterable {
        case indent, gap
        case itemPad = "item-pad"
    }

    private func principlesShort(_ keys: PlanReader<PrinciplesShortKey>) -> PrinciplesShortPlan {
        PrinciplesShortPlan(
            itemPad: keys.number(.itemPad), indent: keys.number(.indent), gap: keys.number(.gap))
    }

    private enum PrinciplesKey: String, CaseIterable {
        case columns, indent, box, gap
        case columnGap = "column-gap"
        case rowGap = "row-gap"
        case boxGap = "box-gap"
    }

    private func principles(_ keys: PlanReader<PrinciplesKey>) -> PrinciplesPlan {
        PrinciplesPlan(
            columns: keys.count(.columns, in: 1...12), columnGap: keys.number(.columnGap), rowGap: keys.number(.rowGap),
            indent: keys.number(.indent), boxGap: keys.number(.boxGap), box: keys.number(.box), gap: keys.number(.gap))
    }

    private enum RolesKey: String, CaseIterable {
        case columns, box, gap
        case leastCell = "least-cell"
        case columnGap = "column-gap"
        case rowGap = "row-gap"
        case boxGap = "box-gap"
        case wordIndent = "word-indent"
        case wordTop = "word-top"
    }

    private func roles(_ keys: PlanReader<RolesKey>) -> RolesPlan {
        RolesPlan(
            columns: keys.count(.columns, in: 1...12), leastCell: keys.number(.leastCell),
            columnGap: keys.number(.columnGap), rowGap: keys.number(.rowGap),
            boxGap: keys.number(.boxGap), box: keys.number(.box), wordIndent: keys.number(.wordIndent),
            wordTop: keys.number(.wordTop), gap: keys.number(.gap))
    }

    private enum TableKey: String, CaseIterable {
        case row, gap
        case headGap = "head-gap"
        case columnGap = "column-gap"
        case leastShare = "least-share"
    }

    private func table(_ keys: PlanReader<TableKey>) -> TablePlan {
        TablePlan(
            headGap: keys.number(.headGap), columnGap: keys.number(.columnGap), row: keys.number(.row),
            gap: keys.number(.gap), leastShare: keys.number(.leastShare))
    }

    private enum CalloutKey: String, CaseIterable {
        case pad, indent, names
        case textIndent = "text-indent"
        case namesInset = "names-inset"
    }

    private func callout(_ keys: PlanReader<CalloutKey>) -> CalloutPlan {
        CalloutPlan(
            pad: keys.number(.pad), indent: keys.number(.indent), textIndent: keys.number(.textIndent),
            names: keys.number(.names), namesInset: keys.number(.namesInset))
    }

    private enum BoxKey: String, CaseIterable {
        case kind, dot
        case ruleDash = "rule-dash"
        case ruleGap = "rule-gap"
    }

    private func box(_ keys: PlanReader<BoxKey>) -> BoxPlan {
        BoxPlan(
            kind: keys.choice(.kind, or: .blank), dot: keys.measure(.dot), ruleDash: keys.measure(.ruleDash),
            ruleGap: keys.measure(.ruleGap))
    }
}
