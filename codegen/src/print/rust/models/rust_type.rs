//! References to Rust types.

/// The path of a type in `signalwire-models`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName {
    /// The module and cargo feature: the family in snake case.
    pub module: String,
    /// The name in the module.
    pub name: String,
}

impl TypeName {
    pub fn new(module: &str, name: impl Into<String>) -> Self {
        Self { module: module.to_owned(), name: name.into() }
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum RustType {
    Boolean,
    I32,
    I64,
    F64,
    String,
    /// A string that must not be logged.
    Secret,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    List(Box<RustType>),
    /// An object whose values are of one type.
    Entries(Box<RustType>),
    Nullable(Box<RustType>),
    /// A scalar of SWML or a variable in its place.
    OrVariable(Box<RustType>),
    Named(TypeName),
    /// A named type that would have an infinite size without a box.
    Boxed(TypeName),
}

impl RustType {
    /// Prints the type. `path` prints the path of a named type.
    pub fn code(&self, path: &dyn Fn(&TypeName) -> String) -> String {
        match self {
            Self::Boolean => "bool".to_owned(),
            Self::I32 => "i32".to_owned(),
            Self::I64 => "i64".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::String => "String".to_owned(),
            Self::Secret => "Secret".to_owned(),
            Self::Any => "Value".to_owned(),
            Self::Object => "Map<String, Value>".to_owned(),
            Self::List(item) => format!("Vec<{}>", item.code(path)),
            Self::Entries(value) => format!("BTreeMap<String, {}>", value.code(path)),
            Self::Nullable(inner) => format!("Option<{}>", inner.code(path)),
            Self::OrVariable(value) => format!("OrVariable<{}>", value.code(path)),
            Self::Named(name) => path(name),
            Self::Boxed(name) => format!("Box<{}>", path(name)),
        }
    }

    /// Returns the named type that the type refers to, if any.
    pub fn mention(&self) -> Option<&TypeName> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Entries(inner) | Self::Nullable(inner) => inner.mention(),
            _ => None,
        }
    }

    /// Returns the named type that is stored inline, without indirection.
    pub fn stored_inline(&self) -> Option<&TypeName> {
        match self {
            Self::Named(name) => Some(name),
            Self::Nullable(inner) => inner.stored_inline(),
            _ => None,
        }
    }

    /// Removes `Option`.
    pub fn inner(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }

    /// Boxes the named type.
    pub fn boxed(&self) -> Self {
        match self {
            Self::Named(name) => Self::Boxed(name.clone()),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.boxed())),
            other => other.clone(),
        }
    }

    /// Adds `Option`, unless the type accepts null already.
    pub fn nullable(self) -> Self {
        match self {
            Self::Any | Self::Nullable(_) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }
}
