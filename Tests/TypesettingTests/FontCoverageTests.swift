import CFontconfig
import Glibc
import SheetModel
import Testing

@testable import Typesetting

/// What is written of the font files is what fontconfig finds in them.
@Suite struct FontCoverageTests {
    /// The application fonts of a configuration, by file.
    private func patterns(_ fontconfig: PrivateFontconfig) -> [String: OpaquePointer] {
        guard let set = FcConfigGetFonts(fontconfig.config, FcSetApplication) else { return [:] }
        var found: [String: OpaquePointer] = [:]
        for index in 0..<Int(set.pointee.nfont) {
            guard let pattern = set.pointee.fonts[index] else { continue }
            var file: UnsafeMutablePointer<FcChar8>?
            FcPatternGetString(pattern, FC_FILE, 0, &file)
            found[file.map { String(cString: $0) } ?? ""] = pattern
        }
        return found
    }

    @Test func everyFontOfTheProgramIsDescribedAsItIs() throws {
        let faces = try PrivateFonts.set().faces
        let written = try #require(PrivateFontconfig())
        let opened = try #require(PrivateFontconfig())
        for face in faces {
            #expect(face.coverage?.describes(face.path) == true, "\(face.path)")
            #expect(written.add(face))
            #expect(opened.add(path: face.path))
        }
        let (short, long) = (patterns(written), patterns(opened))
        #expect(short.count == faces.count && long.count == faces.count)
        for (file, pattern) in short {
            let other = try #require(long[file])
            for object in [
                FC_FAMILY, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_INDEX, FC_SCALABLE, FC_OUTLINE, FC_FONTFORMAT, FC_CHARSET,
                FC_LANG, FC_VARIABLE,
            ] {
                var (left, right) = (FcValue(), FcValue())
                #expect(FcPatternGet(pattern, object, 0, &left) == FcResultMatch, "\(object)")
                #expect(FcPatternGet(other, object, 0, &right) == FcResultMatch, "\(object)")
                #expect(FcValueEqual(left, right) == FcTrue, "\(object) of \(file)")
            }
        }
    }

    @Test func aFileOfAnotherLengthIsOpened() throws {
        let path = "/tmp/koerskaart-coverage-\(getpid()).ttf"
        let bytes = PrivateFonts.bytes(of: PrivateFonts.folder + "/Inter-Regular.ttf")
        let file = try #require(fopen(path, "w"))
        defer { unlink(path) }
        fwrite(bytes, 1, 100, file)
        fclose(file)
        var face = try #require(PrivateFonts.set().face(FontID(family: "Inter", weight: 400)))
        face.path = path
        #expect(face.coverage?.describes(path) == false)
        // The head of a font is no font.
        #expect(PrivateFontconfig()?.add(face) == false)
    }

    @Test func whatCannotBeReadIsLeftOut() {
        let text = "A.ttf\t12\t:charset=41\nB.ttf\t13\t=\nC.ttf\tmany\t=\nD.ttf\n"
        let read = FontCoverage.read(Array(text.utf8))
        #expect(read.keys.sorted() == ["A.ttf", "B.ttf"])
        #expect(read["B.ttf"] == FontCoverage(length: 13, characters: ":charset=41"))
        #expect(FontCoverage.read([0xFF]).isEmpty)
        #expect(FontCoverage.read(Array("A.ttf\t12\t=".utf8)).isEmpty)
    }
}
