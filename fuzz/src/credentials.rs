//! Project ids and API tokens as pasted by users.

use signalwire_core::{ApiToken, ProjectId};

use crate::support::{assert_no_secret, credentials, text};

/// Accepted input is kept verbatim, and no error contains rejected input.
pub fn check(input: &[u8]) {
    let text = text(input);
    let project = ProjectId::parse(&text);
    assert_no_secret(&project);
    if let Ok(project) = project {
        assert_eq!(project.as_str().len(), 36);
        assert!(!project.as_str().contains(':'));
    }
    let token = ApiToken::parse(&text);
    assert_no_secret(&token);
    if let Ok(token) = token {
        assert_eq!(token.reveal(), text);
        assert!(!format!("{token:?}{token:#?}").contains(&text) || text.len() < 12);
    }
    if let Some(credentials) = credentials() {
        assert_no_secret(&credentials.curl(&text, false));
    }
}
