import Drawing

@testable import Production

extension FuzzTarget {
    private static let logos = ["waterlinie", "oosterveen", "hoogland", "morgen"].map {
        Corpus.file("Templates/themes/\($0)/logo.svg")
    }

    /// What the scan lets through is drawn: neither it nor librsvg may crash, hang or fill memory.
    static let picture = FuzzTarget(
        "picture", "a logo",
        mutator: Mutator(
            corpus: Corpus.own("picture") + logos,
            words: [
                "<g>", "</g>", "<use href='#a'/>", "id='a'", "viewBox='0 0 9 9'", "url(#a)", "<![CDATA[", "]]>", "<!--",
                "transform='scale(1e9)'", "1e30", "<clipPath id='a'>", "stroke-width='1e9'", "opacity='0.5'",
            ])
    ) { bytes, _ throws(Breach) in
        if let header = RasterHeader(bytes), header.width < 0 || header.height < 0 {
            throw Breach("a picture is \(header.width) by \(header.height)")
        }
        let scan: SVGScan
        do {
            scan = try SVGScan(bytes)
        } catch {
            return
        }
        guard scan.aspect.isFinite, scan.aspect > 0 else { throw Breach("an aspect is \(scan.aspect)") }
        if let coverage = try? PictureInk.coverage(of: bytes, aspect: scan.aspect), !(0...1).contains(coverage) {
            throw Breach("a coverage is \(coverage)")
        }
    }
}
