//! Searches for numbers that can be bought, in both APIs.
#![allow(clippy::unnecessary_wraps, reason = "an action may refuse, even if this one does not")]

use serde_json::{Map, Value, json};

use super::super::action::Request;
use super::super::world::{World, as_facts};
use super::stock::{Offer, Wish};
use crate::space::Refusal;
use crate::store::Facts;

/// How many numbers a search answers when it does not say, and at most.
const DEFAULT: usize = 50;
const MOST: usize = 100;

/// The one country of the stock.
const COUNTRY: &str = "US";

/// `GET /api/relay/rest/phone_numbers/search`
pub(in super::super) fn search(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let said = |name: &str| read(request.query, name);
    let wish = Wish {
        toll_free: said("number_type").starts_with("toll"),
        area: said("areacode"),
        region: said("region"),
        city: said("city"),
        starts_with: said("starts_with"),
        contains: said("contains"),
        ends_with: said("ends_with"),
    };
    let most = said("max_results").parse().unwrap_or(DEFAULT).min(MOST);
    let tell = |offer: Offer| json!({ "number": offer.number, "region": offer.region, "city": offer.city, "capabilities": can() });
    let data: Vec<_> = free(world, &wish).take(most).map(tell).collect();
    Ok(as_facts(json!({ "data": data })))
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}/Local`
pub(in super::super) fn search_local(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    search_compatible(world, request, false)
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}/TollFree`
pub(in super::super) fn search_toll_free(
    world: &mut World<'_>,
    request: &Request<'_>,
) -> Result<Facts, Refusal> {
    search_compatible(world, request, true)
}

/// `GET …/AvailablePhoneNumbers`
pub(in super::super) fn list_countries(_: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let country = tell_country(&format!("{}/{COUNTRY}", request.path));
    Ok(as_facts(json!({ "uri": request.path, "countries": [country] })))
}

/// `GET …/AvailablePhoneNumbers/{IsoCountry}`
pub(in super::super) fn read_country(_: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    expect_country(request)?;
    Ok(as_facts(tell_country(request.path)))
}

fn search_compatible(
    world: &mut World<'_>,
    request: &Request<'_>,
    toll_free: bool,
) -> Result<Facts, Refusal> {
    expect_country(request)?;
    let said = |name: &str| read(request.query, name);
    let (area, contains) = (said("AreaCode"), said("Contains"));
    let wish = Wish {
        toll_free,
        area,
        contains,
        region: said("InRegion"),
        city: said("InLocality"),
        ..Wish::default()
    };
    let tell = |offer: Offer| {
        json!({
            "phone_number": offer.number, "friendly_name": offer.number, "region": offer.region, "locality": offer.city,
            "iso_country": COUNTRY, "capabilities": can(), "beta": false,
        })
    };
    let found: Vec<_> = free(world, &wish).take(DEFAULT).map(tell).collect();
    Ok(as_facts(json!({ "uri": request.path, "available_phone_numbers": found })))
}

/// Numbers of the stock that nobody has.
fn free<'w>(world: &'w World<'_>, wish: &Wish<'_>) -> impl Iterator<Item = Offer> + 'w {
    let offers: Vec<_> = wish.offers().collect();
    offers.into_iter().filter(|offer| !super::is_taken(world, &offer.number))
}

fn expect_country(request: &Request<'_>) -> Result<(), Refusal> {
    if request.values.first() == Some(&COUNTRY) { Ok(()) } else { Err(Refusal::NotFound) }
}

fn tell_country(uri: &str) -> Value {
    let below = json!({ "local": format!("{uri}/Local"), "toll_free": format!("{uri}/TollFree") });
    json!({ "country_code": COUNTRY, "country": "United States", "uri": uri, "beta": false, "subresource_uris": below })
}

/// What numbers can do; one API spells some of it in capitals.
fn can() -> Value {
    json!({ "voice": true, "sms": true, "mms": true, "fax": true, "SMS": true, "MMS": true })
}

fn read<'q>(query: &'q Map<String, Value>, name: &str) -> &'q str {
    query.get(name).and_then(Value::as_str).unwrap_or_default()
}
