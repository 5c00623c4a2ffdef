//! Definitions of Rust types, before they are printed.

use super::rust_type::RustType;

/// The definition of a type.
#[derive(Clone, Debug)]
pub struct Item {
    pub doc: String,
    pub kind: Kind,
    pub role: Role,
    /// The name in the API, if it has one.
    pub wire: Option<String>,
}

/// Where values of a type occur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Role {
    pub request: bool,
    pub response: bool,
    /// The type is that of a response, of a field of one or of a choice of a union, so it needs
    /// `FromJson`.
    pub needs_from_json: bool,
}

impl Role {
    /// Only the server creates values.
    pub fn is_response_only(self) -> bool {
        self.response && !self.request
    }
}

/// The parts of a definition.
#[derive(Clone, Debug)]
pub enum Kind {
    Struct {
        members: Vec<Member>,
        rest: Option<RustType>,
    },
    /// Variant and string of each value.
    Enum(Vec<(String, String)>),
    Union(Vec<Choice>),
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Member {
    pub wire: String,
    pub identifier: String,
    pub ty: RustType,
    pub required: bool,
    pub doc: String,
    /// The variant of the one value that a required field can have.
    pub constant: Option<String>,
}

/// A JSON pointer and the strings that its value may have. The empty string means that the value
/// may be absent.
pub type Guard = (String, Vec<String>);

/// A choice of a union.
#[derive(Clone, Debug)]
pub struct Choice {
    pub variant: String,
    pub ty: RustType,
    pub doc: String,
    /// Conditions that a value must meet to be of this type.
    pub guards: Vec<Guard>,
}

impl Kind {
    /// Returns the types of the parts.
    pub fn types(&self) -> Vec<&RustType> {
        match self {
            Self::Struct { members, rest } => members.iter().map(|m| &m.ty).chain(rest).collect(),
            Self::Enum(_) => Vec::new(),
            Self::Union(choices) => choices.iter().map(|choice| &choice.ty).collect(),
        }
    }

    /// Returns the types of the parts, mutably.
    pub fn types_mut(&mut self) -> Vec<&mut RustType> {
        match self {
            Self::Struct { members, rest } => members.iter_mut().map(|m| &mut m.ty).chain(rest).collect(),
            Self::Enum(_) => Vec::new(),
            Self::Union(choices) => choices.iter_mut().map(|choice| &mut choice.ty).collect(),
        }
    }
}

/// The Rust types of one operation.
#[derive(Clone, Debug)]
pub struct OperationTypes {
    pub query: Option<RustType>,
    pub body: Option<RustType>,
    pub response: ResponseType,
}

impl OperationTypes {
    /// Returns the types in the signature of the method.
    pub fn types(&self) -> impl Iterator<Item = &RustType> {
        self.query.iter().chain(&self.body).chain(self.response.rust_type())
    }
}

/// The type of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseType {
    None,
    Value(RustType),
    /// The items of a paged list.
    Page(RustType),
}

impl ResponseType {
    /// Returns the type of the response or of the items of a page.
    pub fn rust_type(&self) -> Option<&RustType> {
        match self {
            Self::None => None,
            Self::Value(ty) | Self::Page(ty) => Some(ty),
        }
    }
}
