/// The program's own words on a card. The set is closed: a language has all of them or is refused.
public enum Label: String, Hashable, Sendable, CaseIterable {
    case readAloud = "read-aloud"
    case lookBack = "look-back"
    case lookAhead = "look-ahead"
    case name
    case minutesUnit = "minutes-unit"
    case playingTimeHours = "playing-time-hours"
    case playingTimeMinutes = "playing-time-minutes"
    case playingTimeBoth = "playing-time-both"
    case madeWith = "made-with"
    case moreAt = "more-at"
    case issuedBy = "issued-by"
    case contact
    case version
    case preview
    case draft
    case breakTime = "break"
    case clock
    case stepLegend = "step-legend"
    case start
    case end
    case qrCode = "qr"
    case answerBox = "answer-box"
    case tableCell = "table-cell"
    case namesBox = "names-box"
    case panelOf = "panel-of"
    /// The ten figures of the language, from nought to nine.
    case figures
}
