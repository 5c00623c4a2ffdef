//! Secrets that a page must not send, in their possible forms, and values that are allowed.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use signalwire_core::internal::secrets::detect::{
    SecretKind, server_secret, server_secret_in_url, server_secret_value,
};

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "PT[0-9a-f]{48}",
        "PSK_[0-9A-Za-z]{24}",
        "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-z][0-9a-z]{48}1",
        "https://[a-z]{1,9}:[0-9a-z]{8,20}@example\\.com/x",
        "https://PSK_[0-9A-Za-z]{24}@example\\.com/x",
    ]
}

/// Percent-encodes each letter as `%xx`.
fn escape(text: &str) -> String {
    text.bytes().flat_map(|byte| format!("%{byte:02X}").into_bytes()).map(char::from).collect()
}

proptest! {
    #[test]
    fn a_secret_is_found_behind_up_to_three_encodings(secret in secret(), ways in prop::collection::vec(0..4, 0..=3)) {
        let text = ways.iter().fold(secret, |text, way| match way {
            0 => escape(&text),
            1 => STANDARD.encode(&text),
            2 => URL_SAFE_NO_PAD.encode(&text),
            _ => format!("{}\u{200b}{}", &text[..20], &text[20..]),
        });
        prop_assert!(server_secret(&text).is_some(), "{text}");
    }

    #[test]
    fn an_older_token_is_found_as_a_value_and_in_a_url(token in "[a-z][0-9A-Za-z]{48}1") {
        for value in [token.clone(), format!(" {token}\n"), escape(&token), STANDARD.encode(&token)] {
            prop_assert_eq!(server_secret_value(&value), Some(SecretKind::LegacyApiToken));
        }
        for url in [format!("/a/{token}"), format!("/a?b={token}&c"), format!("https://{token}.example.com"), format!("/a?{token}#b")] {
            prop_assert_eq!(server_secret_in_url(&url), Some(SecretKind::LegacyApiToken));
        }
        prop_assert_eq!(server_secret_value(&format!("the build {token} of today")), None);
    }

    #[test]
    fn browser_tokens_and_ids_are_not_secrets(
        token in "eyJ[A-Za-z0-9_-]{40,80}\\.(eyJ[A-Za-z0-9_-]{50}\\.[A-Za-z0-9_-]{86}|\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{22})",
        id in "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|PA[0-9a-f]{32}|c2c_[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[A-Za-z0-9_-]{43}",
    ) {
        for value in [&token, &id, &format!("{}PSK_{}", &token[..40], "a".repeat(40))] {
            prop_assert_eq!(server_secret_value(value), None);
            prop_assert_eq!(server_secret_in_url(&format!("https://example.com/{value}?a={value}")), None);
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}", marked in "([%:/@=.A-Fa-f0-9 -]|eyJ|PT|://|basic |PSK_|ä|\u{ad}){0,60}") {
        let _ = (server_secret_value(&text), server_secret_in_url(&text), server_secret_value(&marked), server_secret_in_url(&marked));
    }
}

#[test]
fn an_older_token_in_a_sentence_is_not_a_value() {
    let encoded = STANDARD.encode("a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5");
    assert_eq!(server_secret_value(&encoded), Some(SecretKind::LegacyApiToken));
    assert_eq!(server_secret_value(&format!("the build {encoded} of today")), None);
}

/// A token is long enough to be evidence also inside a word, a signing key is not.
#[test]
fn a_secret_inside_a_word_is_found_if_it_is_long() {
    let token = format!("xPT{}", "0123456789abcdef".repeat(3));
    assert_eq!(server_secret(&token), Some(SecretKind::ApiToken));
    assert_eq!(server_secret("PSK_7TruNcSNTxp4zNrykMj4EPzF"), Some(SecretKind::SigningKey));
    assert_eq!(server_secret("xPSK_7TruNcSNTxp4zNrykMj4EPzF"), None);
}

#[test]
fn user_info_is_rejected_with_and_without_a_password() {
    for url in ["https://user@example.com", "https://user:@example.com/", "//a@b", "https:\\//x@y"] {
        assert_eq!(server_secret_in_url(url), Some(SecretKind::UrlPassword), "{url}");
    }
    for url in ["https://example.com/@user", "https://example.com?a=b@c", "mailto:a@b.example", "/a@b"] {
        assert_eq!(server_secret_in_url(url), None, "{url}");
    }
}
