// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `phoneNumbers`.

use signalwire_models::{common, phone_numbers};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `phoneNumbers`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbers<'a>(pub(super) ScopedClient<'a>);

impl<'a> PhoneNumbers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Registers the postal address of a phone number with emergency services (E911).
    ///
    /// `POST /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
    pub async fn assign_e911_address(
        self,
        id: &str,
        body: &phone_numbers::AssignE911AddressRequest,
    ) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::phone_numbers::ASSIGN_E911_ADDRESS, &[id], Input::body(body)).await
    }

    /// Buys a phone number that a search found; it costs money from then on.
    ///
    /// `POST /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
    pub async fn create(
        self,
        body: &phone_numbers::PurchasePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::phone_numbers::CREATE, &[], Input::body(body)).await
    }

    /// Releases a phone number; it may not be possible to get it back.
    ///
    /// `DELETE /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::phone_numbers::DELETE, &[id], Input::none()).await
    }

    /// Reads one phone number and what handles its calls and messages.
    ///
    /// `GET /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::phone_numbers::GET, &[id], Input::none()).await
    }

    /// Lists the phone numbers of the project, page by page; they can be filtered by name and
    /// number.
    ///
    /// `GET /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
    pub async fn list(
        self,
        query: &phone_numbers::ListPhoneNumbers,
    ) -> Result<Page<phone_numbers::PhoneNumber>, Error> {
        self.0.page(&operations::phone_numbers::LIST, &[], Input::query(query)).await
    }

    /// Removes the emergency (E911) address from a phone number.
    ///
    /// `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
    pub async fn remove_e911_address(self, id: &str) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::phone_numbers::REMOVE_E911_ADDRESS, &[id], Input::none()).await
    }

    /// Searches for phone numbers to buy, by area code, digits, place or type.
    ///
    /// `GET /api/relay/rest/phone_numbers/search`. Requires the scope `numbers`.
    pub async fn search(
        self,
        query: &phone_numbers::SearchPhoneNumbers,
    ) -> Result<Page<phone_numbers::AvailablePhoneNumber>, Error> {
        self.0.page(&operations::phone_numbers::SEARCH, &[], Input::query(query)).await
    }

    /// Changes a phone number: its name and what handles its calls and messages.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(body)).await
    }

    /// Lets an AI agent answer the calls to a phone number, by its id among the Fabric resources.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `ai_agent`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    pub async fn set_ai_agent(
        self,
        id: &str,
        agent_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::AiAgent),
            call_ai_agent_id: Some(agent_id.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Lets a call flow answer the calls to a phone number; `call_flow_version` in `more` selects
    /// the deployed version or the working copy.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `call_flow`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    pub async fn set_call_flow(
        self,
        id: &str,
        flow_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::CallFlow),
            call_flow_id: Some(flow_id.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Lets a cXML application answer the calls to a phone number.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_application`. Requires
    /// the scope `numbers`. `more` contains the other fields.
    pub async fn set_cxml_application(
        self,
        id: &str,
        application_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::LamlApplication),
            call_laml_application_id: Some(application_id.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Lets the cXML document at a URL answer the calls to a phone number; `more` accepts the
    /// fallback and the status callback.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_webhooks`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    pub async fn set_cxml_webhook(
        self,
        id: &str,
        url: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::LamlWebhooks),
            call_request_url: Some(url.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Lets a Relay application answer the calls to a phone number, by its name.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_application`. Requires
    /// the scope `numbers`. `more` contains the other fields.
    pub async fn set_relay_application(
        self,
        id: &str,
        name: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayApplication),
            call_relay_application: Some(name.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Hands the calls to a phone number to the Relay clients that listen to a topic.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_topic`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    pub async fn set_relay_topic(
        self,
        id: &str,
        topic: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayTopic),
            call_relay_topic: Some(topic.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }

    /// Lets the SWML document at a URL answer the calls to a phone number.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_script`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    pub async fn set_swml_webhook(
        self,
        id: &str,
        url: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> Result<common::PhoneNumber, Error> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayScript),
            call_relay_script_url: Some(url.to_owned()),
            ..more.clone()
        };
        self.0.one(&operations::phone_numbers::UPDATE, &[id], Input::body(&body)).await
    }
}
