//! Number lookup: facts that follow from the number, with a fictional carrier and caller name.
#![allow(clippy::needless_pass_by_ref_mut, reason = "the signature of actions")]

use serde_json::{Value, json};

use super::super::action::{Action, ActionRequest};
use super::super::context::{Context, as_attributes};
use super::inventory::{is_toll_free, location_of};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// The number of digits of an E.164 number, including the country code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The actions of number lookups.
pub(in super::super) const ACTIONS: &[Action] =
    &[Action::get("/api/relay/rest/lookup/phone_number/{}", look_up)];

/// `GET /api/relay/rest/lookup/phone_number/{e164_number}`
fn look_up(_: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let number = request.id();
    let digits = number.strip_prefix('+').filter(|digits| is_number(digits)).ok_or(ApiError::NotFound)?;
    let mut attributes =
        as_attributes(json!({ "e164": number, "possible_number": true, "valid_number": true }));
    if let Some(national) = digits.strip_prefix('1').filter(|national| national.len() == 10) {
        attributes.extend(as_attributes(us_fields(number, national)));
    }
    attributes.extend(as_attributes(requested_details(request, number)));
    Ok(attributes)
}

fn is_number(digits: &str) -> bool {
    DIGITS.contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn us_fields(number: &str, national: &str) -> Value {
    let (area, office, line) = (&national[..3], &national[3..6], &national[6..]);
    let kind = if is_toll_free(number) { "toll-free" } else { "longcode" };
    let mut attributes = json!({
        "country_code": "US", "country_code_number": 1, "national_number": national, "number_type": kind,
        "national_number_formatted": format!("({area}) {office}-{line}"),
        "international_number_formatted": format!("+1 {area}-{office}-{line}"),
    });
    if let Some((region, city)) = location_of(number) {
        attributes["location"] = format!("{city}, {region}").into();
    }
    attributes
}

/// The details that the API charges for. They are included only if `include` requests them.
fn requested_details(request: &ActionRequest<'_>, number: &str) -> Value {
    let include = request.query.get("include").and_then(Value::as_str).unwrap_or_default();
    let mut attributes = json!({});
    if include.contains("carrier") {
        let mut carrier = json!({ "lec": "Sandbox Telephone", "linetype": "wireless" });
        if let Some((region, city)) = location_of(number) {
            (carrier["state"], carrier["city"]) = (region.into(), city.into());
        }
        attributes["carrier"] = carrier;
    }
    if include.contains("cnam") {
        attributes["cnam"] = json!({ "caller_id": "SANDBOX" });
    }
    attributes
}
