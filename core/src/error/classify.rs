//! Questions that programs ask about an error, without its variants.

use std::time::Duration;

use super::Error;

impl Error {
    /// Whether a timeout elapsed: of the whole call, of a connection, or between two reads.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Whether no complete response was received, for another reason than a timeout.
    pub fn is_network(&self) -> bool {
        matches!(self, Self::Network(_))
    }

    /// Whether the caller cancelled the call.
    pub fn is_aborted(&self) -> bool {
        matches!(self, Self::Abort(_))
    }

    /// Whether the arguments are invalid: according to this client, or to the server, which
    /// responded with 400 or 422.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self, Self::Validation(_)) || self.has_status(&[400, 422])
    }

    /// Whether the server rejected the credential with 401.
    pub fn is_authentication(&self) -> bool {
        self.has_status(&[401])
    }

    /// Whether the server responded with 403: the token may lack a scope.
    pub fn is_permission_denied(&self) -> bool {
        self.has_status(&[403])
    }

    /// Whether the server responded with 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(&[404])
    }

    /// Whether the server responded with 429. [`retry_after`](Self::retry_after) is the delay that
    /// it requested.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(&[429])
    }

    /// The status of the response, if there was one, or the status that refused a connection.
    pub fn status(&self) -> Option<u16> {
        let refused_with = || self.metadata().and_then(|metadata| metadata.refused_with);
        self.response().map(|response| response.status).or_else(refused_with)
    }

    /// The request id of the server, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id.as_deref()
    }

    /// The delay before a retry that the server requested.
    pub fn retry_after(&self) -> Option<Duration> {
        self.response()?.retry_after
    }

    fn has_status(&self, statuses: &[u16]) -> bool {
        matches!(self, Self::Api(error) if statuses.contains(&error.response.status))
    }
}
