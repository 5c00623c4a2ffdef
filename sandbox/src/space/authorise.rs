//! Authentication and authorisation.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use signalwire_api::Auth;

use super::{Space, timestamps};
use crate::api_error::ApiError;
use crate::table::Route;
use crate::tokens::ApiToken;

impl Space {
    /// The authenticated project. An operation without credentials accepts any request, whatever
    /// its `Authorization` header contains.
    pub(super) fn authorise(&self, route: &Route, headers: &HeaderMap) -> Result<String, ApiError> {
        let value =
            headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let (scheme, credential) = value.split_once(' ').unwrap_or((value, ""));
        match route.operation.auth {
            Auth::None => Ok(self.project.clone()),
            Auth::Bearer if scheme.eq_ignore_ascii_case("bearer") => self.check_subscriber(credential.trim()),
            Auth::Basic | Auth::Bearer if scheme.eq_ignore_ascii_case("basic") => {
                let token = self.check_basic(credential.trim()).ok_or(ApiError::Unauthorized)?;
                token.allows(&route.operation.scopes).then_some(token.project).ok_or(ApiError::Forbidden)
            }
            Auth::Basic | Auth::Bearer => Err(ApiError::Unauthorized),
        }
    }

    fn check_subscriber(&self, token: &str) -> Result<String, ApiError> {
        let claims = self.keys.decrypt("SAT", token, timestamps::unix_now()).ok_or(ApiError::Unauthorized)?;
        Ok(claims["project"].as_str().unwrap_or(&self.project).to_owned())
    }

    fn check_basic(&self, credential: &str) -> Option<ApiToken> {
        let text = String::from_utf8(STANDARD.decode(credential).ok()?).ok()?;
        let (project, secret) = text.split_once(':')?;
        self.state().tokens.check(project, secret).cloned()
    }
}
