import Glibc
import Synchronization

/// Threads that do the same work side by side.
enum Threads {
    /// Runs a body on so many threads, the caller's among them, and waits for all.
    static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        final class Work: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var threads: [pthread_t] = []
        for _ in 1..<max(1, count) {
            var thread = pthread_t()
            let work = Unmanaged.passRetained(Work(body))
            let code = pthread_create(
                &thread, nil,
                { pointer in
                    if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                    return nil
                }, work.toOpaque())
            guard code == 0 else {
                work.release()
                break
            }
            threads.append(thread)
        }
        body()
        for thread in threads { pthread_join(thread, nil) }
    }

    /// The processors that this process may use.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// Works on numbered things side by side and sums up what comes of them in the order of their numbers.
final class InOrder<Sum: Sendable>: Sendable {
    private struct State {
        var next = 0
        var turn = 0
        var waiting: [Int: Sum] = [:]
        var sum: Sum
    }
    private let state: Mutex<State>
    private let add: @Sendable (inout Sum, Sum) -> Void

    init(sum: Sum, add: @escaping @Sendable (inout Sum, Sum) -> Void) {
        state = Mutex(State(sum: sum))
        self.add = add
    }

    var sum: Sum { state.withLock { $0.sum } }

    /// Does the work for 0 up to `count` on so many threads, and waits for all.
    func run(count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Sum) {
        Threads.run(min(threads, count)) { [self] in
            while let number = state.withLock({ state -> Int? in
                state.next += 1
                return state.next <= count ? state.next - 1 : nil
            }) {
                let result = work(number)
                state.withLock { state in
                    state.waiting[number] = result
                    while let ready = state.waiting.removeValue(forKey: state.turn) {
                        add(&state.sum, ready)
                        state.turn += 1
                    }
                }
            }
        }
    }
}
