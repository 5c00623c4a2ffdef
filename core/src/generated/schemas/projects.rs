// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `projects`.

use crate::operations::schema::{Field, Object, Schema, StringRule};

/// `Projects.CreateProjectRequest`
pub(crate) static PROJECTS_CREATE_PROJECT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::optional("protect_recordings", Schema::Boolean),
        Field::optional("protect_message_media", Schema::Boolean),
        Field::optional("protect_fax_media", Schema::Boolean),
        Field::optional("force_https_requests", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Projects.UpdateProjectRequest`
pub(crate) static PROJECTS_UPDATE_PROJECT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::optional("protect_recordings", Schema::Boolean),
        Field::optional("protect_message_media", Schema::Boolean),
        Field::optional("protect_fax_media", Schema::Boolean),
        Field::optional("force_https_requests", Schema::Boolean),
    ],
    ..Object::EMPTY
});
