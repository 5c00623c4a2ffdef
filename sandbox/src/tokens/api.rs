//! API tokens: the first one, and those that calls make.

use subtle::{Choice, ConstantTimeEq};

use super::hex;

/// An API token and what it may do.
#[derive(Clone)]
pub(crate) struct ApiToken {
    /// The id that manages it.
    pub id: String,
    /// The project it belongs to.
    pub project: String,
    /// The token.
    pub secret: String,
    /// Its scopes; `None` is all of them.
    pub scopes: Option<Vec<String>>,
}

/// All tokens that authenticate.
#[derive(Default)]
pub(crate) struct ApiTokens(Vec<ApiToken>);

impl ApiToken {
    /// A new secret in the form of today's tokens: `PT` and 48 hex digits.
    pub fn new_secret() -> String {
        format!("PT{}", hex::<24>())
    }

    /// The token has one of the scopes, or none is needed. The API calls one scope both voice and
    /// calling.
    pub fn allows(&self, needed: &[String]) -> bool {
        let Some(own) = &self.scopes else { return true };
        let has = |scope: &String| own.iter().any(|own| canonical_scope(own) == canonical_scope(scope));
        needed.is_empty() || needed.iter().any(has)
    }
}

fn canonical_scope(scope: &str) -> &str {
    if scope == "voice" { "calling" } else { scope }
}

impl ApiTokens {
    /// Lets the token in.
    pub fn add(&mut self, token: ApiToken) {
        self.0.push(token);
    }

    /// Gives the token these scopes.
    pub fn set_scopes(&mut self, id: &str, scopes: Vec<String>) {
        if let Some(token) = self.0.iter_mut().find(|token| token.id == id) {
            token.scopes = Some(scopes);
        }
    }

    /// Lets the token in no longer.
    pub fn remove(&mut self, id: &str) {
        self.0.retain(|token| token.id != id);
    }

    /// The token that these credentials are of. Takes as long for a wrong one as for a right one.
    pub fn check(&self, project: &str, secret: &str) -> Option<&ApiToken> {
        let same = |token: &ApiToken| -> Choice {
            token.project.as_bytes().ct_eq(project.as_bytes())
                & token.secret.as_bytes().ct_eq(secret.as_bytes())
        };
        self.0.iter().fold(None, |found, token| if same(token).into() { Some(token) } else { found })
    }
}
