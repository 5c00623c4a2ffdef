// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `phoneNumbers`.

use signalwire_models::{common, phone_numbers};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `phoneNumbers`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::phone_numbers::ListPhoneNumbers;
///
/// let mut items = client.phone_numbers().list(&ListPhoneNumbers::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbers<'a>(pub(super) &'a Client);

impl PhoneNumbers<'_> {
    /// Registers the postal address of a phone number with emergency services (E911).
    ///
    /// `POST /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
    #[inline]
    pub fn assign_e911_address(
        self,
        id: &str,
        body: &phone_numbers::AssignE911AddressRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(
            self.0,
            &operations::phone_numbers::ASSIGN_E911_ADDRESS,
            &[id],
            Input::body(body),
        )
    }

    /// Buys a phone number that a search found; it costs money from then on.
    ///
    /// `POST /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
    #[inline]
    pub fn create(
        self,
        body: &phone_numbers::PurchasePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(self.0, &operations::phone_numbers::CREATE, &[], Input::body(body))
    }

    /// Releases a phone number; it may not be possible to get it back.
    ///
    /// `DELETE /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::phone_numbers::DELETE, &[id], Input::none())
    }

    /// Reads one phone number and what handles its calls and messages.
    ///
    /// `GET /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(self.0, &operations::phone_numbers::GET, &[id], Input::none())
    }

    /// Lists the phone numbers of the project, page by page; they can be filtered by name and
    /// number.
    ///
    /// `GET /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
    #[inline]
    pub fn list(
        self,
        query: &phone_numbers::ListPhoneNumbers,
    ) -> RequestBuilder<Page<phone_numbers::PhoneNumber>> {
        RequestBuilder::page(self.0, &operations::phone_numbers::LIST, &[], Input::query(query))
    }

    /// Removes the emergency (E911) address from a phone number.
    ///
    /// `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
    #[inline]
    pub fn remove_e911_address(self, id: &str) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(self.0, &operations::phone_numbers::REMOVE_E911_ADDRESS, &[id], Input::none())
    }

    /// Searches for phone numbers to buy, by area code, digits, place or type.
    ///
    /// `GET /api/relay/rest/phone_numbers/search`. Requires the scope `numbers`.
    #[inline]
    pub fn search(
        self,
        query: &phone_numbers::SearchPhoneNumbers,
    ) -> RequestBuilder<Page<phone_numbers::AvailablePhoneNumber>> {
        RequestBuilder::page(self.0, &operations::phone_numbers::SEARCH, &[], Input::query(query))
    }

    /// Changes a phone number: its name and what handles its calls and messages.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(body))
    }

    /// Lets an AI agent answer the calls to a phone number, by its id among the Fabric resources.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `ai_agent`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_ai_agent(
        self,
        id: &str,
        agent_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::AiAgent),
            call_ai_agent_id: Some(agent_id.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Lets a call flow answer the calls to a phone number; `call_flow_version` in `more` selects
    /// the deployed version or the working copy.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `call_flow`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_call_flow(
        self,
        id: &str,
        flow_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::CallFlow),
            call_flow_id: Some(flow_id.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Lets a cXML application answer the calls to a phone number.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_application`. Requires
    /// the scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_cxml_application(
        self,
        id: &str,
        application_id: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::LamlApplication),
            call_laml_application_id: Some(application_id.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Lets the cXML document at a URL answer the calls to a phone number; `more` accepts the
    /// fallback and the status callback.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_webhooks`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_cxml_webhook(
        self,
        id: &str,
        url: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::LamlWebhooks),
            call_request_url: Some(url.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Lets a Relay application answer the calls to a phone number, by its name.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_application`. Requires
    /// the scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_relay_application(
        self,
        id: &str,
        name: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayApplication),
            call_relay_application: Some(name.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Hands the calls to a phone number to the Relay clients that listen to a topic.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_topic`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_relay_topic(
        self,
        id: &str,
        topic: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayTopic),
            call_relay_topic: Some(topic.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }

    /// Lets the SWML document at a URL answer the calls to a phone number.
    ///
    /// `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_script`. Requires the
    /// scope `numbers`. `more` contains the other fields.
    #[inline]
    pub fn set_swml_webhook(
        self,
        id: &str,
        url: &str,
        more: &phone_numbers::UpdatePhoneNumberRequest,
    ) -> RequestBuilder<common::PhoneNumber> {
        let body = phone_numbers::UpdatePhoneNumberRequest {
            call_handler: Some(phone_numbers::PhoneNumberCallHandlerRequest::RelayScript),
            call_relay_script_url: Some(url.to_owned()),
            ..more.clone()
        };
        RequestBuilder::value(self.0, &operations::phone_numbers::UPDATE, &[id], Input::body(&body))
    }
}
