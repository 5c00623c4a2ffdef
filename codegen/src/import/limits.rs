//! Limits of numbers and strings, and limits beside `anyOf`.

use serde_json::Value;
use signalwire_api::{NumberRule, StringRule};

use super::section::Section;
use crate::error::{Error, Result};

/// Limits that may occur beside `anyOf`, and the types of choices that they apply to.
const SHARED_LIMITS: [(&str, &[&str]); 6] = [
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("minLength", &["string"]),
    ("pattern", &["string"]),
    ("maxItems", &["array"]),
    ("format", &["string"]),
];

/// Reads the limits of a number.
pub fn number_rule(section: &mut Section) -> Result<NumberRule> {
    let above = section.float("exclusiveMinimum")?;
    Ok(NumberRule {
        format: section.string("format")?,
        minimum: section.float("minimum")?.or(above),
        maximum: section.float("maximum")?,
        above_minimum: above.is_some(),
    })
}

/// Reads the limits of a string.
pub fn string_rule(section: &mut Section) -> Result<StringRule> {
    Ok(StringRule {
        format: section.string("format")?,
        pattern: section.string("pattern")?,
        min_length: section.integer("minLength")?,
        max_length: section.integer("maxLength")?,
    })
}

/// Moves limits beside `anyOf` into the choices that they apply to, which has the same meaning.
pub fn share_limits(choices: &mut [Value], section: &mut Section) -> Result<()> {
    for (limit, types) in SHARED_LIMITS {
        let Some(value) = section.take(limit) else { continue };
        let mut found = false;
        for choice in choices.iter_mut().filter_map(Value::as_object_mut) {
            let fits = choice.get("type").and_then(Value::as_str).is_some_and(|t| types.contains(&t));
            if fits {
                choice.entry(limit).or_insert_with(|| value.clone());
            }
            found |= fits;
        }
        if !found {
            return Err(Error::at(&section.at, format!("`{limit}` applies to none of the types")));
        }
    }
    Ok(())
}
