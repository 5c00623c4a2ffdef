//! Generates values that the API documents.

use serde_json::{Map, Value, json};
use signalwire_api::{Api, Object, Tag, Type, Union};

/// Below this depth optional parts are omitted.
const DEEP: usize = 5;
/// Fields that contain a secret, and the text that replaces it.
const SECRETS: [&str; 7] =
    ["token", "refresh_token", "password", "signing_key", "auth_token", "authorization_bearer_token", "jwt"];
pub const SECRET: &str = "hush-hush";

/// Generates values; the same seed generates the same values.
pub struct Sampler<'a> {
    pub api: &'a Api,
    pub random: fastrand::Rng,
    /// Also generates undocumented values: unknown fields, and strings that an enum does not list.
    pub novel: bool,
}

impl Sampler<'_> {
    /// A value of a type.
    #[allow(clippy::cast_possible_truncation, reason = "limits are small whole numbers")]
    pub fn value(&mut self, kind: &Type, depth: usize) -> Value {
        match kind {
            Type::Any => self.anything(),
            Type::Null => Value::Null,
            Type::Boolean => json!(self.random.bool()),
            Type::Integer(rule) => json!(rule.minimum.unwrap_or(0.0) as i64 + self.random.i64(0..5)),
            Type::Number(rule) => json!(rule.minimum.unwrap_or(0.0) + f64::from(self.random.u8(1..9)) / 2.0),
            Type::String(_) => json!(format!("text {} ü", self.random.u16(..))),
            Type::Enum(values) => self.literal(values),
            Type::List(list) => {
                let most = if depth > DEEP { 0 } else { 2 };
                let least = list.min_items.unwrap_or(0) as usize;
                let count = self.random.usize(least..=least.max(most));
                (0..count).map(|_| self.value(&list.items, depth + 1)).collect()
            }
            Type::Object(object) => self.object(kind, object, depth),
            Type::Union(union) => self.union(union, depth),
            Type::Nullable(_) if self.random.u8(..3) == 0 => Value::Null,
            Type::Nullable(inner) => self.value(inner, depth),
            Type::Ref(name) => self.value(&self.api.named(name).unwrap().clone(), depth),
        }
    }

    fn anything(&mut self) -> Value {
        let any = [json!(7), json!("any"), json!({ "deep": [1, null] }), json!(null), json!(false)];
        self.random.choice(any).unwrap()
    }

    fn literal(&mut self, values: &[Value]) -> Value {
        if self.novel && values.iter().all(Value::is_string) && self.random.bool() {
            return json!("never seen before");
        }
        self.random.choice(values).unwrap().clone()
    }

    fn object(&mut self, kind: &Type, object: &Object, depth: usize) -> Value {
        if let Some(tag) = &object.tag {
            return self.tagged(tag, depth);
        }
        let whole = self.api.object(kind).unwrap();
        let mut made = Map::new();
        for (name, field) in &whole.fields {
            if field.required || (depth <= DEEP && self.random.bool()) {
                let hides = SECRETS.contains(&name.as_str()) && self.is_text(&field.kind);
                made.insert(
                    name.clone(),
                    if hides { json!(SECRET) } else { self.value(&field.kind, depth + 1) },
                );
            }
        }
        if let Some(rest) = whole.rest.filter(|rest| self.novel || *rest != Type::Any) {
            let count = whole.min_fields.unwrap_or(0) as usize + self.random.usize(..2);
            (0..count).for_each(|n| drop(made.insert(format!("field {n}"), self.value(&rest, depth + 1))));
        } else if self.novel {
            made.insert("brand_new".to_owned(), self.anything());
        }
        Value::Object(made)
    }

    fn is_text(&self, kind: &Type) -> bool {
        matches!(self.api.resolve(kind), Type::String(_))
    }

    fn union(&mut self, union: &Union, depth: usize) -> Value {
        match &union.tag {
            Some(tag) => self.tagged(tag, depth),
            None if depth > DEEP => {
                let simplest = union.of.iter().min_by_key(|kind| self.api.resolve(kind).mentions().len());
                self.value(simplest.unwrap(), depth + 1)
            }
            None => {
                let choice = self.random.choice(&union.of).unwrap();
                self.value(choice, depth + 1)
            }
        }
    }

    fn tagged(&mut self, tag: &Tag, depth: usize) -> Value {
        let (text, name) = self.random.choice(tag.types.iter()).unwrap();
        let mut value = self.value(&Type::Ref(name.clone()), depth + 1);
        value[&tag.field] = json!(text);
        value
    }
}
