// Generated from api/ by codegen/src/print/rust_methods.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Typed methods, one module per family.

pub mod calling;
pub mod compat;
pub mod things;
pub mod tokens;

use crate::client::Client;
use crate::typed::Caller;

impl Client {
    /// Methods of `calling`.
    pub fn calling(&self) -> calling::Calling<'_> {
        calling::Calling(Caller::new(self))
    }

    /// Methods of `compat`.
    pub fn compat(&self) -> compat::Compat<'_> {
        compat::Compat(Caller::new(self))
    }

    /// Methods of `things`.
    pub fn things(&self) -> things::Things<'_> {
        things::Things(Caller::new(self))
    }

    /// Methods of `tokens`.
    pub fn tokens(&self) -> tokens::Tokens<'_> {
        tokens::Tokens(Caller::new(self))
    }
}
