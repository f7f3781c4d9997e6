import CardModel

/// The keys of a block of roles.
enum RolesKeys: String, CaseIterable {
    case roles, id

    static let count = 1...6

    static func read(_ node: SourceNode, _ place: BlockPlace) -> Roles? {
        guard let reader = KeyedReader(node, of: RolesKeys.self, as: "a block of roles", log: place.log),
            let items = reader.list(.roles, count: count, required: true)
        else { return nil }
        let roles = items.enumerated().compactMap { index, item in
            RoleKeys.read(item, place, id: "\(place.id).role-\(index + 1)")
        }
        return Roles(roles: roles, span: node.span)
    }
}

/// The keys of one role; both are needed.
enum RoleKeys: String, CaseIterable {
    case name, task

    static func read(_ node: SourceNode, _ place: BlockPlace, id: String) -> Role? {
        guard let reader = KeyedReader(node, of: RoleKeys.self, as: "a role", log: place.log) else { return nil }
        let name = place.texts.required(reader, .name, id: id + ".name")
        let task = place.texts.required(reader, .task, id: id + ".task")
        guard let name, let task else { return nil }
        return Role(name: name, task: task)
    }
}
