//! Sentences for doc comments: format, limits and default of a value, and the scopes of an
//! operation.

use serde_json::Value;
use signalwire_api::{Api, List, NumberRule, Object, StringRule, Type, Union, VARIABLE};

/// Returns format, limits and default of a value, each as a sentence: `1 to 300. Default: 20.`
pub fn sentences(api: &Api, kind: &Type, default: Option<&Value>) -> Vec<String> {
    let mut all = of_type(api, kind);
    all.extend(default.map(|value| format!("Default: `{value}`.")));
    all
}

/// Returns a sentence on the token scopes of an operation, of which any one suffices.
pub fn scopes(scopes: &[String]) -> String {
    let named: Vec<_> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    match named.as_slice() {
        [] => "Requires no particular scope.".to_owned(),
        [one] => format!("Requires the scope {one}."),
        several => format!("Requires one of the scopes {}.", several.join(", ")),
    }
}

fn of_type(api: &Api, kind: &Type) -> Vec<String> {
    match api.resolve(kind) {
        Type::Nullable(inner) => of_type(api, inner),
        Type::Integer(rule) => std::iter::once("An integer.".to_owned()).chain(range(rule)).collect(),
        Type::Number(rule) => range(rule).into_iter().collect(),
        Type::String(rule) => string(rule),
        Type::List(list) => items(api, list),
        Type::Object(object) => fields(object).into_iter().collect(),
        Type::Union(union) => or_variable(api, union),
        _ => Vec::new(),
    }
}

const OR_VARIABLE: &str = "May be a variable.";

/// Returns the sentences of a value that may be an SWML variable.
fn or_variable(api: &Api, union: &Union) -> Vec<String> {
    let is_variable = |kind: &Type| matches!(kind, Type::Ref(name) if name == VARIABLE);
    match union.of.as_slice() {
        [value, variable] if is_variable(variable) => {
            let mut sentences = of_type(api, value);
            sentences.retain(|sentence| sentence != OR_VARIABLE);
            sentences.push(OR_VARIABLE.to_owned());
            sentences
        }
        _ => Vec::new(),
    }
}

fn range(rule: &NumberRule) -> Option<String> {
    match (rule.minimum, rule.maximum, rule.above_minimum) {
        (None, None, _) => None,
        (Some(low), Some(high), false) => Some(format!("{low} to {high}.")),
        (Some(low), Some(high), true) => Some(format!("More than {low}, at most {high}.")),
        (Some(low), None, false) => Some(format!("At least {low}.")),
        (Some(low), None, true) => Some(format!("More than {low}.")),
        (None, Some(high), _) => Some(format!("At most {high}.")),
    }
}

fn string(rule: &StringRule) -> Vec<String> {
    let length = count_range(rule.min_length, rule.max_length, "character");
    let pattern = rule.pattern.as_ref().map(|pattern| format!("matching `{pattern}`"));
    let limits = match (length, pattern) {
        (Some(length), Some(pattern)) => Some(format!("{length}, {pattern}.")),
        (Some(length), None) => Some(format!("{length}.")),
        (None, Some(pattern)) => Some(format!("A string {pattern}.")),
        (None, None) => None,
    };
    rule.format.as_deref().map(format).into_iter().chain(limits).collect()
}

fn format(name: &str) -> String {
    match name {
        "uuid" => "A UUID.".to_owned(),
        "uri" => "A URL.".to_owned(),
        "date-time" => "A date and time in RFC 3339 format.".to_owned(),
        "jwt" => "A signed or encrypted token.".to_owned(),
        other => format!("Format: {other}."),
    }
}

fn items(api: &Api, list: &List) -> Vec<String> {
    let number = count_range(list.min_items, list.max_items, "item").map(|text| text + ".");
    let each = of_type(api, &list.items).join(" ");
    let each =
        each.split_at_checked(1).map(|(first, rest)| format!("Each item: {}{rest}", first.to_lowercase()));
    number.into_iter().chain(each).collect()
}

fn fields(object: &Object) -> Option<String> {
    let word = if object.fields.is_empty() { "key" } else { "field" };
    count_range(object.min_fields, object.max_fields, word).map(|text| text + ".")
}

fn count_range(least: Option<u32>, most: Option<u32>, what: &str) -> Option<String> {
    let plural = |n: u32| if n == 1 { what.to_owned() } else { format!("{what}s") };
    match (least.filter(|n| *n > 0), most) {
        (None, None) => None,
        (Some(low), Some(high)) if low == high => Some(format!("Exactly {low} {}", plural(low))),
        (Some(low), Some(high)) => Some(format!("{low} to {high} {}", plural(high))),
        (Some(low), None) => Some(format!("At least {low} {}", plural(low))),
        (None, Some(high)) => Some(format!("At most {high} {}", plural(high))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_sentences() {
        let rule = NumberRule { minimum: Some(1.0), maximum: Some(300.0), ..NumberRule::default() };
        let all = sentences(&Api::default(), &Type::Integer(rule), Some(&Value::from(20)));
        assert_eq!(all, ["An integer.", "1 to 300.", "Default: `20`."]);
        let rule = StringRule { pattern: Some("^a$".into()), max_length: Some(1), ..StringRule::default() };
        assert_eq!(
            sentences(&Api::default(), &Type::String(rule), None),
            ["At most 1 character, matching `^a$`."]
        );
    }

    #[test]
    fn a_list_has_the_sentences_of_its_items() {
        let items = Type::String(StringRule { format: Some("uuid".into()), ..StringRule::default() });
        let list = Type::List(Box::new(List { items, min_items: Some(1), max_items: None }));
        assert_eq!(sentences(&Api::default(), &list, None), ["At least 1 item.", "Each item: a UUID."]);
    }
}
