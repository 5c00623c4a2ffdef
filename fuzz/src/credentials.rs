//! Project ids and API tokens, as people paste them.

use signalwire_core::{ApiToken, ProjectId};

use crate::support::{credentials, is_quiet, text};

/// What is taken is kept as it came, and no error shows what was refused.
pub fn check(input: &[u8]) {
    let text = text(input);
    let project = ProjectId::parse(&text);
    is_quiet(&project);
    if let Ok(project) = project {
        assert_eq!(project.as_str().len(), 36);
        assert!(!project.as_str().contains(':'));
    }
    let token = ApiToken::parse(&text);
    is_quiet(&token);
    if let Ok(token) = token {
        assert_eq!(token.reveal(), text);
        assert!(!format!("{token:?}{token:#?}").contains(&text) || text.len() < 12);
    }
    if let Some(credentials) = credentials() {
        is_quiet(&credentials.curl(&text, false));
    }
}
