//! What the requests of one typed call have in common.

use std::fmt;

use crate::call::Response;
use crate::client::Client;
use crate::config::EventHook;
use crate::error::Error;
use crate::operations::Operation;
use crate::request::args::RequestOptions;

/// What the requests of one typed call have in common: a list sends one per page.
#[derive(Clone)]
pub(super) struct CallContext {
    pub client: Client,
    pub operation: &'static Operation,
    pub options: RequestOptions,
    pub on_event: Option<EventHook>,
}

impl CallContext {
    /// The error for a response whose body is not JSON.
    pub fn invalid_json(&self, response: Response) -> Error {
        self.client.invalid_json(self.operation, response)
    }

    /// The error for a response that is JSON, but has another shape than the API describes.
    pub fn unexpected_shape(&self, response: Response, reason: &str) -> Error {
        self.client.unexpected_shape(self.operation, response, reason)
    }
}

impl fmt::Debug for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}
