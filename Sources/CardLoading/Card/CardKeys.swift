import CardModel
import Diagnostics

/// The keys of a card, in the order in which they are usually written.
enum CardKeys: String, CaseIterable {
    case koerskaart, title, language, minutes, version, participants, product, publisher, link, about, partners, client
    case variables, panels

    /// 12 panels of 180 minutes.
    static let minutesRange = 1...2160
    static let panelsRange = 4...12
    static let partnersRange = 0...40
    static let participantsRange = 1...1000
}

/// The keys of a partner that has more than a name.
enum PartnerKeys: String, CaseIterable {
    case name, logo
}

/// The keys of the client.
enum ClientKeys: String, CaseIterable {
    case name, logo, contact
}
