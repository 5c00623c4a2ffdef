// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `sip_profile`.

use crate::generated::schemas::sip_profile;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `GET /api/relay/rest/sip_profile`
pub(crate) static GET: Operation = Operation {
    name: "sipProfile.get",
    method: Method::Get,
    path: "/api/relay/rest/sip_profile",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PUT /api/relay/rest/sip_profile`
pub(crate) static UPDATE: Operation = Operation {
    name: "sipProfile.update",
    method: Method::Put,
    path: "/api/relay/rest/sip_profile",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&sip_profile::UPDATE_SIP_PROFILE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
