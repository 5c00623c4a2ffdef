//! The credentials of a project.

#[cfg(feature = "native")]
use std::path::Path;
use std::path::PathBuf;

use super::basic_auth::BasicHeader;
use super::{ApiToken, Origin, ProjectId};
use crate::secrets::redact::Redactor;
use crate::warning::{Warning, WarningCode};

/// A project, its API token and the only origin they are sent to. All parts are validated at
/// construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub(super) project: ProjectId,
    pub(super) token: ApiToken,
    pub(super) origin: Origin,
    /// The path of a PEM file that the dotenv file names.
    pub(super) extra_certificates: Option<PathBuf>,
    warnings: Vec<Warning>,
}

impl Credentials {
    /// Combines validated parts. The origin is a [`Space`](crate::Space) or an [`Origin`].
    pub fn new(project: ProjectId, token: ApiToken, origin: impl Into<Origin>) -> Self {
        let origin = origin.into();
        let warnings = [token.warning(), host_warning(&origin)].into_iter().flatten().collect();
        Self { project, token, origin, extra_certificates: None, warnings }
    }

    /// The project id.
    pub fn project(&self) -> &ProjectId {
        &self.project
    }

    /// The API token. Only [`ApiToken::reveal`] returns its text.
    pub fn token(&self) -> &ApiToken {
        &self.token
    }

    /// The origin that the credential is sent to.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The path of the file with certificates that the dotenv file names.
    #[cfg(feature = "native")]
    pub(crate) fn extra_certificates(&self) -> Option<&Path> {
        self.extra_certificates.as_deref()
    }

    /// The value of the `Authorization` header.
    #[doc(hidden)]
    pub fn basic(&self) -> BasicHeader {
        BasicHeader::new(&self.project, &self.token)
    }

    /// A redactor that also recognises this token, whose memory it shares.
    #[doc(hidden)]
    pub fn redactor(&self) -> Redactor {
        Redactor::new(self.project.as_str(), self.token.shared())
    }

    /// Findings that deserve attention but are not errors.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

fn host_warning(origin: &Origin) -> Option<Warning> {
    (!origin.is_expected()).then(|| Warning {
        code: WarningCode::OtherHost,
        message: format!(
            "the API token is sent to {origin}, which is neither under signalwire.com nor this machine"
        ),
    })
}
