// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `recordings`.

use signalwire_models::recordings;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `recordings`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::recordings::ListRecordings;
///
/// let mut items = client.recordings().list(&ListRecordings::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(super) &'a Client);

impl Recordings<'_> {
    /// Permanently deletes a recording and its audio.
    ///
    /// `DELETE /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::recordings::DELETE, &[id], Input::none())
    }

    /// Reads one recording of a call: its state, its length and where its audio is.
    ///
    /// `GET /api/relay/rest/recordings/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<recordings::GetRecordingResponse> {
        RequestBuilder::value(self.0, &operations::recordings::GET, &[id], Input::none())
    }

    /// Lists the recordings of calls, page by page.
    ///
    /// `GET /api/relay/rest/recordings`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &recordings::ListRecordings) -> RequestBuilder<Page<recordings::Recording>> {
        RequestBuilder::page(self.0, &operations::recordings::LIST, &[], Input::query(query))
    }
}
