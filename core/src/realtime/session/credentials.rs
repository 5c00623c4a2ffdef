//! The token of a session, which may be asked for before each attempt.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::credentials::{ApiToken, Credentials, Origin, ProjectId};
use crate::realtime::connection::Failure;
use crate::realtime::machine::End;

/// The error of a program that provides tokens.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;
type TokenFuture = Pin<Box<dyn Future<Output = Result<ApiToken, BoxError>> + Send>>;
/// Provides a token before each attempt.
pub(crate) type TokenProvider = Arc<dyn Fn() -> TokenFuture + Send + Sync>;

/// The project, and its token or a function that provides one. Both are bound to one origin.
#[derive(Clone)]
pub(in crate::realtime) struct TokenSource {
    pub project: ProjectId,
    /// `None` only if there is a function.
    pub token: Option<ApiToken>,
    pub provider: Option<TokenProvider>,
    pub origin: Origin,
}

impl TokenSource {
    /// Replaces project and token, and the function. Returns whether the project is the same.
    pub fn replace(&mut self, project: ProjectId, token: ApiToken) -> bool {
        let same_project = self.project.as_str() == project.as_str();
        (self.project, self.token, self.provider) = (project, Some(token), None);
        same_project
    }

    /// The credentials of one attempt.
    pub async fn credentials(self) -> Result<Credentials, Failure> {
        let provided = match &self.provider {
            // The error may contain the token.
            Some(provider) => provider().await.ok(),
            None => self.token,
        };
        let token = provided.ok_or_else(|| {
            (End::NoToken, End::NoToken.reason("the function that provides the token failed"))
        })?;
        Ok(Credentials::new(self.project, token, self.origin))
    }
}
