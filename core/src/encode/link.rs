//! Next-page links. A server names the next request, so the link is held to the origin that the credential belongs to.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What a URL never shows as it is; a server that wrote it anyway meant the escaped form.
const UNWRITTEN: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// A link that leads, or may be read as leading, to another place. The link itself is not kept: it may carry anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeignLink {
    /// What is wrong with it.
    pub reason: &'static str,
}

impl ForeignLink {
    /// The stable name of this error.
    pub const CODE: &'static str = "foreign_link";
}

impl fmt::Display for ForeignLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the link to the next page is not followed: {}", self.reason)
    }
}

impl std::error::Error for ForeignLink {}

/// The path and query of a link: a path of this origin, or an absolute URL whose scheme, host and port are the origin's.
///
/// Compared as text, with an origin that is written in one way only: a parser that forgives would have to forgive exactly
/// what the one that sends the request does. So user-info, another spelling of the host, `\` for `/` and whatever else needs
/// reading twice is refused, and a scheme or host only may differ in case.
pub(crate) fn target(link: &str, origin: &str) -> Result<String, ForeignLink> {
    let path = if link.starts_with('/') { link } else { without_origin(link, origin)? };
    refuse_tricks(path)?;
    Ok(utf8_percent_encode(path, UNWRITTEN).to_string())
}

fn without_origin<'a>(link: &'a str, origin: &str) -> Result<&'a str, ForeignLink> {
    let foreign = ForeignLink { reason: "it is neither a path nor a URL of this origin" };
    let (start, rest) = link.split_at_checked(origin.len()).ok_or(foreign)?;
    if !start.eq_ignore_ascii_case(origin) {
        return Err(foreign);
    }
    Ok(if has_port(origin) { rest } else { rest.strip_prefix(":443").unwrap_or(rest) })
}

fn has_port(origin: &str) -> bool {
    origin.bytes().rev().find(|byte| !byte.is_ascii_digit()) == Some(b':')
}

fn refuse_tricks(path: &str) -> Result<(), ForeignLink> {
    let refuse = |reason| Err(ForeignLink { reason });
    if !path.starts_with('/') || path.starts_with("//") {
        return refuse("its path does not begin with a single /");
    }
    if path.chars().any(|c| c.is_control() || c == '\\' || c == '#') {
        return refuse("it holds a control character, \\ or #");
    }
    let walk = path.split('?').next().unwrap_or_default().split('/');
    if walk.map(|segment| segment.to_ascii_lowercase().replace("%2e", ".")).any(|it| it == "." || it == "..")
    {
        return refuse("its path walks");
    }
    Ok(())
}
