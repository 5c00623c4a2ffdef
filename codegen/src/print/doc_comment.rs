//! Doc comments of the generated code: `JSDoc` and rustdoc, wrapped at spaces.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Width of a comment line with its indent and marker. A word that is longer is not broken.
const WIDTH: usize = 100;

/// Formats a `JSDoc` comment for a declaration that is indented by `indent` columns: one line if it
/// fits, else a paragraph per part. An empty part is an empty line; no parts are no comment.
pub fn jsdoc(parts: &[String], indent: usize) -> String {
    let pad = " ".repeat(indent);
    match parts {
        [] => String::new(),
        [one] if indent + one.chars().count() + "/**  */".len() <= WIDTH => {
            format!("{pad}/** {} */\n", escape(one))
        }
        _ => {
            let body = lines(parts.iter().map(|part| escape(part)), &format!("{pad} * "));
            format!("{pad}/**\n{body}{pad} */\n")
        }
    }
}

/// Formats a rustdoc comment, a paragraph per part. rustfmt indents it, except in a macro call.
pub fn rustdoc(parts: &[&str], indent: usize) -> String {
    lines(parts.iter().map(|part| (*part).to_owned()), &format!("{:indent$}/// ", ""))
}

/// Replaces what would end the comment.
fn escape(text: &str) -> String {
    text.replace("*/", "*\\/")
}

fn lines(parts: impl Iterator<Item = String>, marker: &str) -> String {
    let options = Options::new(WIDTH - marker.len())
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    let mut text = String::new();
    for part in parts {
        for line in textwrap::wrap(&part, &options) {
            text += format!("{marker}{line}").trim_end();
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_on_its_line_and_cannot_end_the_comment() {
        assert_eq!(jsdoc(&["Matches `a*/`.".to_owned()], 2), "  /** Matches `a*\\/`. */\n");
        assert_eq!(jsdoc(&[], 2), "");
    }

    #[test]
    fn a_long_text_is_broken_at_spaces() {
        let long = "word ".repeat(40).trim_end().to_owned();
        let text = jsdoc(&[long.clone(), String::new(), "End.".to_owned()], 0);
        assert!(text.lines().all(|line| line.len() <= WIDTH));
        assert!(text.ends_with(" word\n *\n * End.\n */\n"));
        let text = rustdoc(&[&long, "", "End."], 4);
        assert!(text.lines().all(|line| line.starts_with("    ///") && line.len() <= WIDTH));
        assert!(text.ends_with(" word\n    ///\n    /// End.\n"));
    }
}
