use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use signalwire_core::internal::secrets::detect::detect;
use signalwire_core::internal::secrets::redact::redact;

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "PT[0-9a-f]{48}",
        "PSK_[0-9A-Za-z]{24}",
        "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-z]{49}1"
    ]
}

const BEFORE: &str = "(\\PC{0,20}[ \"'=,;{}()\n])?";
const AFTER: &str = "([ \"'+,;{}()\n.]\\PC{0,20})?";

proptest! {
    #[test]
    fn no_text_panics_and_ranges_are_in_order(text in "\\PC{0,80}", marked in "([%:/@=.A-Fa-f0-9 -]|eyJ|PT|://|basic |PSK_|ä){0,60}") {
        for text in [text, marked] {
            let found = detect(&text);
            prop_assert!(found.iter().all(|found| text.get(found.range.clone()).is_some_and(|part| !part.is_empty())));
            prop_assert!(found.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
            prop_assert_eq!(redact(&text).contains("[redacted]"), found.iter().any(|found| found.kind.is_redacted())
                || text.contains('%') && redact(&text) != text);
        }
    }

    #[test]
    fn a_secret_is_always_redacted(before in BEFORE, secret in secret(), after in AFTER) {
        let secret_part = secret.rsplit(':').next().unwrap().to_owned();
        for form in [secret.clone(), STANDARD.encode(&secret), URL_SAFE_NO_PAD.encode(&secret), secret.replace(':', "%3A")] {
            let text = format!("{before}{form}{after}");
            let clean = redact(&text).into_owned();
            prop_assert!(!clean.contains(&secret_part) && !clean.contains(&form), "{clean}");
            prop_assert_eq!(redact(&clean), clean.as_str());
        }
    }

    #[test]
    fn a_secret_inside_base64_is_always_redacted(before in proptest::collection::vec(any::<u8>(), 0..12), secret in secret(), after in "[\"} ][^a]{0,8}") {
        let bytes = [before.as_slice(), secret.as_bytes(), after.as_bytes()].concat();
        let clean = redact(&STANDARD.encode(bytes)).into_owned();
        prop_assert!(clean.contains("[redacted]"), "{clean}");
    }
}

#[cfg(feature = "server")]
mod with_credentials {
    use super::*;
    use signalwire_core::{ApiToken, Credentials, Origin, ProjectId};

    proptest! {
        #[test]
        fn the_exact_token_is_always_redacted(token in "[0-9A-Za-z][!-~]{6,58}[0-9A-Za-z]", before in "[ -$&-~ä]{0,9}", after in "[ -$&-~ä]{0,9}", offset in 0usize..3) {
            let is_mixed = token.contains(|c: char| c.is_ascii_digit()) && token.contains(|c: char| c.is_ascii_alphabetic());
            prop_assume!(is_mixed || token.len() >= 20);
            prop_assume!(ApiToken::parse(&token).is_ok() && !token.contains("[redacted]"));
            let project = ProjectId::parse(crate::redact::UUID).unwrap();
            let origin = Origin::from_base_url("https://localhost").unwrap();
            let redactor = Credentials::new(project, ApiToken::parse(&token).unwrap(), origin).redactor();
            let escaped = percent_encoding::utf8_percent_encode(&token, percent_encoding::NON_ALPHANUMERIC).to_string();
            let encoded = STANDARD.encode(format!("{}{token}", &"xyz"[..offset]));
            for form in [token.clone(), escaped, encoded] {
                let text = format!("{before}{form}{after}");
                let clean = redactor.redact(&text).into_owned();
                prop_assert!(!clean.contains(&form), "{clean}");
            }
        }
    }
}
