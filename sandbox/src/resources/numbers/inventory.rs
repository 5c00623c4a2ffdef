//! Numbers that can be bought: the 100 fictional numbers of each area code, `555-0100` to
//! `555-0199`.

/// Area codes with the region and city that searches use.
const AREAS: [(&str, &str, &str); 10] = [
    ("206", "WA", "Seattle"),
    ("212", "NY", "New York"),
    ("305", "FL", "Miami"),
    ("310", "CA", "Los Angeles"),
    ("312", "IL", "Chicago"),
    ("415", "CA", "San Francisco"),
    ("503", "OR", "Portland"),
    ("512", "TX", "Austin"),
    ("617", "MA", "Boston"),
    ("713", "TX", "Houston"),
];

/// Area codes of toll-free numbers.
const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];

/// A number that can be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AvailableNumber {
    /// `+12065550100`
    pub number: String,
    /// `WA`
    pub region: Option<&'static str>,
    /// `Seattle`
    pub city: Option<&'static str>,
}

/// The filters of a search. An empty filter matches everything.
#[derive(Default)]
pub(super) struct Query<'a> {
    pub toll_free: bool,
    pub area: &'a str,
    pub region: &'a str,
    pub city: &'a str,
    pub starts_with: &'a str,
    pub contains: &'a str,
    pub ends_with: &'a str,
}

impl Query<'_> {
    /// The matching numbers, in a fixed order.
    pub fn available(&self) -> impl Iterator<Item = AvailableNumber> {
        let areas: Vec<_> = self.areas();
        let all = areas.into_iter().flat_map(|(area, region, city)| {
            (100..200).map(move |line| AvailableNumber {
                number: format!("+1{area}5550{line}"),
                region,
                city,
            })
        });
        all.filter(|number| self.matches(&number.number[2..]))
    }

    fn areas(&self) -> Vec<(String, Option<&'static str>, Option<&'static str>)> {
        let is_wanted = |code: &str| self.area.is_empty() || self.area == code;
        let matches = |own: &str, wanted: &str| wanted.is_empty() || own.eq_ignore_ascii_case(wanted);
        if self.toll_free {
            return TOLL_FREE
                .iter()
                .filter(|code| is_wanted(code))
                .map(|code| ((*code).to_owned(), None, None))
                .collect();
        }
        let fits = |(code, region, city): &&(&str, &str, &str)| {
            is_wanted(code) && matches(region, self.region) && matches(city, self.city)
        };
        AREAS
            .iter()
            .filter(fits)
            .map(|(code, region, city)| ((*code).to_owned(), Some(*region), Some(*city)))
            .collect()
    }

    /// Compares digits. `*` matches any digit.
    fn matches(&self, digits: &str) -> bool {
        let matches_pattern = |part: &str, wanted: &str| {
            part.len() == wanted.len()
                && part.bytes().zip(wanted.bytes()).all(|(own, wanted)| wanted == b'*' || own == wanted)
        };
        let size = |wanted: &str| wanted.len().min(digits.len());
        let begins = matches_pattern(&digits[..size(self.starts_with)], self.starts_with);
        let ends = matches_pattern(&digits[digits.len() - size(self.ends_with)..], self.ends_with);
        let windows = 0..=digits.len() - size(self.contains);
        begins
            && ends
            && windows.clone().any(|at| matches_pattern(&digits[at..at + size(self.contains)], self.contains))
    }
}

/// The region and city of a number, if its area code is in the inventory.
pub(super) fn location_of(number: &str) -> Option<(&'static str, &'static str)> {
    let area = number.strip_prefix("+1")?.get(..3)?;
    AREAS.iter().find(|(code, ..)| *code == area).map(|(_, region, city)| (*region, *city))
}

/// The number is toll-free.
pub(super) fn is_toll_free(number: &str) -> bool {
    TOLL_FREE.iter().any(|code| number.strip_prefix("+1").is_some_and(|digits| digits.starts_with(code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(query: &Query<'_>) -> Vec<String> {
        query.available().map(|number| number.number).collect()
    }

    #[test]
    fn a_query_filters_the_inventory() {
        assert_eq!(numbers(&Query { area: "512", ..Query::default() }).len(), 100);
        assert_eq!(
            numbers(&Query { region: "tx", ends_with: "0142", ..Query::default() }),
            ["+15125550142", "+17135550142"]
        );
        assert_eq!(numbers(&Query { contains: "2065*501*7", ..Query::default() }).len(), 10);
        assert_eq!(
            numbers(&Query { toll_free: true, starts_with: "8665550", ..Query::default() }).len(),
            100
        );
        assert_eq!(numbers(&Query { area: "ä", contains: "ä", ..Query::default() }), Vec::<String>::new());
        assert_eq!(numbers(&Query { contains: "12345678901", ..Query::default() }), Vec::<String>::new());
        assert!(is_toll_free("+18005550100") && !is_toll_free("+15125550142"));
    }
}
