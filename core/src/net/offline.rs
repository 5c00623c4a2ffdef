//! The guard of tests against calls to a real service.

use std::ffi::OsStr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use http::uri::Authority;

use super::proxy::Route;
use crate::credentials::{ConfigError, is_loopback};
use crate::error::ErrorCode;
use crate::variables::Variables;

/// The variable that makes every client of a process offline, unless its option decides.
pub const OFFLINE_VARIABLE: &str = "SIGNALWIRE_OFFLINE";
/// The values that mean no. Every other value means yes: a guard that a spelling mistake turns off
/// does not protect.
const OFF: [&str; 5] = ["", "0", "false", "no", "off"];

/// Refuses to connect to anything but this machine while a client is offline.
pub(crate) struct OfflineGuard {
    /// The first peer that is not this machine, as part of a sentence. `None` if there is none.
    remote: Option<String>,
    option: Option<bool>,
    variable: AtomicBool,
}

impl OfflineGuard {
    /// The guard of a client that connects to a host, through a proxy or not.
    pub fn new(host: &Authority, proxy: Option<&Route>, option: Option<bool>, variables: &Variables) -> Self {
        let remote_host = || (!is_loopback(host.host())).then(|| format!("the host {host}"));
        let remote_proxy = || proxy.filter(|route| !is_loopback(route.host())).map(ToString::to_string);
        let variable = variables.os(OFFLINE_VARIABLE).is_some_and(|value| is_on(&value));
        Self { remote: remote_host().or_else(remote_proxy), option, variable: AtomicBool::new(variable) }
    }

    /// Replaces the value of the variable, for a binding whose environment changes.
    pub fn set_variable(&self, value: Option<&str>) {
        self.variable.store(value.is_some_and(|value| is_on(value.as_ref())), Relaxed);
    }

    /// Fails while the client is offline and would connect to another machine.
    pub fn check(&self) -> Result<(), ConfigError> {
        match &self.remote {
            Some(remote) if self.is_offline() => Err(self.refused(remote)),
            _ => Ok(()),
        }
    }

    fn is_offline(&self) -> bool {
        self.option.unwrap_or_else(|| self.variable.load(Relaxed))
    }

    fn refused(&self, remote: &str) -> ConfigError {
        let (cause, remedy) = match self.option {
            Some(_) => ("the option `offline` is true".to_owned(), "remove the option".to_owned()),
            None => (
                format!("{OFFLINE_VARIABLE} is set"),
                format!("set the option `offline` to false, or unset {OFFLINE_VARIABLE}"),
            ),
        };
        let message = format!(
            "nothing was sent: {cause}, and {remote} is not this machine; to allow it on purpose, {remedy}"
        );
        ConfigError::new(ErrorCode::Offline, message)
    }
}

fn is_on(value: &OsStr) -> bool {
    !OFF.iter().any(|off| value.eq_ignore_ascii_case(off))
}
