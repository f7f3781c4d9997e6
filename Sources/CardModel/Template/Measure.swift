public import Geometry

/// A length of a template, given once for every sheet or once for each sheet that the template is drawn for.
public struct Measure: Hashable, Sendable {
    /// One value, or as many as the template has drawn sheets, in their order.
    public var values: [RelativeLength]

    public init(_ values: [RelativeLength]) { self.values = values }

    /// The value for the drawn sheet of that index.
    public func value(_ drawn: Int) -> RelativeLength {
        values.indices.contains(drawn) ? values[drawn] : values.first ?? .zero
    }
}
