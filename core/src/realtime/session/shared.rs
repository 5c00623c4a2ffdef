//! What the handles of a session and its driver share.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::runtime;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::credentials::TokenSource;
use crate::call::Now;
use crate::credentials::ConfigError;
use crate::error::{Error, ErrorCode};
use crate::realtime::connection::Endpoint;
use crate::realtime::driver;
use crate::realtime::engine::{Engine, FIRST_NUMBER};
use crate::realtime::error::RequestContext;
use crate::realtime::queue::Queue;
use crate::realtime::requests::{Request, Waiter};
use crate::realtime::traffic::TrafficHook;

/// The task of the session. It runs once: a session that has ended does not start again.
#[derive(Debug)]
enum Driver {
    New,
    Running(JoinHandle<()>),
    Ended,
}

/// What the handles of a session and its driver share.
pub(in crate::realtime) struct Shared {
    engine: Mutex<Engine>,
    queue: Arc<Mutex<Queue>>,
    credentials: Mutex<TokenSource>,
    driver: Mutex<Driver>,
    next_number: AtomicU64,
    /// The instant that the times of the engine are relative to.
    pub epoch: Instant,
    /// Wakes the driver.
    pub wake: Notify,
    pub endpoint: Endpoint,
    pub traffic: Option<TrafficHook>,
}

impl Shared {
    pub fn new(
        engine: Engine,
        queue: Arc<Mutex<Queue>>,
        credentials: TokenSource,
        endpoint: Endpoint,
        traffic: Option<TrafficHook>,
    ) -> Self {
        Self {
            engine: Mutex::new(engine),
            queue,
            credentials: Mutex::new(credentials),
            driver: Mutex::new(Driver::New),
            next_number: AtomicU64::new(FIRST_NUMBER),
            epoch: Instant::now(),
            wake: Notify::new(),
            endpoint,
            traffic,
        }
    }

    pub fn engine(&self) -> MutexGuard<'_, Engine> {
        self.engine.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn credentials(&self) -> MutexGuard<'_, TokenSource> {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Passes a request to the engine, and returns its number.
    pub fn submit(
        self: &Arc<Self>,
        method: String,
        params: String,
        timeout: Option<Duration>,
        waiter: Waiter,
    ) -> Result<u64, Error> {
        let number = self.next_number.fetch_add(1, Relaxed);
        self.drive(|engine, now| {
            let limit = timeout.unwrap_or(engine.request_timeout());
            engine.request(number, Request::new(method, params, limit, waiter, now.monotonic), now);
        })?;
        Ok(number)
    }

    pub fn now(&self) -> Now {
        Now { monotonic: self.epoch.elapsed(), wall: SystemTime::now(), jitter: fastrand::f64() }
    }

    /// Passes an input to the engine, and wakes the driver.
    pub fn input(&self, input: impl FnOnce(&mut Engine, Now)) {
        let now = self.now();
        input(&mut self.engine(), now);
        self.wake.notify_one();
    }

    /// Passes an input that needs a driver, and starts it if this is the first one.
    /// Fails without an input if the session is offline.
    pub fn drive(self: &Arc<Self>, input: impl FnOnce(&mut Engine, Now)) -> Result<(), Error> {
        self.endpoint.offline().check()?;
        let mut driver = self.driver.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*driver, Driver::New) {
            let message = "a realtime session needs a tokio runtime with time and I/O";
            let runtime = runtime::Handle::try_current()
                .map_err(|_| ConfigError::new(ErrorCode::NoRuntime, message))?;
            *driver = Driver::Running(runtime.spawn(driver::run(Arc::clone(self))));
        }
        drop(driver);
        self.input(input);
        Ok(())
    }

    /// Waits until the driver of a closed session has closed the socket. Only the first caller
    /// waits.
    pub async fn ended(&self) {
        let driver = {
            let mut driver = self.driver.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *driver, Driver::Ended)
        };
        if let Driver::Running(driver) = driver {
            // A panic of the driver ends the session as well.
            let _ = driver.await;
        }
    }
}

/// Closes the session when it is dropped.
pub(in crate::realtime) struct CloseOnDrop(pub Arc<Shared>);

impl Drop for CloseOnDrop {
    fn drop(&mut self) {
        self.0.input(Engine::close);
    }
}

/// The error of a session whose driver has ended unexpectedly.
pub(super) fn ended() -> Error {
    RequestContext::connect(1).closed(true)
}
