import CardModel
import Diagnostics
import Geometry

/// How the titles of a card stand in their heads: in one size on one line where they can, a long one on two.
struct HeadTitles {
    /// The head of each panel, and its width.
    let heads: [(head: PanelHead, width: Length)]

    /// How one title is set.
    struct Setting: Hashable {
        /// Its size, as a share of the template's.
        var scale: Double
        var isOnTwoLines = false
        /// How far it stands over the common baseline.
        var lift = Length.zero
        /// Under the template's least size: it is too long for its head.
        var isTooLong = false
    }

    /// The setting of each title.
    ///
    /// Titles that have room at the template's least size for one line all have the size of the longest of them
    /// (SPEC §6). A longer one goes on two lines, and all of these have one size. One that is too long for that, or a
    /// word that cannot be parted, has the size that it has room for, and draws no other with it.
    func settings() -> [Setting] {
        var settings = heads.map { HeadTitles.setting(of: $0.head, width: $0.width) }
        for isOnTwoLines in [false, true] {
            let group = settings.indices.filter {
                settings[$0].isOnTwoLines == isOnTwoLines && !settings[$0].isTooLong
                    && (isOnTwoLines || settings[$0].scale >= heads[$0].head.plan.leastTitle)
            }
            let common = group.map { settings[$0].scale }.min() ?? 1
            for index in group { settings[index].scale = common }
        }
        // Titles on one line keep one baseline, that of the one with the lowest descenders.
        let single = settings.indices.filter { !settings[$0].isOnTwoLines }
        let lift = single.map { heads[$0].head.lift(scale: settings[$0].scale) }.max() ?? .zero
        for index in single { settings[index].lift = lift }
        return settings
    }

    /// How a title is best set by itself.
    static func setting(of head: PanelHead, width: Length) -> Setting {
        let plan = head.plan
        let one = head.titleScale(width: width)
        if one >= plan.leastTitle { return Setting(scale: one) }
        if let two = head.twoLineScale(width: width), two > one || two >= plan.leastTwoLineTitle {
            return Setting(scale: two, isOnTwoLines: true, isTooLong: two < plan.leastTwoLineTitle)
        }
        return Setting(scale: one, isTooLong: one < plan.leastTwoLineTitle)
    }
}

extension HeadTitles.Setting {
    /// What is said of a title that is too long for its head; `least` is the least size of one on two lines, as a share.
    func tooLong(panel index: Int, of card: Card, least: Double, metrics: Metrics) -> Diagnostic {
        let title = card.panels[index].title
        // Two lines are seldom quite even: a tenth less fits for certain.
        let letters = Int(Double(title.plain.count) * scale / least * 0.9)
        let isLegible = metrics.typeSize(.panelTitle) * scale >= metrics.smallestType - Length.tolerance
        let words =
            "the title of panel \(index + 1), “\(title.plain)”, is too long for its head on \(metrics.sheet.rawValue)"
        let hint = Diagnostic.Hint("about \(letters) letters fit")
        return isLegible
            ? Diagnostic("card.title-too-long", .warning, words, at: title.span, hints: [hint])
            : Diagnostic("layout.panel-title-too-long", words, at: title.span, hints: [hint])
    }
}
