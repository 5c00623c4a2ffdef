//! What a branch of a union is recognised by.

use std::fmt::{self, Display, Formatter};

use super::describe::{Expected, constant};
use crate::operations::schema::{Object, Schema};

/// A branch in words: its constants, else its required fields.
pub(super) struct Marks<'a>(pub &'a Schema);

impl Display for Marks<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Schema::Ref(inner) | Schema::Nullable(inner) => Marks(inner).fmt(f),
            Schema::Object(object) => write_object(f, object),
            other => Expected(other).fmt(f),
        }
    }
}

fn write_object(f: &mut Formatter<'_>, object: &Object) -> fmt::Result {
    let fields = object.fields.iter();
    let constants = fields.clone().filter_map(|it| Some(format!("{}: {:?}", it.name, constant(&it.schema)?)));
    let constants: Vec<String> = constants.collect();
    let required = || fields.filter(|it| it.required).map(|it| it.name.to_owned());
    let marks = if constants.is_empty() { required().collect() } else { constants };
    if marks.is_empty() { f.write_str("an object") } else { write!(f, "{{ {} }}", marks.join(", ")) }
}
