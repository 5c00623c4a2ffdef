//! What the engine knows of an operation. The rows are printed into `generated/`.

use crate::operations::schema::{Field, Schema};

/// One operation of the API, as the engine needs it.
#[derive(Debug)]
pub struct Operation {
    /// The JS name, `video.rooms.list`.
    pub name: &'static str,
    /// The verb.
    pub method: Method,
    /// The path with `{name}` for each value.
    pub path: &'static str,
    /// Which credential it takes.
    pub auth: Auth,
    /// Token scopes of which one is needed.
    pub scopes: &'static [&'static str],
    /// Query parameters.
    pub query: &'static [Field],
    /// The request body.
    pub body: Option<Body>,
    /// How a list goes on.
    pub paging: Paging,
}

/// The verb of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "RFC 9110 section 9.3 says what they mean")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// As it is written in a request: `GET`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// How an operation proves who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// HTTP Basic with project id and API token.
    Basic,
    /// A subscriber token; without one a server sends its Basic credential.
    Bearer,
    /// No credential, even where there is one.
    None,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// How it is written.
    pub media: Media,
    /// The body must be there.
    pub required: bool,
    /// What it may hold. For a command: what `params` may hold.
    pub schema: Schema,
    /// For a call command: the fixed part of the body around `params`.
    pub command: Option<Command>,
}

// A browser has neither forms nor commands, as a test of the table says. Asked like this, the
// compiler leaves out what follows from them.
impl Body {
    /// It is written as a form.
    pub fn is_form(&self) -> bool {
        cfg!(feature = "server") && self.media == Media::Form
    }

    /// The fixed part around `params`, if it is that of a call command.
    pub fn command(&self) -> Option<&Command> {
        if cfg!(feature = "server") { self.command.as_ref() } else { None }
    }
}

/// The media type of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// The fixed part of a call command's body: `{ "command": name, "id": first argument, "params":
/// body }`.
#[derive(Debug)]
pub struct Command {
    /// The value of `command`.
    pub name: &'static str,
    /// The id of the call is the first argument and stands beside `params`.
    pub takes_id: bool,
}

/// How a list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Not a list.
    None,
    /// `links.next` of the answer, items under `data`.
    Links,
    /// `next_page_uri` of the answer, items under this field.
    NextPageUri(&'static str),
    /// A list that comes whole, items under `data`.
    Whole,
}
