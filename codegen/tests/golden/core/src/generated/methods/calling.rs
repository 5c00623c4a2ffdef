// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `calling`.

use signalwire_models::{calling, common};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `calling`.
#[derive(Clone, Copy, Debug)]
pub struct Calling<'a>(pub(super) &'a Client);

impl Calling<'_> {
    /// Calls a number.
    ///
    /// `POST /api/calling/calls` with the command `dial`. Requires the scope `calling`.
    #[inline]
    pub fn dial(self, params: &calling::DialParams) -> RequestBuilder<common::Thing> {
        RequestBuilder::value(self.0, &operations::calling::DIAL, &[], Input::body(params))
    }

    /// Ends a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.end`. Requires the scope `calling`.
    #[inline]
    pub fn end(self, call_id: &str) -> RequestBuilder<common::Thing> {
        RequestBuilder::value(self.0, &operations::calling::END, &[call_id], Input::none())
    }
}
