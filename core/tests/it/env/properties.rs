use proptest::prelude::*;

use super::{COMPLETE, PROJECT, TOKEN, from_env, from_file};

const NAMES: [&str; 7] = [
    "SIGNALWIRE_PROJECT_ID",
    "SIGNALWIRE_API_TOKEN",
    "SIGNALWIRE_TOKEN",
    "SIGNALWIRE_SPACE",
    "SIGNALWIRE_SPACE_URL",
    "SIGNALWIRE_API_HOSTNAME",
    "SIGNALWIRE_BASE_URL",
];

fn secret() -> impl Strategy<Value = String> {
    prop_oneof!["PT[0-9a-f]{48}", "[0-9A-Za-z]{50}", "PSK_[0-9A-Za-z]{24}", "[!-~]{16,40}"]
}

/// Lines that a person might write.
fn line(secret: String) -> impl Strategy<Value = String> {
    let around = "[ \"'`$\\\\#=\t\r{}]{0,3}";
    (0..NAMES.len(), "(export )?", "[ =:]{0,3}", around, around).prop_map(
        move |(name, export, equals, before, after)| {
            format!("{export}{}{equals}{before}{secret}{after}", NAMES[name])
        },
    )
}

fn shows(error: &signalwire_core::ConfigError, secret: &str) -> bool {
    let shown = format!("{error} {error:?} {error:#?}");
    secret.as_bytes().windows(12).any(|part| shown.contains(&*String::from_utf8_lossy(part)))
}

proptest! {
    #[test]
    fn no_bytes_panic(content in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = from_file(&content);
    }

    #[test]
    fn no_line_panics_or_shows_its_secret(
        (secret, lines) in secret().prop_flat_map(|secret| (Just(secret.clone()), proptest::collection::vec(line(secret), 1..5))),
        end in "\r?\n",
    ) {
        if let Err(error) = from_file(lines.join(&end)) {
            prop_assert!(!shows(&error, &secret), "{error:?}");
        }
    }

    #[test]
    fn no_variable_shows_its_secret(name in 0..NAMES.len(), secret in secret(), around in "[ \"'\n/:@]{0,2}") {
        let wrong = format!("{around}{secret}{around}");
        if let Err(error) = from_env(&[&COMPLETE[..], &[(NAMES[name], wrong.as_str())]].concat()) {
            prop_assert!(!shows(&error, &secret), "{error:?}");
        }
    }

    /// The three lines are read, whatever other lines the file contains.
    #[test]
    fn other_lines_change_nothing(before in "([^\nS]{0,20}\n){0,4}", after in "(\n[^\nS]{0,20}){0,4}") {
        let ours = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_API_TOKEN={TOKEN}\nSIGNALWIRE_SPACE=example");
        let read = from_file(format!("{before}{ours}{after}"));
        prop_assert!(read.is_ok());
    }

    /// If a token is read, another parser of such files reads the same one or none.
    #[test]
    fn another_parser_agrees(line in "(export )?SIGNALWIRE_TOKEN[ =]{1,3}[\"' ]{0,2}[a-z#$\"'\\\\ `]{4,12}[\"' #a]{0,3}") {
        let ours = from_file(format!("{line}\nSIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_SPACE=example"));
        let theirs = dotenvy::from_read_iter(format!("{line}\n").as_bytes()).next();
        if let (Ok(credentials), Some(Ok((_, value)))) = (ours, theirs) {
            prop_assert_eq!(credentials.token().reveal(), value);
        }
    }
}
