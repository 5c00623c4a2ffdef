//! A choice of several types.

use std::fmt::{self, Display, Formatter};
use std::mem;

use super::Place;
use super::check::{Check, Detail};
use super::describe::{Expected, Got, constant};
use super::distance::{distance, is_other_kind};
use super::found::{Found, Mistake};
use crate::json::Value;
use crate::schema::{Object, Schema, Tag, Union};

impl Check {
    /// The branch that the tag names decides; without one any branch that takes the value does.
    pub(super) fn union(&mut self, union: &'static Union, schema: &Schema, value: &Value, place: Place<'_>) {
        if let Some(branch) = union.tag.as_ref().and_then(|tag| chosen(tag, value)) {
            return self.value(branch, value, place);
        }
        if union.of.iter().any(|branch| self.takes(branch, value, place)) {
            return;
        }
        match &union.tag {
            Some(tag) if value.is_object() => self.unknown_tag(tag, value, place),
            _ => self.closest(union, schema, value, place),
        }
    }

    fn takes(&mut self, branch: &Schema, value: &Value, place: Place<'_>) -> bool {
        self.apart(branch, value, place, Detail::Any).is_empty()
    }

    /// What one branch finds, kept apart from the rest.
    fn apart(&mut self, branch: &Schema, value: &Value, place: Place<'_>, detail: Detail) -> Vec<Found> {
        let before = (mem::take(&mut self.found), mem::replace(&mut self.detail, detail));
        self.value(branch, value, place);
        self.detail = before.1;
        mem::replace(&mut self.found, before.0)
    }

    fn closest(&mut self, union: &'static Union, schema: &Schema, value: &Value, place: Place<'_>) {
        if self.detail == Detail::Any {
            return self.other_kind(schema, value, place);
        }
        let depth = place.depth();
        let tried = union.of.iter().map(|branch| (branch, self.apart(branch, value, place, Detail::Kinds)));
        match tried.min_by_key(|(_, found)| distance(found, depth)) {
            Some((_, found)) if is_other_kind(&found, depth) => self.other_kind(schema, value, place),
            Some((_, found)) if self.detail == Detail::Kinds => self.found.extend(found),
            Some((branch, _)) => {
                let found = self.apart(branch, value, place, Detail::Words);
                self.adopt(found, union.of.len(), branch);
            }
            None => self.other_kind(schema, value, place),
        }
    }

    /// Takes over what the closest branch found, and says which it is.
    fn adopt(&mut self, found: Vec<Found>, choices: usize, branch: &Schema) {
        for mut it in found {
            let hint = || format!("the closest of {choices} forms is {}", Form(branch));
            it.problem.hint = it.problem.hint.or_else(|| Some(hint()));
            self.found.push(it);
        }
    }

    fn unknown_tag(&mut self, tag: &'static Tag, value: &Value, place: Place<'_>) {
        let names: Vec<&'static str> = tag.types.iter().map(|(name, _)| *name).collect();
        let got = value.get(tag.field);
        let hint = got.and_then(Value::as_str).and_then(|text| self.hint(text, names.iter().copied()));
        let place = Place::Field(&place, tag.field);
        let shown = got.map_or_else(|| "nothing".to_owned(), |got| Got::quoted(got, &place).to_string());
        let expected = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
        let expected = format_args!("one of {expected}");
        self.report(Mistake::Constant, place, expected, format_args!("{shown}"), hint);
    }
}

fn chosen(tag: &'static Tag, value: &Value) -> Option<&'static Schema> {
    let name = value.get(tag.field)?.as_str()?;
    tag.types.iter().find(|(known, _)| *known == name).map(|(_, branch)| branch)
}

/// A branch told by what marks it: its constants, else its required fields.
struct Form<'a>(&'a Schema);

impl Display for Form<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Schema::Ref(inner) | Schema::Nullable(inner) => Form(inner).fmt(f),
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
