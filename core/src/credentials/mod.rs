//! Credentials: the project, its API token and the origin that they are sent to.

#[cfg(feature = "server")]
#[doc(hidden)]
pub mod basic_auth;
mod config_error;
pub(crate) mod config_text;
#[cfg(feature = "server")]
mod curl;
#[cfg(feature = "server")]
mod dotenv;
#[cfg(feature = "server")]
mod env;
#[cfg(feature = "server")]
mod layer;
#[cfg(feature = "server")]
mod options;
pub(crate) mod origin;
#[cfg(feature = "server")]
mod project_credentials;
mod project_id;
#[cfg(feature = "server")]
mod resolve;
pub(crate) mod space;
pub(crate) mod text_traits;
#[cfg(feature = "server")]
mod token;
#[cfg(feature = "server")]
pub(crate) mod variables;

#[cfg(feature = "server")]
pub use crate::variables::Variables;
#[cfg(feature = "server")]
pub use crate::warning::Warning;
pub use config_error::ConfigError;
#[cfg(feature = "server")]
pub use env::{Dotenv, EnvSource};
#[cfg(feature = "server")]
pub use options::CredentialOptions;
pub use origin::Origin;
#[cfg(feature = "native")]
pub(crate) use origin::is_loopback;
#[cfg(feature = "server")]
pub use project_credentials::Credentials;
pub use project_id::ProjectId;
pub use space::Space;
#[cfg(feature = "server")]
pub use token::ApiToken;
