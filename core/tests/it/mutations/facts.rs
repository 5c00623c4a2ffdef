//! The facts of `api/`, with everything resolved except named types.

use std::collections::HashMap;
use std::path::Path;

use serde_json::{Value, json};
use signalwire_api::{Api, DOCUMENTS, Field, Media, Object, Tag, Type, is_swml};
use signalwire_core::error::Problem;
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::prepare;
use signalwire_core::internal::validate::{Encoding, validate, validate_query};
use signalwire_core::{Args, check_swml};

/// The description of the API.
pub struct Facts {
    api: Api,
    types: HashMap<String, Type>,
}

/// A value that is validated as a whole: its type, and the validator for it.
pub struct Root {
    pub kind: Type,
    pub encoding: Encoding,
    judged: Judged,
}

/// A query or a body of an operation, or a SWML document of that type, for which advice is
/// requested.
enum Judged {
    Query(&'static Operation),
    Body(&'static Operation),
    Document(&'static str),
}

impl Facts {
    pub fn load() -> Self {
        let api = Api::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")).unwrap();
        let named = api.families.values().flat_map(|family| &family.types);
        let whole = |name: &str, kind| if is_swml(name) { api.flat(kind) } else { api.outline(kind) };
        let types = named.map(|(name, kind)| (name.clone(), whole(name, kind))).collect();
        Self { api, types }
    }

    /// Resolves a chain of type references.
    pub fn resolve<'a>(&'a self, kind: &'a Type) -> &'a Type {
        match kind {
            Type::Ref(name) => self.resolve(&self.types[name]),
            _ => kind,
        }
    }

    /// The type that a value of the tag selects: the named object with the tag field fixed to the
    /// value.
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
        assert_eq!(all.len(), Operation::all().len());
        let requests = all.into_iter().flat_map(|(key, operation)| self.roots_of(key, operation));
        requests.chain(DOCUMENTS.map(document)).collect()
    }

    fn roots_of(&self, key: &str, operation: &signalwire_api::Operation) -> Vec<Root> {
        let op = Operation::named(&self.api.surface[key].name).unwrap();
        assert_eq!(operation.body.is_some(), op.body.is_some(), "{key}");
        let query = (!operation.query.is_empty()).then(|| {
            let fields = operation.query.iter();
            let field = |it: &signalwire_api::Parameter| Field {
                required: it.required,
                ..required(self.api.outline(&it.kind))
            };
            let fields = fields.map(|it| (it.name.clone(), field(it))).collect();
            let kind = Type::Object(Box::new(Object { fields, ..Object::default() }));
            Root { kind, encoding: Encoding::Text, judged: Judged::Query(op) }
        });
        let body = operation.body.as_ref().map(|body| {
            let encoding = if body.media == Media::Form { Encoding::Text } else { Encoding::Json };
            Root { kind: self.api.outline(&body.kind), encoding, judged: Judged::Body(op) }
        });
        query.into_iter().chain(body).collect()
    }
}

impl Root {
    /// `body of video.rooms.create`
    pub fn name(&self) -> String {
        match self.judged {
            Judged::Query(op) => format!("query of {}", op.name),
            Judged::Body(op) => format!("body of {}", op.name),
            Judged::Document(name) => name.to_owned(),
        }
    }

    /// The word at the start of paths; it is empty for bodies and documents.
    pub fn word(&self) -> &'static str {
        if matches!(self.judged, Judged::Query(_)) { "query" } else { "" }
    }

    /// The types that the whole value may have.
    pub fn kinds(&self) -> Vec<Type> {
        match self.judged {
            Judged::Document(_) => DOCUMENTS.map(|name| Type::Ref(name.to_owned())).to_vec(),
            _ => vec![self.kind.clone()],
        }
    }

    /// The path of a problem of the whole value.
    pub fn whole(&self) -> &'static str {
        if matches!(self.judged, Judged::Document(_)) { "document" } else { "body" }
    }

    /// The problems that validation reports.
    pub fn problems(&self, value: &Value) -> Vec<Problem> {
        match (&self.judged, value) {
            (Judged::Body(op), _) => validate(&op.body.as_ref().unwrap().schema, value, self.encoding),
            (Judged::Query(op), Value::Object(query)) => validate_query(op.query, query),
            (Judged::Query(op), other) => problems_of_arguments(op, other.clone()),
            (Judged::Document(_), _) => check_swml(value),
        }
    }
}

/// Whether a query is an object is checked before it is validated.
fn problems_of_arguments(op: &'static Operation, query: Value) -> Vec<Problem> {
    let values = op.path.replace("{AccountSid}", "").matches('{').count();
    let args = Args::new().path(vec![json!("id"); values]).query(query);
    prepare(op, &args, Some("project")).unwrap_err()
}

fn document(name: &'static str) -> Root {
    Root { kind: Type::Ref(name.to_owned()), encoding: Encoding::Json, judged: Judged::Document(name) }
}

fn required(kind: Type) -> Field {
    Field { kind, required: true, deprecated: false, default: None, doc: String::new() }
}
