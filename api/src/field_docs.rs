//! The meaning of fields, which the wire format does not contain.

use std::fs;
use std::path::Path;

use indexmap::IndexMap;

use crate::api::Api;
use crate::check::LoadError;
use crate::types::{Field, Type};

/// Sentences by the name of the type and of the field.
type FieldDocs = IndexMap<String, IndexMap<String, String>>;

impl Api {
    /// Adds the sentences of a file to the fields that they describe. Without the file there are
    /// none.
    pub(crate) fn describe_fields(&mut self, path: &Path) -> Result<(), LoadError> {
        if !path.exists() {
            return Ok(());
        }
        let text = fs::read_to_string(path).map_err(|e| LoadError::at(path, e))?;
        let docs: FieldDocs = serde_json::from_str(&text).map_err(|e| LoadError::at(path, e))?;
        for (name, fields) in docs {
            for (field, doc) in fields {
                self.own_field(&name, &field)
                    .ok_or_else(|| LoadError(format!("{name}.{field}: the described field does not exist")))?
                    .doc = doc;
            }
        }
        Ok(())
    }

    /// A field of a named object, without the fields of the types that it extends.
    fn own_field(&mut self, name: &str, field: &str) -> Option<&mut Field> {
        let kind = self.families.values_mut().find_map(|family| family.types.get_mut(name))?;
        match kind {
            Type::Object(object) => object.fields.get_mut(field),
            _ => None,
        }
    }
}
