//! Phone numbers: searched, bought or imported, configured and released. Both APIs list the same
//! numbers.

mod inventory;
mod lookup;
mod search;
mod views;

use serde_json::{Value, json};

use super::Context;
use super::context::{default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use crate::api_error::ApiError;
use crate::store::{Attributes, Store};

pub(super) use lookup::ACTIONS as LOOKUP_ACTIONS;
pub(super) use search::ACTIONS as SEARCH_ACTIONS;

/// Phone numbers.
pub(super) const NUMBERS: Model =
    Model { collection: "phone_numbers", views: &views::NUMBERS, lifecycle: &Numbers, ..MODEL };

/// The collection of postal addresses.
const ADDRESSES: &str = "/api/relay/rest/addresses";

struct Numbers;

impl Lifecycle for Numbers {
    /// Any unassigned number can be bought. The inventory only limits the results of searches.
    fn create(&self, context: &mut Context<'_>, number: &mut Attributes) -> Result {
        if is_taken(context, text(number, "number")) {
            return Err(ApiError::invalid("number", "an available number", "a number that is in use"));
        }
        let kind = if inventory::is_toll_free(text(number, "number")) { "toll-free" } else { "longcode" };
        let country = text(number, "number").starts_with("+1").then_some("US");
        default_to(
            number,
            json!({
                "number_type": kind, "capabilities": ["voice", "sms", "mms", "fax"], "call_receive_mode": "voice",
                "country_code": country, "e911_status": "unregistered",
            }),
        );
        Ok(())
    }

    fn update(&self, context: &mut Context<'_>, before: &Attributes, number: &mut Attributes) -> Result {
        let address = number.get("e911_address_id").cloned().unwrap_or_default();
        if before.get("e911_address_id").cloned().unwrap_or_default() != address {
            if address.as_str().is_some_and(|id| context.store.find(ADDRESSES, "id", id).is_none()) {
                return Err(ApiError::invalid(
                    "e911_address_id",
                    "the id of an address of the project",
                    "an unknown id",
                ));
            }
            let status = if address == Value::Null { "unregistered" } else { "active" };
            number.insert("e911_status".into(), status.into());
        }
        Ok(())
    }
}

/// The number of the project with these digits.
pub(crate) fn find<'s>(store: &'s Store, number: &str) -> Option<&'s Attributes> {
    Some(&store.find(NUMBERS.collection, "number", number)?.attributes)
}

/// The topic to which the calls or messages of a number of the project are delivered. `kind` is
/// `call` or `message`. A context is the old name of a topic.
pub(crate) fn topic<'s>(store: &'s Store, number: &str, kind: &str) -> Option<&'s str> {
    let number = find(store, number)?;
    let handler = text(number, &format!("{kind}_handler"));
    let name = handler.starts_with("relay_").then(|| text(number, &format!("{kind}_{handler}")))?;
    (!name.is_empty()).then_some(name)
}

fn is_taken(context: &Context<'_>, number: &str) -> bool {
    context.store.find(NUMBERS.collection, "number", number).is_some()
}
