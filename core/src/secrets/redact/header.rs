//! Headers whose whole value is a secret.

const SECRET: [&str; 6] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-signalwire-signature",
    "x-signalwire-sha256-signature",
];

/// The value of a header of this name, in any case, is never shown.
pub fn is_secret_header(name: &str) -> bool {
    SECRET.iter().any(|secret| name.eq_ignore_ascii_case(secret))
}
