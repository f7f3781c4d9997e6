import CardModel
import Diagnostics
import SheetLayout
import SheetModel

extension Workshop {
    /// The logos of a card: its client's or else its theme's own, and its partners'.
    ///
    /// - Throws: what is wrong with each of them.
    func pictures(
        of card: Card, location: CardLocation, theme: Theme
    ) throws(DiagnosticList) -> SheetPictures {
        let reader = PictureReader(inputs: inputs)
        var faults = DiagnosticList()
        func read(_ picture: PicturePath, in folder: String) -> PictureFile? {
            do {
                return try reader.read(picture, in: folder)
            } catch {
                faults.add(error)
                return nil
            }
        }
        var pictures = SheetPictures()
        if let client = card.client, let logo = client.logo {
            pictures.head = read(logo, in: location.folder).map { .init($0, of: client.name.plain) }
        } else if let logo = theme.logo {
            // From the folder of the file that names it: a theme may lie over another one that has the logo.
            pictures.head = read(logo, in: FilePath(logo.span.file).folder).map {
                .init($0, of: theme.logoName ?? theme.name)
            }
        }
        if card.partners.contains(where: { $0.logo != nil }) {
            pictures.partners = card.partners.map { partner in
                partner.logo.flatMap { read($0, in: location.folder) }
            }
        }
        try faults.throwIfErrors()
        return pictures
    }
}
