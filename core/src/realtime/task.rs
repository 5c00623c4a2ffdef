//! Tasks are received over the session and sent over HTTPS.

use crate::operations::schema::Schema;
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// Sends a task. It is not in the registry, because its origin is the host of the session, and not
/// that of the Space.
pub static SEND_TASK: Operation = Operation {
    name: "task.send",
    method: Method::Post,
    path: "/api/relay/rest/tasks",
    auth: Auth::Basic,
    scopes: &["tasking"],
    query: &[],
    body: Some(Body { media: Media::Json, required: true, schema: Schema::Any, command: None }),
    paging: Paging::None,
};
