use signalwire_core::ApiToken;

use super::{LEGACY, PROJECT, SIGNING_KEY, TOKEN, assert_refused};

#[test]
fn takes_every_shape_that_may_be_a_token() {
    for text in [TOKEN, LEGACY, "PT1234", "s3cret", "a:b", &"f".repeat(11).replace("ff", "f0")] {
        assert_eq!(ApiToken::parse(text).unwrap().reveal(), text);
    }
}

#[test]
fn refuses_what_is_certainly_something_else() {
    let jwe = format!("eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{0}.{0}{0}.{0}", "abcdefghijklmnop12345");
    let cases = [
        (PROJECT, "swapped"),
        (SIGNING_KEY, "signing key"),
        ("https://example.signalwire.com", "address"),
        ("example.signalwire.com", "address"),
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "white space"),
        ("eyJ0eXAiOiJWUlQiLCJhbGciOiJIUzUxMiJ9.eyJpYXQiOjF9.c2lnbmF0dXJl", "for browsers"),
        (&jwe, "for browsers"),
        ("c2c_0123456789abcdef0123456789abcdef", "public"),
    ];
    for (text, part) in cases {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", part);
    }
}

#[test]
fn refuses_project_and_token_in_one() {
    let header = signalwire_core::auth::BasicHeader::new(
        &signalwire_core::ProjectId::parse(PROJECT).unwrap(),
        &ApiToken::parse(TOKEN).unwrap(),
    );
    let pair = format!("{PROJECT}:{LEGACY}");
    for text in [header.reveal().trim_start_matches("Basic "), &pair] {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", "Basic credential");
    }
}

#[test]
fn refuses_samples() {
    let samples = [
        "your-api-token",
        "YOUR_API_TOKEN",
        "<token>",
        "[redacted]",
        "${API_TOKEN}",
        "$API_TOKEN",
        "%API_TOKEN%",
        "{{token}}",
        "PTxxxxxxxxxxxxxxxx",
        "PTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        "********",
        "changeme",
        "undefined",
        "null",
    ];
    for text in samples {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", "sample");
    }
}

#[test]
fn refuses_broken_text() {
    let cases = [
        ("", "is empty"),
        ("PT0123 456789", "white space"),
        ("PT0123\u{0}456789", "control character"),
        ("PT0123456789\n", "line break"),
        ("'PT0123456789'", "quotation marks"),
        ("PT0123\u{200b}456789", "invisible"),
        ("pässwörd", "ASCII"),
    ];
    for (text, part) in cases {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", part);
    }
}
