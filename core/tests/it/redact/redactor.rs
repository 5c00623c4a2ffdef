use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use signalwire_core::internal::secrets::redact::{Redactor, redact};
use signalwire_core::{ApiToken, Credentials, Origin, ProjectId};

use super::{TOKEN, UUID};

/// A token without a recognizable format.
const ODD: &str = "s3cr\"et/\\+to~ken?>";

fn redactor(token: &str) -> Redactor {
    let project = ProjectId::parse(UUID).unwrap();
    let origin = Origin::from_base_url("https://localhost:8443").unwrap();
    Credentials::new(project, ApiToken::parse(token).unwrap(), origin).redactor()
}

#[test]
fn redacts_a_token_of_any_format_in_every_plain_form() {
    let forms = [
        ODD,
        r#"s3cr\"et/\\+to~ken?>"#,
        "s3cr%22et%2F%5C%2Bto~ken%3F%3E",
        "s3cr%22et%2f%5c%2bto%7eken%3f%3e",
        "s3cr%22et/%5C+to~ken%3F>",
        "%73%33%63%72%22%65%74%2F%5C%2B%74%6F%7E%6B%65%6E%3F%3E",
    ];
    for form in forms {
        assert_eq!(redactor(ODD).redact(&format!("a{form}b")), "a[redacted]b");
    }
}

/// The first and last characters, whose bits are shared with neighbouring text, may remain.
#[test]
fn removes_it_from_base64() {
    for plain in [format!("{UUID}:{ODD}"), ODD.to_owned(), format!("x{ODD}"), format!("xy{ODD}zzz")] {
        let standard = STANDARD.encode(&plain);
        let escaped = standard.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        for encoded in [standard, escaped, URL_SAFE_NO_PAD.encode(&plain)] {
            let clean = redactor(ODD).redact(&encoded).into_owned();
            let left = encoded.len() - ODD.len() * 4 / 3 + 1;
            assert!(clean.replace("[redacted]", "").len() <= left, "{encoded}: {clean}");
        }
    }
}

#[test]
fn redacts_other_secrets_too() {
    let text = format!("{TOKEN} and https://u:pw@host");
    assert_eq!(redactor(ODD).redact(&text), "[redacted] and https://u:[redacted]@host");
    assert_eq!(Redactor::default().redact(&text), redact(&text));
}

#[test]
fn debug_shows_only_the_name() {
    assert_eq!(format!("{:?}", redactor(ODD)), "Redactor");
}

#[test]
fn redacts_the_whole_enclosing_secret() {
    assert_eq!(redactor("s3cr3t-pw").redact("https://u:s3cr3t-pw-tail@h"), "https://u:[redacted]@h");
}

/// Dummy tokens of tests, and texts that contain the same characters for another reason.
#[test]
fn a_token_that_may_be_a_word_is_not_redacted_in_text() {
    let cases = [
        ("room", "room_not_found: the room standup does not exist, cm9vbQ"),
        ("abcd", "abcdef"),
        ("12345678", "message 12345678-0001 to +112345678901"),
        ("not_found", "call_not_found"),
        ("participant", "participants of the conference"),
        ("test-token", "test-token-1"),
        ("r00m", "r00m_not_found"),
    ];
    for (token, text) in cases {
        assert_eq!(redactor(token).redact(text), text);
    }
}

#[test]
fn a_token_that_is_not_a_word_is_found_in_every_text() {
    for token in ["s3cr3t-pw", "abcdefg1", "12345678901234567890", "participant-not-found"] {
        for form in
            [token.to_owned(), STANDARD.encode(format!("xyz{token}"))[4..].trim_end_matches('=').to_owned()]
        {
            let clean = redactor(token).redact(&format!("a{form}")).into_owned();
            assert!(clean.starts_with("a[redacted]") && clean.len() < 14, "{form}: {clean}");
        }
    }
}

/// After its project id, even a word is a credential.
#[test]
fn a_token_that_may_be_a_word_is_found_after_its_project() {
    let pair = format!("{UUID}:room");
    let escaped = pair.replace(':', "%3A");
    let encoded = STANDARD.encode(&pair);
    for form in [&pair, &escaped, &encoded, &encoded.replace('=', "%3D"), &URL_SAFE_NO_PAD.encode(&pair)] {
        let clean = redactor("room").redact(&format!("\"{form}\" room")).into_owned();
        assert!(clean.starts_with("\"[redacted]") && clean.len() <= 21, "{form}: {clean}");
        assert!(clean.ends_with(" room"), "{form}: {clean}");
    }
}

#[test]
fn redacts_whole_headers() {
    let redactor = redactor(ODD);
    for name in ["authorization", "Proxy-Authorization", "Cookie", "SET-COOKIE", "X-SignalWire-Signature"] {
        assert_eq!(redactor.redact_header(name, "anything"), "[redacted]");
    }
    assert_eq!(redactor.redact_header("x-request-id", UUID), UUID);
    assert_eq!(redactor.redact_header("location", "https://u:pw@host/"), "https://u:[redacted]@host/");
}
