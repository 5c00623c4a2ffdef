//! What is printed: Rust types, before they are text.

/// Where a printed type lives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name {
    /// The module and cargo feature: the family in snake case.
    pub module: String,
    /// The type in the module.
    pub name: String,
}

impl Name {
    pub fn new(module: &str, name: impl Into<String>) -> Self {
        Self { module: module.to_owned(), name: name.into() }
    }
}

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Boolean,
    I32,
    I64,
    F64,
    Text,
    /// A text that must not be logged.
    Secret,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    List(Box<Shape>),
    /// An object whose values are of one type.
    Entries(Box<Shape>),
    Nullable(Box<Shape>),
    /// A scalar of SWML, or a variable that stands for one.
    OrVariable(Box<Shape>),
    Named(Name),
    /// A named type that would hold itself without a box.
    Boxed(Name),
}

impl Shape {
    /// The type as code in a module says it; `reach` turns the name of another module's type into a path.
    pub fn code(&self, reach: &dyn Fn(&Name) -> String) -> String {
        match self {
            Self::Boolean => "bool".to_owned(),
            Self::I32 => "i32".to_owned(),
            Self::I64 => "i64".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::Text => "String".to_owned(),
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
    pub fn mention(&self) -> Option<&Name> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Entries(inner) | Self::Nullable(inner) => inner.mention(),
            _ => None,
        }
    }

    /// The named type whose size is part of this one's.
    pub fn held(&self) -> Option<&Name> {
        match self {
            Self::Named(name) => Some(name),
            Self::Nullable(inner) => inner.held(),
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

    /// The same with a box around what is held.
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
    pub part: bool,
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
        rest: Option<Shape>,
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
    pub shape: Shape,
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
    pub shape: Shape,
    pub doc: String,
    /// What a value must say to be of this type.
    pub guards: Vec<Guard>,
}

impl Kind {
    /// The types of the parts.
    pub fn shapes(&self) -> Vec<&Shape> {
        match self {
            Self::Struct { members, rest } => members.iter().map(|m| &m.shape).chain(rest).collect(),
            Self::Enum(_) => Vec::new(),
            Self::Union(choices) => choices.iter().map(|choice| &choice.shape).collect(),
        }
    }

    /// The types of the parts, to change them.
    pub fn shapes_mut(&mut self) -> Vec<&mut Shape> {
        match self {
            Self::Struct { members, rest } => members.iter_mut().map(|m| &mut m.shape).chain(rest).collect(),
            Self::Enum(_) => Vec::new(),
            Self::Union(choices) => choices.iter_mut().map(|choice| &mut choice.shape).collect(),
        }
    }
}

/// The Rust types of one operation.
#[derive(Clone, Debug)]
pub struct Call {
    pub query: Option<Shape>,
    pub body: Option<Shape>,
    pub answer: Answer,
}

impl Call {
    /// The types that a user of the method meets.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.query.iter().chain(&self.body).chain(self.answer.shape())
    }
}

/// What a typed method gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Nothing,
    One(Shape),
    /// Items of a list that comes in pages.
    Page(Shape),
}

impl Answer {
    /// The type of the answer, or of an item of a page.
    pub fn shape(&self) -> Option<&Shape> {
        match self {
            Self::Nothing => None,
            Self::One(shape) | Self::Page(shape) => Some(shape),
        }
    }
}
