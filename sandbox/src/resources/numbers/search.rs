//! Searches for available numbers, in both APIs.
#![allow(clippy::unnecessary_wraps, reason = "the signature of actions")]

use serde_json::{Map, Value, json};

use super::super::action::{Action, ActionRequest};
use super::super::context::{Context, as_attributes};
use super::inventory::{AvailableNumber, Query};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// The default and the maximum number of search results.
const DEFAULT_RESULTS: usize = 50;
const MAX_RESULTS: usize = 100;

/// The only country of the inventory.
const COUNTRY: &str = "US";

/// The actions of number searches.
pub(in super::super) const ACTIONS: &[Action] = &[
    Action::get("/api/relay/rest/phone_numbers/search", search),
    Action::get("/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers", list_countries),
    Action::get("/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}", read_country),
    Action::get("/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}/Local", search_local),
    Action::get("/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}/TollFree", search_toll_free),
];

/// `GET /api/relay/rest/phone_numbers/search`
fn search(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let input = |name: &str| parameter(request.query, name);
    let query = Query {
        toll_free: input("number_type").starts_with("toll"),
        area: input("areacode"),
        region: input("region"),
        city: input("city"),
        starts_with: input("starts_with"),
        contains: input("contains"),
        ends_with: input("ends_with"),
    };
    let most = input("max_results").parse().unwrap_or(DEFAULT_RESULTS).min(MAX_RESULTS);
    let to_wire = |available: AvailableNumber| json!({ "number": available.number, "region": available.region, "city": available.city, "capabilities": capabilities() });
    let data: Vec<_> = unassigned(context, &query).take(most).map(to_wire).collect();
    Ok(as_attributes(json!({ "data": data })))
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}/Local`
fn search_local(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    search_compatible(context, request, false)
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}/TollFree`
fn search_toll_free(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    search_compatible(context, request, true)
}

/// `GET …/AvailablePhoneNumbers`
fn list_countries(_: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let country = country_body(&format!("{}/{COUNTRY}", request.path));
    Ok(as_attributes(json!({ "uri": request.path, "countries": [country] })))
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}`
fn read_country(_: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    expect_country(request)?;
    Ok(as_attributes(country_body(request.path)))
}

fn search_compatible(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
    toll_free: bool,
) -> Result<Attributes, ApiError> {
    expect_country(request)?;
    let input = |name: &str| parameter(request.query, name);
    let (area, contains) = (input("AreaCode"), input("Contains"));
    let query = Query {
        toll_free,
        area,
        contains,
        region: input("InRegion"),
        city: input("InLocality"),
        ..Query::default()
    };
    let to_wire = |available: AvailableNumber| {
        json!({
            "phone_number": available.number, "friendly_name": available.number, "region": available.region, "locality": available.city,
            "iso_country": COUNTRY, "capabilities": capabilities(), "beta": false,
        })
    };
    let found: Vec<_> = unassigned(context, &query).take(DEFAULT_RESULTS).map(to_wire).collect();
    Ok(as_attributes(json!({ "uri": request.path, "available_phone_numbers": found })))
}

/// The matching numbers that are not assigned.
fn unassigned<'w>(context: &'w Context<'_>, query: &Query<'_>) -> impl Iterator<Item = AvailableNumber> + 'w {
    let available: Vec<_> = query.available().collect();
    available.into_iter().filter(|available| !super::is_taken(context, &available.number))
}

fn expect_country(request: &ActionRequest<'_>) -> Result<(), ApiError> {
    if request.values.first() == Some(&COUNTRY) { Ok(()) } else { Err(ApiError::NotFound) }
}

fn country_body(uri: &str) -> Value {
    let below = json!({ "local": format!("{uri}/Local"), "toll_free": format!("{uri}/TollFree") });
    json!({ "country_code": COUNTRY, "country": "United States", "uri": uri, "beta": false, "subresource_uris": below })
}

/// The capabilities of numbers. One API spells 2 of them in capitals.
fn capabilities() -> Value {
    json!({ "voice": true, "sms": true, "mms": true, "fax": true, "SMS": true, "MMS": true })
}

fn parameter<'q>(query: &'q Map<String, Value>, name: &str) -> &'q str {
    query.get(name).and_then(Value::as_str).unwrap_or_default()
}
