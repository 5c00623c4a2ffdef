//! Regular expressions of the API, compiled at first use and kept.

use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

/// A pattern and its expression; `None` for one that cannot be compiled.
type Compiled = (&'static str, Option<Arc<Regex>>);

/// The API has fewer than twenty, so a list is faster than a hash and a good deal smaller.
static COMPILED: Mutex<Vec<Compiled>> = Mutex::new(Vec::new());

/// Whether the pattern is found in the text. The patterns are ECMAScript's: what they share with
/// this engine means the same in both, and one that it does not know (a look-ahead) lets everything
/// pass.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    let mut known = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, regex)) = known.iter().find(|(name, _)| *name == pattern) {
        return regex.clone();
    }
    let regex = Regex::new(pattern).ok().map(Arc::new);
    known.push((pattern, regex.clone()));
    regex
}
