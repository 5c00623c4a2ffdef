//! Formats JSON like a hand-written file: a value is on one line if it fits. `serde_json`
//! prints one line per entry, which makes the files of `api/` 3 times as long.

use std::fmt::Write;

use serde_json::Value;

const WIDTH: usize = 110;

/// Formats a data file.
pub fn pretty(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value, 0, 0);
    text.push('\n');
    text
}

/// Formats a table: each entry of the object on one line of any length.
pub fn rows(table: &serde_json::Map<String, Value>) -> String {
    let lines: Vec<_> = table.iter().map(|(key, row)| format!("  {}: {}", quote(key), inline(row))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn write(text: &mut String, value: &Value, indent: usize, used: usize) {
    let line = inline(value);
    if indent + used + line.len() <= WIDTH {
        text.push_str(&line);
        return;
    }
    match value {
        Value::Array(items) if items.iter().all(|v| !v.is_object() && !v.is_array()) => {
            fill(text, items, indent);
        }
        Value::Array(items) => block(text, ['[', ']'], items.iter().map(|v| (String::new(), v)), indent),
        Value::Object(map) => {
            block(text, ['{', '}'], map.iter().map(|(k, v)| (format!("{}: ", quote(k)), v)), indent);
        }
        _ => text.push_str(&line),
    }
}

fn block<'a>(
    text: &mut String,
    brackets: [char; 2],
    entries: impl Iterator<Item = (String, &'a Value)>,
    indent: usize,
) {
    text.push(brackets[0]);
    for (index, (label, value)) in entries.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\n{:1$}{label}", "", indent + 2);
        write(text, value, indent + 2, label.len());
    }
    let _ = write!(text, "\n{:1$}{2}", "", indent, brackets[1]);
}

/// Prints scalars, as many per line as fit.
fn fill(text: &mut String, items: &[Value], indent: usize) {
    let _ = write!(text, "[\n{:1$}", "", indent + 2);
    let mut column = indent + 2;
    for (index, item) in items.iter().enumerate() {
        let word = inline(item) + if index + 1 < items.len() { "," } else { "" };
        if index > 0 && column + 1 + word.len() > WIDTH {
            let _ = write!(text, "\n{:1$}", "", indent + 2);
            column = indent + 2;
        } else if index > 0 {
            text.push(' ');
            column += 1;
        }
        column += word.len();
        text.push_str(&word);
    }
    let _ = write!(text, "\n{:1$}]", "", indent);
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) if !items.is_empty() => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Value::Object(map) if !map.is_empty() => {
            let entries: Vec<_> = map.iter().map(|(k, v)| format!("{}: {}", quote(k), inline(v))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
        other => other.to_string(),
    }
}

fn quote(text: &str) -> String {
    Value::from(text).to_string()
}
