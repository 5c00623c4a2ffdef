//! The schemas of requests. The values are generated into `generated/`; `validate/` reads them.

/// The type of a JSON value in a request.
#[derive(Clone, Copy, Debug)]
pub enum Schema {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(&'static NumberRule),
    /// Any number.
    Number(&'static NumberRule),
    /// A string.
    String(&'static StringRule),
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// One of these numbers.
    NumberEnum(&'static [f64]),
    /// One of these booleans.
    BooleanEnum(&'static [bool]),
    /// An array.
    List(&'static List),
    /// An object.
    Object(&'static Object),
    /// One of several types.
    Union(&'static Union),
    /// The type or `null`.
    Nullable(&'static Schema),
    /// A named type.
    Ref(&'static Schema),
}

impl Schema {
    /// A string without limits.
    pub const TEXT: Self = Self::String(&StringRule::NONE);
    /// A whole number without limits.
    pub const INTEGER: Self = Self::Integer(&NumberRule::NONE);
    /// A number without limits.
    pub const NUMBER: Self = Self::Number(&NumberRule::NONE);

    /// Returns the schema itself. Requests of the browser build contain only these types (a test of
    /// the registry asserts this), and this match lets the compiler remove the code that handles
    /// the others.
    pub(crate) fn of_this_build(&self) -> &Self {
        match self {
            Self::Object(_) | Self::String(_) | Self::Integer(_) | Self::Ref(_) => self,
            _ if cfg!(feature = "server") => self,
            _ => &Self::Any,
        }
    }
}

/// Limits of a number.
#[derive(Debug)]
pub struct NumberRule {
    /// The least value allowed.
    pub minimum: Option<f64>,
    /// The greatest value allowed.
    pub maximum: Option<f64>,
    /// Whether `minimum` itself is excluded.
    pub above_minimum: bool,
}

impl NumberRule {
    /// No limits.
    pub const NONE: Self = Self { minimum: None, maximum: None, above_minimum: false };
}

/// Limits of a string; lengths are counted in Unicode code points.
#[derive(Debug)]
pub struct StringRule {
    /// The format according to the API: `uuid`, `uri`, `date-time`. Errors contain it; it is not
    /// validated, because the server may accept more.
    pub format: Option<&'static str>,
    /// A regular expression.
    pub pattern: Option<&'static str>,
    /// The least length.
    pub min_length: Option<u32>,
    /// The greatest length.
    pub max_length: Option<u32>,
}

impl StringRule {
    /// No limits.
    pub const NONE: Self = Self { format: None, pattern: None, min_length: None, max_length: None };
}

/// An array.
#[derive(Debug)]
pub struct List {
    /// The type of each item.
    pub items: Schema,
    /// The least number of items.
    pub min_items: Option<u32>,
    /// The greatest number of items.
    pub max_items: Option<u32>,
}

impl List {
    /// An array of any length.
    pub const fn of(items: Schema) -> Self {
        Self { items, min_items: None, max_items: None }
    }
}

/// An object; the fields of base types are included.
#[derive(Debug)]
pub struct Object {
    /// Known fields.
    pub fields: &'static [Field],
    /// The type of additional fields; `None` rejects them.
    pub rest: Option<Schema>,
    /// The least number of fields.
    pub min_fields: Option<u32>,
    /// The greatest number of fields.
    pub max_fields: Option<u32>,
}

impl Object {
    /// An object without fields.
    pub const EMPTY: Self = Self { fields: &[], rest: None, min_fields: None, max_fields: None };
}

/// A field of an object, or a query parameter.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether the field is required.
    pub required: bool,
    /// The type of the value.
    pub schema: Schema,
}

impl Field {
    /// A required field.
    pub const fn required(name: &'static str, schema: Schema) -> Self {
        Self { name, required: true, schema }
    }

    /// An optional field.
    pub const fn optional(name: &'static str, schema: Schema) -> Self {
        Self { name, required: false, schema }
    }
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// The choices.
    pub of: &'static [Schema],
    /// The field that identifies the choice, and the choice for each of its values.
    pub tag: Option<Tag>,
}

/// The field whose value chooses a type.
#[derive(Debug)]
pub struct Tag {
    /// The field.
    pub field: &'static str,
    /// A value of the field and the type it chooses.
    pub types: &'static [(&'static str, Schema)],
}
