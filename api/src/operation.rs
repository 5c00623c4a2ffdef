//! Operations: what one call is on the wire, and what we call it.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::types::{Type, is_false};

/// One file of `wire/`: the operations of a family, and the types they use that no other family's
/// file holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Operations by key: `"GET /api/video/rooms"`; a call command adds its name: `"POST
    /// /api/calling/calls#calling.play"`.
    pub operations: IndexMap<String, Operation>,
    /// Requests that the API sends to a server of the user's, by verb and name: `"POST
    /// smsStatusCallback"`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub webhooks: IndexMap<String, Webhook>,
    /// Named types; a name is unique over all families.
    pub types: IndexMap<String, Type>,
}

/// The wire facts of one operation. Its verb and path are its key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Which credential it takes.
    pub auth: Auth,
    /// Token scopes; any one of them suffices.
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
    /// The status of success.
    pub status: u16,
    /// The type of a successful answer; absent when the answer has no body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Type>,
    /// The type of the error body by status.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub errors: IndexMap<u16, Type>,
    /// The API advises against it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
}

impl Operation {
    /// The named types that the operation mentions, as often as it does.
    pub fn mentions(&self) -> Vec<&str> {
        let path = self.path.iter().map(|parameter| &parameter.kind);
        let answers = self.answer.iter().chain(self.errors.values());
        path.chain(answers).flat_map(Type::mentions).chain(self.request_mentions()).collect()
    }

    /// The named types that its query and body mention.
    pub fn request_mentions(&self) -> Vec<&str> {
        self.request_kinds().flat_map(Type::mentions).collect()
    }

    /// The types of its query parameters and of its body.
    pub fn request_kinds(&self) -> impl Iterator<Item = &Type> {
        let query = self.query.iter().map(|parameter| &parameter.kind);
        query.chain(self.body.iter().map(|body| &body.kind))
    }
}

/// The wire facts of one webhook. It carries no credential; a signature in its headers proves where
/// it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// What it holds.
    pub body: Body,
    /// The status that tells the API that it was taken.
    pub status: u16,
}

/// How an operation proves who calls.
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

/// The verb of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "RFC 9110 section 9.3 says what they mean")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// As it stands in a request line.
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
    /// The wire's name.
    pub name: String,
    /// The type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The parameter must be there.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// What the server takes when it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// How it is written.
    pub media: Media,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The body must be there; for a call command: `{}` does not suffice as `params`.
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
    /// The body carries the id of the call beside `params`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub takes_id: bool,
}

/// How a list goes on; derived from the answer's type, so no file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// One answer is all there is.
    None,
    /// `links.next` of the answer, items under `data`.
    Links,
    /// `next_page_uri` of the answer, items under the named field.
    NextPageUri(String),
    /// A list that comes whole, items under `data`.
    Whole,
}

/// A row of `surface/`: what the wire cannot say of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surface {
    /// The JS name, `video.rooms.list`; for a webhook `webhooks.` and its name.
    pub name: String,
    /// One sentence of ours; empty until the family is described.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}
