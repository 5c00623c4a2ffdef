// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `registry`.

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Secret};

/// `AssignedNumber` of the API. Item of `registry.campaigns.listNumbers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignedNumber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub state: Option<String>,
    /// A UUID.
    pub campaign_id: Option<String>,
    /// See [`AssignedPhoneNumber`].
    pub phone_number: Option<AssignedPhoneNumber>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AssignedNumber, extra, ["id"] {
        key id = "id",
        optional state = "state",
        optional campaign_id = "campaign_id",
        optional phone_number = "phone_number",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
    }
}

/// `AssignedPhoneNumber` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignedPhoneNumber {
    /// A UUID.
    pub id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub number: Option<String>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AssignedPhoneNumber, extra, [] {
        optional id = "id",
        optional name = "name",
        optional number = "number",
        optional status_callback_url = "status_callback_url",
    }
}

/// `Brand` of the API. Item of `registry.brands.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Brand {
    /// A UUID.
    pub id: String,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub company_name: Option<String>,
    /// A string.
    pub contact_email: Option<String>,
    /// A string.
    pub contact_phone: Option<String>,
    /// A string.
    pub ein_issuing_country: Option<String>,
    /// A string.
    pub legal_entity_type: Option<String>,
    /// A string.
    pub ein: Option<String>,
    /// A string.
    pub company_address: Option<String>,
    /// A string.
    pub company_vertical: Option<String>,
    /// A string.
    pub company_website: Option<String>,
    /// A string.
    pub csp_brand_reference: Option<String>,
    /// A boolean.
    pub csp_self_registered: Option<bool>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Brand, extra, ["id"] {
        key id = "id",
        optional state = "state",
        optional name = "name",
        optional company_name = "company_name",
        optional contact_email = "contact_email",
        optional contact_phone = "contact_phone",
        optional ein_issuing_country = "ein_issuing_country",
        optional legal_entity_type = "legal_entity_type",
        optional ein = "ein",
        optional company_address = "company_address",
        optional company_vertical = "company_vertical",
        optional company_website = "company_website",
        optional csp_brand_reference = "csp_brand_reference",
        optional csp_self_registered = "csp_self_registered",
        optional status_callback_url = "status_callback_url",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
    }
}

/// `BrandResponse` of the API. Response of `registry.brands.create`, `registry.brands.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrandResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub company_name: Option<String>,
    /// A string.
    pub contact_email: Option<String>,
    /// A string.
    pub contact_phone: Option<String>,
    /// A string.
    pub ein_issuing_country: Option<String>,
    /// A string.
    pub legal_entity_type: Option<String>,
    /// A string.
    pub ein: Option<String>,
    /// A string.
    pub company_address: Option<String>,
    /// A string.
    pub company_vertical: Option<String>,
    /// A string.
    pub company_website: Option<String>,
    /// A string.
    pub csp_brand_reference: Option<String>,
    /// A boolean.
    pub csp_self_registered: Option<bool>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    BrandResponse, extra, ["id"] {
        key id = "id",
        optional state = "state",
        optional name = "name",
        optional company_name = "company_name",
        optional contact_email = "contact_email",
        optional contact_phone = "contact_phone",
        optional ein_issuing_country = "ein_issuing_country",
        optional legal_entity_type = "legal_entity_type",
        optional ein = "ein",
        optional company_address = "company_address",
        optional company_vertical = "company_vertical",
        optional company_website = "company_website",
        optional csp_brand_reference = "csp_brand_reference",
        optional csp_self_registered = "csp_self_registered",
        optional status_callback_url = "status_callback_url",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
    }
}

/// `Campaign` of the API. Item of `registry.brands.listCampaigns`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub sms_use_case: Option<String>,
    /// A list.
    pub sub_use_cases: Option<Vec<String>>,
    /// A secret string.
    pub campaign_verify_token: Option<Secret>,
    /// A string.
    pub description: Option<String>,
    /// A string.
    pub sample1: Option<String>,
    /// A string.
    pub sample2: Option<String>,
    /// A string.
    pub sample3: Option<String>,
    /// A string.
    pub sample4: Option<String>,
    /// A string.
    pub sample5: Option<String>,
    /// A string.
    pub dynamic_templates: Option<String>,
    /// A string.
    pub message_flow: Option<String>,
    /// A string.
    pub opt_in_message: Option<String>,
    /// A string.
    pub opt_out_message: Option<String>,
    /// A string.
    pub help_message: Option<String>,
    /// A string. Default: `"START"`.
    pub opt_in_keywords: Option<String>,
    /// A string. Default: `"STOP"`.
    pub opt_out_keywords: Option<String>,
    /// A string. Default: `"HELP"`.
    pub help_keywords: Option<String>,
    /// A boolean.
    pub number_pooling_required: Option<bool>,
    /// A string.
    pub number_pooling_per_campaign: Option<String>,
    /// A boolean.
    pub direct_lending: Option<bool>,
    /// A boolean.
    pub embedded_link: Option<bool>,
    /// A boolean.
    pub embedded_phone: Option<bool>,
    /// A boolean.
    pub age_gated_content: Option<bool>,
    /// A boolean.
    pub lead_generation: Option<bool>,
    /// A string.
    pub csp_campaign_reference: Option<String>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Campaign, extra, ["id"] {
        key id = "id",
        optional name = "name",
        optional state = "state",
        optional sms_use_case = "sms_use_case",
        optional sub_use_cases = "sub_use_cases",
        optional campaign_verify_token = "campaign_verify_token",
        optional description = "description",
        optional sample1 = "sample1",
        optional sample2 = "sample2",
        optional sample3 = "sample3",
        optional sample4 = "sample4",
        optional sample5 = "sample5",
        optional dynamic_templates = "dynamic_templates",
        optional message_flow = "message_flow",
        optional opt_in_message = "opt_in_message",
        optional opt_out_message = "opt_out_message",
        optional help_message = "help_message",
        optional opt_in_keywords = "opt_in_keywords",
        optional opt_out_keywords = "opt_out_keywords",
        optional help_keywords = "help_keywords",
        optional number_pooling_required = "number_pooling_required",
        optional number_pooling_per_campaign = "number_pooling_per_campaign",
        optional direct_lending = "direct_lending",
        optional embedded_link = "embedded_link",
        optional embedded_phone = "embedded_phone",
        optional age_gated_content = "age_gated_content",
        optional lead_generation = "lead_generation",
        optional csp_campaign_reference = "csp_campaign_reference",
        optional status_callback_url = "status_callback_url",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
    }
}

/// `CampaignResponse` of the API. Response of `registry.brands.createCampaign`,
/// `registry.campaigns.get`, `registry.campaigns.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CampaignResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub sms_use_case: Option<String>,
    /// A list.
    pub sub_use_cases: Option<Vec<String>>,
    /// A secret string.
    pub campaign_verify_token: Option<Secret>,
    /// A string.
    pub description: Option<String>,
    /// A string.
    pub sample1: Option<String>,
    /// A string.
    pub sample2: Option<String>,
    /// A string.
    pub sample3: Option<String>,
    /// A string.
    pub sample4: Option<String>,
    /// A string.
    pub sample5: Option<String>,
    /// A string.
    pub dynamic_templates: Option<String>,
    /// A string.
    pub message_flow: Option<String>,
    /// A string.
    pub opt_in_message: Option<String>,
    /// A string.
    pub opt_out_message: Option<String>,
    /// A string.
    pub help_message: Option<String>,
    /// A string. Default: `"START"`.
    pub opt_in_keywords: Option<String>,
    /// A string. Default: `"STOP"`.
    pub opt_out_keywords: Option<String>,
    /// A string. Default: `"HELP"`.
    pub help_keywords: Option<String>,
    /// A boolean.
    pub number_pooling_required: Option<bool>,
    /// A string.
    pub number_pooling_per_campaign: Option<String>,
    /// A boolean.
    pub direct_lending: Option<bool>,
    /// A boolean.
    pub embedded_link: Option<bool>,
    /// A boolean.
    pub embedded_phone: Option<bool>,
    /// A boolean.
    pub age_gated_content: Option<bool>,
    /// A boolean.
    pub lead_generation: Option<bool>,
    /// A string.
    pub csp_campaign_reference: Option<String>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CampaignResponse, extra, ["id"] {
        key id = "id",
        optional name = "name",
        optional state = "state",
        optional sms_use_case = "sms_use_case",
        optional sub_use_cases = "sub_use_cases",
        optional campaign_verify_token = "campaign_verify_token",
        optional description = "description",
        optional sample1 = "sample1",
        optional sample2 = "sample2",
        optional sample3 = "sample3",
        optional sample4 = "sample4",
        optional sample5 = "sample5",
        optional dynamic_templates = "dynamic_templates",
        optional message_flow = "message_flow",
        optional opt_in_message = "opt_in_message",
        optional opt_out_message = "opt_out_message",
        optional help_message = "help_message",
        optional opt_in_keywords = "opt_in_keywords",
        optional opt_out_keywords = "opt_out_keywords",
        optional help_keywords = "help_keywords",
        optional number_pooling_required = "number_pooling_required",
        optional number_pooling_per_campaign = "number_pooling_per_campaign",
        optional direct_lending = "direct_lending",
        optional embedded_link = "embedded_link",
        optional embedded_phone = "embedded_phone",
        optional age_gated_content = "age_gated_content",
        optional lead_generation = "lead_generation",
        optional csp_campaign_reference = "csp_campaign_reference",
        optional status_callback_url = "status_callback_url",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
    }
}

open_enum! {
    /// `CompanyVertical` of the API.
    pub enum CompanyVertical {
        Agriculture = "AGRICULTURE",
        Communication = "COMMUNICATION",
        Construction = "CONSTRUCTION",
        Education = "EDUCATION",
        Energy = "ENERGY",
        Entertainment = "ENTERTAINMENT",
        Financial = "FINANCIAL",
        Gambling = "GAMBLING",
        Government = "GOVERNMENT",
        Healthcare = "HEALTHCARE",
        Hospitality = "HOSPITALITY",
        HumanResources = "HUMAN_RESOURCES",
        Insurance = "INSURANCE",
        Legal = "LEGAL",
        Manufacturing = "MANUFACTURING",
        Ngo = "NGO",
        Political = "POLITICAL",
        Postal = "POSTAL",
        Professional = "PROFESSIONAL",
        RealEstate = "REAL_ESTATE",
        Retail = "RETAIL",
        Technology = "TECHNOLOGY",
        Transportation = "TRANSPORTATION",
    }
}

/// `CreateCspBrandRequest` of the API. Body of `registry.brands.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateCspBrandRequest {
    /// One of `true`.
    pub csp_self_registered: bool,
    /// A string. 3 to 64 characters.
    pub name: String,
    /// A string.
    pub csp_brand_reference: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

impl CreateCspBrandRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        csp_self_registered: bool,
        name: impl Into<String>,
        csp_brand_reference: impl Into<String>,
    ) -> Self {
        Self {
            csp_self_registered,
            name: name.into(),
            csp_brand_reference: csp_brand_reference.into(),
            status_callback_url: None,
        }
    }
}

strict!(CreateCspBrandRequest);

/// `CreateManagedBrandRequest` of the API. Body of `registry.brands.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateManagedBrandRequest {
    /// A string. 3 to 64 characters.
    pub name: String,
    /// A string. 3 to 64 characters.
    pub company_name: String,
    /// A string. 3 to 64 characters.
    pub contact_email: String,
    /// A string. 3 to 64 characters.
    pub contact_phone: String,
    /// A string.
    pub ein_issuing_country: String,
    /// See [`LegalEntityType`].
    pub legal_entity_type: LegalEntityType,
    /// A string.
    pub ein: String,
    /// A string.
    pub company_address: String,
    /// See [`CompanyVertical`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_vertical: Option<CompanyVertical>,
    /// A string.
    pub company_website: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

impl CreateManagedBrandRequest {
    /// Creates a value with the required fields only.
    #[allow(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        name: impl Into<String>,
        company_name: impl Into<String>,
        contact_email: impl Into<String>,
        contact_phone: impl Into<String>,
        ein_issuing_country: impl Into<String>,
        legal_entity_type: LegalEntityType,
        ein: impl Into<String>,
        company_address: impl Into<String>,
        company_website: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            company_name: company_name.into(),
            contact_email: contact_email.into(),
            contact_phone: contact_phone.into(),
            ein_issuing_country: ein_issuing_country.into(),
            legal_entity_type,
            ein: ein.into(),
            company_address: company_address.into(),
            company_vertical: None,
            company_website: company_website.into(),
            status_callback_url: None,
        }
    }
}

strict!(CreateManagedBrandRequest);

open_enum! {
    /// `LegalEntityType` of the API.
    pub enum LegalEntityType {
        PrivateProfit = "PRIVATE_PROFIT",
        PublicProfit = "PUBLIC_PROFIT",
        NonProfit = "NON_PROFIT",
        Government = "GOVERNMENT",
    }
}

/// `CreateManagedCampaignRequest` of the API. Body of `registry.brands.createCampaign`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateManagedCampaignRequest {
    /// A string. 3 to 64 characters.
    pub name: String,
    /// A UUID.
    pub brand_id: String,
    /// A string.
    pub sms_use_case: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_use_cases: Option<Vec<String>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign_verify_token: Option<Secret>,
    /// A string. At least 40 characters.
    pub description: String,
    /// A string. At least 20 characters.
    pub sample1: String,
    /// A string. At least 20 characters.
    pub sample2: String,
    /// A string. At least 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample3: Option<String>,
    /// A string. At least 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample4: Option<String>,
    /// A string. At least 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample5: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_messages: Option<String>,
    /// A string. At least 40 characters.
    pub message_flow: String,
    /// A string. At least 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_in_message: Option<String>,
    /// A string. At least 20 characters.
    pub opt_out_message: String,
    /// A string. At least 20 characters.
    pub help_message: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_in_keywords: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out_keywords: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_keywords: Option<String>,
    /// A boolean.
    pub number_pooling_required: bool,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_pooling_per_campaign: Option<String>,
    /// A boolean.
    pub direct_lending: bool,
    /// A boolean.
    pub embedded_link: bool,
    /// A boolean.
    pub embedded_phone: bool,
    /// A boolean.
    pub age_gated_content: bool,
    /// A boolean.
    pub lead_generation: bool,
    /// A boolean.
    pub terms_and_conditions: bool,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

impl CreateManagedCampaignRequest {
    /// Creates a value with the required fields only.
    #[allow(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        name: impl Into<String>,
        brand_id: impl Into<String>,
        sms_use_case: impl Into<String>,
        description: impl Into<String>,
        sample1: impl Into<String>,
        sample2: impl Into<String>,
        message_flow: impl Into<String>,
        opt_out_message: impl Into<String>,
        help_message: impl Into<String>,
        number_pooling_required: bool,
        direct_lending: bool,
        embedded_link: bool,
        embedded_phone: bool,
        age_gated_content: bool,
        lead_generation: bool,
        terms_and_conditions: bool,
    ) -> Self {
        Self {
            name: name.into(),
            brand_id: brand_id.into(),
            sms_use_case: sms_use_case.into(),
            sub_use_cases: None,
            campaign_verify_token: None,
            description: description.into(),
            sample1: sample1.into(),
            sample2: sample2.into(),
            sample3: None,
            sample4: None,
            sample5: None,
            dynamic_messages: None,
            message_flow: message_flow.into(),
            opt_in_message: None,
            opt_out_message: opt_out_message.into(),
            help_message: help_message.into(),
            opt_in_keywords: None,
            opt_out_keywords: None,
            help_keywords: None,
            number_pooling_required,
            number_pooling_per_campaign: None,
            direct_lending,
            embedded_link,
            embedded_phone,
            age_gated_content,
            lead_generation,
            terms_and_conditions,
            status_callback_url: None,
        }
    }
}

strict!(CreateManagedCampaignRequest);

/// `CreateOrderRequest` of the API. Body of `registry.campaigns.createOrder`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateOrderRequest {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

/// `CreatePartnerCampaignRequest` of the API. Body of `registry.brands.createCampaign`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreatePartnerCampaignRequest {
    /// A string. 3 to 64 characters.
    pub name: String,
    /// A UUID.
    pub brand_id: String,
    /// A string.
    pub csp_campaign_reference: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

impl CreatePartnerCampaignRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        name: impl Into<String>,
        brand_id: impl Into<String>,
        csp_campaign_reference: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            brand_id: brand_id.into(),
            csp_campaign_reference: csp_campaign_reference.into(),
            status_callback_url: None,
        }
    }
}

strict!(CreatePartnerCampaignRequest);

/// `Order` of the API. Item of `registry.campaigns.listOrders`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// A UUID.
    pub id: String,
    /// A string.
    pub state: Option<String>,
    /// A date and time in RFC 3339 format.
    pub processed_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Order, extra, ["id"] {
        key id = "id",
        optional state = "state",
        optional processed_at = "processed_at",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
        optional status_callback_url = "status_callback_url",
    }
}

/// `OrderResponse` of the API. Response of `registry.campaigns.createOrder`, `registry.orders.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub state: Option<String>,
    /// A date and time in RFC 3339 format.
    pub processed_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// A string.
    pub status_callback_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    OrderResponse, extra, ["id"] {
        key id = "id",
        optional state = "state",
        optional processed_at = "processed_at",
        optional created_at = "created_at",
        optional updated_at = "updated_at",
        optional status_callback_url = "status_callback_url",
    }
}

/// `UpdateCampaignRequest` of the API. Body of `registry.campaigns.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCampaignRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

union! {
    /// The body of `registry.brands.create`.
    pub enum BrandsCreateRequest {
        objects {
            /// See [`CreateManagedBrandRequest`].
            Managed(CreateManagedBrandRequest),
            /// See [`CreateCspBrandRequest`].
            Csp(CreateCspBrandRequest),
        }
        values {
        }
    }
}

union! {
    /// The body of `registry.brands.createCampaign`.
    pub enum BrandsCreateCampaignRequest {
        objects {
            /// See [`CreateManagedCampaignRequest`].
            Managed(CreateManagedCampaignRequest),
            /// See [`CreatePartnerCampaignRequest`].
            Partner(CreatePartnerCampaignRequest),
        }
        values {
        }
    }
}

/// The query of `registry.brands.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListBrands {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_state: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `registry.brands.listCampaigns`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListBrandCampaigns {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_state: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `registry.campaigns.listNumbers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCampaignNumbers {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_state: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `registry.campaigns.listOrders`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCampaignOrders {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_state: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
