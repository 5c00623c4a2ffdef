//! The token is accessible only through methods with an explicit name.

use std::fmt::Display;

use serde::Serialize;
use signalwire_core::internal::credentials::basic_auth::BasicHeader;
use signalwire_core::{ApiToken, CredentialOptions, Credentials, Dotenv, EnvSource, Variables};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::{TOKEN, credentials};

/// Does not compile for a type that implements the trait: both implementations apply, so the call
/// is ambiguous.
macro_rules! assert_lacks {
    ($what:ty, $($which:path),+) => {$({
        trait Lacks<Marker> { fn holds() {} }
        impl<T: ?Sized> Lacks<()> for T {}
        struct HasIt;
        impl<T: ?Sized + $which> Lacks<HasIt> for T {}
        <$what as Lacks<_>>::holds();
    })+};
}

#[test]
fn implements_no_trait_that_shows_it() {
    assert_lacks!(ApiToken, Display, Serialize, AsRef<str>, std::ops::Deref);
    assert_lacks!(Credentials, Display, Serialize);
    assert_lacks!(BasicHeader, Display, Serialize, AsRef<[u8]>, Clone);
    assert_lacks!(CredentialOptions, Display, Serialize);
    assert_lacks!(Variables, Display, Serialize);
    assert_lacks!(EnvSource, Display, Serialize);
}

#[test]
fn is_wiped_when_dropped() {
    fn assert_wiped<T: ZeroizeOnDrop>() {}
    assert_wiped::<ApiToken>();
    assert_wiped::<Zeroizing<String>>();
}

#[test]
fn debug_shows_redacted() {
    let credentials = credentials(TOKEN);
    let shown = format!(
        "{credentials:#?} {:?} {:?} {:?}",
        credentials.token(),
        credentials.basic(),
        credentials.redactor()
    );
    assert_eq!(shown.matches("[redacted]").count(), 3, "{shown}");
    assert!(!shown.contains(&TOKEN[..8]) && !shown.contains(&credentials.basic().reveal()[6..14]), "{shown}");
}

#[test]
fn debug_of_the_sources_shows_names_and_no_value() {
    let variables = Variables::custom([("SIGNALWIRE_API_TOKEN", TOKEN)]);
    let options = CredentialOptions::new().project(TOKEN).token(TOKEN).space(TOKEN).base_url(TOKEN);
    let shown = format!("{:?} {options:?}", EnvSource::new(variables, Dotenv::Off));
    assert!(shown.contains("SIGNALWIRE_API_TOKEN") && shown.contains("token: true"), "{shown}");
    assert!(!shown.contains(&TOKEN[..8]), "{shown}");
}
