use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use signalwire_core::internal::secrets::detect::{SecretKind, classify, detect, is_placeholder, is_uuid};

use super::{JWE, JWS, LEGACY, SIGNING_KEY, TOKEN, UUID};

#[test]
fn names_the_kind_of_a_whole_value() {
    let pair = STANDARD.encode(format!("{UUID}:{TOKEN}"));
    let cases = [
        (TOKEN, Some(SecretKind::ApiToken)),
        (LEGACY, Some(SecretKind::LegacyApiToken)),
        (SIGNING_KEY, Some(SecretKind::SigningKey)),
        (&pair, Some(SecretKind::BasicCredential)),
        (&format!("Basic {pair}"), Some(SecretKind::BasicCredential)),
        (&format!("{UUID}:{LEGACY}"), Some(SecretKind::BasicCredential)),
        (JWS, Some(SecretKind::SignedToken)),
        (JWE, Some(SecretKind::EncryptedToken)),
        ("c2c_0123456789abcdef0123456789abcdef", Some(SecretKind::ClickToCall)),
        (UUID, None),
        ("", None),
        ("standup", None),
        (&"a".repeat(50), None),
        (&LEGACY[..49], None),
    ];
    for (value, kind) in cases {
        assert_eq!(classify(value), kind, "{value}");
    }
}

#[test]
fn distinguishes_server_secrets_from_browser_tokens() {
    let secrets = [
        SecretKind::ApiToken,
        SecretKind::LegacyApiToken,
        SecretKind::SigningKey,
        SecretKind::BasicCredential,
        SecretKind::UrlPassword,
    ];
    let tokens = [
        SecretKind::BearerToken,
        SecretKind::SignedToken,
        SecretKind::EncryptedToken,
        SecretKind::ClickToCall,
    ];
    assert!(secrets.iter().all(|kind| kind.is_server_secret() && kind.is_redacted()));
    assert!(!tokens.iter().any(|kind| kind.is_server_secret()));
    assert_eq!(tokens.map(SecretKind::is_redacted), [true, true, true, false]);
    let names: std::collections::HashSet<_> = secrets.iter().chain(&tokens).map(|kind| kind.name()).collect();
    let codes: std::collections::HashSet<_> = secrets.iter().chain(&tokens).map(|kind| kind.code()).collect();
    assert_eq!((names.len(), codes.len()), (9, 9));
}

#[test]
fn names_project_and_token_in_a_url() {
    let cases = [(UUID, SecretKind::BasicCredential), ("user", SecretKind::UrlPassword)];
    for (user, kind) in cases {
        let found = detect(&format!("https://{user}:hunter2@example.com"));
        assert_eq!(found.iter().map(|found| found.kind).collect::<Vec<_>>(), [kind]);
    }
}

#[test]
fn returns_ranges_in_order_without_overlaps() {
    let text = format!("a {TOKEN} b https://u:{SIGNING_KEY}@h c {JWS}");
    let found = detect(&text);
    let kinds: Vec<_> = found.iter().map(|found| found.kind).collect();
    assert_eq!(kinds, [SecretKind::ApiToken, SecretKind::SigningKey, SecretKind::SignedToken]);
    let places: Vec<_> = found.iter().map(|found| &text[found.range.clone()]).collect();
    assert_eq!(places, [TOKEN, SIGNING_KEY, JWS]);
}

#[test]
fn finds_click_to_call_tokens_without_redacting_them() {
    let text = "c2c_0123456789abcdef0123456789abcdef";
    assert_eq!(detect(text).len(), 1);
    assert_eq!(signalwire_core::internal::secrets::redact::redact(text), text);
}

#[test]
fn recognizes_uuids_and_samples() {
    assert!(is_uuid(UUID.as_bytes()) && is_uuid(UUID.to_uppercase().as_bytes()));
    assert!(!is_uuid(UUID.replace('-', "0").as_bytes()) && !is_uuid(&UUID.as_bytes()[1..]));
    assert!(is_placeholder("<your token>") && !is_placeholder(TOKEN) && !is_placeholder(LEGACY));
    assert!(is_placeholder("a1-your-b2") && !is_placeholder(&LEGACY.replace("F6g7", "your")));
    assert!(["$API_TOKEN_2", "${token}", "0000"].into_iter().all(is_placeholder));
    assert!(!["<s3cret", "s3cret>", "${s3cret", "$s3cret", "00", "0001"].into_iter().any(is_placeholder));
}
