extension Explanation.Family {
    /// What can be wrong with the pictures that a card or a theme names.
    static let picture = Explanation.Family("Pictures", all)

    private static let all: [Explanation] = [
        Explanation(
            "picture.not-found", "A picture that is not there",
            "A card and a theme name pictures by their path from their own folder.",
            mend: "Write its name as it is in the folder; capital letters count."),
        Explanation(
            "picture.leads-out", "A picture that leads out of its folder",
            "The path is a link to another folder, or the drawing takes something from a file or an address outside it. "
                + "A card must be whole in its folder, and must not fetch anything.",
            mend: "Put the picture itself in the folder, and embed what it needs as paths."),
        Explanation(
            "picture.format", "Not a picture that can be read",
            "Logos are SVG (plain, in UTF-8), PNG or JPEG, whatever their names end in.",
            mend: "Save it in one of these formats."),
        Explanation(
            "picture.entities", "An SVG that declares entities",
            "Entities can refer to other files, and can be made to grow to gigabytes. No logo needs them.",
            mend: "Save it as plain SVG, without a DOCTYPE."),
        Explanation(
            "picture.not-shapes", "An SVG with something that is no shape",
            "Texts depend on fonts; filters, masks, patterns and images are printed as pixels; dashes and scripts make work "
                + "without end. A logo is sharp at every size when it is made of paths.",
            mend: "In the drawing program convert texts and strokes to paths, and take out effects and photographs."),
        Explanation(
            "picture.no-size", "An SVG without a size",
            "Its shape cannot be known: it has no `viewBox`, nor a width and a height in one unit.",
            wrong: "<svg width=\"100%\">", right: "<svg viewBox=\"0 0 60 20\">",
            mend: "Give it a `viewBox`."),
        Explanation(
            "picture.too-large", "A drawing that is more than a logo",
            "A drawing has at most 1 MiB, 20,000 elements, groups 64 deep, and not much more when what it uses again is "
                + "counted again.",
            mend: "Simplify it in a drawing program."),
        Explanation(
            "picture.too-many-pixels", "A photograph with too many pixels",
            "At most 30 million, which is 42 by 42 cm at 300 dots per inch.",
            mend: "Make it smaller."),
        Explanation(
            "picture.damaged", "A photograph that is cut off or damaged",
            "The file ends before the picture does, or its first bytes are wrong.",
            mend: "Save or download it anew."),
        Explanation(
            "picture.cmyk", "A JPEG in the inks of a press",
            "Its colours are amounts of ink (CMYK), and would come out wrong on a screen and on most printers.",
            mend: "Save it in RGB."),
        Explanation(
            "picture.nothing-drawn", "A picture with nothing to see",
            "Drawn on white it leaves nothing, or it cannot be read at all.",
            mend: "Open it in a drawing program and save it anew; a white logo needs a dark ground of its own."),
        Explanation(
            "picture.coarse", .warning, "A photograph with too few pixels",
            "At its size on paper it has under 200 dots per inch.",
            mend: "Take one with more pixels, or best an SVG."),
        Explanation(
            "picture.no-library", "librsvg is not installed",
            "Pictures are drawn by librsvg, which is loaded when a card has one.",
            mend: "Install Debian's librsvg2-2."),
    ]
}
