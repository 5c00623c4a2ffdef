// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `calling`.

use signalwire_models::{calling, common};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `calling`.
#[derive(Clone, Copy, Debug)]
pub struct Calling<'a>(pub(super) ScopedClient<'a>);

impl<'a> Calling<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls a number.
    ///
    /// `POST /api/calling/calls` with the command `dial`. Requires the scope `calling`.
    pub async fn dial(self, params: &calling::DialParams) -> Result<common::Thing, Error> {
        self.0.one(&operations::calling::DIAL, &[], Input::body(params)).await
    }

    /// Ends a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.end`. Requires the scope `calling`.
    pub async fn end(self, call_id: &str) -> Result<common::Thing, Error> {
        self.0.one(&operations::calling::END, &[call_id], Input::none()).await
    }
}
