// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `messaging`.

use signalwire_models::messaging;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `messaging`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::messaging::CreateMessageRequest;
///
/// let text = Some("Hello".to_owned());
/// let sms = CreateMessageRequest { body: text, ..CreateMessageRequest::new("+12025550123", "+12025550199") };
/// let message = client.messaging().messages().create(&sms).await?;
/// println!("{} {:?}", message.id, message.status);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Messaging<'a>(pub(super) &'a Client);

impl<'a> Messaging<'a> {
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
pub struct Messages<'a>(pub(super) &'a Client);

impl Messages<'_> {
    /// Sends an SMS, MMS or WhatsApp message; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/messaging/messages`. Requires the scope `messaging`.
    #[inline]
    pub fn create(
        self,
        body: impl Into<messaging::SendMessageRequest>,
    ) -> RequestBuilder<messaging::Message> {
        RequestBuilder::value(self.0, &operations::messaging::MESSAGES_CREATE, &[], Input::body(&body.into()))
    }

    /// Changes the text of a sent message in the records, for example to remove what is private.
    ///
    /// `PATCH /api/messaging/messages/{message_id}`. Requires the scope `messaging`.
    #[inline]
    pub fn update(
        self,
        message_id: &str,
        body: &messaging::UpdateMessageRequest,
    ) -> RequestBuilder<messaging::Message> {
        RequestBuilder::value(
            self.0,
            &operations::messaging::MESSAGES_UPDATE,
            &[message_id],
            Input::body(body),
        )
    }
}

/// Methods of `messaging.whatsapp`.
#[derive(Clone, Copy, Debug)]
pub struct Whatsapp<'a>(pub(super) &'a Client);

impl<'a> Whatsapp<'a> {
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
pub struct WhatsappBusinesses<'a>(pub(super) &'a Client);

impl WhatsappBusinesses<'_> {
    /// Lists the WhatsApp Business accounts that are linked to the project.
    ///
    /// `GET /api/messaging/whatsapp/businesses`. Requires the scope `numbers`.
    #[inline]
    pub fn list(self) -> RequestBuilder<Page<messaging::WhatsAppBusiness>> {
        RequestBuilder::page(self.0, &operations::messaging::WHATSAPP_BUSINESSES_LIST, &[], Input::none())
    }
}

/// Methods of `messaging.whatsapp.numbers`.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappNumbers<'a>(pub(super) &'a Client);

impl WhatsappNumbers<'_> {
    /// Reads one phone number that can send WhatsApp messages.
    ///
    /// `GET /api/messaging/whatsapp/numbers/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<messaging::WhatsAppNumberResponse> {
        RequestBuilder::value(self.0, &operations::messaging::WHATSAPP_NUMBERS_GET, &[id], Input::none())
    }

    /// Lists the phone numbers that can send WhatsApp messages.
    ///
    /// `GET /api/messaging/whatsapp/numbers`. Requires the scope `numbers`.
    #[inline]
    pub fn list(self) -> RequestBuilder<Page<messaging::WhatsAppNumber>> {
        RequestBuilder::page(self.0, &operations::messaging::WHATSAPP_NUMBERS_LIST, &[], Input::none())
    }
}

/// Methods of `messaging.whatsapp.templates`.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappTemplates<'a>(pub(super) &'a Client);

impl WhatsappTemplates<'_> {
    /// Creates a WhatsApp message template, which WhatsApp must approve before it can be sent.
    ///
    /// `POST /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
    #[inline]
    pub fn create(
        self,
        body: &messaging::CreateWhatsAppTemplateRequest,
    ) -> RequestBuilder<messaging::WhatsAppTemplate> {
        RequestBuilder::value(
            self.0,
            &operations::messaging::WHATSAPP_TEMPLATES_CREATE,
            &[],
            Input::body(body),
        )
    }

    /// Permanently deletes a WhatsApp message template.
    ///
    /// `DELETE /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<messaging::WhatsAppTemplateDelete> {
        RequestBuilder::value(self.0, &operations::messaging::WHATSAPP_TEMPLATES_DELETE, &[id], Input::none())
    }

    /// Reads one WhatsApp message template.
    ///
    /// `GET /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<messaging::WhatsAppTemplateResponse> {
        RequestBuilder::value(self.0, &operations::messaging::WHATSAPP_TEMPLATES_GET, &[id], Input::none())
    }

    /// Lists the WhatsApp message templates of the project; they can be filtered by account and
    /// status.
    ///
    /// `GET /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
    #[inline]
    pub fn list(
        self,
        query: &messaging::ListWhatsappTemplates,
    ) -> RequestBuilder<Page<messaging::WhatsAppTemplate>> {
        RequestBuilder::page(
            self.0,
            &operations::messaging::WHATSAPP_TEMPLATES_LIST,
            &[],
            Input::query(query),
        )
    }

    /// Changes the category or components of a WhatsApp message template.
    ///
    /// `PATCH /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &messaging::UpdateWhatsAppTemplateRequest,
    ) -> RequestBuilder<messaging::WhatsAppTemplateResponse> {
        RequestBuilder::value(
            self.0,
            &operations::messaging::WHATSAPP_TEMPLATES_UPDATE,
            &[id],
            Input::body(body),
        )
    }
}
