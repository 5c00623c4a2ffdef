// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `recordings`.

use signalwire_models::recordings;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `recordings`.
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(super) ScopedClient<'a>);

impl<'a> Recordings<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Permanently deletes a recording and its audio.
    ///
    /// `DELETE /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::recordings::DELETE, &[id], Input::none()).await
    }

    /// Reads one recording of a call: its state, its length and where its audio is.
    ///
    /// `GET /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
    pub async fn get(self, id: &str) -> Result<recordings::GetRecordingResponse, Error> {
        self.0.one(&operations::recordings::GET, &[id], Input::none()).await
    }

    /// Lists the recordings of calls, page by page.
    ///
    /// `GET /api/relay/rest/recordings`. Requires the scope `voice`.
    pub async fn list(
        self,
        query: &recordings::ListRecordings,
    ) -> Result<Page<recordings::Recording>, Error> {
        self.0.page(&operations::recordings::LIST, &[], Input::query(query)).await
    }
}
