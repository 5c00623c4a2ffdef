// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Typed methods, one module per family.

#[cfg(feature = "models-calling")]
pub mod calling;
#[cfg(feature = "models-compat")]
pub mod compat;
#[cfg(feature = "models-things")]
pub mod things;
#[cfg(feature = "models-tokens")]
pub mod tokens;

use crate::client::Client;

impl Client {
    /// Methods of `calling`.
    #[cfg(feature = "models-calling")]
    pub fn calling(&self) -> calling::Calling<'_> {
        calling::Calling(self)
    }

    /// Methods of `compat`.
    #[cfg(feature = "models-compat")]
    pub fn compat(&self) -> compat::Compat<'_> {
        compat::Compat(self)
    }

    /// Methods of `things`.
    #[cfg(feature = "models-things")]
    pub fn things(&self) -> things::Things<'_> {
        things::Things(self)
    }

    /// Methods of `tokens`.
    #[cfg(feature = "models-tokens")]
    pub fn tokens(&self) -> tokens::Tokens<'_> {
        tokens::Tokens(self)
    }
}
