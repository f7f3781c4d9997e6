/// The keys of a card, in the order in which they are usually written, and of its groups.
enum CardKeys {
    static let card = [
        "koerskaart", "title", "language", "minutes", "version", "participants", "product", "publisher", "link",
        "about", "partners", "client", "variables", "panels",
    ]
    /// Of a partner that has more than a name.
    static let partner = ["name", "logo"]
    static let client = ["name", "logo", "contact"]

    /// 12 panels of 180 minutes.
    static let minutesRange = 1...2160
    static let panelsRange = 4...12
    static let partnersRange = 0...40
    static let participantsRange = 1...1000
}
