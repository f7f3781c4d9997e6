/// The closed set of colours that a theme gives and a sheet asks for, by their design token's path.
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
}
