// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `addresses`.

use crate::operations::schema::{Field, Object, Schema, StringRule};

/// `AddressType`
pub(crate) static ADDRESS_TYPE: Schema = Schema::Enum(&[
    "Apartment",
    "Basement",
    "Building",
    "Department",
    "Floor",
    "Office",
    "Penthouse",
    "Suite",
    "Trailer",
    "Unit",
]);

/// `CreateAddressRequest`
pub(crate) static CREATE_ADDRESS_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("label", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::required("country", Schema::TEXT),
        Field::required(
            "first_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "last_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "street_number",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "street_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::optional("address_type", Schema::Ref(&ADDRESS_TYPE)),
        Field::optional("address_number", Schema::TEXT),
        Field::required("city", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::required("state", Schema::TEXT),
        Field::required(
            "postal_code",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::optional("emergency_enabled", Schema::Boolean),
        Field::optional("auto_correct_address", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `UpdateAddressRequest`
pub(crate) static UPDATE_ADDRESS_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("label", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::required("country", Schema::TEXT),
        Field::required(
            "first_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "last_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "street_number",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::required(
            "street_name",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::optional("address_type", Schema::Ref(&ADDRESS_TYPE)),
        Field::optional("address_number", Schema::TEXT),
        Field::required("city", Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE })),
        Field::required("state", Schema::TEXT),
        Field::required(
            "postal_code",
            Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
        ),
        Field::optional("emergency_enabled", Schema::Boolean),
        Field::optional("auto_correct_address", Schema::Boolean),
    ],
    ..Object::EMPTY
});
