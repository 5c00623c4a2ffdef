//! The proxy of the environment.

use std::ffi::OsString;

use http::uri::Authority;

use super::url::ProxyUrl;
use super::{Route, invalid, no_proxy};
use crate::credentials::ConfigError;

/// The variables of the proxy: the first non-empty one counts. Lower case precedes upper case, as
/// in curl and Node.js. `HTTP_PROXY` is ignored, because it is for http URLs.
const PROXY: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
/// The variables that list hosts to connect to without a proxy.
const NO_PROXY: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// All proxy variables.
pub const PROXY_VARIABLES: [&str; 6] = [PROXY[0], PROXY[1], PROXY[2], PROXY[3], NO_PROXY[0], NO_PROXY[1]];

/// The proxy for a host. An empty variable counts as not set. A path after the address is ignored,
/// as in curl.
pub(crate) fn route(
    host: &Authority,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<Route>, ConfigError> {
    let Some((setting, value)) = first(&PROXY, &variable) else { return Ok(None) };
    let list = first(&NO_PROXY, &variable).map(|(_, list)| list.to_string_lossy().into_owned());
    if list.is_some_and(|list| no_proxy::contains(&list, host)) {
        return Ok(None);
    }
    // Connecting without the proxy would violate a rule of the network, so this is an error.
    let text = value.to_str().ok_or_else(|| invalid(setting, "is not valid UTF-8"))?;
    let (url, _path) = ProxyUrl::parse(text).map_err(|reason| invalid(setting, reason))?;
    Ok(Some(Route { url, setting }))
}

fn first(
    names: &[&'static str],
    variable: impl Fn(&str) -> Option<OsString>,
) -> Option<(&'static str, OsString)> {
    let is_set = |value: &OsString| value.to_str().is_none_or(|text| !text.trim().is_empty());
    names.iter().find_map(|name| Some((*name, variable(name).filter(is_set)?)))
}
