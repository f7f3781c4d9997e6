public import Diagnostics

/// Roles to hand out, each with what it asks and room for a name.
public struct Roles: Hashable, Sendable {
    /// 1 to 6 of them.
    public var roles: [Role]
    public var span: Span

    public init(roles: [Role], span: Span) {
        self.roles = roles
        self.span = span
    }
}

/// A task that one of the group takes on.
public struct Role: Hashable, Sendable {
    public var name: Text
    public var task: Text

    public init(name: Text, task: Text) {
        self.name = name
        self.task = task
    }
}
