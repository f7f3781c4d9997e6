/// A sheet of paper of the ISO 216 A series, lying down (landscape).
public enum SheetSize: String, Hashable, Sendable, CaseIterable {
    case a0 = "A0"
    case a1 = "A1"
    case a2 = "A2"
    case a3 = "A3"
    case a4 = "A4"

    /// The size of that name; case does not matter.
    public init?(name: String) {
        self.init(rawValue: name.uppercased())
    }

    /// The trimmed size, landscape, in whole millimetres by ISO 216 table 1.
    public var trim: Size {
        switch self {
        case .a0: Size(width: .mm(1189), height: .mm(841))
        case .a1: Size(width: .mm(841), height: .mm(594))
        case .a2: Size(width: .mm(594), height: .mm(420))
        case .a3: Size(width: .mm(420), height: .mm(297))
        case .a4: Size(width: .mm(297), height: .mm(210))
        }
    }
}
