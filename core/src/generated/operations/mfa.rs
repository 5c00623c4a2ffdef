// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `mfa`.

use crate::generated::schemas::mfa;
use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/mfa/call`
pub(crate) static CALL: Operation = Operation {
    name: "mfa.call",
    method: Method::Post,
    path: "/api/relay/rest/mfa/call",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&mfa::MFA_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/relay/rest/mfa/sms`
pub(crate) static SMS: Operation = Operation {
    name: "mfa.sms",
    method: Method::Post,
    path: "/api/relay/rest/mfa/sms",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&mfa::MFA_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/relay/rest/mfa/{mfa_request_id}/verify`
pub(crate) static VERIFY: Operation = Operation {
    name: "mfa.verify",
    method: Method::Post,
    path: "/api/relay/rest/mfa/{mfa_request_id}/verify",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&mfa::MFA_VERIFY_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
