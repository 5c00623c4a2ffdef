//! The distinguishing fields of a branch of a union.

use std::fmt::{self, Display, Formatter};

use super::describe::{Expected, constant};
use crate::operations::schema::{Object, Schema};

/// The description of a branch: its constants, or else its required fields.
pub(super) struct BranchLabel<'a>(pub &'a Schema);

impl Display for BranchLabel<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Schema::Ref(inner) | Schema::Nullable(inner) => BranchLabel(inner).fmt(f),
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
    let shown = if constants.is_empty() { required().collect() } else { constants };
    if shown.is_empty() { f.write_str("an object") } else { write!(f, "{{ {} }}", shown.join(", ")) }
}
