// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `projects`.

use signalwire_models::projects;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `projects`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::projects::ListProjects;
///
/// let mut items = client.projects().list(&ListProjects::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a>(pub(super) &'a Client);

impl Projects<'_> {
    /// Creates a subproject of the token's project; only this response contains its signing key.
    ///
    /// `POST /api/projects`. Requires the scope `management`.
    #[inline]
    pub fn create(
        self,
        body: &projects::CreateProjectRequest,
    ) -> RequestBuilder<projects::ProjectWithSigningKey> {
        RequestBuilder::value(self.0, &operations::projects::CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a project.
    ///
    /// `DELETE /api/projects/{id}`. Requires the scope `management`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::projects::DELETE, &[id], Input::none())
    }

    /// Reads one project.
    ///
    /// `GET /api/projects/{id}`. Requires the scope `management`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<projects::Project> {
        RequestBuilder::value(self.0, &operations::projects::GET, &[id], Input::none())
    }

    /// Lists the projects that the token can see, page by page; they can be filtered by name.
    ///
    /// `GET /api/projects`. Requires the scope `management`.
    #[inline]
    pub fn list(self, query: &projects::ListProjects) -> RequestBuilder<Page<projects::Project>> {
        RequestBuilder::page(self.0, &operations::projects::LIST, &[], Input::query(query))
    }

    /// Replaces the key that signs webhooks; only this response contains the new one, which is used
    /// after about a minute.
    ///
    /// `POST /api/projects/{id}/signing-key/rotate`. Requires the scope `management`.
    #[inline]
    pub fn rotate_signing_key(self, id: &str) -> RequestBuilder<projects::ProjectWithSigningKey> {
        RequestBuilder::value(self.0, &operations::projects::ROTATE_SIGNING_KEY, &[id], Input::none())
    }

    /// Changes the name of a project, whether its recordings and media are protected, and whether
    /// https is forced.
    ///
    /// `PATCH /api/projects/{id}`. Requires the scope `management`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &projects::UpdateProjectRequest,
    ) -> RequestBuilder<projects::Project> {
        RequestBuilder::value(self.0, &operations::projects::UPDATE, &[id], Input::body(body))
    }
}
