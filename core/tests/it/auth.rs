//! The `Authorization` header.
#![cfg(feature = "server")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use signalwire_core::internal::credentials::basic_auth::BasicHeader;
use signalwire_core::{ApiToken, ProjectId};

fn header(project: &str, token: &str) -> BasicHeader {
    BasicHeader::new(&ProjectId::parse(project).unwrap(), &ApiToken::parse(token).unwrap())
}

/// The format that secret scanners rely on: 36 characters of project, `:` and 50 of token are 116
/// characters of base64 without padding.
#[test]
fn has_the_format_that_scanners_detect() {
    let header =
        header("7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90", "PT0123456789abcdef0123456789abcdef0123456789abcdef");
    let encoded = header.reveal().strip_prefix("Basic ").unwrap();
    assert_eq!((encoded.len(), &encoded[48..52]), (116, "OlBU"));
    assert_eq!(header.reveal_bytes(), header.reveal().as_bytes());
}

proptest! {
    #[test]
    fn decodes_to_project_and_token(project in "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", token in "PT[0-9a-f]{30,60}|[0-9A-Z:+/~!]{41,60}") {
        let header = header(&project, &token);
        let encoded = header.reveal().strip_prefix("Basic ").unwrap();
        let pair = String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap();
        prop_assert_eq!(pair.split_once(':'), Some((project.as_str(), token.as_str())));
        prop_assert!(encoded.bytes().all(|b| b.is_ascii_graphic()));
    }
}
