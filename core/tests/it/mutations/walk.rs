//! Visits every location of a request and tests valid and invalid values there.

use std::collections::HashSet;

use serde_json::Value;
use signalwire_api::{List, Object, Type, Union};
use signalwire_core::internal::validate::Encoding;

use super::facts::{Facts, Root};
use super::location::Location;
use super::mistakes::{Change, Mistake};
use super::oracle::Oracle;
use super::report::{Report, Verdict};

/// Visited named types, and whether in the text encoding. A type has the same mistakes wherever it
/// is used, so each is visited once per encoding; this also ends the recursion into recursive
/// types.
pub type Seen = HashSet<(String, bool)>;

/// Visits one query or body.
pub struct Walker<'a> {
    pub facts: &'a Facts,
    pub root: &'a Root,
    pub seen: &'a mut Seen,
    pub report: &'a mut Report,
}

impl Walker<'_> {
    pub fn start(&mut self) {
        self.report.requests += 1;
        let location = Location::Root(self.root.word());
        self.passes(self.facts.sample(&self.root.kind), &location);
        self.visit(self.facts.resolve(&self.root.kind), &location);
    }

    fn is_new(&mut self, name: &str) -> bool {
        self.seen.insert((name.to_owned(), self.root.encoding == Encoding::Text))
    }

    fn is_right(&self, value: &Value) -> bool {
        let oracle = Oracle { facts: self.facts, encoding: self.root.encoding };
        self.root.kinds().iter().any(|kind| oracle.fits(kind, value))
    }

    fn visit(&mut self, kind: &Type, location: &Location<'_>) {
        match kind {
            Type::Ref(name) if !self.is_new(name) => {}
            Type::Ref(_) => self.visit(self.facts.resolve(kind), location),
            Type::Union(union) => self.union(union, location),
            Type::Nullable(inner) => {
                self.passes(Value::Null, location);
                self.visit(inner, &Location::Choice(location));
            }
            _ => self.place(kind, location),
        }
    }

    fn union(&mut self, union: &Union, location: &Location<'_>) {
        let choice = Location::Choice(location);
        let Some(tag) = &union.tag else { return union.of.iter().for_each(|kind| self.visit(kind, &choice)) };
        for (text, name) in &tag.types {
            if self.is_new(&format!("{name} as {text}")) {
                self.place(&self.facts.tagged(tag, text), &choice);
            }
        }
    }

    /// Tests a location, then those inside it.
    fn place(&mut self, kind: &Type, location: &Location<'_>) {
        self.report.places += 1;
        self.passes(self.facts.sample(kind), location);
        for value in self.facts.right(kind) {
            self.passes(value, location);
        }
        let kinds = Facts::of_other_kinds(kind, self.root.encoding).into_iter();
        for change in kinds.chain(self.facts.wrong(kind)) {
            self.refused(change, kind, location);
        }
        match kind {
            Type::List(list) => self.items(list, location),
            Type::Object(object) => self.fields(object, location),
            _ => {}
        }
    }

    fn items(&mut self, list: &List, location: &Location<'_>) {
        let others = list.min_items.unwrap_or(0).saturating_sub(1) as usize;
        let others = vec![self.facts.sample(&list.items); others];
        self.visit(&list.items, &Location::Item(location, &others));
    }

    fn fields(&mut self, object: &Object, location: &Location<'_>) {
        let others = self.facts.sample_object(object);
        for (name, field) in &object.fields {
            self.visit(&field.kind, &Location::Field(location, name, &others));
        }
        if let Some(rest) = &object.rest {
            self.report.open += usize::from(*rest == Type::Any);
            self.visit(rest, &Location::Field(location, "another", &others));
        }
    }

    fn passes(&mut self, value: Value, location: &Location<'_>) {
        let whole = location.around(value);
        let found = self.root.problems(&whole);
        self.report.right += 1;
        if !found.is_empty() || !self.is_right(&whole) {
            self.report.wrong.push(format!("{}: {whole} is right, but {found:?}", self.root.name()));
        }
    }

    fn refused(&mut self, change: Change<'_>, kind: &Type, location: &Location<'_>) {
        let path = change.field.map_or_else(|| location.path(), |field| location.path_of(field));
        let path = if path == "body" { self.root.whole().to_owned() } else { path };
        let whole = location.around(change.value);
        let found = self.root.problems(&whole);
        let is_right = self.is_right(&whole);
        let verdict = match location.union() {
            _ if found.is_empty() => Verdict::passed(change.mistake, kind, is_right),
            _ if is_right => Verdict::Wrong("refused, but another form takes it"),
            None if !found.iter().all(|it| it.path == path) => Verdict::Wrong("refused at another place"),
            _ if found.iter().any(|it| it.path == path) => Verdict::Refused,
            Some(union)
                if found.iter().all(|it| it.path.starts_with(&union) || it.path == self.root.whole()) =>
            {
                Verdict::Near
            }
            _ => Verdict::Wrong("refused at another place"),
        };
        self.report.count(change.mistake, verdict, || {
            format!("{} at {path}: {:?} {whole}\n    {found:?}", self.root.name(), change.mistake)
        });
    }
}

impl Verdict {
    /// The reason why a mistake may be accepted: when in doubt, the validator accepts.
    fn passed(mistake: Mistake, kind: &Type, is_right: bool) -> Self {
        match (mistake, kind) {
            (Mistake::Format, _) => Self::Format,
            _ if is_right && mistake == Mistake::Pattern && !is_checkable(kind) => Self::LookAhead,
            _ if is_right => Self::OtherForm,
            (Mistake::Length, Type::String(rule)) if rule.max_length == Some(0) => Self::ZeroLength,
            _ => Self::Wrong("passed"),
        }
    }
}

fn is_checkable(kind: &Type) -> bool {
    let Type::String(rule) = kind else { return false };
    rule.pattern.as_deref().is_some_and(|pattern| super::oracle::expression(pattern).is_some())
}
