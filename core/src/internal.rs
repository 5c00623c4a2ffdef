//! The parts of the crate that the bindings, the generator and the tests use. They are not part of
//! the public API and can change in any release.

pub use crate::language::Language;
pub use crate::operations::FINGERPRINT;
pub use crate::request::prepare::{InvalidPageLink, Prepared, prepare, prepare_next};

pub mod call {
    //! The state machine of a call, and what it is built of.
    pub use crate::call::*;
}

#[cfg(feature = "native")]
pub mod config {
    //! The environment variables of a client.
    pub use crate::net::{CERTIFICATE_VARIABLES, OFFLINE_VARIABLE, PROXY_VARIABLES};
}

#[cfg(feature = "server")]
pub mod credentials {
    //! The environment variables of credentials, and the Basic credential.
    pub use crate::credentials::basic_auth;
    pub use crate::credentials::variables::names as variable_names;
}

pub mod error {
    //! Construction of errors, and errors as data.
    pub use crate::error::context::ErrorContext;
    pub use crate::error::data::{ErrorData, JoinedHeaders};
    pub use crate::error::item::read_items;
    pub use crate::error::response::{request_id, retry_after};
}

#[cfg(feature = "__exchange")]
pub mod exchange {
    //! Clients whose responses are made by a function.
    pub use crate::client::exchange::{Exchange, ExchangeFuture, ExchangeRequest};
}

pub mod json {
    //! JSON values of the native build and of the browser build.
    pub use crate::json::*;
}

pub mod operations {
    //! Operations and the schemas of their requests.
    pub use crate::operations::*;
}

pub mod page {
    //! The link to the next page.
    pub use crate::page::*;
}

#[cfg(feature = "realtime")]
pub mod realtime {
    //! A session whose results arrive between its events, with credit; the messages of a server;
    //! the operation of tasks; a client that echoes messages.
    #[cfg(feature = "test-util")]
    pub use crate::realtime::connection::echo;
    pub use crate::realtime::envelope::{Envelope, Frame, ResponseBody, read, read_result, response};
    pub use crate::realtime::session::{Item, RawSession};
    pub use crate::realtime::task::SEND_TASK;
    pub use crate::realtime::traffic::TrafficLevel;
}

pub mod request {
    //! Preparation of requests.
    pub use crate::request::{args, bearer, prepare};
}

pub mod retry {
    //! The retry decision.
    pub use crate::retry::*;
}

pub mod secrets {
    //! Detection and redaction of secrets.
    pub use crate::secrets::{detect, redact};
}

pub mod validate {
    //! Validation of values against schemas.
    pub use crate::validate::*;
}
