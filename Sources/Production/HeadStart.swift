import CardModel
import Glibc
import OtherProcessor
import SheetModel
import Synchronization

/// Reads, on a thread of its own, what nearly every card needs: the usual template and theme and their typefaces.
///
/// It starts before the words of the call are understood and runs while they are, and while the card is read. A card
/// that names another template, theme or script loses nothing; what is wrong with the program's own data shows again
/// when the card asks for it.
public final class HeadStart: Sendable {
    /// What the thread has made. A workshop belongs to one thread: it is handed over when that thread has ended.
    private struct Made: @unchecked Sendable {
        var workshop: Workshop
    }

    private let made = Mutex<Made?>(nil)
    private let thread = Mutex<pthread_t?>(nil)

    public init() {
        var thread = pthread_t()
        let started = other_processor_start(
            &thread,
            { pointer in
                guard let pointer else { return }
                Unmanaged<HeadStart>.fromOpaque(pointer).takeRetainedValue().run()
            }, Unmanaged.passRetained(self).toOpaque())
        if started == 0 {
            self.thread.withLock { $0 = thread }
        } else {
            // Nothing is lost but time.
            Unmanaged.passUnretained(self).release()
        }
    }

    private func run() {
        let workshop = Workshop()
        workshop.readUsual()
        let result = Made(workshop: workshop)
        made.withLock { $0 = result }
    }

    /// Waits until the thread has ended: a process must not end under its hands.
    public func wait() {
        if let running = thread.withLock({ $0.take() }) { pthread_join(running, nil) }
    }

    /// Waits for what the thread makes; nil where it could not start, or was asked before.
    ///
    /// It is nearly there when it is asked for, and to be woken up takes longer than that: so this looks again and again
    /// for a while before it sleeps. The thread does nothing more once it has handed over.
    func take() -> (readings: KeptReadings, fontTables: KeptFontTables)? {
        var patience = 2_000
        while patience > 0, thread.withLock({ $0 != nil }), made.withLock({ $0 == nil }) {
            sched_yield()
            patience -= 1
        }
        if patience == 0 { wait() }
        guard let workshop = made.withLock({ $0.take() })?.workshop else { return nil }
        return (workshop.readings, workshop.fontTables)
    }
}

extension Workshop {
    /// Reads the usual template, theme and typefaces, as far as they can be read.
    fileprivate func readUsual() {
        guard let data = try? dataFolder(), let defaults = try? defaults(data),
            let template = try? template(defaults.template, data: data),
            let theme = try? theme(defaults.theme, data: data), let set = try? fontSet(data)
        else { return }
        let faces = FaceSelection(template: template, theme: theme).faces(in: set, for: ["Latn"])
        _ = try? fontTables.table(of: faces, in: set, through: inputs)
    }

    /// Takes over what was read ahead, once.
    func takeHeadStart() {
        guard let taken = headStart?.take() else { return }
        headStart = nil
        readings = taken.readings
        fontTables = taken.fontTables
    }
}
