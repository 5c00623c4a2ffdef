//! Headers whose whole value is a secret.

const SECRET: [&str; 6] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-signalwire-signature",
    "x-signalwire-sha256-signature",
];

/// Whether the value of a header must not be shown. The name is matched in any case.
pub fn is_secret_header(name: &str) -> bool {
    SECRET.iter().any(|secret| name.eq_ignore_ascii_case(secret))
}
