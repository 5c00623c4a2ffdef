//! The engine of `signalwire-client`: credentials, requests, HTTPS, errors and pages.

#[cfg(feature = "server")]
pub mod auth;
#[cfg(feature = "server")]
pub mod credentials;
pub mod error;
mod generated;
pub mod looks;
pub mod operation;
mod origin;
pub mod page;
mod project_id;
pub mod redact;
pub mod retry;
pub mod schema;
mod space;
mod table;
pub mod transport;
mod value;

#[cfg(feature = "server")]
pub use credentials::{ApiToken, CredentialOptions, Credentials, Dotenv, EnvSource, Variables, Warning};
pub use error::{ConfigError, Error};
pub use origin::Origin;
pub use project_id::ProjectId;
pub use space::Space;
pub use table::{FINGERPRINT, operation_named, operations};
