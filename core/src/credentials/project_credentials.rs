//! Credentials: a project, its API token and the origin that they are sent to.

use super::basic_auth::BasicHeader;
use super::{ApiToken, Origin, ProjectId};
use crate::warning::Warning;

/// A project, its API token and the one origin they are sent to. Checked when made, so that later
/// code need not doubt them.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub(super) project: ProjectId,
    pub(super) token: ApiToken,
    pub(super) origin: Origin,
    warnings: Vec<Warning>,
}

impl Credentials {
    /// Puts checked parts together.
    pub fn new(project: ProjectId, token: ApiToken, origin: Origin) -> Self {
        let warnings = [token.warning(), warn_of_host(&origin)].into_iter().flatten().collect();
        Self { project, token, origin, warnings }
    }

    /// The project id.
    pub fn project(&self) -> &ProjectId {
        &self.project
    }

    /// The API token, still closed: `reveal` opens it.
    pub fn token(&self) -> &ApiToken {
        &self.token
    }

    /// Where the credential may go.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The value of the `Authorization` header.
    pub fn basic(&self) -> BasicHeader {
        BasicHeader::new(&self.project, &self.token)
    }

    /// What is odd, in no way wrong.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

fn warn_of_host(origin: &Origin) -> Option<Warning> {
    (!origin.is_expected()).then(|| Warning {
        code: "other_host",
        message: format!(
            "the API token is sent to {origin}, which is neither under signalwire.com nor this machine"
        ),
    })
}
