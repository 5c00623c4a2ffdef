//! Regular expressions of the API, compiled on first use and cached.

use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

/// A pattern and its regular expression; `None` if it cannot be compiled.
type Compiled = (&'static str, Option<Arc<Regex>>);

/// The API has fewer than 20 patterns, so a list is faster and smaller than a hash map.
static COMPILED: Mutex<Vec<Compiled>> = Mutex::new(Vec::new());

/// Whether the text matches. The patterns are ECMAScript's; the syntax that both engines support
/// has the same meaning, and a pattern with unsupported syntax (a look-ahead) matches everything.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    let mut cache = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, regex)) = cache.iter().find(|(name, _)| *name == pattern) {
        return regex.clone();
    }
    let regex = Regex::new(pattern).ok().map(Arc::new);
    cache.push((pattern, regex.clone()));
    regex
}
