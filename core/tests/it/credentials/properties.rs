use proptest::prelude::*;
use signalwire_core::{ApiToken, ConfigError, Origin, ProjectId, Space};

use super::{PROJECT, TOKEN, credentials};

/// A secret in the wrong option, possibly with surrounding text.
fn misplaced() -> impl Strategy<Value = (String, String)> {
    let secret = prop_oneof![
        "PT[0-9a-f]{48}",
        "[0-9A-Za-z]{50}",
        "PSK_[0-9A-Za-z]{24}",
        "[!-~]{12,60}",
        "\\PC{12,30}"
    ];
    let around =
        prop_oneof![Just(String::new()), "[ \"'\n\t<@:/#%]{1,3}", "https://", "http://x:", "\\PC{1,5}"];
    (around.clone(), secret, around)
        .prop_map(|(before, secret, after)| (format!("{before}{secret}{after}"), secret))
}

fn address() -> impl Strategy<Value = String> {
    let name = "[a-z0-9-]{1,6}([.][a-z0-9x]{1,5}){0,3}[.]?";
    let host = prop_oneof![
        name,
        "([0-9]{1,3}[.]){1,3}[0-9]{1,3}",
        "\\[[0-9a-f]{0,4}::?[0-9a-f:]{0,9}\\]",
        "0x[0-9a-f]{1,4}"
    ];
    (host, "(:[0-9]{0,5})?", "([/?#]|@x|\\\\x|/.)?")
        .prop_map(|(host, port, rest)| format!("https://{host}{port}{rest}"))
}

fn assert_quiet<T>(result: Result<T, ConfigError>, secret: &str) -> Result<(), TestCaseError> {
    if let Err(error) = result {
        let shown = format!("{error} {error:?} {error:#?}");
        prop_assert!(!shown.contains(secret), "{shown}");
        for start in 0..secret.chars().count().saturating_sub(11) {
            let part: String = secret.chars().skip(start).take(12).collect();
            prop_assert!(!shown.contains(&part), "{shown}");
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn no_error_shows_the_value((text, secret) in misplaced()) {
        assert_quiet(ProjectId::parse(&text), &secret)?;
        assert_quiet(ApiToken::parse(&text), &secret)?;
        assert_quiet(Space::parse(&text), &secret)?;
        assert_quiet(Origin::from_base_url(&text), &secret)?;
        assert_quiet(credentials(TOKEN).curl(&text, false), &secret)?;
    }

    #[test]
    fn no_text_panics(text in "\\PC*", bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        for text in [text.as_str(), &String::from_utf8_lossy(&bytes), &format!("https://{text}")] {
            let _ = (ProjectId::parse(text), ApiToken::parse(text), Space::parse(text), Origin::from_base_url(text));
            let _ = (credentials(TOKEN).curl(text, false), credentials(TOKEN).origin().same_origin(text));
        }
    }

    #[test]
    fn a_token_is_stored_verbatim(text in "[!-~]{1,80}") {
        if let Ok(token) = ApiToken::parse(&text) {
            prop_assert_eq!(token.reveal(), text);
        }
    }

    /// The URL parser of the HTTP library parses accepted origins, and only these, in the same way.
    #[cfg(feature = "native")]
    #[test]
    fn another_parser_agrees(text in address()) {
        if let Ok(origin) = Origin::from_base_url(&text) {
            let theirs = url::Url::parse(origin.as_str()).unwrap();
            prop_assert_eq!(theirs.origin(), url::Url::parse(&text).unwrap().origin());
            prop_assert_eq!(theirs.origin().ascii_serialization(), origin.as_str());
        }
    }

    #[cfg(feature = "native")]
    #[test]
    fn same_origin_agrees_with_another_parser(link in "(https:)?[/\\\\]{0,3}(localhost:41235|evil.com|[a-z.@:\\\\]{0,8})[/a-z.?#@:\\\\ \\t]{0,12}") {
        let credentials = credentials(TOKEN);
        let base = url::Url::parse(credentials.origin().as_str()).unwrap();
        if credentials.origin().same_origin(&link) {
            prop_assert_eq!(url::Url::parse(&link).unwrap().origin(), base.origin(), "{}", link);
        }
    }

    #[test]
    fn a_project_id_contains_no_colon(text in "\\PC{0,40}", upper in any::<bool>()) {
        let text = if upper { PROJECT.to_uppercase() } else { text };
        if let Ok(project) = ProjectId::parse(&text) {
            prop_assert!(!project.as_str().contains(':') && project.as_str().len() == 36);
        }
    }
}
