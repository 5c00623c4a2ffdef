//! Doc comments of JavaScript and TypeScript.

/// How far a line of a file reaches.
const WIDTH: usize = 110;

/// A comment before a declaration that stands `indent` columns in: on one line if it fits, else a paragraph per part.
/// An empty part is an empty line; without parts there is no comment.
pub fn doc(parts: &[String], indent: usize) -> String {
    let pad = " ".repeat(indent);
    match parts {
        [] => String::new(),
        [one] if indent + one.chars().count() + 7 <= WIDTH => format!("{pad}/** {} */\n", safe(one)),
        _ => {
            let lines: Vec<String> =
                parts.iter().flat_map(|part| wrap(&safe(part), WIDTH - indent - 3)).collect();
            let body: String =
                lines.iter().map(|line| format!("{pad} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{pad}/**\n{body}{pad} */\n")
        }
    }
}

/// A text that does not end the comment it stands in.
fn safe(text: &str) -> String {
    text.replace("*/", "*\\/")
}

/// Breaks at spaces; a word longer than the line stands alone.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { continue };
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            *line += " ";
            *line += word;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_on_its_line_and_cannot_end_the_comment() {
        assert_eq!(doc(&["Matches `a*/`.".to_owned()], 2), "  /** Matches `a*\\/`. */\n");
        assert_eq!(doc(&[], 2), "");
    }

    #[test]
    fn a_long_text_is_broken_at_spaces() {
        let text = doc(&["word ".repeat(40).trim_end().to_owned(), String::new(), "End.".to_owned()], 0);
        assert!(text.lines().all(|line| line.len() <= WIDTH));
        assert!(text.ends_with(" word\n *\n * End.\n */\n"));
    }
}
