import Diagnostics
import Glibc
import Production
import Testing

@Suite struct InputsTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.file("card.yaml", "title: A")
        try folder.file("cards/opgave.yaml", "title: B")
        try folder.file(".hidden", "")
    }

    /// The same files on disk and in memory.
    var doors: [any Inputs] {
        [
            DiskInputs(),
            MemoryInputs(texts: [
                folder("card.yaml"): "title: A", folder("cards/opgave.yaml"): "title: B", folder(".hidden"): "",
            ]),
        ]
    }

    func fault(_ body: () throws -> Void) throws -> Diagnostic {
        try #require(try #require(throws: DiagnosticList.self, performing: body).diagnostics.first)
    }

    @Test func bytesComeAsTheyAreAndAreRecordedOnce() throws {
        for inputs in doors {
            #expect(try inputs.read(folder("card.yaml")) == Array("title: A".utf8))
            #expect(try inputs.names(in: folder.path) == ["card.yaml", "cards"])
            _ = try inputs.read(folder("card.yaml"))
            #expect(
                inputs.record == [
                    InputRecord(path: folder("card.yaml"), content: .bytes(count: 8)),
                    InputRecord(path: folder.path, content: .names(["card.yaml", "cards"])),
                ])
            #expect(inputs.kind(of: folder("card.yaml")) == .file)
            #expect(inputs.kind(of: folder.path) == .folder)
            #expect(inputs.kind(of: folder("none")) == nil)
        }
    }

    @Test func aMissingFileIsToldWithItsNearestName() throws {
        let span = Span(file: "card.yaml", start: Position(line: 3, column: 9), end: Position(line: 3, column: 12))
        for inputs in doors {
            let name = try fault { _ = try inputs.read(folder("cadr.yaml"), at: span) }
            #expect(name.id == "input.not-found")
            #expect(name.span == span)
            #expect(name.message == "there is no file “\(folder("cadr.yaml"))”")
            #expect(name.hints.map(\.message) == ["did you mean “\(folder("card.yaml"))”?"])
            let path = try fault { _ = try inputs.read(folder("card/opgave.yaml")) }
            #expect(path.message.hasSuffix("the folder “\(folder("card"))” does not exist"))
            #expect(path.hints.map(\.message) == ["did you mean “\(folder("cards"))/opgave.yaml”?"])
            #expect(try fault { _ = try inputs.read(folder("qqqqqqqqqqqqq")) }.hints.count == 1)
            #expect(try fault { _ = try inputs.names(in: folder("crads")) }.id == "input.not-found")
            // Nothing came in, but a file there would: `watch` must know where to look.
            #expect(inputs.record.allSatisfy { $0.content == .nothing })
            #expect(inputs.record.map(\.path).contains(folder("cadr.yaml")))
            inputs.beginRecord()
            #expect(inputs.record.isEmpty)
        }
    }

    @Test func whatIsNoFileOrTooLargeIsRefused() throws {
        for inputs in doors {
            #expect(try fault { _ = try inputs.read(folder.path) }.id == "input.is-folder")
            #expect(try fault { _ = try inputs.names(in: folder("card.yaml")) }.id == "input.not-folder")
            let large = try fault { _ = try inputs.read(folder("card.yaml"), limit: 7, at: nil) }
            #expect(large.id == "input.too-large")
            #expect(large.message == "“\(folder("card.yaml"))” is larger than 7 bytes")
            #expect(try inputs.read(folder("card.yaml"), limit: 8, at: nil).count == 8)
        }
    }

    @Test func emptyAndLargeFilesAreWhole() throws {
        #expect(try DiskInputs().read(folder(".hidden")).isEmpty)
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try WholeFile(folder("large")).write(bytes)
        #expect(try DiskInputs().read(folder("large")) == bytes)
    }

    @Test func devicesAreRefusedAndFilesThatGrowAreRead() throws {
        #expect(try fault { _ = try DiskInputs().read("/dev/zero", limit: 100_000, at: nil) }.id == "input.not-file")
        // The kernel says that these have no bytes.
        #expect(try DiskInputs().read("/proc/self/status").count > 100)
    }

    @Test func whatMayNotBeReadIsTold() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = try folder.file("card.yaml")
            chmod(path, 0)
            chmod(folder.path, 0o755)
            if geteuid() == 0 { guard seteuid(65534) == 0 else { exit(2) } }
            do {
                _ = try DiskInputs().read(path)
                exit(4)
            } catch let error as DiagnosticList {
                folder.remove()
                exit(error.diagnostics.map(\.id) == ["input.unreadable"] ? EXIT_SUCCESS : 3)
            }
        }
    }

    @Test func aPipeByNameIsRefusedAtOnce() throws {
        let path = folder.path + "/pipe.yaml"
        #expect(mkfifo(path, 0o600) == 0)
        let fault = #expect(throws: DiagnosticList.self) { try DiskInputs().read(path) }?.diagnostics.first
        #expect(fault?.id == "input.not-file")
        #expect(fault?.message == "“\(path)” is a pipe, not a file")
    }

    @Test func anOpenPipeIsRead() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        #expect(write(ends[1], "title: C", 8) == 8)
        close(ends[1])
        defer { close(ends[0]) }
        let inputs = DiskInputs()
        // Its writer has gone: to open it anew would wait for ever.
        for path in ["/dev/fd/\(ends[0])", "/proc/self/fd/\(ends[0])"] {
            #expect(try inputs.read(path).elementsEqual("title: C".utf8))
        }
    }

    @Test func aLinkToNothingSaysSo() throws {
        #expect(symlink("gone.yaml", folder.path + "/link.yaml") == 0)
        let fault = #expect(throws: DiagnosticList.self) { try DiskInputs().read(folder.path + "/link.yaml") }?
            .diagnostics.first
        #expect(fault?.id == "input.not-found")
        #expect(fault?.message.contains("is a link to “gone.yaml”") == true)
    }

    @Test func standardInputIsReadOnceAndGivenTwice() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            dup2(open(try folder.file("in", "title: C"), O_RDONLY), STDIN_FILENO)
            let inputs = DiskInputs()
            let first = try inputs.read("-")
            let second = try inputs.read("-")
            let isRight = first == second && first.elementsEqual("title: C".utf8)
            folder.remove()
            exit(isRight && inputs.record == [InputRecord(path: "-", content: .bytes(count: 8))] ? EXIT_SUCCESS : 3)
        }
    }

    @Test func aPathThatIsEmptyOrHoldsNulIsAFault() throws {
        for inputs in doors {
            #expect(try fault { _ = try inputs.read("") }.id == "input.no-name")
            #expect(throws: DiagnosticList.self) { try inputs.read(folder("card.yaml\u{0}.png")) }
        }
    }
}
