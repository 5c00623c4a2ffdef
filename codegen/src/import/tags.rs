//! Discriminators of base types.

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::Type;

/// Adds the extensions that are missing in the mappings of the document. It lists all but the first
/// extension of a base type, but each extension defines its value of the discriminator.
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

/// Returns the base type of an extension, the value of the discriminator, and the extension.
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
