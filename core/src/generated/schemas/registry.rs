// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `registry`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, Object, Schema, StringRule};

/// `CompanyVertical`
pub(crate) static COMPANY_VERTICAL: Schema = Schema::Enum(&[
    "AGRICULTURE",
    "COMMUNICATION",
    "CONSTRUCTION",
    "EDUCATION",
    "ENERGY",
    "ENTERTAINMENT",
    "FINANCIAL",
    "GAMBLING",
    "GOVERNMENT",
    "HEALTHCARE",
    "HOSPITALITY",
    "HUMAN_RESOURCES",
    "INSURANCE",
    "LEGAL",
    "MANUFACTURING",
    "NGO",
    "POLITICAL",
    "POSTAL",
    "PROFESSIONAL",
    "REAL_ESTATE",
    "RETAIL",
    "TECHNOLOGY",
    "TRANSPORTATION",
]);

/// `CreateCspBrandRequest`
pub(crate) static CREATE_CSP_BRAND_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("csp_self_registered", Schema::BooleanEnum(&[true])),
        Field::required(
            "name",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required("csp_brand_reference", Schema::TEXT),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `CreateManagedBrandRequest`
pub(crate) static CREATE_MANAGED_BRAND_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required(
            "company_name",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required(
            "contact_email",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required(
            "contact_phone",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required("ein_issuing_country", Schema::TEXT),
        Field::required("legal_entity_type", Schema::Ref(&LEGAL_ENTITY_TYPE)),
        Field::required("ein", Schema::TEXT),
        Field::required("company_address", Schema::TEXT),
        Field::optional("company_vertical", Schema::Ref(&COMPANY_VERTICAL)),
        Field::required("company_website", Schema::TEXT),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `CreateManagedCampaignRequest`
pub(crate) static CREATE_MANAGED_CAMPAIGN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required("brand_id", Schema::Ref(&public::UUID)),
        Field::required("sms_use_case", Schema::TEXT),
        Field::optional("sub_use_cases", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("campaign_verify_token", Schema::TEXT),
        Field::required(
            "description",
            Schema::String(&StringRule { min_length: Some(40), ..StringRule::NONE }),
        ),
        Field::required("sample1", Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE })),
        Field::required("sample2", Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE })),
        Field::optional("sample3", Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE })),
        Field::optional("sample4", Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE })),
        Field::optional("sample5", Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE })),
        Field::optional("dynamic_messages", Schema::TEXT),
        Field::required(
            "message_flow",
            Schema::String(&StringRule { min_length: Some(40), ..StringRule::NONE }),
        ),
        Field::optional(
            "opt_in_message",
            Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE }),
        ),
        Field::required(
            "opt_out_message",
            Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE }),
        ),
        Field::required(
            "help_message",
            Schema::String(&StringRule { min_length: Some(20), ..StringRule::NONE }),
        ),
        Field::optional("opt_in_keywords", Schema::TEXT),
        Field::optional("opt_out_keywords", Schema::TEXT),
        Field::optional("help_keywords", Schema::TEXT),
        Field::required("number_pooling_required", Schema::Boolean),
        Field::optional("number_pooling_per_campaign", Schema::TEXT),
        Field::required("direct_lending", Schema::Boolean),
        Field::required("embedded_link", Schema::Boolean),
        Field::required("embedded_phone", Schema::Boolean),
        Field::required("age_gated_content", Schema::Boolean),
        Field::required("lead_generation", Schema::Boolean),
        Field::required("terms_and_conditions", Schema::Boolean),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `CreateOrderRequest`
pub(crate) static CREATE_ORDER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("phone_numbers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("status_callback_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `CreatePartnerCampaignRequest`
pub(crate) static CREATE_PARTNER_CAMPAIGN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule { min_length: Some(3), max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::required("brand_id", Schema::Ref(&public::UUID)),
        Field::required("csp_campaign_reference", Schema::TEXT),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `LegalEntityType`
pub(crate) static LEGAL_ENTITY_TYPE: Schema =
    Schema::Enum(&["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"]);

/// `UpdateCampaignRequest`
pub(crate) static UPDATE_CAMPAIGN_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::optional("name", Schema::TEXT)], ..Object::EMPTY });
