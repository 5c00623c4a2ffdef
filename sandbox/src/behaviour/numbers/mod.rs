//! Phone numbers: found in the stock, bought or imported, given handlers, released. Both APIs have the same ones.

mod lookup;
mod search;
mod stock;
mod views;

use serde_json::{Value, json};

use super::world::{default_to, text};
use super::{Behaviour, Done, MODEL, Model, World};
use crate::space::Refusal;
use crate::store::Facts;

pub(super) use lookup::look_up;
pub(super) use search::{list_countries, read_country, search, search_local, search_toll_free};

/// Phone numbers.
pub(super) const NUMBERS: Model =
    Model { home: "phone_numbers", views: &views::NUMBERS, behaviour: &Numbers, ..MODEL };

/// The collection of postal addresses.
const ADDRESSES: &str = "/api/relay/rest/addresses";

struct Numbers;

impl Behaviour for Numbers {
    /// Any number that nobody has can be had: the stock is only what searches offer.
    fn make(&self, world: &mut World<'_>, number: &mut Facts) -> Done {
        if is_taken(world, text(number, "number")) {
            return Err(Refusal::wrong("number", "a number that can be had", "one that is in use"));
        }
        let kind = if stock::is_toll_free(text(number, "number")) { "toll-free" } else { "longcode" };
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

    fn change(&self, world: &mut World<'_>, before: &Facts, number: &mut Facts) -> Done {
        let address = number.get("e911_address_id").cloned().unwrap_or_default();
        if before.get("e911_address_id").cloned().unwrap_or_default() != address {
            if address.as_str().is_some_and(|id| world.store.find(ADDRESSES, "id", id).is_none()) {
                return Err(Refusal::wrong(
                    "e911_address_id",
                    "the id of an address of the project",
                    "another one",
                ));
            }
            let status = if address == Value::Null { "unregistered" } else { "active" };
            number.insert("e911_status".into(), status.into());
        }
        Ok(())
    }
}

fn is_taken(world: &World<'_>, number: &str) -> bool {
    world.store.find(NUMBERS.home, "number", number).is_some()
}
