use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use signalwire_core::{ApiToken, ProjectId};

use super::{LEGACY, PROJECT, SIGNING_KEY, TOKEN, assert_refused};

#[test]
fn accepts_every_token_format() {
    for text in [TOKEN, LEGACY, "PT1234", "s3cret", "a:b", &"f".repeat(11).replace("ff", "f0")] {
        assert_eq!(ApiToken::parse(text).unwrap().reveal(), text);
    }
}

#[test]
fn rejects_other_kinds_of_values() {
    let jwe = format!("eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{0}.{0}{0}.{0}", "abcdefghijklmnop12345");
    let cases = [
        (PROJECT, "swapped"),
        (SIGNING_KEY, "signing key"),
        ("https://example.signalwire.com", "URL or a host"),
        ("example.signalwire.com", "URL or a host"),
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Authorization header"),
        ("bearer eyJ0eXAiOiJWUlQifQ", "Authorization header"),
        ("\"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\"", "Authorization header"),
        ("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Authorization header"),
        ("user:s3cret@example.signalwire.com/api", "URL or a host"),
        ("SIGNALWIRE_API_TOKEN=PT1234", "dotenv"),
        ("SIGNALWIRE_TOKEN=s3cret", "dotenv"),
        ("eyJ0eXAiOiJWUlQiLCJhbGciOiJIUzUxMiJ9.eyJpYXQiOjF9.c2lnbmF0dXJl", "is a browser token"),
        (&jwe, "is a browser token"),
        ("c2c_0123456789abcdef0123456789abcdef", "public"),
    ];
    for (text, part) in cases {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", part);
    }
}

/// Whatever the format of the token, in every form in which both may be copied together.
#[test]
fn rejects_project_and_token_in_one_value() {
    for token in [TOKEN, LEGACY, "PT1234", "room", "a:b"] {
        let pair = format!("{PROJECT}:{token}");
        let forms = [
            pair.clone(),
            pair.to_uppercase(),
            format!("{token}:{PROJECT}"),
            format!("{PROJECT}%3A{token}"),
            format!("{PROJECT}%3a{token}"),
            format!("{pair}@example.com"),
            STANDARD.encode(&pair),
            URL_SAFE_NO_PAD.encode(&pair),
        ];
        for text in &forms {
            assert_refused(ApiToken::parse(text), text, "invalid_api_token", "Basic credential");
        }
        let field = format!("auth={PROJECT}:{LEGACY}");
        assert_refused(ApiToken::parse(&field), &field, "invalid_api_token", "Basic credential");
        assert_refused(ProjectId::parse(&pair), &pair, "invalid_project_id", "Basic credential");
        let url = format!("https://{pair}@example.com");
        assert_refused(ApiToken::parse(&url), &url, "invalid_api_token", "");
    }
}

/// The server does not certainly reject any of these formats.
#[test]
fn accepts_values_that_might_be_a_token() {
    let base64 = STANDARD.encode("user:password");
    for text in [":PT1234", "PT1234;", "TOKEN=PT1234", "a=b", &base64, "postgres://PT1234"] {
        assert_eq!(ApiToken::parse(text).unwrap().reveal(), text);
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
        "PT…",
        "PTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        "********",
        "changeme",
        "undefined",
        "null",
    ];
    for text in samples {
        assert_refused(ApiToken::parse(text), text, "invalid_api_token", "placeholder");
    }
}

#[test]
fn rejects_malformed_text() {
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
