// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `projects`.

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Secret};

/// `Projects.CreateProjectRequest` of the API. Body of `projects.create`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateProjectRequest {
    /// Text. At most 250 characters.
    pub name: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_recordings: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_message_media: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_fax_media: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_https_requests: Option<bool>,
}

impl CreateProjectRequest {
    /// One with what the API requires, and nothing else.
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

/// `Projects.Project` of the API. Answer of `projects.get`, `projects.update`. Item of `projects.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// A UUID.
    pub id: String,
    /// Text.
    pub name: Option<String>,
    /// Or null. A UUID.
    pub parent_project_id: Option<String>,
    /// True or false.
    pub subproject: Option<bool>,
    /// Text.
    pub region_preference: Option<String>,
    /// True or false.
    pub protect_recordings: Option<bool>,
    /// True or false.
    pub protect_message_media: Option<bool>,
    /// True or false.
    pub protect_fax_media: Option<bool>,
    /// True or false.
    pub force_https_requests: Option<bool>,
    /// A date and time as in RFC 3339.
    pub created_at: Option<String>,
    /// A date and time as in RFC 3339.
    pub updated_at: Option<String>,
    /// Fields that have no place above, and values of another type than described.
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

/// `Projects.ProjectWithSigningKey` of the API. Answer of `projects.create`, `projects.rotateSigningKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectWithSigningKey {
    /// A UUID.
    pub id: String,
    /// Text.
    pub name: Option<String>,
    /// Or null. A UUID.
    pub parent_project_id: Option<String>,
    /// True or false.
    pub subproject: Option<bool>,
    /// Text.
    pub region_preference: Option<String>,
    /// True or false.
    pub protect_recordings: Option<bool>,
    /// True or false.
    pub protect_message_media: Option<bool>,
    /// True or false.
    pub protect_fax_media: Option<bool>,
    /// True or false.
    pub force_https_requests: Option<bool>,
    /// A date and time as in RFC 3339.
    pub created_at: Option<String>,
    /// A date and time as in RFC 3339.
    pub updated_at: Option<String>,
    /// A secret text.
    pub signing_key: Option<Secret>,
    /// Fields that have no place above, and values of another type than described.
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
    /// Text. At most 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_recordings: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_message_media: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protect_fax_media: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_https_requests: Option<bool>,
}

/// The query of `projects.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListProjects {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A whole number. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// A whole number. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
}
