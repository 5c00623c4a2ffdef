//! Shutdown signals.

use std::{io, thread};

use tokio::sync::oneshot;

/// The signals that end the program. Registered before anything is printed, so that an early signal
/// is not missed.
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    /// Registers the signal handlers.
    #[cfg(unix)]
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Does nothing: the handler is registered by the first wait.
    #[cfg(not(unix))]
    pub fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn next(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }

    /// Waits for a signal, or with `json` also for the end of standard input.
    pub async fn wait(mut self, json: bool) -> io::Result<()> {
        tokio::select! {
            () = self.next() => Ok(()),
            done = end_of_input(), if json => done,
        }
    }
}

/// Reads in a thread of its own, which ends with the process: a runtime that is dropped waits for a
/// read of tokio's `stdin`.
async fn end_of_input() -> io::Result<()> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        let read = io::copy(&mut io::stdin(), &mut io::sink());
        let _ = sender.send(read.map(|_| ()));
    });
    receiver.await.unwrap_or(Ok(()))
}
