//! Operations and webhooks: wire format and names.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::types::{Type, is_false};

/// A file of `wire/`: the operations of a family, and the types that no other file contains.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Operations by key: `"GET /api/video/rooms"`. The key of a call command ends with its name:
    /// `"POST /api/calling/calls#calling.play"`.
    pub operations: IndexMap<String, Operation>,
    /// Requests that the API sends to a user's server, by method and name:
    /// `"POST smsStatusCallback"`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub webhooks: IndexMap<String, Webhook>,
    /// Named types. A name is unique across all families.
    pub types: IndexMap<String, Type>,
}

/// The wire format of an operation. Its key contains method and path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The authentication scheme.
    pub auth: Auth,
    /// Token scopes, of which one is required.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Path parameters in the order of the path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<Parameter>,
    /// Query parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<Parameter>,
    /// The request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// For a call command: the body is `{ command, id?, params }`, and `body.type` is the type of
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
    /// The status of a successful response.
    pub status: u16,
    /// The type of a successful response; absent if it has no body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Type>,
    /// The type of the error body by status.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub errors: IndexMap<u16, Type>,
    /// The operation is deprecated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
}

impl Operation {
    /// The named types that the operation refers to, with duplicates.
    pub fn mentions(&self) -> Vec<&str> {
        let path = self.path.iter().map(|parameter| &parameter.kind);
        let responses = self.response.iter().chain(self.errors.values());
        path.chain(responses).flat_map(Type::mentions).chain(self.request_mentions()).collect()
    }

    /// The named types that query and body refer to.
    pub fn request_mentions(&self) -> Vec<&str> {
        self.request_kinds().flat_map(Type::mentions).collect()
    }

    /// The types of the query parameters and the body.
    pub fn request_kinds(&self) -> impl Iterator<Item = &Type> {
        let query = self.query.iter().map(|parameter| &parameter.kind);
        query.chain(self.body.iter().map(|body| &body.kind))
    }
}

/// The wire format of a webhook. It has no credential; a signature in its headers proves its
/// origin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// The body.
    pub body: Body,
    /// The status that acknowledges the webhook.
    pub status: u16,
}

/// The authentication of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Auth {
    /// HTTP Basic with project id and API token.
    Basic,
    /// A subscriber token.
    Bearer,
    /// No credential.
    None,
}

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "RFC 9110 section 9.3 defines them")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The name in a request line.
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

/// A path or query parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The wire name.
    pub name: String,
    /// The type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The parameter is required.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// The default of the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The media type.
    pub media: Media,
    /// The type of the body.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The body is required. For a call command: `params` must not be `{}`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

/// The media type of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// The fixed part of a call command's body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The value of `command`.
    pub name: String,
    /// The body contains the id of the call beside `params`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub takes_id: bool,
}

/// The paging style of a list. Derived from the type of the response, so no file contains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Not a list.
    None,
    /// The next page is `links.next`, the items are in `data`.
    Links,
    /// The next page is `next_page_uri`, the items are in the named field.
    NextPageUri(String),
    /// The list has a single page, the items are in `data`.
    Whole,
}

impl Paging {
    /// The field of the response that contains the items. `None` if the response is not a list.
    pub fn items_field(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Links | Self::Whole => Some("data"),
            Self::NextPageUri(field) => Some(field),
        }
    }
}

/// A row of `surface/`: the name and documentation of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surface {
    /// The JS name: `video.rooms.list`, or `webhooks.` and the name of a webhook.
    pub name: String,
    /// One sentence of documentation; empty until the family is documented.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Of a webhook: the options whose URL receives it, in Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sent_to: String,
}
