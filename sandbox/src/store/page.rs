//! Pages of a list, with an opaque token for their start.

use serde_json::{Map, Value};

/// The default page size.
const DEFAULT_SIZE: usize = 50;
/// The maximum page size.
const MAXIMUM_SIZE: usize = 1000;

/// The parameter names of a paging style: of the REST APIs, or of the Compatibility API.
#[derive(Clone, Copy)]
struct ParameterNames {
    number: &'static str,
    size: &'static str,
    token: &'static str,
}

const REST: ParameterNames = ParameterNames { number: "page_number", size: "page_size", token: "page_token" };
const COMPATIBILITY: ParameterNames = ParameterNames { number: "Page", size: "PageSize", token: "PageToken" };

/// The name of the parameter that cannot be parsed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PageError(pub &'static str);

/// The requested part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// The page number, from 0.
    pub number: usize,
    /// The most items on it.
    pub size: usize,
    /// The index of the first item.
    pub start: usize,
}

impl Page {
    /// Whether a query parameter is a paging parameter.
    pub fn is_parameter(parameter: &str) -> bool {
        let own = |names: ParameterNames| [names.number, names.size, names.token].contains(&parameter);
        own(REST) || own(COMPATIBILITY)
    }

    /// Parses the parameters of either style. A token takes precedence over a page number.
    pub fn read(query: &Map<String, Value>) -> Result<Self, PageError> {
        let names = if query.keys().any(|name| Self::is_parameter(name) && name.starts_with('P')) {
            COMPATIBILITY
        } else {
            REST
        };
        let number = read_number(query, names.number)?.unwrap_or(0);
        let size = read_number(query, names.size)?.unwrap_or(DEFAULT_SIZE).clamp(1, MAXIMUM_SIZE);
        let start = match query.get(names.token) {
            Some(token) => token.as_str().and_then(read_token).ok_or(PageError(names.token))?,
            None => number * size,
        };
        Ok(Self { number, size, start })
    }

    /// The next page, if there is one.
    pub fn next(&self, total: usize) -> Option<Self> {
        let start = self.start + self.size;
        (start < total).then(|| Self { number: self.number + 1, start, ..self.clone() })
    }

    /// The previous page, if there is one.
    pub fn previous(&self) -> Option<Self> {
        let page = Self {
            number: self.number.saturating_sub(1),
            start: self.start.saturating_sub(self.size),
            ..self.clone()
        };
        (self.start > 0).then_some(page)
    }

    /// A relative link to this page that includes the filters.
    pub fn link(&self, path: &str, filters: &[(String, String)], compatible: bool) -> String {
        let names = if compatible { COMPATIBILITY } else { REST };
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(filters.iter().filter(|(name, _)| !Self::is_parameter(name)));
        query
            .append_pair(names.number, &self.number.to_string())
            .append_pair(names.size, &self.size.to_string());
        if self.start > 0 {
            query.append_pair(names.token, &format!("PA{:032x}", self.start));
        }
        format!("{path}?{}", query.finish())
    }
}

fn read_number(query: &Map<String, Value>, name: &'static str) -> Result<Option<usize>, PageError> {
    let number = |value: &Value| value.as_str().and_then(|text| text.parse().ok());
    query.get(name).map(|value| number(value).ok_or(PageError(name))).transpose()
}

fn read_token(token: &str) -> Option<usize> {
    let digits = token.strip_prefix("PA").filter(|digits| digits.len() == 32)?;
    usize::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Page, PageError> {
        Page::read(
            &form_urlencoded::parse(text.as_bytes())
                .map(|(n, v)| (n.into_owned(), v.into_owned().into()))
                .collect(),
        )
    }

    #[test]
    fn the_links_visit_each_item_once() {
        let filters = [("status".to_owned(), "a b".to_owned())];
        let mut page = read("page_size=20").unwrap();
        let mut starts = vec![page.start];
        while let Some(next) = page.next(50) {
            let link = next.link("/api/video/rooms", &filters, false);
            assert!(link.starts_with("/api/video/rooms?status=a+b&page_number="));
            page = read(link.split_once('?').unwrap().1).unwrap();
            starts.push(page.start);
        }
        assert_eq!(starts, [0, 20, 40]);
        assert_eq!(page.previous().unwrap().start, 20);
    }

    #[test]
    fn both_styles_are_parsed_and_invalid_values_are_rejected() {
        assert_eq!(read("Page=2&PageSize=10").unwrap(), Page { number: 2, size: 10, start: 20 });
        assert_eq!(read("").unwrap().size, DEFAULT_SIZE);
        assert_eq!(read("page_token=XX").unwrap_err(), PageError("page_token"));
        assert_eq!(read("page_size=many").unwrap_err(), PageError("page_size"));
    }
}
