public import Diagnostics

/// A conversation card: what is on it, in the order of its route. Nothing in it speaks of sizes, colours or places.
public struct Card: Hashable, Sendable {
    public var title: Text
    /// The language of its texts, a BCP 47 tag.
    public var language: String
    /// Where the card says so; nil where it was not read from a file.
    public var languageSpan: Span?
    /// The playing time; the panels' minutes add up to it.
    public var minutes: Int
    /// For the foot and the metadata.
    public var version: String?
    /// How many people play, as written: `4-10`.
    public var participants: Participants?
    /// The product line, beside the title.
    public var product: Text?
    public var publisher: Text?
    /// The address in the foot, as text and QR code.
    public var link: Link?
    /// The text in the foot.
    public var about: Text?
    public var partners: [Partner]
    public var client: Client?
    /// What its variables stand for.
    public var variables: [String: String]
    /// 4 to 12 of them, in route order.
    public var panels: [Panel]
    public var span: Span

    public init(
        title: Text, language: String, languageSpan: Span? = nil, minutes: Int, version: String? = nil,
        participants: Participants? = nil,
        product: Text? = nil, publisher: Text? = nil, link: Link? = nil, about: Text? = nil,
        partners: [Partner] = [], client: Client? = nil, variables: [String: String] = [:], panels: [Panel],
        span: Span
    ) {
        self.title = title
        self.language = language
        self.languageSpan = languageSpan
        self.minutes = minutes
        self.version = version
        self.participants = participants
        self.product = product
        self.publisher = publisher
        self.link = link
        self.about = about
        self.partners = partners
        self.client = client
        self.variables = variables
        self.panels = panels
        self.span = span
    }
}

/// The least and the greatest number of people at the table.
public struct Participants: Hashable, Sendable {
    public var least: Int
    public var most: Int

    public init(least: Int, most: Int) {
        self.least = least
        self.most = most
    }
}

/// An address that readers are sent to.
public struct Link: Hashable, Sendable {
    /// A whole address, with its scheme: `https://koerskaart.com/check`.
    public var address: String
    public var span: Span

    public init(address: String, span: Span) {
        self.address = address
        self.span = span
    }

    /// The address as people read it: without `https://`, `www.` and a closing slash.
    public var readable: String {
        var text = Substring(address)
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        if text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }
}

/// Someone with whom the card was made.
public struct Partner: Hashable, Sendable {
    public var name: Text
    /// A picture in the card's folder, as a relative path.
    public var logo: PicturePath?

    public init(name: Text, logo: PicturePath? = nil) {
        self.name = name
        self.logo = logo
    }
}

/// Whose card this is.
public struct Client: Hashable, Sendable {
    public var name: Text
    public var logo: PicturePath?
    public var contact: Text?

    public init(name: Text, logo: PicturePath? = nil, contact: Text? = nil) {
        self.name = name
        self.logo = logo
        self.contact = contact
    }
}

/// A picture file, relative to the folder of the file that names it.
public struct PicturePath: Hashable, Sendable {
    public var path: String
    public var span: Span

    public init(path: String, span: Span) {
        self.path = path
        self.span = span
    }

    /// Whether a path leads to something below its folder, by its words: no absolute path, no way up, no address.
    public static func leadsDown(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.hasPrefix("/") && !path.contains("\\") && !path.contains(":") && !parts.contains("..")
            && !parts.contains("") && path.utf8.count <= 255
    }
}

/// One station of the route.
public struct Panel: Hashable, Sendable {
    public var title: Text
    public var minutes: Int
    /// Whether there is a break here.
    public var hasBreak: Bool
    public var blocks: [Block]
    public var span: Span

    public init(title: Text, minutes: Int, hasBreak: Bool = false, blocks: [Block], span: Span) {
        self.title = title
        self.minutes = minutes
        self.hasBreak = hasBreak
        self.blocks = blocks
        self.span = span
    }
}
