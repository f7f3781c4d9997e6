public import SheetModel

/// The pictures of a sheet, read and found sound.
public struct SheetPictures: Sendable {
    /// A body's logo, with the name that is read out for it.
    public struct Logo: Sendable {
        public var file: PictureFile
        public var name: String

        public init(_ file: PictureFile, of name: String) {
            self.file = file
            self.name = name
        }
    }

    /// In the head: the client's, or the theme's own.
    public var head: Logo?
    /// Of each partner, in their order; nil where a partner has none. Empty where none has.
    public var partners: [PictureFile?]

    public init(head: Logo? = nil, partners: [PictureFile?] = []) {
        self.head = head
        self.partners = partners
    }
}
