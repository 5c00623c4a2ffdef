// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `logs`.

use signalwire_models::logs;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `logs`.
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a>(pub(super) ScopedClient<'a>);

impl<'a> Logs<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

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
pub struct Conferences<'a>(pub(super) ScopedClient<'a>);

impl<'a> Conferences<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the conferences that took place, page by page; they can be filtered by the time of
    /// creation.
    ///
    /// `GET /api/logs/conferences`. Requires one of the scopes `voice`, `video`.
    pub async fn list(
        self,
        query: &logs::ListConferences,
    ) -> Result<Page<logs::ConferencesResponseData>, Error> {
        self.0.page(&operations::logs::CONFERENCES_LIST, &[], Input::query(query)).await
    }
}

/// Methods of `logs.fax`.
#[derive(Clone, Copy, Debug)]
pub struct Fax<'a>(pub(super) ScopedClient<'a>);

impl<'a> Fax<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads the log of one fax.
    ///
    /// `GET /api/fax/logs/{id}`. Requires the scope `fax`.
    pub async fn get(self, id: &str) -> Result<logs::FaxLog, Error> {
        self.0.one(&operations::logs::FAX_GET, &[id], Input::none()).await
    }

    /// Lists the faxes that were sent and received, page by page; they can be filtered by the time
    /// of creation.
    ///
    /// `GET /api/fax/logs`. Requires the scope `fax`.
    pub async fn list(self, query: &logs::ListFax) -> Result<Page<logs::FaxFaxLog>, Error> {
        self.0.page(&operations::logs::FAX_LIST, &[], Input::query(query)).await
    }
}

/// Methods of `logs.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(super) ScopedClient<'a>);

impl<'a> Messages<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads the log of one message.
    ///
    /// `GET /api/messaging/logs/{id}`. Requires the scope `messaging`.
    pub async fn get(self, id: &str) -> Result<logs::MessageLogRetrieve, Error> {
        self.0.one(&operations::logs::MESSAGES_GET, &[id], Input::none()).await
    }

    /// Lists the messages that were sent and received, page by page; they can be filtered by the
    /// time of creation.
    ///
    /// `GET /api/messaging/logs`. Requires the scope `messaging`.
    pub async fn list(self, query: &logs::ListMessages) -> Result<Page<logs::MessageMessageLog>, Error> {
        self.0.page(&operations::logs::MESSAGES_LIST, &[], Input::query(query)).await
    }
}

/// Methods of `logs.video`.
#[derive(Clone, Copy, Debug)]
pub struct Video<'a>(pub(super) ScopedClient<'a>);

impl<'a> Video<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads the log entry of one video session; a deleted one has only its id and dates.
    ///
    /// `GET /api/video/logs/{id}`. Requires the scope `video`.
    pub async fn get(self, id: &str) -> Result<logs::VideoVideoLog, Error> {
        self.0.one(&operations::logs::VIDEO_GET, &[id], Input::none()).await
    }

    /// Lists the log of video sessions with their charges; with `include_deleted` also deleted
    /// entries, which have only an id and dates.
    ///
    /// `GET /api/video/logs`. Requires the scope `video`.
    pub async fn list(self, query: &logs::ListVideo) -> Result<Page<logs::VideoVideoLog>, Error> {
        self.0.page(&operations::logs::VIDEO_LIST, &[], Input::query(query)).await
    }
}

/// Methods of `logs.voice`.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a>(pub(super) ScopedClient<'a>);

impl<'a> Voice<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads the log of one call.
    ///
    /// `GET /api/voice/logs/{id}`. Requires the scope `voice`.
    pub async fn get(self, id: &str) -> Result<logs::VoiceVoiceLog, Error> {
        self.0.one(&operations::logs::VOICE_GET, &[id], Input::none()).await
    }

    /// Lists the calls that were made and received, page by page; they can be filtered by the time
    /// of creation.
    ///
    /// `GET /api/voice/logs`. Requires the scope `voice`.
    pub async fn list(self, query: &logs::ListVoice) -> Result<Page<logs::VoiceVoiceLog>, Error> {
        self.0.page(&operations::logs::VOICE_LIST, &[], Input::query(query)).await
    }

    /// Lists the events of one call.
    ///
    /// `GET /api/voice/logs/{id}/events`. Requires the scope `voice`.
    pub async fn list_events(self, id: &str) -> Result<Page<logs::VoiceLogEvent>, Error> {
        self.0.page(&operations::logs::VOICE_LIST_EVENTS, &[id], Input::none()).await
    }
}
