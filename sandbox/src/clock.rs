//! Times, as the APIs write them: RFC 3339, or the dates of mail (RFC 2822) in the Compatibility
//! API.

use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// Now, to the second.
pub(crate) fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc().replace_nanosecond(0).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// Now as RFC 3339, the form in which attributes hold times.
pub(crate) fn stamp() -> String {
    now().format(&Rfc3339).unwrap_or_default()
}

/// A time of RFC 3339 as a date of mail.
pub(crate) fn mail(text: &str) -> Option<String> {
    OffsetDateTime::parse(text, &Rfc3339).ok()?.format(&Rfc2822).ok()
}

/// Whole seconds from a time of RFC 3339 until now.
pub(crate) fn seconds_since(text: &str) -> Option<i64> {
    Some((now() - OffsetDateTime::parse(text, &Rfc3339).ok()?).whole_seconds().max(0))
}

/// A time in either form.
pub(crate) fn read_time(text: &str) -> Option<OffsetDateTime> {
    // A plus sign that was not encoded in a query arrives as a space.
    let plus = || text.replace(' ', "+");
    OffsetDateTime::parse(text, &Rfc3339)
        .or_else(|_| OffsetDateTime::parse(text, &Rfc2822))
        .or_else(|_| OffsetDateTime::parse(&plus(), &Rfc3339))
        .ok()
}

/// A day, `2026-11-24`.
pub(crate) fn read_day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let mail = mail("2026-11-24T05:06:07Z").unwrap();
        assert_eq!(mail, "Tue, 24 Nov 2026 05:06:07 +0000");
        assert_eq!(read_time(&mail), read_time("2026-11-24T06:06:07+01:00"));
        assert_eq!(read_time("2026-11-24T06:06:07 01:00"), read_time("2026-11-24T05:06:07Z"));
        assert_eq!(read_time("yesterday"), None);
        assert_eq!(read_day("2026-11-24"), Some(now().replace_date(read_day("2026-11-24").unwrap()).date()));
    }
}
