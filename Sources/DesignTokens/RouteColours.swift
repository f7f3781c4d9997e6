/// The colours of one token, along the route: none (nothing is drawn), one for all panels, or several that are spread
/// over the panels, whatever their number. A panel may have a colour of its own.
public struct RouteColours: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// How several colours serve another number of panels.
    public enum Spread: String, Hashable, Sendable, CaseIterable {
        /// From the first panel to the last; between two colours they are mixed in OKLCH.
        case mix
        /// One after the other, and from the beginning again.
        case `repeat`
    }

    /// Panels that a theme can name. Where two names mean one panel, the one that is later here says its colour.
    public enum Place: Hashable, Sendable, Comparable {
        /// Every panel: what belongs to none (head and foot) keeps the first colour.
        case all
        /// The panel in the middle of the route, or the two of an even number.
        case middle
        /// Every panel with a break.
        case pause
        case first
        case last
        /// A panel by its number, from 1.
        case number(Int)
    }

    /// A colour for one place.
    public struct Own: Hashable, Sendable {
        public var place: Place
        public var colour: Colour

        public init(_ place: Place, _ colour: Colour) {
            self.place = place
            self.colour = colour
        }
    }

    /// In route order.
    public var colours: [Colour]
    public var spread: Spread
    /// The colours of places that go their own way; none where there is no colour at all.
    public var own: [Own]

    public init(_ colours: [Colour], spread: Spread = .mix, own: [Own] = []) {
        self.colours = colours
        self.spread = spread
        self.own = own
    }

    public init(arrayLiteral colours: Colour...) { self.init(colours) }

    /// Whether anything is drawn.
    public var isDrawn: Bool { !colours.isEmpty }

    /// Whether panels may differ.
    public var varies: Bool { colours.count > 1 || !own.isEmpty }

    /// Each colour changed in the same way: a tint or a deep colour keeps the steps of the colour that it is made from.
    public func map(_ change: (Colour) -> Colour) -> RouteColours {
        RouteColours(colours.map(change), spread: spread, own: own.map { Own($0.place, change($0.colour)) })
    }

    /// A colour for each of so many panels, in route order; empty where nothing is drawn.
    ///
    /// With k colours that mix, panel i (from 0) of n stands at i·(k−1)/(n−1) between the first and the last of them.
    ///
    /// - Parameter pauses: the panels (from 0) with a break.
    public func panels(_ count: Int, pauses: [Int] = []) -> [Colour] {
        guard let first = colours.first, count > 0 else { return [] }
        var panels: [Colour] = (0..<count).map { panel in
            guard colours.count > 1 else { return first }
            if spread == .repeat { return colours[panel % colours.count] }
            guard count > 1 else { return first }
            // Whole numbers, so that a list as long as the card is taken as it is.
            let (whole, rest) = (panel * (colours.count - 1)).quotientAndRemainder(dividingBy: count - 1)
            if rest == 0 { return colours[whole] }
            return colours[whole].mixed(with: colours[whole + 1], share: Double(rest) / Double(count - 1))
        }
        for own in own.sorted(by: { $0.place < $1.place }) {
            for panel in own.place.panels(count, pauses: pauses) { panels[panel] = own.colour }
        }
        return panels
    }
}

extension RouteColours.Place {
    /// The panels (from 0) that it means on a card of so many, in route order.
    func panels(_ count: Int, pauses: [Int]) -> [Int] {
        guard count > 0 else { return [] }
        return switch self {
        case .all: Array(0..<count)
        case .middle: count % 2 == 1 ? [count / 2] : [count / 2 - 1, count / 2]
        case .pause: pauses.filter { (0..<count).contains($0) }
        case .first: [0]
        case .last: [count - 1]
        case .number(let number): (1...count).contains(number) ? [number - 1] : []
        }
    }
}
