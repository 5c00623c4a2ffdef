// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `projects`.

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Secret};

/// `Projects.CreateProjectRequest` of the API. Body of `projects.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateProjectRequest {
    /// A string. At most 250 characters.
    pub name: String,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_recordings: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_message_media: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_fax_media: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_https_requests: Option<bool>,
}

impl CreateProjectRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            protect_recordings: None,
            protect_message_media: None,
            protect_fax_media: None,
            force_https_requests: None,
        }
    }
}

/// `Projects.Project` of the API. Item of `projects.list`. Response of `projects.get`,
/// `projects.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// May be null. A UUID.
    pub parent_project_id: Option<String>,
    /// A boolean.
    pub subproject: Option<bool>,
    /// A string.
    pub region_preference: Option<String>,
    /// A boolean.
    pub protect_recordings: Option<bool>,
    /// A boolean.
    pub protect_message_media: Option<bool>,
    /// A boolean.
    pub protect_fax_media: Option<bool>,
    /// A boolean.
    pub force_https_requests: Option<bool>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Project, extra, ["id"] {
        key id = "id",
        required name = "name",
        nullable parent_project_id = "parent_project_id",
        required subproject = "subproject",
        required region_preference = "region_preference",
        required protect_recordings = "protect_recordings",
        required protect_message_media = "protect_message_media",
        required protect_fax_media = "protect_fax_media",
        required force_https_requests = "force_https_requests",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `Projects.ProjectWithSigningKey` of the API. Response of `projects.create`,
/// `projects.rotateSigningKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectWithSigningKey {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// May be null. A UUID.
    pub parent_project_id: Option<String>,
    /// A boolean.
    pub subproject: Option<bool>,
    /// A string.
    pub region_preference: Option<String>,
    /// A boolean.
    pub protect_recordings: Option<bool>,
    /// A boolean.
    pub protect_message_media: Option<bool>,
    /// A boolean.
    pub protect_fax_media: Option<bool>,
    /// A boolean.
    pub force_https_requests: Option<bool>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// A secret string.
    pub signing_key: Option<Secret>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ProjectWithSigningKey, extra, ["id"] {
        key id = "id",
        required name = "name",
        nullable parent_project_id = "parent_project_id",
        required subproject = "subproject",
        required region_preference = "region_preference",
        required protect_recordings = "protect_recordings",
        required protect_message_media = "protect_message_media",
        required protect_fax_media = "protect_fax_media",
        required force_https_requests = "force_https_requests",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required signing_key = "signing_key",
    }
}

/// `Projects.UpdateProjectRequest` of the API. Body of `projects.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateProjectRequest {
    /// A string. At most 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_recordings: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_message_media: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_fax_media: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_https_requests: Option<bool>,
}

/// The query of `projects.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListProjects {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
}
