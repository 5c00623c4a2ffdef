//! What `api/` says, with nothing left to look up but names.

use std::collections::HashMap;
use std::path::Path;

use serde_json::{Value, json};
use signalwire_api::{Api, Field, Media, Object, Tag, Type};
use signalwire_core::error::Problem;
use signalwire_core::operation::Operation;
use signalwire_core::validate::{Wire, validate, validate_query};
use signalwire_core::{Args, operation_named, operations, prepare};

/// The facts.
pub struct Facts {
    api: Api,
    types: HashMap<String, Type>,
}

/// A query or a body: what the facts say it may be, and the row of the table that judges it.
pub struct Root {
    pub kind: Type,
    pub wire: Wire,
    op: &'static Operation,
    is_query: bool,
}

impl Facts {
    pub fn load() -> Self {
        let api = Api::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")).unwrap();
        let named = api.families.values().flat_map(|family| &family.types);
        let types = named.map(|(name, kind)| (name.clone(), api.flat(kind))).collect();
        Self { api, types }
    }

    /// The type behind any number of names.
    pub fn resolve<'a>(&'a self, kind: &'a Type) -> &'a Type {
        match kind {
            Type::Ref(name) => self.resolve(&self.types[name]),
            _ => kind,
        }
    }

    /// What a value of the tag chooses: the named object with the tag fixed to it.
    pub fn tagged(&self, tag: &Tag, text: &str) -> Type {
        let mut kind = self.resolve(&Type::Ref(tag.types[text].clone())).clone();
        if let Type::Object(object) = &mut kind {
            let field = required(Type::Enum(vec![json!(text)]));
            object.fields.insert(tag.field.clone(), field);
        }
        kind
    }

    /// Every query and every body of the API.
    pub fn roots(&self) -> Vec<Root> {
        let all: Vec<_> = self.api.operations().collect();
        assert_eq!(all.len(), operations().len());
        all.into_iter().flat_map(|(key, operation)| self.roots_of(key, operation)).collect()
    }

    fn roots_of(&self, key: &str, operation: &signalwire_api::Operation) -> Vec<Root> {
        let op = operation_named(&self.api.surface[key].name).unwrap();
        assert_eq!(operation.body.is_some(), op.body.is_some(), "{key}");
        let query = (!operation.query.is_empty()).then(|| {
            let fields = operation.query.iter();
            let field = |it: &signalwire_api::Parameter| Field {
                required: it.required,
                ..required(self.api.flat(&it.kind))
            };
            let fields = fields.map(|it| (it.name.clone(), field(it))).collect();
            let kind = Type::Object(Box::new(Object { fields, ..Object::default() }));
            Root { kind, wire: Wire::Text, op, is_query: true }
        });
        let body = operation.body.as_ref().map(|body| {
            let wire = if body.media == Media::Form { Wire::Text } else { Wire::Json };
            Root { kind: self.api.flat(&body.kind), wire, op, is_query: false }
        });
        query.into_iter().chain(body).collect()
    }
}

impl Root {
    /// `body of video.rooms.create`
    pub fn name(&self) -> String {
        format!("{} of {}", if self.is_query { "query" } else { "body" }, self.op.name)
    }

    /// The word with which paths begin; a body needs none.
    pub fn word(&self) -> &'static str {
        if self.is_query { "query" } else { "" }
    }

    /// What validation says.
    pub fn problems(&self, value: &Value) -> Vec<Problem> {
        match (&self.op.body, value) {
            (Some(body), _) => validate(&body.schema, value, self.wire),
            (None, Value::Object(query)) => validate_query(self.op.query, query),
            (None, other) => self.problems_of_arguments(other.clone()),
        }
    }

    /// That a query is an object at all is seen to before it is validated.
    fn problems_of_arguments(&self, query: Value) -> Vec<Problem> {
        let values = self.op.path.replace("{AccountSid}", "").matches('{').count();
        let args = Args { path: vec![json!("id"); values], query: Some(query), ..Args::default() };
        prepare(self.op, &args, Some("project")).unwrap_err()
    }
}

fn required(kind: Type) -> Field {
    Field { kind, required: true, deprecated: false, default: None }
}
