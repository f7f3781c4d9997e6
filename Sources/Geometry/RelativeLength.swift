/// A length as a template writes it: a sum of an absolute part and parts that follow the type size, the
/// baseline grid, the width of the route or the width of the sheet. It is resolved once, before layout.
public struct RelativeLength: Hashable, Sendable {
    /// The absolute part (`mm`, `pt`).
    public var absolute: Length
    /// The part in type sizes (`em`).
    public var em: Double
    /// The part in line steps (`u`); the baseline grid has one line every two steps.
    public var steps: Double
    /// The part in widths of the route (`rw`).
    public var routeWidths: Double
    /// The part as a share of the sheet's width (`%` is a hundredth).
    public var share: Double

    /// A sum of parts; those not named are nothing.
    public init(
        absolute: Length = .zero, em: Double = 0, steps: Double = 0, routeWidths: Double = 0, share: Double = 0
    ) {
        self.absolute = absolute
        self.em = em
        self.steps = steps
        self.routeWidths = routeWidths
        self.share = share
    }

    /// Nothing.
    public static let zero = RelativeLength()

    /// What the relative parts are relative to.
    public struct Basis: Hashable, Sendable {
        public var em: Length
        public var step: Length
        public var routeWidth: Length
        public var sheetWidth: Length

        public init(em: Length = .zero, step: Length = .zero, routeWidth: Length = .zero, sheetWidth: Length = .zero) {
            self.em = em
            self.step = step
            self.routeWidth = routeWidth
            self.sheetWidth = sheetWidth
        }
    }

    /// The length on paper, given what its parts are relative to.
    public func resolved(by basis: Basis) -> Length {
        absolute + basis.em * em + basis.step * steps + basis.routeWidth * routeWidths + basis.sheetWidth * share
    }
}
