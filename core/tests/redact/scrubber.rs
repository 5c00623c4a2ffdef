use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use signalwire_core::redact::{Scrubber, scrub};
use signalwire_core::{ApiToken, Credentials, Origin, ProjectId};

use super::{TOKEN, UUID};

/// A token that no shape tells.
const ODD: &str = "s3cr\"et/\\+to~ken?>";

fn scrubber(token: &str) -> Scrubber {
    let project = ProjectId::parse(UUID).unwrap();
    let origin = Origin::from_base_url("https://localhost:8443").unwrap();
    Scrubber::new(&Credentials::new(project, ApiToken::parse(token).unwrap(), origin))
}

#[test]
fn removes_a_token_of_any_shape_in_every_plain_form() {
    let forms = [
        ODD,
        r#"s3cr\"et/\\+to~ken?>"#,
        "s3cr%22et%2F%5C%2Bto~ken%3F%3E",
        "s3cr%22et%2f%5c%2bto%7eken%3f%3e",
        "s3cr%22et/%5C+to~ken%3F>",
        "%73%33%63%72%22%65%74%2F%5C%2B%74%6F%7E%6B%65%6E%3F%3E",
    ];
    for form in forms {
        assert_eq!(scrubber(ODD).scrub(&format!("a{form}b")), "a[redacted]b");
    }
}

/// The characters at the ends, which the token shares with its neighbours, may stay.
#[test]
fn removes_it_from_base64() {
    for plain in [format!("{UUID}:{ODD}"), ODD.to_owned(), format!("x{ODD}"), format!("xy{ODD}zzz")] {
        let standard = STANDARD.encode(&plain);
        let escaped = standard.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        for encoded in [standard, escaped, URL_SAFE_NO_PAD.encode(&plain)] {
            let clean = scrubber(ODD).scrub(&encoded).into_owned();
            let left = encoded.len() - ODD.len() * 4 / 3 + 1;
            assert!(clean.replace("[redacted]", "").len() <= left, "{encoded}: {clean}");
        }
    }
}

#[test]
fn still_knows_the_shapes_of_other_secrets() {
    let text = format!("{TOKEN} and https://u:pw@host");
    assert_eq!(scrubber(ODD).scrub(&text), "[redacted] and https://u:[redacted]@host");
    assert_eq!(Scrubber::default().scrub(&text), scrub(&text));
}

#[test]
fn leaves_nothing_of_a_secret_around_it() {
    assert_eq!(scrubber("s3cr3t-pw").scrub("https://u:s3cr3t-pw-tail@h"), "https://u:[redacted]@h");
}

#[test]
fn takes_no_word_for_a_secret() {
    assert_eq!(scrubber("abc").scrub("abcdef"), "abcdef");
    assert_eq!(scrubber("abcd").scrub("abcdef"), "[redacted]ef");
}

#[test]
fn hides_whole_headers() {
    let scrubber = scrubber(ODD);
    for name in ["authorization", "Proxy-Authorization", "Cookie", "SET-COOKIE", "X-SignalWire-Signature"] {
        assert_eq!(scrubber.scrub_header(name, "anything"), "[redacted]");
    }
    assert_eq!(scrubber.scrub_header("x-request-id", UUID), UUID);
    assert_eq!(scrubber.scrub_header("location", "https://u:pw@host/"), "https://u:[redacted]@host/");
}
