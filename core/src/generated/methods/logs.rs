// Generated from api/ by codegen/src/print/rust_methods.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `logs`.

use signalwire_models::logs;

use crate::args::CallOptions;
use crate::error::Error;
use crate::generated::operations;
use crate::typed::{Caller, Input, Page};

/// Methods of `logs`.
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a>(pub(super) Caller<'a>);

impl<'a> Logs<'a> {
    /// The same methods with options for each call.
    #[must_use]
    pub fn with_options(self, options: &'a CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `logs.video`.
    pub fn video(self) -> Video<'a> {
        Video(self.0)
    }
}

/// Methods of `logs.video`.
#[derive(Clone, Copy, Debug)]
pub struct Video<'a>(pub(super) Caller<'a>);

impl<'a> Video<'a> {
    /// The same methods with options for each call.
    #[must_use]
    pub fn with_options(self, options: &'a CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the log entry of one video session; a deleted one has only its id and dates.
    ///
    /// `GET /api/video/logs/{id}`. Needs the scope `video`.
    pub async fn get(self, id: &str) -> Result<logs::VideoVideoLog, Error> {
        self.0.one(&operations::logs::VIDEO_GET, &[id], Input::none()).await
    }

    /// Lists the log of video sessions with their charges; with `include_deleted` also deleted entries, which have only an id and dates.
    ///
    /// `GET /api/video/logs`. Needs the scope `video`.
    pub async fn list(self, query: &logs::ListVideo) -> Result<Page<logs::VideoVideoLog>, Error> {
        self.0.page(&operations::logs::VIDEO_LIST, &[], Input::query(query)).await
    }
}
