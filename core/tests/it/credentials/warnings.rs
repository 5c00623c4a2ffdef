use signalwire_core::{ApiToken, Credentials, Origin, ProjectId, WarningCode};

use super::{LEGACY, PROJECT, TOKEN};

fn codes(token: &str, origin: &str) -> Vec<WarningCode> {
    let credentials = Credentials::new(
        ProjectId::parse(PROJECT).unwrap(),
        ApiToken::parse(token).unwrap(),
        Origin::from_base_url(origin).unwrap(),
    );
    assert!(credentials.warnings().iter().all(|warning| !warning.message.contains(token)));
    credentials.warnings().iter().map(|warning| warning.code).collect()
}

#[test]
fn warns_of_shapes() {
    let origin = "https://example.signalwire.com";
    assert_eq!(codes(TOKEN, origin), [""; 0]);
    assert_eq!(codes(LEGACY, origin), ["legacy_token"]);
    for token in [&TOKEN[..49], "PT1234567890", "s3cret", &format!("{TOKEN}0")] {
        assert_eq!(codes(token, origin), ["unknown_token_shape"], "{token}");
    }
}

#[test]
fn warns_about_other_hosts() {
    for origin in ["https://localhost:8443", "https://127.0.0.1", "https://127.8.9.1:1", "https://[::1]:8443"]
    {
        assert_eq!(codes(TOKEN, origin), [""; 0], "{origin}");
    }
    for origin in [
        "https://evil.com",
        "https://127.0.0.1.evil.com",
        "https://signalwire.com.evil.com",
        "https://[::2]",
        "https://10.0.0.1",
    ] {
        assert_eq!(codes(TOKEN, origin), ["other_host"], "{origin}");
    }
}
