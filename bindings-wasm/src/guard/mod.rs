//! What belongs on a server is refused here, wherever it is passed. The shapes are those of
//! `signalwire_core::secrets::detect`.

mod secret_rejected;
mod walk;

pub use secret_rejected::{
    SecretRejected, refuse_url, refuse_value, reject_secrets_in_url, reject_secrets_in_value,
};
pub use walk::reject_secrets_in_arguments;
