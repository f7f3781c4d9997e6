import CPango

/// The owner of the items that Pango parts a text into.
struct ItemList: ~Copyable {
    private let list: UnsafeMutablePointer<GList>?

    init(_ list: UnsafeMutablePointer<GList>?) { self.list = list }

    deinit {
        visit { pango_item_free($0) }
        g_list_free(list)
    }

    /// Calls `body` with each item in the order of the text.
    func visit(_ body: (UnsafeMutablePointer<PangoItem>) -> Void) {
        var next = list
        while let node = next {
            next = node.pointee.next
            if let data = node.pointee.data { body(data.assumingMemoryBound(to: PangoItem.self)) }
        }
    }
}
