/// The closed set of colours that a sheet asks for, by their design token's path. A theme gives them, but for those of
/// a proof, which are the program's own.
///
/// A placed sheet names colours by these words alone, so that one sheet serves every theme that differs in
/// colour only. The set is the same for every template (DESIGN.md, "The words of a theme").
public enum ColourToken: String, Hashable, Sendable, CaseIterable {
    case sheetGround = "sheet.ground"
    case sheetInk = "sheet.ink"
    case sheetMuted = "sheet.muted"
    case routeFill = "route.fill"
    case routeInk = "route.ink"
    case routeLine = "route.line"
    case markFill = "mark.fill"
    case markInk = "mark.ink"
    case markRing = "mark.ring"
    case stepFill = "step.fill"
    case panelFill = "panel.fill"
    case panelLine = "panel.line"
    case accentFill = "accent.fill"
    case accentInk = "accent.ink"
    case boxFill = "box.fill"
    case boxLine = "box.line"
    case boxRule = "box.rule"
    case hair = "hair"
    case calloutFill = "callout.fill"
    case calloutInk = "callout.ink"
    case calloutIcon = "callout.icon"
    case calloutLine = "callout.line"
    case clockFace = "clock.face"
    case clockSector = "clock.sector"
    case clockRing = "clock.ring"
    case proofPaper = "proof.paper"
    case proofInk = "proof.ink"
    case proofPanel = "proof.panel"
    case proofBlock = "proof.block"
    case proofGrid = "proof.grid"
    case proofColumn = "proof.column"
    case proofFloor = "proof.floor"
    case proofOrder = "proof.order"
}

extension ColourToken {
    /// The colours that a theme gives: all but those of a proof.
    public static let ofThemes: [ColourToken] = allCases.filter { $0.proofColour == nil }

    /// The program's own colour for what is drawn over a sheet to prove it; nil for what a theme gives. They are those
    /// of a printer's inks and far from each other, so that they are told apart over any theme.
    public var proofColour: Colour? {
        switch self {
        case .proofPaper: Colour(hex: "#FFFFFF")
        case .proofInk: Colour(hex: "#D4006A")
        case .proofPanel: Colour(hex: "#D4006A")
        case .proofBlock: Colour(hex: "#EE86B7")
        case .proofGrid: Colour(hex: "#8CCFEA")
        case .proofColumn: Colour(hex: "#6B2FBF")
        case .proofFloor: Colour(hex: "#E4520A")
        case .proofOrder: Colour(hex: "#00825A")
        default: nil
        }
    }
}
