use super::{PROJECT, TOKEN, assert_refused, credentials};

#[test]
fn hides_the_token_unless_revealed() {
    let credentials = credentials(TOKEN);
    let line = |reveal| credentials.curl("/api/video/rooms?page_size=20&x='", reveal).unwrap().to_string();
    let url = r"'https://localhost:41235/api/video/rooms?page_size=20&x='\'''";
    assert_eq!(line(false), format!("curl -u '{PROJECT}:[redacted]' {url}"));
    assert_eq!(line(true), format!("curl -u '{PROJECT}:{TOKEN}' {url}"));
}

/// Runs the command line in a shell and compares its arguments.
#[cfg(unix)]
#[test]
fn survives_a_shell() {
    let credentials = credentials("it's$HOME`id`\\\"!#&;|");
    let line = credentials.curl("/a?b='$(id)'&c=;d|e", true).unwrap();
    let script = line.replacen("curl", "printf '%s\\n'", 1);
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    let expected =
        format!("-u\n{PROJECT}:it's$HOME`id`\\\"!#&;|\nhttps://localhost:41235/a?b='$(id)'&c=;d|e\n");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn turns_off_globbing_of_curl() {
    let line = credentials(TOKEN).curl("/a?filter[name]={x}", false).unwrap();
    assert!(line.starts_with("curl --globoff -u '"), "{}", *line);
}

#[test]
fn refuses_other_paths() {
    for path in
        ["", "api", "//evil.com/", "/a b", "/a\nb", "https://localhost:41235/api", "/a#b", "/\\evil.com"]
    {
        assert_refused(
            credentials(TOKEN).curl(path, false),
            path,
            "invalid_path",
            "start with exactly one /",
        );
    }
}
