//! Times in the formats of the APIs: RFC 3339, or RFC 2822 in the Compatibility API.

use std::time::Duration;

use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// The current time, truncated to seconds.
pub(crate) fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc().replace_nanosecond(0).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// The current time in RFC 3339, the format of stored attributes.
pub(crate) fn now_rfc3339() -> String {
    now().format(&Rfc3339).unwrap_or_default()
}

/// The current time in RFC 3339 with milliseconds, for what the control API shows.
pub(crate) fn now_with_milliseconds() -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
    OffsetDateTime::now_utc().format(format).unwrap_or_default()
}

/// The current time in RFC 2822.
pub(crate) fn now_rfc2822() -> String {
    now().format(&Rfc2822).unwrap_or_default()
}

/// A duration in milliseconds, rounded to 2 decimal places.
pub(crate) fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e5).round() / 100.0
}

/// Converts a time from RFC 3339 to RFC 2822.
pub(crate) fn to_rfc2822(text: &str) -> Option<String> {
    OffsetDateTime::parse(text, &Rfc3339).ok()?.format(&Rfc2822).ok()
}

/// The whole seconds from a time in RFC 3339 until now.
pub(crate) fn seconds_since(text: &str) -> Option<i64> {
    Some((now() - OffsetDateTime::parse(text, &Rfc3339).ok()?).whole_seconds().max(0))
}

/// Parses a time in either format.
pub(crate) fn parse_time(text: &str) -> Option<OffsetDateTime> {
    // An unencoded plus sign in a query is decoded as a space.
    let plus = || text.replace(' ', "+");
    OffsetDateTime::parse(text, &Rfc3339)
        .or_else(|_| OffsetDateTime::parse(text, &Rfc2822))
        .or_else(|_| OffsetDateTime::parse(&plus(), &Rfc3339))
        .ok()
}

/// Parses a day: `2026-11-24`.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_are_parsed() {
        let mail = to_rfc2822("2026-11-24T05:06:07Z").unwrap();
        assert_eq!(mail, "Tue, 24 Nov 2026 05:06:07 +0000");
        assert_eq!(parse_time(&mail), parse_time("2026-11-24T06:06:07+01:00"));
        assert_eq!(parse_time("2026-11-24T06:06:07 01:00"), parse_time("2026-11-24T05:06:07Z"));
        assert_eq!(parse_time("yesterday"), None);
        assert_eq!(
            parse_day("2026-11-24"),
            Some(now().replace_date(parse_day("2026-11-24").unwrap()).date())
        );
    }
}
