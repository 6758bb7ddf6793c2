import Glibc
import Packs

/// Ends the program cleanly when it is interrupted: the half-made pack goes, then the process.
enum Signals {
    static func install() {
        // A reader that closes the pipe is no error; writes then say so themselves.
        signal(SIGPIPE, SIG_IGN)
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ] { sigaddset(&set, number) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        var thread = pthread_t()
        // The thread waits for a signal in ordinary code, where files may be removed; a handler may not do that.
        pthread_create(
            &thread, nil,
            { _ in
                var set = sigset_t()
                sigemptyset(&set)
                for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&set, number) }
                var number: Int32 = 0
                sigwait(&set, &number)
                Leftovers.shared.end(with: 128 + number)
            }, nil)
        pthread_detach(thread)
    }
}
