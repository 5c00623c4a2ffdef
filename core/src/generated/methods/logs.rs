// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `logs`.

use signalwire_models::logs;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `logs`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::logs::ListConferences;
///
/// let mut items = client.logs().conferences().list(&ListConferences::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a>(pub(super) &'a Client);

impl<'a> Logs<'a> {
    /// Methods of `logs.conferences`.
    pub fn conferences(self) -> Conferences<'a> {
        Conferences(self.0)
    }

    /// Methods of `logs.fax`.
    pub fn fax(self) -> Fax<'a> {
        Fax(self.0)
    }

    /// Methods of `logs.messages`.
    pub fn messages(self) -> Messages<'a> {
        Messages(self.0)
    }

    /// Methods of `logs.video`.
    pub fn video(self) -> Video<'a> {
        Video(self.0)
    }

    /// Methods of `logs.voice`.
    pub fn voice(self) -> Voice<'a> {
        Voice(self.0)
    }
}

/// Methods of `logs.conferences`.
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(super) &'a Client);

impl Conferences<'_> {
    /// Lists the conferences that took place, page by page; they can be filtered by the time of
    /// creation.
    ///
    /// `GET /api/logs/conferences`. Requires one of the scopes `voice`, `video`.
    #[inline]
    pub fn list(self, query: &logs::ListConferences) -> RequestBuilder<Page<logs::ConferencesResponseData>> {
        RequestBuilder::page(self.0, &operations::logs::CONFERENCES_LIST, &[], Input::query(query))
    }
}

/// Methods of `logs.fax`.
#[derive(Clone, Copy, Debug)]
pub struct Fax<'a>(pub(super) &'a Client);

impl Fax<'_> {
    /// Reads the log of one fax.
    ///
    /// `GET /api/fax/logs/{id}`. Requires the scope `fax`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<logs::FaxLogResponse> {
        RequestBuilder::value(self.0, &operations::logs::FAX_GET, &[id], Input::none())
    }

    /// Lists the faxes that were sent and received, page by page; they can be filtered by the time
    /// of creation.
    ///
    /// `GET /api/fax/logs`. Requires the scope `fax`.
    #[inline]
    pub fn list(self, query: &logs::ListFax) -> RequestBuilder<Page<logs::FaxLog>> {
        RequestBuilder::page(self.0, &operations::logs::FAX_LIST, &[], Input::query(query))
    }
}

/// Methods of `logs.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(super) &'a Client);

impl Messages<'_> {
    /// Reads the log of one message.
    ///
    /// `GET /api/messaging/logs/{id}`. Requires the scope `messaging`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<logs::MessageLogRetrieve> {
        RequestBuilder::value(self.0, &operations::logs::MESSAGES_GET, &[id], Input::none())
    }

    /// Lists the messages that were sent and received, page by page; they can be filtered by the
    /// time of creation.
    ///
    /// `GET /api/messaging/logs`. Requires the scope `messaging`.
    #[inline]
    pub fn list(self, query: &logs::ListMessages) -> RequestBuilder<Page<logs::MessageLog>> {
        RequestBuilder::page(self.0, &operations::logs::MESSAGES_LIST, &[], Input::query(query))
    }
}

/// Methods of `logs.video`.
#[derive(Clone, Copy, Debug)]
pub struct Video<'a>(pub(super) &'a Client);

impl Video<'_> {
    /// Reads the log entry of one video session; a deleted one has only its id and dates.
    ///
    /// `GET /api/video/logs/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<logs::VideoVideoLog> {
        RequestBuilder::value(self.0, &operations::logs::VIDEO_GET, &[id], Input::none())
    }

    /// Lists the log of video sessions with their charges; with `include_deleted` also deleted
    /// entries, which have only an id and dates.
    ///
    /// `GET /api/video/logs`. Requires the scope `video`.
    #[inline]
    pub fn list(self, query: &logs::ListVideo) -> RequestBuilder<Page<logs::VideoVideoLog>> {
        RequestBuilder::page(self.0, &operations::logs::VIDEO_LIST, &[], Input::query(query))
    }
}

/// Methods of `logs.voice`.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a>(pub(super) &'a Client);

impl Voice<'_> {
    /// Reads the log of one call.
    ///
    /// `GET /api/voice/logs/{id}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<logs::VoiceLog> {
        RequestBuilder::value(self.0, &operations::logs::VOICE_GET, &[id], Input::none())
    }

    /// Lists the calls that were made and received, page by page; they can be filtered by the time
    /// of creation.
    ///
    /// `GET /api/voice/logs`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &logs::ListVoice) -> RequestBuilder<Page<logs::VoiceLog>> {
        RequestBuilder::page(self.0, &operations::logs::VOICE_LIST, &[], Input::query(query))
    }

    /// Lists the events of one call.
    ///
    /// `GET /api/voice/logs/{id}/events`. Requires the scope `voice`.
    #[inline]
    pub fn list_events(self, id: &str) -> RequestBuilder<Page<logs::VoiceLogEvent>> {
        RequestBuilder::page(self.0, &operations::logs::VOICE_LIST_EVENTS, &[id], Input::none())
    }
}
