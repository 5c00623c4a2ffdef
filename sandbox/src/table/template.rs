//! Path templates, and relations between collections.

use std::cmp::Reverse;

/// The path of an operation, split at its slashes: `/api/video/rooms/{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template(Vec<String>);

impl Template {
    pub fn parse(path: &str) -> Self {
        Self(path.trim_start_matches('/').split('/').map(ToOwned::to_owned).collect())
    }

    /// Whether the path matches. A value must not be empty.
    pub fn matches(&self, path: &[String]) -> bool {
        let same =
            |(part, value): (&String, &String)| name_of(part).is_some() && !value.is_empty() || part == value;
        self.0.len() == path.len() && self.0.iter().zip(path).all(same)
    }

    /// Orders templates so that a literal segment precedes a placeholder at the same position.
    pub fn rank(&self) -> Reverse<Vec<bool>> {
        Reverse(self.0.iter().map(|part| name_of(part).is_none()).collect())
    }

    /// The name of the last segment, if it is a placeholder.
    pub fn item(&self) -> Option<&str> {
        self.0.last().and_then(|part| name_of(part))
    }

    /// The template without its last segment.
    pub fn parent(&self) -> Self {
        Self(self.0[..self.0.len().saturating_sub(1)].to_vec())
    }

    /// The path pattern, without the names of placeholders: `/api/video/rooms/{}`.
    pub fn pattern(&self) -> String {
        self.0
            .iter()
            .map(|part| if name_of(part).is_some() { "/{}".into() } else { format!("/{part}") })
            .collect()
    }

    /// The lengths of the proper prefixes that end with a placeholder, shortest first.
    pub fn ancestors(&self) -> impl Iterator<Item = usize> {
        (1..self.0.len()).filter(|&length| name_of(&self.0[length - 1]).is_some())
    }

    /// The first `length` segments.
    pub fn prefix(&self, length: usize) -> Self {
        Self(self.0[..length].to_vec())
    }
}

fn name_of(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

/// The name of one item of a collection: `ai_agent` for `/api/fabric/resources/ai_agents`.
pub(crate) fn singular(collection: &str) -> String {
    last(collection).trim_end_matches('s').to_lowercase()
}

/// Items of one collection can be accessed through the other: `rooms/1/streams` and `streams`,
/// `call_flow` and `call_flows`, `resources` and `resources/ai_agents`.
pub(crate) fn related(one: &str, other: &str) -> bool {
    let siblings = parent(one) == parent(other) && singular(one) == singular(other);
    let same_name = last(one) == last(other) && root(one) == root(other);
    siblings || same_name || parent(one) == other || parent(other) == one
}

/// The path before its last slash.
pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(before, _)| before)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// The product of a path: `/api/video`.
fn root(path: &str) -> &str {
    path.match_indices('/').nth(2).map_or(path, |(end, _)| &path[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(path: &str) -> Vec<String> {
        Template::parse(path).0
    }

    #[test]
    fn a_placeholder_matches_any_value_that_is_not_empty() {
        let template = Template::parse("/api/video/rooms/{id}/streams");
        assert!(template.matches(&split("/api/video/rooms/7/streams")));
        assert!(!template.matches(&split("/api/video/rooms//streams")));
        assert!(!template.matches(&split("/api/video/rooms/7")));
    }

    #[test]
    fn literal_segments_come_first() {
        let mut templates = ["/a/{id}/addresses", "/a/call_flows/{id}", "/{x}/b/c"].map(Template::parse);
        templates.sort_by_key(Template::rank);
        assert_eq!(templates[0], Template::parse("/a/call_flows/{id}"));
        assert_eq!(templates[2], Template::parse("/{x}/b/c"));
    }

    #[test]
    fn collections_are_related_by_name_within_a_product() {
        assert!(related("/api/video/rooms/1/streams", "/api/video/streams"));
        assert!(related("/api/fabric/resources/call_flow", "/api/fabric/resources/call_flows"));
        assert!(related("/api/fabric/resources", "/api/fabric/resources/ai_agents"));
        assert!(!related("/api/relay/rest/lookup/phone_number", "/api/relay/rest/phone_numbers"));
        assert!(!related("/api/video/logs", "/api/voice/logs"));
    }
}
