//! Spaces and base URLs.

use signalwire_core::{Origin, Space};
use url::Url;

use crate::support::{assert_no_secret, text};

/// A Space is a single host name, and an origin is the one that a WHATWG URL parser extracts.
pub fn check(input: &[u8]) {
    let text = text(input);
    let space = Space::parse(&text);
    assert_no_secret(&space);
    if let Ok(space) = space {
        let host = space.host();
        assert_eq!(Space::parse(&host).as_ref(), Ok(&space));
        assert!(
            host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-'),
            "{host}"
        );
        let url = Url::parse(&format!("https://{host}/"));
        assert_eq!(url.as_ref().ok().and_then(Url::host_str), Some(host.as_str()));
    }
    let origin = Origin::from_base_url(&text);
    assert_no_secret(&origin);
    if let Ok(origin) = origin {
        let theirs = Url::parse(&text).map(|url| url.origin().ascii_serialization());
        assert_eq!(theirs.as_deref(), Ok(origin.as_str()));
        assert_eq!(Origin::from_base_url(origin.as_str()), Ok(origin));
    }
}
