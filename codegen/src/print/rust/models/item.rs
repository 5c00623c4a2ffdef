//! What is printed: Rust types, before they are text.

/// Where a printed type lives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName {
    /// The module and cargo feature: the family in snake case.
    pub module: String,
    /// The type in the module.
    pub name: String,
}

impl TypeName {
    pub fn new(module: &str, name: impl Into<String>) -> Self {
        Self { module: module.to_owned(), name: name.into() }
    }
}

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum RustType {
    Boolean,
    I32,
    I64,
    F64,
    String,
    /// A text that must not be logged.
    Secret,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    List(Box<RustType>),
    /// An object whose values are of one type.
    Entries(Box<RustType>),
    Nullable(Box<RustType>),
    /// A scalar of SWML, or a variable that stands for one.
    OrVariable(Box<RustType>),
    Named(TypeName),
    /// A named type that would hold itself without a box.
    Boxed(TypeName),
}

impl RustType {
    /// The type as code in a module says it; `reach` turns the name of another module's type into a path.
    pub fn code(&self, reach: &dyn Fn(&TypeName) -> String) -> String {
        match self {
            Self::Boolean => "bool".to_owned(),
            Self::I32 => "i32".to_owned(),
            Self::I64 => "i64".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::String => "String".to_owned(),
            Self::Secret => "Secret".to_owned(),
            Self::Any => "Value".to_owned(),
            Self::Object => "Map<String, Value>".to_owned(),
            Self::List(item) => format!("Vec<{}>", item.code(reach)),
            Self::Entries(value) => format!("BTreeMap<String, {}>", value.code(reach)),
            Self::Nullable(inner) => format!("Option<{}>", inner.code(reach)),
            Self::OrVariable(value) => format!("OrVariable<{}>", value.code(reach)),
            Self::Named(name) => reach(name),
            Self::Boxed(name) => format!("Box<{}>", reach(name)),
        }
    }

    /// The named type in it, if any.
    pub fn mention(&self) -> Option<&TypeName> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Entries(inner) | Self::Nullable(inner) => inner.mention(),
            _ => None,
        }
    }

    /// The named type whose size is part of this one's.
    pub fn stored_inline(&self) -> Option<&TypeName> {
        match self {
            Self::Named(name) => Some(name),
            Self::Nullable(inner) => inner.stored_inline(),
            _ => None,
        }
    }

    /// The same without null.
    pub fn inner(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }

    /// The same with a box around what is stored_inline.
    pub fn boxed(&self) -> Self {
        match self {
            Self::Named(name) => Self::Boxed(name.clone()),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.boxed())),
            other => other.clone(),
        }
    }

    /// The same, or null.
    pub fn nullable(self) -> Self {
        match self {
            Self::Any | Self::Nullable(_) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }
}

/// A type to print.
#[derive(Clone, Debug)]
pub struct Item {
    pub doc: String,
    pub kind: Kind,
    pub role: Role,
    /// The wire's name, if it has one.
    pub wire: Option<String>,
}

/// Where values of a type go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Role {
    pub request: bool,
    pub response: bool,
    /// An answer, a field of a response or a choice of a union is of the type: it needs `FromJson`.
    pub needs_from_json: bool,
}

impl Role {
    /// Values only come from the server.
    pub fn is_response_only(self) -> bool {
        self.response && !self.request
    }
}

/// What a printed type is made of.
#[derive(Clone, Debug)]
pub enum Kind {
    Struct {
        members: Vec<Member>,
        rest: Option<RustType>,
    },
    /// Variant and text of each value.
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

/// A JSON pointer, and the texts of which one must stand there; the empty text stands for nothing at all.
pub type Guard = (String, Vec<String>);

/// A type of a union.
#[derive(Clone, Debug)]
pub struct Choice {
    pub variant: String,
    pub ty: RustType,
    pub doc: String,
    /// What a value must say to be of this type.
    pub guards: Vec<Guard>,
}

impl Kind {
    /// The types of the parts.
    pub fn types(&self) -> Vec<&RustType> {
        match self {
            Self::Struct { members, rest } => members.iter().map(|m| &m.ty).chain(rest).collect(),
            Self::Enum(_) => Vec::new(),
            Self::Union(choices) => choices.iter().map(|choice| &choice.ty).collect(),
        }
    }

    /// The types of the parts, to change them.
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
    /// The types that a user of the method meets.
    pub fn types(&self) -> impl Iterator<Item = &RustType> {
        self.query.iter().chain(&self.body).chain(self.response.rust_type())
    }
}

/// What a typed method gives.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseType {
    None,
    Value(RustType),
    /// Items of a list that comes in pages.
    Page(RustType),
}

impl ResponseType {
    /// The type of the answer, or of an item of a page.
    pub fn rust_type(&self) -> Option<&RustType> {
        match self {
            Self::None => None,
            Self::Value(ty) | Self::Page(ty) => Some(ty),
        }
    }
}
