// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `messaging`.

use signalwire_models::messaging;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `messaging`.
#[derive(Clone, Copy, Debug)]
pub struct Messaging<'a>(pub(super) ScopedClient<'a>);

impl<'a> Messaging<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `messaging.messages`.
    pub fn messages(self) -> Messages<'a> {
        Messages(self.0)
    }

    /// Methods of `messaging.whatsapp`.
    pub fn whatsapp(self) -> Whatsapp<'a> {
        Whatsapp(self.0)
    }
}

/// Methods of `messaging.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(super) ScopedClient<'a>);

impl<'a> Messages<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sends an SMS, MMS or WhatsApp message; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/messaging/messages`. Requires the scope `messaging`.
    pub async fn create(
        self,
        body: &messaging::MessageSendMessageRequest,
    ) -> Result<messaging::MessageMessage, Error> {
        self.0.one(&operations::messaging::MESSAGES_CREATE, &[], Input::body(body)).await
    }

    /// Changes the text of a sent message in the records, for example to remove what is private.
    ///
    /// `PATCH /api/messaging/messages/{message_id}`. Requires the scope `messaging`.
    pub async fn update(
        self,
        message_id: &str,
        body: &messaging::MessageUpdateMessageRequest,
    ) -> Result<messaging::MessageMessage, Error> {
        self.0.one(&operations::messaging::MESSAGES_UPDATE, &[message_id], Input::body(body)).await
    }
}

/// Methods of `messaging.whatsapp`.
#[derive(Clone, Copy, Debug)]
pub struct Whatsapp<'a>(pub(super) ScopedClient<'a>);

impl<'a> Whatsapp<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `messaging.whatsapp.businesses`.
    pub fn businesses(self) -> WhatsappBusinesses<'a> {
        WhatsappBusinesses(self.0)
    }

    /// Methods of `messaging.whatsapp.numbers`.
    pub fn numbers(self) -> WhatsappNumbers<'a> {
        WhatsappNumbers(self.0)
    }

    /// Methods of `messaging.whatsapp.templates`.
    pub fn templates(self) -> WhatsappTemplates<'a> {
        WhatsappTemplates(self.0)
    }
}

/// Methods of `messaging.whatsapp.businesses`.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappBusinesses<'a>(pub(super) ScopedClient<'a>);

impl<'a> WhatsappBusinesses<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the WhatsApp Business accounts that are linked to the project.
    ///
    /// `GET /api/messaging/whatsapp/businesses`. Requires the scope `numbers`.
    pub async fn list(self) -> Result<Page<messaging::WhatsAppBusiness>, Error> {
        self.0.page(&operations::messaging::WHATSAPP_BUSINESSES_LIST, &[], Input::none()).await
    }
}

/// Methods of `messaging.whatsapp.numbers`.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappNumbers<'a>(pub(super) ScopedClient<'a>);

impl<'a> WhatsappNumbers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads one phone number that can send WhatsApp messages.
    ///
    /// `GET /api/messaging/whatsapp/numbers/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<messaging::WhatsAppNumberResponse, Error> {
        self.0.one(&operations::messaging::WHATSAPP_NUMBERS_GET, &[id], Input::none()).await
    }

    /// Lists the phone numbers that can send WhatsApp messages.
    ///
    /// `GET /api/messaging/whatsapp/numbers`. Requires the scope `numbers`.
    pub async fn list(self) -> Result<Page<messaging::WhatsAppNumber>, Error> {
        self.0.page(&operations::messaging::WHATSAPP_NUMBERS_LIST, &[], Input::none()).await
    }
}

/// Methods of `messaging.whatsapp.templates`.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappTemplates<'a>(pub(super) ScopedClient<'a>);

impl<'a> WhatsappTemplates<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a WhatsApp message template, which WhatsApp must approve before it can be sent.
    ///
    /// `POST /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
    pub async fn create(
        self,
        body: &messaging::CreateWhatsAppTemplateRequest,
    ) -> Result<messaging::WhatsAppTemplate, Error> {
        self.0.one(&operations::messaging::WHATSAPP_TEMPLATES_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a WhatsApp message template.
    ///
    /// `DELETE /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    pub async fn delete(self, id: &str) -> Result<messaging::WhatsAppTemplateDelete, Error> {
        self.0.one(&operations::messaging::WHATSAPP_TEMPLATES_DELETE, &[id], Input::none()).await
    }

    /// Reads one WhatsApp message template.
    ///
    /// `GET /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    pub async fn get(self, id: &str) -> Result<messaging::WhatsAppTemplateResponse, Error> {
        self.0.one(&operations::messaging::WHATSAPP_TEMPLATES_GET, &[id], Input::none()).await
    }

    /// Lists the WhatsApp message templates of the project; they can be filtered by account and
    /// status.
    ///
    /// `GET /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
    pub async fn list(
        self,
        query: &messaging::ListWhatsappTemplates,
    ) -> Result<Page<messaging::WhatsAppTemplate>, Error> {
        self.0.page(&operations::messaging::WHATSAPP_TEMPLATES_LIST, &[], Input::query(query)).await
    }

    /// Changes the category or components of a WhatsApp message template.
    ///
    /// `PATCH /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &messaging::UpdateWhatsAppTemplateRequest,
    ) -> Result<messaging::WhatsAppTemplateResponse, Error> {
        self.0.one(&operations::messaging::WHATSAPP_TEMPLATES_UPDATE, &[id], Input::body(body)).await
    }
}
