//! Suggestion of the nearest known name.

use super::quoted;

/// Longer names are not typos, and comparing them would be slow.
const MAX_LENGTH: usize = 64;

/// `did you mean "display_name"?` for the nearest known name, if it is close enough.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let normalised = normalise(name);
    let (distance, nearest) = known
        .map(|it| (strsim::osa_distance(&normalised, &normalise(it)), it))
        .min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= normalised.len()).then(|| format!("did you mean {}?", quoted(nearest)))
}

/// Normalises a name: `displayName`, `DisplayName` and `display_name` are equal.
fn normalise(name: &str) -> String {
    let is_kept = |c: &char| c.is_ascii_alphanumeric() || !c.is_ascii();
    name.chars().filter(is_kept).map(|c| c.to_ascii_lowercase()).collect()
}
