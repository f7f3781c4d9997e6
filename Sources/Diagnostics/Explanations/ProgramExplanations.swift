extension Explanation.Family {
    /// What is the fault of the program or of its installation: exit status 1.
    static let program = Explanation.Family("The program itself", installation + drawing)

    private static let again = "Install the program again. In a checkout, `make build` puts all in place."
    private static let report = "Please report it, with the card and what `koerskaart info` prints."

    private static let installation: [Explanation] = [
        Explanation(
            "data.missing", blame: .program, "The program's data are not there",
            "Templates, themes, labels and fonts lie beside the program, and nothing was found there.", mend: again),
        Explanation(
            "data.not-there", "KOERSKAART_DATA leads nowhere",
            "This variable of the environment names the folder of the program's data, and there are none in it.",
            mend: "Unset it, or name the folder that holds `Templates` and `fonts`."),
        Explanation(
            "hyphenation.missing", blame: .program, "The hyphenation patterns are not there",
            "Without them words would break in other places than they should.",
            mend: "Install the program again, or run `make patterns` in a checkout."),
        Explanation(
            "hyphenation.damaged", blame: .program, "The hyphenation patterns are damaged",
            "The file of patterns is not as it was made.",
            mend: "Install the program again, or run `make patterns` in a checkout."),
        Explanation(
            "font.catalogue-unreadable", blame: .program, "The catalogue of fonts cannot be read",
            "`fonts/catalogue.tsv` is not a small text in UTF-8.", mend: again),
        Explanation(
            "font.catalogue-head", blame: .program, "The catalogue of fonts has another head",
            "Its first line names the columns.", mend: again),
        Explanation(
            "font.catalogue-columns", blame: .program, "A line of the catalogue of fonts has other columns",
            "Each line has as many as the head, parted by tabs.", mend: again),
        Explanation(
            "font.catalogue-value", blame: .program, "A value in the catalogue of fonts is not right",
            "The message says which, and what is wanted.", mend: again),
        Explanation(
            "font.catalogue-twice", blame: .program, "A face stands twice in the catalogue of fonts",
            "A family has each weight once.", mend: again),
        Explanation(
            "font.catalogue-empty", blame: .program, "The catalogue of fonts is empty",
            "It lists no face.", mend: again),
        Explanation(
            "font.unreadable", blame: .program, "A font cannot be read",
            "The file is in the catalogue, and is not there or is no font.", mend: again),
        Explanation(
            "font.no-font-map", blame: .program, "Pango cannot use fonts",
            "The library of the system lacks the part that reads font files.",
            mend: "Install Debian's libpangocairo-1.0-0 and libcairo2 again."),
        Explanation(
            "font.swapped", blame: .program, "A text would have been set in another typeface",
            "Rather than print something else than was chosen, the card is refused.", mend: report),
    ]

    private static let drawing: [Explanation] =
        Explanation.ofReading("defaults", "the defaults").map {
            Explanation(
                $0.id, blame: .program, $0.title, "`Templates/defaults.yaml` is not as it was installed. " + $0.meaning,
                mend: again)
        } + [
            Explanation(
                "drawing.cairo", blame: .program, "The drawing library refused",
                "Cairo could not draw the sheet; the message has its own words.", mend: report),
            Explanation(
                "drawing.unplaceable", blame: .program, "Something has no place",
                "A coordinate is no number, or lies far off the paper.", mend: report),
            Explanation(
                "drawing.missing-face", blame: .program, "A typeface was not loaded",
                "The sheet is set in a face that was not loaded for it.", mend: report),
            Explanation(
                "drawing.resolution", "A resolution that makes no picture",
                "A picture has at least one dot per inch.", mend: "Choose a number from 10 to 600."),
            Explanation(
                "drawing.too-many-pixels", "A picture of too many pixels",
                "A picture so large does not open in most programs.",
                wrong: "koerskaart render my-card --size A0 -o card.png --dpi 600",
                right: "koerskaart render my-card --size A0 -o card.png --dpi 150",
                mend: "Use the resolution in the message or less, or make a PDF."),
            Explanation(
                "drawing.qr-too-long", "An address too long for a QR code",
                "The largest QR code holds fewer characters.", mend: "Use a shorter address."),
            Explanation(
                "drawing.qr", "No QR code can be made of the address",
                "The library that makes it says why.", mend: "Use another address."),
            Explanation(
                "pdf.unreadable", blame: .program, "The drawn page is not a sound PDF",
                "It was drawn, and could not be read back to give it its structure.", mend: report),
            Explanation(
                "pdf.page-count", blame: .program, "The drawn PDF has not one page",
                "A card is one page.", mend: report),
            Explanation(
                "pdf.page-size", blame: .program, "The drawn page is smaller than the sheet",
                "Something of the card would be lost.", mend: report),
            Explanation(
                "pdf.link-address", "An address that must not be made into a link",
                "Only https, http and mailto lead anywhere from paper or screen.",
                mend: "Write a whole address, such as `https://example.org/check`."),
            Explanation(
                "pdf.unwritable", blame: .program, "The PDF could not be put together",
                "The library that does so says why.", mend: report),
        ]
}
