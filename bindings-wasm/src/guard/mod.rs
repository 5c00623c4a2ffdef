//! Rejects server-side secrets in every input. The detectors are in
//! `signalwire_core::internal::secrets::detect`.

mod arguments;
mod secret_rejected;

pub use arguments::reject_secrets_in_arguments;
pub use secret_rejected::{
    SecretRejected, refuse_url, refuse_value, reject_secrets_in_url, reject_secrets_in_value,
};
