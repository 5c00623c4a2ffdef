//! Next-page links. A server names the next request, so the link is held to the origin that the credential belongs to.

use std::fmt;

use percent_encoding::percent_decode_str;

use crate::origin::Origin;

/// A link that leads, or may be read as leading, to another place. The link itself is not kept: it may carry anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeignLink;

impl ForeignLink {
    /// The stable name of this error.
    pub const CODE: &'static str = "foreign_link";
}

impl fmt::Display for ForeignLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the link to the next page is neither a path nor a URL of this client's origin")
    }
}

impl std::error::Error for ForeignLink {}

/// The path and query of a link that stays at the origin. A path that walks (`/a/../b`) does not: where it ends depends on
/// who reads it.
pub(crate) fn target<'a>(link: &'a str, origin: &Origin) -> Result<&'a str, ForeignLink> {
    origin.follow(link).filter(|target| !walks(target)).ok_or(ForeignLink)
}

fn walks(target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    path.split('/').any(|segment| {
        let dots: Vec<u8> = percent_decode_str(segment).take(3).collect();
        dots == b"." || dots == b".."
    })
}
