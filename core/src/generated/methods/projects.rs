// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `projects`.

use signalwire_models::projects;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `projects`.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a>(pub(super) ScopedClient<'a>);

impl<'a> Projects<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a subproject of the token's project; only this response contains its signing key.
    ///
    /// `POST /api/projects`. Requires the scope `management`.
    pub async fn create(
        self,
        body: &projects::CreateProjectRequest,
    ) -> Result<projects::ProjectWithSigningKey, Error> {
        self.0.one(&operations::projects::CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a project.
    ///
    /// `DELETE /api/projects/{id}`. Requires the scope `management`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::projects::DELETE, &[id], Input::none()).await
    }

    /// Reads one project.
    ///
    /// `GET /api/projects/{id}`. Requires the scope `management`.
    pub async fn get(self, id: &str) -> Result<projects::Project, Error> {
        self.0.one(&operations::projects::GET, &[id], Input::none()).await
    }

    /// Lists the projects that the token can see, page by page; they can be filtered by name.
    ///
    /// `GET /api/projects`. Requires the scope `management`.
    pub async fn list(self, query: &projects::ListProjects) -> Result<Page<projects::Project>, Error> {
        self.0.page(&operations::projects::LIST, &[], Input::query(query)).await
    }

    /// Replaces the key that signs webhooks; only this response contains the new one, which is used
    /// after about a minute.
    ///
    /// `POST /api/projects/{id}/signing-key/rotate`. Requires the scope `management`.
    pub async fn rotate_signing_key(self, id: &str) -> Result<projects::ProjectWithSigningKey, Error> {
        self.0.one(&operations::projects::ROTATE_SIGNING_KEY, &[id], Input::none()).await
    }

    /// Changes the name of a project, whether its recordings and media are protected, and whether
    /// https is forced.
    ///
    /// `PATCH /api/projects/{id}`. Requires the scope `management`.
    pub async fn update(
        self,
        id: &str,
        body: &projects::UpdateProjectRequest,
    ) -> Result<projects::Project, Error> {
        self.0.one(&operations::projects::UPDATE, &[id], Input::body(body)).await
    }
}
