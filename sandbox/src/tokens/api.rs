//! API tokens: the initial one and those that operations create.

use subtle::{Choice, ConstantTimeEq};

use super::hex;

/// An API token and its scopes.
#[derive(Clone)]
pub(crate) struct ApiToken {
    /// The id of the token resource.
    pub id: String,
    /// The project of the token.
    pub project: String,
    /// The secret.
    pub secret: String,
    /// The scopes; `None` for all.
    pub scopes: Option<Vec<String>>,
}

/// The valid tokens.
#[derive(Default)]
pub(crate) struct ApiTokens(Vec<ApiToken>);

impl ApiToken {
    /// Generates a secret in the format of current tokens: `PT` and 48 hex digits.
    pub fn new_secret() -> String {
        format!("PT{}", hex::<24>())
    }

    /// Whether the token has one of the scopes, or none is required. The API uses both `voice` and
    /// `calling` for one scope.
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
    /// Adds a token.
    pub fn add(&mut self, token: ApiToken) {
        self.0.push(token);
    }

    /// Replaces the scopes of a token.
    pub fn set_scopes(&mut self, id: &str, scopes: Vec<String>) {
        if let Some(token) = self.0.iter_mut().find(|token| token.id == id) {
            token.scopes = Some(scopes);
        }
    }

    /// Revokes a token.
    pub fn remove(&mut self, id: &str) {
        self.0.retain(|token| token.id != id);
    }

    /// The token with these credentials, compared in constant time.
    pub fn check(&self, project: &str, secret: &str) -> Option<&ApiToken> {
        let same = |token: &ApiToken| -> Choice {
            token.project.as_bytes().ct_eq(project.as_bytes())
                & token.secret.as_bytes().ct_eq(secret.as_bytes())
        };
        self.0.iter().fold(None, |found, token| if same(token).into() { Some(token) } else { found })
    }
}
