//! The environment variables that the core reads.

use std::collections::HashMap;

use napi_derive::napi;
use signalwire_core::Variables;
use signalwire_core::internal::config::{CERTIFICATE_VARIABLES, OFFLINE_VARIABLE, PROXY_VARIABLES};
use signalwire_core::internal::credentials::variable_names as names_of_credentials;
use signalwire_core::webhooks::SIGNING_KEY_VARIABLE;
use zeroize::Zeroizing;

use crate::panics::catch_panic;

/// The names of all variables that the core reads.
#[napi]
pub fn variable_names() -> napi::Result<Vec<&'static str>> {
    catch_panic(|| {
        let others = [SIGNING_KEY_VARIABLE, OFFLINE_VARIABLE]
            .into_iter()
            .chain(PROXY_VARIABLES)
            .chain(CERTIFICATE_VARIABLES);
        names_of_credentials().chain(others).collect()
    })
}

/// The variables that JavaScript passes, or those of the process.
pub(crate) fn given(variables: Option<HashMap<String, String>>) -> Variables {
    let own = |(name, value)| (name, Zeroizing::new(value));
    variables.map_or(Variables::Process, |all| Variables::Custom(all.into_iter().map(own).collect()))
}
