//! Base types that stand for their extensions.

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::Type;

/// Adds to each base type's tag the extensions that the document's mapping leaves out: it names all but the first of them,
/// while every extension says itself for which value of the field it stands.
pub fn complete(types: &mut IndexMap<String, Type>) {
    let found: Vec<_> = types.iter().filter_map(|(name, kind)| extension_tag(name, kind, types)).collect();
    for (base, value, name) in found {
        if let Some(Type::Object(object)) = types.get_mut(&base)
            && let Some(tag) = &mut object.tag
        {
            tag.types.entry(value).or_insert(name);
            tag.types.sort_keys();
        }
    }
}

/// The base of an extension, and the value of the base's tag for it.
fn extension_tag(
    name: &str,
    kind: &Type,
    types: &IndexMap<String, Type>,
) -> Option<(String, String, String)> {
    let Type::Object(object) = kind else { return None };
    let base = object.extends.as_ref()?;
    let Type::Object(base_object) = types.get(base)? else { return None };
    let field = object.fields.get(&base_object.tag.as_ref()?.field)?;
    match &field.kind {
        Type::Enum(values) => match values.as_slice() {
            [Value::String(value)] => Some((base.clone(), value.clone(), name.to_owned())),
            _ => None,
        },
        _ => None,
    }
}
