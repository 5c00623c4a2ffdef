//! The task of a session: executes the actions of the engine, and reports to it what happens.

use std::sync::Arc;

use tokio::select;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::connection::{Failure, Incoming, Socket, invalid_handshake};
use super::engine::{Action, Authentication, Engine};
use super::machine::End;
use super::session::{CloseOnDrop, Shared};
use super::traffic::Direction;
use crate::credentials::Credentials;
use crate::secrets::redact::Redactor;

/// The frames that are processed before the driver looks at calls of the user and at the time.
const MAX_FRAMES: usize = 64;

type Opened = Result<(Box<Socket>, Credentials), Failure>;

struct Driver {
    shared: Arc<Shared>,
    socket: Option<Box<Socket>>,
    /// The attempt to open a socket, at most one. Dropping it aborts the attempt.
    attempt: JoinSet<Opened>,
    redactor: Redactor,
}

/// Runs a session until it is closed.
pub(super) async fn run(shared: Arc<Shared>) {
    // The driver may end early, by a panic in a function of the user or with the runtime. Then the
    // session is closed, so that no request waits for ever.
    let _guard = CloseOnDrop(Arc::clone(&shared));
    let redactor = Redactor::default();
    let mut driver = Driver { shared, socket: None, attempt: JoinSet::new(), redactor };
    while driver.execute() {
        driver.wait().await;
    }
    if let Some(socket) = driver.socket.take() {
        socket.close().await;
    }
}

impl Driver {
    /// Executes all actions. Returns whether the session goes on.
    fn execute(&mut self) -> bool {
        loop {
            let action = self.shared.engine().next_action();
            match action {
                None => return true,
                Some(Action::Close) => return false,
                Some(Action::Open) => self.open(),
                Some(Action::Drop) => {
                    self.socket = None;
                    self.attempt = JoinSet::new();
                }
                Some(Action::Send(text)) => self.send(text),
                Some(Action::Ping) => {
                    if let Some(socket) = &mut self.socket {
                        socket.send_ping();
                    }
                }
            }
        }
    }

    /// A task of its own, so that a panic of a library while it reads the server's handshake ends
    /// the attempt and not the session. Its future is boxed: the socket keeps a waker of the task,
    /// and with it the memory of the task.
    fn open(&mut self) {
        let shared = Arc::clone(&self.shared);
        let source = shared.credentials().clone();
        self.attempt = JoinSet::new();
        self.attempt.spawn(Box::pin(async move {
            let credentials = timeout(shared.endpoint.attempt_timeout(), source.credentials())
                .await
                .unwrap_or_else(|_| Err(no_token_in_time()))?;
            Ok((shared.endpoint.open().await?, credentials))
        }));
    }

    fn send(&mut self, text: String) {
        self.report(Direction::Sent, &text);
        if let Some(socket) = &mut self.socket {
            socket.send_text(text);
        }
    }

    fn report(&self, direction: Direction, text: &str) {
        if let Some(hook) = &self.shared.traffic {
            hook.report(direction, text, &self.redactor);
        }
    }

    /// Waits until something happens, and reports it to the engine.
    async fn wait(&mut self) {
        let deadline = self.shared.engine().deadline().map(|deadline| self.shared.epoch + deadline);
        let shared = Arc::clone(&self.shared);
        select! {
            biased;
            () = shared.wake.notified() => {}
            Some(opened) = self.attempt.join_next() => {
                let opened = opened.unwrap_or_else(|_| Err(invalid_handshake()));
                self.on_opened(opened);
            }
            incoming = next(&mut self.socket) => self.on_incoming(incoming).await,
            () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => {
                shared.input(Engine::on_time);
            }
        }
    }

    fn on_opened(&mut self, opened: Opened) {
        let now = self.shared.now();
        let mut engine = self.shared.engine();
        match opened {
            Err((end, reason)) => engine.on_end(end, reason, now),
            Ok((socket, credentials)) => {
                self.socket = Some(socket);
                self.redactor = credentials.redactor();
                let authentication = Authentication {
                    project: credentials.project().as_str(),
                    token: credentials.token().reveal(),
                    redactor: credentials.redactor(),
                };
                engine.on_open(authentication, now);
            }
        }
    }

    /// Reports a frame and those that were received with it, so that their acknowledgements are
    /// written together.
    async fn on_incoming(&mut self, first: Incoming) {
        self.on_frame(first);
        for _ in 1..MAX_FRAMES {
            let Some(socket) = &mut self.socket else { return };
            let Some(frame) = socket.try_next().await else { return };
            self.on_frame(frame);
        }
    }

    fn on_frame(&mut self, frame: Incoming) {
        let now = self.shared.now();
        if let Incoming::Message(message) = &frame
            && let Some(text) = message.as_text()
        {
            self.report(Direction::Received, text);
        }
        let mut engine = self.shared.engine();
        match frame {
            Incoming::Message(message) => match message.as_text() {
                Some(text) => engine.on_message(text, now),
                None => engine.on_binary(now),
            },
            Incoming::Control => engine.on_control_frame(now),
            Incoming::End((end, reason)) => {
                engine.on_end(end, reason, now);
                self.socket = None;
            }
        }
    }
}

/// The next frame; without a socket, never.
async fn next(socket: &mut Option<Box<Socket>>) -> Incoming {
    match socket {
        Some(socket) => socket.next().await,
        None => std::future::pending().await,
    }
}

fn no_token_in_time() -> Failure {
    (End::NoToken, End::NoToken.reason("the function that provides the token did not return in time"))
}
