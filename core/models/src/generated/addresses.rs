// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `addresses`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `Address` of the API. Item of `addresses.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// A UUID.
    pub id: String,
    /// A string.
    pub label: Option<String>,
    /// A string.
    pub country: Option<String>,
    /// A string.
    pub first_name: Option<String>,
    /// A string.
    pub last_name: Option<String>,
    /// A string.
    pub street_number: Option<String>,
    /// A string.
    pub street_name: Option<String>,
    /// See [`AddressType`]. May be null.
    pub address_type: Option<AddressType>,
    /// A string. May be null.
    pub address_number: Option<String>,
    /// A string.
    pub city: Option<String>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub postal_code: Option<String>,
    /// A string.
    pub zip_code: Option<String>,
    /// A boolean.
    pub emergency_enabled: Option<bool>,
    /// A boolean.
    pub validated: Option<bool>,
    /// A string. May be null.
    pub validated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Address, extra, ["id"] {
        key id = "id",
        required label = "label",
        required country = "country",
        required first_name = "first_name",
        required last_name = "last_name",
        required street_number = "street_number",
        required street_name = "street_name",
        nullable address_type = "address_type",
        nullable address_number = "address_number",
        required city = "city",
        required state = "state",
        required postal_code = "postal_code",
        required zip_code = "zip_code",
        required emergency_enabled = "emergency_enabled",
        required validated = "validated",
        nullable validated_at = "validated_at",
    }
}

open_enum! {
    /// `AddressType` of the API.
    pub enum AddressType {
        Apartment = "Apartment",
        Basement = "Basement",
        Building = "Building",
        Department = "Department",
        Floor = "Floor",
        Office = "Office",
        Penthouse = "Penthouse",
        Suite = "Suite",
        Trailer = "Trailer",
        Unit = "Unit",
    }
}

/// `AddressResponse` of the API. Response of `addresses.create`, `addresses.get`,
/// `addresses.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub label: Option<String>,
    /// A string.
    pub country: Option<String>,
    /// A string.
    pub first_name: Option<String>,
    /// A string.
    pub last_name: Option<String>,
    /// A string.
    pub street_number: Option<String>,
    /// A string.
    pub street_name: Option<String>,
    /// See [`AddressType`]. May be null.
    pub address_type: Option<AddressType>,
    /// A string. May be null.
    pub address_number: Option<String>,
    /// A string.
    pub city: Option<String>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub postal_code: Option<String>,
    /// A string.
    pub zip_code: Option<String>,
    /// A boolean.
    pub emergency_enabled: Option<bool>,
    /// A boolean.
    pub validated: Option<bool>,
    /// A string. May be null.
    pub validated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AddressResponse, extra, ["id"] {
        key id = "id",
        required label = "label",
        required country = "country",
        required first_name = "first_name",
        required last_name = "last_name",
        required street_number = "street_number",
        required street_name = "street_name",
        nullable address_type = "address_type",
        nullable address_number = "address_number",
        required city = "city",
        required state = "state",
        required postal_code = "postal_code",
        required zip_code = "zip_code",
        required emergency_enabled = "emergency_enabled",
        required validated = "validated",
        nullable validated_at = "validated_at",
    }
}

/// `CreateAddressRequest` of the API. Body of `addresses.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateAddressRequest {
    /// A string. At most 250 characters.
    pub label: String,
    /// A string.
    pub country: String,
    /// A string. At most 250 characters.
    pub first_name: String,
    /// A string. At most 250 characters.
    pub last_name: String,
    /// A string. At most 250 characters.
    pub street_number: String,
    /// A string. At most 250 characters.
    pub street_name: String,
    /// See [`AddressType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<AddressType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_number: Option<String>,
    /// A string. At most 250 characters.
    pub city: String,
    /// A string.
    pub state: String,
    /// A string. At most 250 characters.
    pub postal_code: String,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emergency_enabled: Option<bool>,
    /// A boolean. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_correct_address: Option<bool>,
}

impl CreateAddressRequest {
    /// Creates a value with the required fields only.
    #[allow(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        label: impl Into<String>,
        country: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        street_number: impl Into<String>,
        street_name: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            label: label.into(),
            country: country.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            street_number: street_number.into(),
            street_name: street_name.into(),
            address_type: None,
            address_number: None,
            city: city.into(),
            state: state.into(),
            postal_code: postal_code.into(),
            emergency_enabled: None,
            auto_correct_address: None,
        }
    }
}

/// `UpdateAddressRequest` of the API. Body of `addresses.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateAddressRequest {
    /// A string. At most 250 characters.
    pub label: String,
    /// A string.
    pub country: String,
    /// A string. At most 250 characters.
    pub first_name: String,
    /// A string. At most 250 characters.
    pub last_name: String,
    /// A string. At most 250 characters.
    pub street_number: String,
    /// A string. At most 250 characters.
    pub street_name: String,
    /// See [`AddressType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<AddressType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_number: Option<String>,
    /// A string. At most 250 characters.
    pub city: String,
    /// A string.
    pub state: String,
    /// A string. At most 250 characters.
    pub postal_code: String,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emergency_enabled: Option<bool>,
    /// A boolean. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_correct_address: Option<bool>,
}

impl UpdateAddressRequest {
    /// Creates a value with the required fields only.
    #[allow(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        label: impl Into<String>,
        country: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        street_number: impl Into<String>,
        street_name: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            label: label.into(),
            country: country.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            street_number: street_number.into(),
            street_name: street_name.into(),
            address_type: None,
            address_number: None,
            city: city.into(),
            state: state.into(),
            postal_code: postal_code.into(),
            emergency_enabled: None,
            auto_correct_address: None,
        }
    }
}

/// The query of `addresses.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListAddresses {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_label: Option<String>,
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
