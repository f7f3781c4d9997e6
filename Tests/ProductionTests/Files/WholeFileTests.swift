import Diagnostics
import Glibc
import Production
import Testing

@Suite struct WholeFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The only diagnostic that writing gives.
    func fault(_ path: String, _ bytes: [UInt8] = Array("new".utf8)) throws -> Diagnostic {
        let list = try #require(throws: DiagnosticList.self) { try WholeFile(path).write(bytes) }
        try #require(list.diagnostics.count == 1)
        let diagnostic = list.diagnostics[0]
        #expect(diagnostic.blame == .user)
        #expect(diagnostic.severity == .error)
        #expect(!diagnostic.hints.isEmpty)
        return diagnostic
    }

    @Test func aNewFileHasTheBytesAndNothingIsLeftBesideIt() throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try WholeFile(folder("card.pdf")).write(bytes)
        #expect(try DiskInputs().read(folder("card.pdf")) == bytes)
        #expect(folder.names == ["card.pdf"])
    }

    @Test func theUmaskDecidesWhoMayRead() throws {
        try WholeFile(folder("card.pdf")).write([1])
        var status = stat()
        #expect(stat(folder("card.pdf"), &status) == 0)
        let mask = umask(0)
        umask(mask)
        #expect(status.st_mode & 0o777 == 0o666 & ~mask)
    }

    @Test func anOldFileIsReplacedWhileItsReaderKeepsIt() throws {
        let path = try folder.file("card.pdf", "old")
        let reader = open(path, O_RDONLY)
        defer { close(reader) }
        try WholeFile(path).write(Array("new".utf8))
        var kept = [UInt8](repeating: 0, count: 8)
        #expect(read(reader, &kept, 8) == 3)
        #expect(kept.prefix(3).elementsEqual("old".utf8))
        #expect(TemporaryFolder.text(path) == "new")
    }

    @Test func aSymbolicLinkStaysAndLeadsToTheNewBytes() throws {
        folder.folder("out")
        try folder.file("out/real.pdf", "old")
        #expect(symlink("out/real.pdf", folder("one.pdf")) == 0)
        #expect(symlink("one.pdf", folder("two.pdf")) == 0)
        #expect(symlink("out/later.pdf", folder("dangling.pdf")) == 0)
        try WholeFile(folder("two.pdf")).write(Array("new".utf8))
        try WholeFile(folder("dangling.pdf")).write(Array("late".utf8))
        #expect(TemporaryFolder.text(folder("out/real.pdf")) == "new")
        #expect(TemporaryFolder.text(folder("out/later.pdf")) == "late")
        var status = stat()
        #expect(lstat(folder("two.pdf"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(folder.names == ["dangling.pdf", "one.pdf", "out", "two.pdf"])
    }

    @Test func linksInACircleAreAFault() throws {
        #expect(symlink("b", folder("a")) == 0)
        #expect(symlink("a", folder("b")) == 0)
        #expect(try fault(folder("a")).id == "output.unwritable")
    }

    @Test func placesThatAreNoFilesAreToldApart() throws {
        #expect(try fault(folder.path).id == "output.is-folder")
        #expect(try fault(folder("new/")).id == "output.is-folder")
        let missing = try fault(folder("nowhere/card.pdf"))
        #expect(missing.id == "output.no-folder")
        #expect(missing.hints.first?.message == "make it first: `mkdir -p '\(folder("nowhere"))'`")
        try folder.file("file")
        #expect(try fault(folder("file/card.pdf")).id == "output.no-folder")
        #expect(try fault("").id == "output.no-name")
        #expect(try fault(folder("card\u{0}.pdf")).id == "output.unwritable")
        #expect(try fault(folder(String(repeating: "x", count: 300))).id == "output.unwritable")
        #expect(folder.names == ["file"])
    }

    @Test func aFullDiskIsTold() throws {
        #expect(try fault("/dev/full").id == "output.disk-full")
    }

    @Test func aSystemFolderThatTakesNoFilesIsUnwritable() throws {
        #expect(
            ["output.unwritable", "output.read-only", "output.no-folder"].contains(
                try fault("/sys/card.pdf").id.rawValue))
    }

    @Test func aDeviceIsWrittenInPlace() throws {
        try WholeFile("/dev/null").write([1, 2, 3])
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func aPipeGetsAllBytesThoughItHoldsFewer() async throws {
        #expect(mkfifo(folder("pipe"), 0o600) == 0)
        let bytes = [UInt8](repeating: 7, count: 1_000_000)
        let path = folder("pipe")
        async let written: Void = Task.detached { try WholeFile(path).write(bytes) }.value
        let reader = open(path, O_RDONLY)
        defer { close(reader) }
        let got = try DiskInputs().read("/dev/fd/\(reader)")
        try await written
        #expect(got == bytes)
        #expect(folder.names == ["pipe"])
    }

    @Test func aLinkToAFileOfAnotherKindIsRefused() throws {
        try folder.file("card.yaml", "title: A")
        #expect(symlink("card.yaml", folder("card.pdf")) == 0)
        let refused = #expect(throws: DiagnosticList.self) { try WholeFile(folder("card.pdf")).refuseOtherKinds() }
        #expect(refused?.diagnostics.map(\.id) == ["output.other-kind"])
        for (link, target) in [("made.pdf", "store/a1.pdf"), ("bare.pdf", "store"), ("null.pdf", "/dev/null")] {
            #expect(symlink(target, folder(link)) == 0)
            try WholeFile(folder(link)).refuseOtherKinds()
        }
        try WholeFile(folder("new.pdf")).refuseOtherKinds()
    }

    @Test func aReaderThatHasGoneIsTold() async {
        await #expect(processExitsWith: .success) {
            signal(SIGPIPE, SIG_IGN)
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { exit(2) }
            close(ends[0])
            dup2(ends[1], STDOUT_FILENO)
            do {
                try WholeFile("-").write([1])
            } catch let error as DiagnosticList {
                exit(error.diagnostics.map(\.id) == ["output.closed"] ? EXIT_SUCCESS : 3)
            }
            exit(4)
        }
    }

    @Test func standardOutputThatIsAppendedToKeepsWhatItHas() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = try folder.file("log", "old ")
            dup2(open(path, O_WRONLY | O_APPEND), STDOUT_FILENO)
            try WholeFile("/dev/stdout").write(Array("new".utf8))
            let isRight = TemporaryFolder.text(path) == "old new"
            folder.remove()
            exit(isRight ? EXIT_SUCCESS : 3)
        }
    }

    @Test func aFaultHalfwayLeavesTheOldFileAndNothingElse() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = try folder.file("card.pdf", "old")
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            do {
                try WholeFile(path).write([UInt8](repeating: 1, count: 100_000))
            } catch let error as DiagnosticList {
                guard error.diagnostics.map(\.id) == ["output.disk-full"] else { exit(3) }
                let isRight = folder.names == ["card.pdf"] && TemporaryFolder.text(path) == "old"
                folder.remove()
                exit(isRight ? EXIT_SUCCESS : 5)
            }
            exit(4)
        }
    }

    @Test func whatMayNotBeWrittenIsNotReplaced() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = try folder.file("card.pdf", "old")
            chmod(path, 0o444)
            chmod(folder.path, 0o777)
            // Root may write everything; so be somebody else.
            if geteuid() == 0 { guard seteuid(65534) == 0 else { exit(2) } }
            do {
                try WholeFile(path).write([1])
                exit(4)
            } catch let error as DiagnosticList {
                guard error.diagnostics.map(\.id) == ["output.unwritable"] else { exit(3) }
                let isRight = TemporaryFolder.text(path) == "old" && folder.names == ["card.pdf"]
                folder.remove()
                exit(isRight ? EXIT_SUCCESS : 5)
            }
        }
    }
}
