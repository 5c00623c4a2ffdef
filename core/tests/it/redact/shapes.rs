use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use signalwire_core::internal::secrets::redact::redact;

use super::{JWE, JWS, LEGACY, SIGNING_KEY, TOKEN, UUID};

const R: &str = "[redacted]";

#[track_caller]
fn assert_scrubbed(cases: &[(String, String)]) {
    for (text, clean) in cases {
        assert_eq!(redact(text), clean.as_str());
    }
}

#[test]
fn secrets_with_a_prefix() {
    assert_scrubbed(&[
        (format!("token {TOKEN}."), format!("token {R}.")),
        (format!("{{\"token\":\"{TOKEN}\"}}"), format!("{{\"token\":\"{R}\"}}")),
        (format!("a={TOKEN}&b=1"), format!("a={R}&b=1")),
        (format!("project%3A{TOKEN}"), format!("project%3A{R}")),
        (format!("x{TOKEN}{TOKEN}"), format!("x{R}{R}")),
        (format!("{}ff", TOKEN.to_uppercase()), R.to_owned()),
        (format!("cut off: {}", &TOKEN[..30]), format!("cut off: {R}")),
        (format!("key={SIGNING_KEY};"), format!("key={R};")),
        (format!("PSK_{}", "0123456789abcdef".repeat(2)), R.to_owned()),
    ]);
}

#[test]
fn browser_tokens() {
    assert_scrubbed(&[
        (format!("join?token={JWS}&x=1"), format!("join?token={R}&x=1")),
        (format!("{JWE}."), format!("{R}.")),
        (format!("{JWE}.next"), format!("{R}.next")),
        ("eyJhbGciOiJI.eyJhIjox.c2ln".into(), R.into()),
        (format!("eyJ1 is no token, {JWS} is one"), format!("eyJ1 is no token, {R} is one")),
        (format!("not eyJabcdefgh but {JWS}"), format!("not eyJabcdefgh but {R}")),
        (format!("[\"{JWS}\",\"{JWE}\"]"), format!("[\"{R}\",\"{R}\"]")),
    ]);
}

#[test]
fn secrets_recognized_by_context() {
    assert_scrubbed(&[
        (format!("SIGNALWIRE_TOKEN={LEGACY}"), format!("SIGNALWIRE_TOKEN={R}")),
        (format!("\"api_token\": \"{LEGACY}\""), format!("\"api_token\": \"{R}\"")),
        (format!("Api-Token:{LEGACY}"), format!("Api-Token:{R}")),
        (
            format!("({{project:\"{UUID}\",token:\"{LEGACY}\"}})"),
            format!("({{project:\"{UUID}\",token:\"{R}\"}})"),
        ),
        (
            format!("auth: {{ password: '{LEGACY}', username: '{UUID}' }}"),
            format!("auth: {{ password: '{R}', username: '{UUID}' }}"),
        ),
        (format!("{UUID}:{LEGACY}"), format!("{UUID}:{R}")),
        (format!("{UUID}%3a{LEGACY}"), format!("{UUID}%3a{R}")),
        (format!("Authorization: bearer {}", &LEGACY[..30]), format!("Authorization: bearer {R}")),
        (format!("bearer {}, then more", &LEGACY[..30]), format!("bearer {R}, then more")),
    ]);
}

/// The word, the project id and the token must be near each other.
#[test]
fn context_has_a_limited_reach() {
    let after_word = |distance: usize| format!("signalwire{}{LEGACY}", ".".repeat(distance));
    assert_eq!(redact(&after_word(39)), format!("signalwire{}{R}", ".".repeat(39)));
    assert_eq!(redact(&after_word(41)), after_word(41));
    let before_project = |distance: usize| format!("token={LEGACY}{}{UUID}", ".".repeat(distance));
    let after_project = |distance: usize| format!("{UUID}{}token={LEGACY}", ".".repeat(distance));
    for text in [before_project(80), after_project(70)] {
        assert_eq!(redact(&text), text.replace(LEGACY, R));
    }
    for text in [before_project(85), before_project(121), after_project(121)] {
        assert_eq!(redact(&text), text);
    }
}

#[test]
fn passwords_in_urls() {
    assert_scrubbed(&[
        (
            format!("https://{UUID}:{TOKEN}@example.signalwire.com/api"),
            format!("https://{UUID}:{R}@example.signalwire.com/api"),
        ),
        (
            "proxy http://user:hunter2@proxy:3128 refused".into(),
            format!("proxy http://user:{R}@proxy:3128 refused"),
        ),
        ("socks5://u:p@ss:w@host".into(), format!("socks5://u:{R}@host")),
        ("wss://u:påss@host".into(), format!("wss://u:{R}@host")),
        ("\"https://:pw@host\"".into(), format!("\"https://:{R}@host\"")),
        ("https%3A%2F%2Fu%3Ahunter2%40host".into(), format!("https%3A%2F%2Fu%3A{R}%40host")),
    ]);
}

#[test]
fn basic_credentials_in_base64() {
    let pair = STANDARD.encode(format!("{UUID}:{TOKEN}"));
    let legacy = STANDARD.encode(format!("{UUID}:{LEGACY}"));
    assert_scrubbed(&[
        (format!("Authorization: Basic {pair}\r\n"), format!("Authorization: Basic {R}\r\n")),
        (format!("\"{pair}\""), format!("\"{R}\"")),
        (format!("x={legacy}&y"), format!("x={R}&y")),
        (format!("{};", STANDARD.encode(format!("{UUID}:{TOKEN}0"))), format!("{R};")),
        ("basic QWxhZGRpbjpvcGVuIHNlc2FtZQ== failed".into(), format!("basic {R} failed")),
        ("Basic dGVzdDoxMjPCow==".into(), format!("Basic {R}")),
        (format!("Basic {}", STANDARD.encode(format!("{UUID}:short"))), format!("Basic {R}")),
    ]);
}

/// `~` is the only character of a token whose base64 may contain `+` or `-`.
#[test]
fn basic_credentials_with_a_tilde() {
    for engine in [&STANDARD, &URL_SAFE_NO_PAD] {
        let encoded = engine.encode(format!("{UUID}:a~bcdefghij"));
        assert!(encoded.contains(['+', '-']));
        assert_eq!(redact(&encoded), R);
    }
}

/// Inside longer data, at each offset, in each alphabet, with and without padding: no character
/// remains, including the first and last, whose bits are shared with neighbouring data.
#[test]
fn secrets_inside_base64() {
    let legacy_pair = format!("{UUID}:{LEGACY}");
    for secret in [TOKEN, SIGNING_KEY, &legacy_pair] {
        for (offset, tail) in
            (0..6).flat_map(|offset| ["", "\"", "\"}", "\",\"\u{ff}?>\":1}"].map(|tail| (offset, tail)))
        {
            let plain = format!("{}{secret}{tail}", &"<<\"?>\""[..offset]);
            let (first, last) = (offset * 4 / 3, ((offset + secret.len()) * 4).div_ceil(3));
            for engine in [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD] {
                let encoded = engine.encode(&plain);
                let rest = if tail.is_empty() { "" } else { &encoded[last..] };
                assert_eq!(redact(&encoded), format!("{}{R}{rest}", &encoded[..first]), "{plain}");
            }
        }
    }
}

/// If a path or a word precedes it, the base64 starts later than the characters suggest.
#[test]
fn base64_after_other_base64_characters() {
    for before in ["a", "ab", "abc", "/api/", "x-y_z/"] {
        let text = format!("{before}{}", STANDARD.encode(format!("{UUID}:{TOKEN}")));
        assert_eq!(redact(&text), format!("{before}{R}"));
    }
}

#[test]
fn overlapping_secrets_are_both_redacted() {
    assert_eq!(redact(&format!("https://u:{SIGNING_KEY}-tail@h")), format!("https://u:{R}@h"));
    assert_eq!(redact(&format!("Bearer {JWS}")), format!("Bearer {R}"));
}

#[test]
fn text_without_secrets_is_not_copied() {
    assert!(matches!(redact("an ordinary sentence"), std::borrow::Cow::Borrowed(_)));
}
