use super::{PROJECT, TOKEN, from_file, parts};

/// The token that is read from this line of a file.
fn token_of(line: &str) -> String {
    let content = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\n{line}\nSIGNALWIRE_SPACE=example");
    from_file(content).unwrap().token().reveal().to_owned()
}

#[test]
fn reads_values_as_other_parsers_do() {
    let lines = [
        format!("SIGNALWIRE_API_TOKEN={TOKEN}"),
        format!("SIGNALWIRE_API_TOKEN = {TOKEN} "),
        format!("\tSIGNALWIRE_API_TOKEN={TOKEN}\t"),
        format!("SIGNALWIRE_API_TOKEN=\"{TOKEN}\""),
        format!("SIGNALWIRE_API_TOKEN='{TOKEN}'"),
        format!("SIGNALWIRE_API_TOKEN='{TOKEN}' # a comment"),
        format!("SIGNALWIRE_API_TOKEN={TOKEN} # it's $a comment"),
        format!("SIGNALWIRE_API_TOKEN=\"{TOKEN}\"\t#comment"),
        format!("export SIGNALWIRE_API_TOKEN={TOKEN}"),
        format!("export\t SIGNALWIRE_API_TOKEN={TOKEN}"),
        format!("# SIGNALWIRE_API_TOKEN=old\nSIGNALWIRE_API_TOKEN={TOKEN}"),
    ];
    for line in lines {
        assert_eq!(token_of(&line), TOKEN, "{line}");
    }
}

#[test]
fn reads_files_of_other_systems() {
    let content = format!(
        "SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_API_TOKEN='{TOKEN}'\nSIGNALWIRE_SPACE=example\n"
    );
    let variants = [
        content.replace('\n', "\r\n"),
        format!("\u{feff}{content}"),
        content.trim_end().to_owned(),
        format!("{content}   "),
        format!("{content}\n\r\n\t\n"),
    ];
    for variant in variants {
        let credentials = from_file(&variant).unwrap();
        assert_eq!(parts(&credentials), [PROJECT, TOKEN, "https://example.signalwire.com"], "{variant:?}");
    }
}

#[test]
fn reports_a_utf_16_file() {
    let utf_16: Vec<u8> = "\u{feff}A=1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let error = from_file(utf_16).unwrap_err();
    assert_eq!(error.code, "invalid_dotenv");
    assert!(error.message.ends_with("is UTF-16: save it as UTF-8"), "{}", error.message);
}

#[test]
fn single_quotes_keep_the_value_verbatim() {
    for token in
        ["pa$$word$HOME", "$2b$10$abc", "back\\slash\\n", "has\"quote", "tick`s`x", "ha#sh", "${HOME}x"]
    {
        assert_eq!(token_of(&format!("SIGNALWIRE_API_TOKEN='{token}'")), token);
    }
    assert_eq!(token_of("SIGNALWIRE_API_TOKEN=\"ha#sh\""), "ha#sh");
}

#[test]
fn rejects_ambiguous_syntax() {
    for value in [
        "${HOME}",
        "\"$HOME\"",
        "a$b",
        "a\\nb",
        "\"a\\nb\"",
        "a#b",
        "a'b'",
        "a\"b\"",
        "`ab`",
        "'a'b",
        "'a'#b",
        "\"a\"b",
        "'a",
    ] {
        let error = from_file(format!("SIGNALWIRE_API_TOKEN={value}")).unwrap_err();
        assert_eq!(error.code, "invalid_dotenv", "{value}");
    }
}

#[test]
fn ignores_lines_of_other_programs() {
    let others = "GREETING=it's me\nNOTE=two words\n=\n{]\nSIGNALWIRE_API_TOKEN_OLD=x\nMY_SIGNALWIRE_SPACE=y\nexporter=1\n\
                  A=\"open\nSIGNALWIRE_LOG_LEVEL='debug\nKEY-WITH-DASH=1\n";
    assert_eq!(token_of(&format!("{others}SIGNALWIRE_API_TOKEN={TOKEN}")), TOKEN);
    let latin_1 =
        [b"NAME=J\xFCrgen\n".as_slice(), format!("SIGNALWIRE_PROJECT_ID={PROJECT}\n").as_bytes()].concat();
    assert_eq!(from_file(latin_1).unwrap_err().code, "missing_credentials");
}
