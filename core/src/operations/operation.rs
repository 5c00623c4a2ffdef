//! The description of one operation. The rows are generated into `generated/`.

use std::fmt;

use crate::operations::schema::{Field, Schema};

/// An operation of the API. [`Client::call`](crate::Client::call) makes calls of it.
#[derive(Debug)]
pub struct Operation {
    /// The name in JavaScript, `video.rooms.list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with `{name}` for each value.
    pub path: &'static str,
    /// The credential that it requires.
    #[doc(hidden)]
    pub auth: Auth,
    /// The scopes of which the API token needs one.
    pub scopes: &'static [&'static str],
    /// Query parameters.
    #[doc(hidden)]
    pub query: &'static [Field],
    /// The request body.
    #[doc(hidden)]
    pub body: Option<Body>,
    /// How a list is paginated.
    #[doc(hidden)]
    pub paging: Paging,
}

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "RFC 9110 section 9.3 defines them")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it is sent: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for Method {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// The authentication of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// HTTP Basic with project id and API token.
    Basic,
    /// A subscriber token; without one, a server sends its Basic credential.
    Bearer,
    /// No credential, even if the client has one.
    None,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// The media type.
    pub media: Media,
    /// Whether the body is required.
    pub required: bool,
    /// The schema of the body. For a command: the schema of `params`.
    pub schema: Schema,
    /// The fixed part of the body around `params`, for a call command.
    pub command: Option<Command>,
}

// The browser build has neither forms nor commands (a test of the registry asserts this). The
// `cfg!` lets the compiler remove the code that handles them.
impl Body {
    /// Whether the body is a form.
    pub fn is_form(&self) -> bool {
        cfg!(feature = "server") && self.media == Media::Form
    }

    /// The fixed part around `params`, if the operation is a call command.
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
    /// Whether the id of the call is the first argument and a field beside `params`.
    pub takes_id: bool,
}

/// How a list is paginated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// The operation is not a list.
    None,
    /// The link is `links.next` of the response; the items are under `data`.
    Links,
    /// The link is `next_page_uri` of the response; the items are under this field.
    NextPageUri(&'static str),
    /// The response contains the complete list; the items are under `data`.
    Whole,
}
