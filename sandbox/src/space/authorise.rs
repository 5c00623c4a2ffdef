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
        let (scheme, credential) = read_authorization(headers);
        match route.operation.auth {
            Auth::None => Ok(self.project.clone()),
            Auth::Bearer if scheme.eq_ignore_ascii_case("bearer") => {
                self.project_of_subscriber(credential.trim())
            }
            Auth::Basic | Auth::Bearer => {
                let token = self.check_basic(headers).ok_or(ApiError::Unauthorized)?;
                token.allows(&route.operation.scopes).then_some(token.project).ok_or(ApiError::Forbidden)
            }
        }
    }

    /// The project of a subscriber token.
    pub fn project_of_subscriber(&self, token: &str) -> Result<String, ApiError> {
        let claims = self.keys.decrypt("SAT", token, timestamps::unix_now()).ok_or(ApiError::Unauthorized)?;
        Ok(claims["project"].as_str().unwrap_or(&self.project).to_owned())
    }

    /// The API token of Basic credentials.
    pub fn check_basic(&self, headers: &HeaderMap) -> Option<ApiToken> {
        let (scheme, credential) = read_authorization(headers);
        let credential = credential.trim();
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(credential).ok()?).ok()?;
        let (project, secret) = text.split_once(':')?;
        self.state().tokens.check(project, secret).cloned()
    }
}

/// The scheme and the credential of the `Authorization` header; empty if there is none.
fn read_authorization(headers: &HeaderMap) -> (&str, &str) {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split_once(' ').unwrap_or((value, ""))
}
