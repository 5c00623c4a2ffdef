// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `fabric`.

use signalwire_models::{common, fabric};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `fabric`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::fabric::ListAddresses;
///
/// let mut items = client.fabric().addresses().list(&ListAddresses::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Fabric<'a>(pub(super) &'a Client);

impl<'a> Fabric<'a> {
    /// Methods of `fabric.addresses`.
    pub fn addresses(self) -> Addresses<'a> {
        Addresses(self.0)
    }

    /// Methods of `fabric.aiAgents`.
    pub fn ai_agents(self) -> AiAgents<'a> {
        AiAgents(self.0)
    }

    /// Methods of `fabric.callFlows`.
    pub fn call_flows(self) -> CallFlows<'a> {
        CallFlows(self.0)
    }

    /// Methods of `fabric.conferenceRooms`.
    pub fn conference_rooms(self) -> ConferenceRooms<'a> {
        ConferenceRooms(self.0)
    }

    /// Methods of `fabric.cxmlApplications`.
    pub fn cxml_applications(self) -> CxmlApplications<'a> {
        CxmlApplications(self.0)
    }

    /// Methods of `fabric.cxmlScripts`.
    pub fn cxml_scripts(self) -> CxmlScripts<'a> {
        CxmlScripts(self.0)
    }

    /// Methods of `fabric.cxmlWebhooks`.
    pub fn cxml_webhooks(self) -> CxmlWebhooks<'a> {
        CxmlWebhooks(self.0)
    }

    /// Methods of `fabric.dialogflowAgents`.
    pub fn dialogflow_agents(self) -> DialogflowAgents<'a> {
        DialogflowAgents(self.0)
    }

    /// Methods of `fabric.freeswitchConnectors`.
    pub fn freeswitch_connectors(self) -> FreeswitchConnectors<'a> {
        FreeswitchConnectors(self.0)
    }

    /// Methods of `fabric.relayApplications`.
    pub fn relay_applications(self) -> RelayApplications<'a> {
        RelayApplications(self.0)
    }

    /// Methods of `fabric.resources`.
    pub fn resources(self) -> Resources<'a> {
        Resources(self.0)
    }

    /// Methods of `fabric.sipAddresses`.
    pub fn sip_addresses(self) -> SipAddresses<'a> {
        SipAddresses(self.0)
    }

    /// Methods of `fabric.sipEndpoints`.
    pub fn sip_endpoints(self) -> SipEndpoints<'a> {
        SipEndpoints(self.0)
    }

    /// Methods of `fabric.sipGateways`.
    pub fn sip_gateways(self) -> SipGateways<'a> {
        SipGateways(self.0)
    }

    /// Methods of `fabric.subscribers`.
    pub fn subscribers(self) -> Subscribers<'a> {
        Subscribers(self.0)
    }

    /// Methods of `fabric.swmlScripts`.
    pub fn swml_scripts(self) -> SwmlScripts<'a> {
        SwmlScripts(self.0)
    }

    /// Methods of `fabric.swmlWebhooks`.
    pub fn swml_webhooks(self) -> SwmlWebhooks<'a> {
        SwmlWebhooks(self.0)
    }

    /// Methods of `fabric.tokens`.
    pub fn tokens(self) -> Tokens<'a> {
        Tokens(self.0)
    }
}

/// Methods of `fabric.addresses`.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a>(pub(super) &'a Client);

impl Addresses<'_> {
    /// Reads one address that the holder of a subscriber token may call.
    ///
    /// `GET /api/fabric/addresses/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::FabricAddress> {
        RequestBuilder::value(self.0, &operations::public::FABRIC_ADDRESSES_GET, &[id], Input::none())
    }

    /// Lists the addresses that the holder of a subscriber token may call; a server without one
    /// sends its API token.
    ///
    /// `GET /api/fabric/addresses`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListAddresses) -> RequestBuilder<Page<fabric::FabricAddress>> {
        RequestBuilder::page(self.0, &operations::public::FABRIC_ADDRESSES_LIST, &[], Input::query(query))
    }
}

/// Methods of `fabric.aiAgents`.
#[derive(Clone, Copy, Debug)]
pub struct AiAgents<'a>(pub(super) &'a Client);

impl AiAgents<'_> {
    /// Creates an AI agent: a prompt, a voice and the functions it may use.
    ///
    /// `POST /api/fabric/resources/ai_agents`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(self, body: &fabric::AiAgentCreateRequest) -> RequestBuilder<fabric::AiAgentResponse> {
        RequestBuilder::value(self.0, &operations::fabric::AI_AGENTS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes an AI agent.
    ///
    /// `DELETE /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::AI_AGENTS_DELETE, &[id], Input::none())
    }

    /// Reads one AI agent.
    ///
    /// `GET /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::AiAgentResponse> {
        RequestBuilder::value(self.0, &operations::fabric::AI_AGENTS_GET, &[id], Input::none())
    }

    /// Lists the AI agents of the project, page by page.
    ///
    /// `GET /api/fabric/resources/ai_agents`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListAiAgents) -> RequestBuilder<Page<fabric::AiAgentResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::AI_AGENTS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which an AI agent can be reached.
    ///
    /// `GET /api/fabric/resources/ai_agents/{ai_agent_id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        ai_agent_id: &str,
        query: &fabric::ListAiAgentAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::AI_AGENTS_LIST_ADDRESSES,
            &[ai_agent_id],
            Input::query(query),
        )
    }

    /// Changes an AI agent: its prompt, its languages or the functions it may use.
    ///
    /// `PATCH /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::AiAgentUpdateRequest,
    ) -> RequestBuilder<fabric::AiAgentResponse> {
        RequestBuilder::value(self.0, &operations::fabric::AI_AGENTS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.callFlows`.
#[derive(Clone, Copy, Debug)]
pub struct CallFlows<'a>(pub(super) &'a Client);

impl CallFlows<'_> {
    /// Creates a call flow: the flow as the dashboard draws it, and the SWML that it runs.
    ///
    /// `POST /api/fabric/resources/call_flows`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(self, body: &fabric::CallFlowCreateRequest) -> RequestBuilder<fabric::CallFlowResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CALL_FLOWS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a call flow.
    ///
    /// `DELETE /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::CALL_FLOWS_DELETE, &[id], Input::none())
    }

    /// Puts one version of a call flow into service, named by its document version or its id.
    ///
    /// `POST /api/fabric/resources/call_flow/{id}/versions`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn deploy_version(
        self,
        id: &str,
        body: impl Into<fabric::CallFlowVersionDeployRequest>,
    ) -> RequestBuilder<fabric::CallFlowVersionDeploy> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::CALL_FLOWS_DEPLOY_VERSION,
            &[id],
            Input::body(&body.into()),
        )
    }

    /// Reads one call flow.
    ///
    /// `GET /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::CallFlowResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CALL_FLOWS_GET, &[id], Input::none())
    }

    /// Lists the call flows of the project, page by page.
    ///
    /// `GET /api/fabric/resources/call_flows`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListCallFlows) -> RequestBuilder<Page<fabric::CallFlowResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::CALL_FLOWS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a call flow can be reached.
    ///
    /// `GET /api/fabric/resources/call_flow/{id}/addresses`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListCallFlowAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CALL_FLOWS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the saved versions of a call flow, page by page.
    ///
    /// `GET /api/fabric/resources/call_flow/{id}/versions`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_versions(
        self,
        id: &str,
        query: &fabric::ListCallFlowVersions,
    ) -> RequestBuilder<Page<fabric::CallFlowVersion>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CALL_FLOWS_LIST_VERSIONS,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the title, the flow or the SWML of a call flow; all fields except the title are
    /// required.
    ///
    /// `PUT /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::CallFlowUpdateRequest,
    ) -> RequestBuilder<fabric::CallFlowResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CALL_FLOWS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.conferenceRooms`.
#[derive(Clone, Copy, Debug)]
pub struct ConferenceRooms<'a>(pub(super) &'a Client);

impl ConferenceRooms<'_> {
    /// Creates a conference room: an audio and video room with a separate address.
    ///
    /// `POST /api/fabric/resources/conference_rooms`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::ConferenceRoomCreateRequest,
    ) -> RequestBuilder<fabric::ConferenceRoomResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CONFERENCE_ROOMS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a conference room.
    ///
    /// `DELETE /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::CONFERENCE_ROOMS_DELETE, &[id], Input::none())
    }

    /// Reads one conference room.
    ///
    /// `GET /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::ConferenceRoomResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CONFERENCE_ROOMS_GET, &[id], Input::none())
    }

    /// Lists the conference rooms of the project, page by page.
    ///
    /// `GET /api/fabric/resources/conference_rooms`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list(
        self,
        query: &fabric::ListConferenceRooms,
    ) -> RequestBuilder<Page<fabric::ConferenceRoomResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::CONFERENCE_ROOMS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a conference room can be reached.
    ///
    /// `GET /api/fabric/resources/conference_room/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListConferenceRoomAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressRoom>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CONFERENCE_ROOMS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the settings of a conference room.
    ///
    /// `PUT /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::ConferenceRoomUpdateRequest,
    ) -> RequestBuilder<fabric::ConferenceRoomResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CONFERENCE_ROOMS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.cxmlApplications`.
#[derive(Clone, Copy, Debug)]
pub struct CxmlApplications<'a>(pub(super) &'a Client);

impl CxmlApplications<'_> {
    /// Permanently deletes a cXML application.
    ///
    /// `DELETE /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::CXML_APPLICATIONS_DELETE, &[id], Input::none())
    }

    /// Reads one cXML application.
    ///
    /// `GET /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::CxmlApplicationResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_APPLICATIONS_GET, &[id], Input::none())
    }

    /// Lists the cXML applications of the project, page by page.
    ///
    /// `GET /api/fabric/resources/cxml_applications`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list(
        self,
        query: &fabric::ListCxmlApplications,
    ) -> RequestBuilder<Page<fabric::CxmlApplicationResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::CXML_APPLICATIONS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a cXML application can be reached.
    ///
    /// `GET /api/fabric/resources/cxml_applications/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListCxmlApplicationAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddress>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CXML_APPLICATIONS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name or URLs of a cXML application.
    ///
    /// `PUT /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::CxmlApplicationUpdateRequest,
    ) -> RequestBuilder<fabric::CxmlApplicationResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_APPLICATIONS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.cxmlScripts`.
#[derive(Clone, Copy, Debug)]
pub struct CxmlScripts<'a>(pub(super) &'a Client);

impl CxmlScripts<'_> {
    /// Creates a cXML script: a cXML document that the platform keeps and runs.
    ///
    /// `POST /api/fabric/resources/cxml_scripts`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::CxmlScriptCreateRequest,
    ) -> RequestBuilder<fabric::CxmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_SCRIPTS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a cXML script.
    ///
    /// `DELETE /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::CXML_SCRIPTS_DELETE, &[id], Input::none())
    }

    /// Reads one cXML script.
    ///
    /// `GET /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::CxmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_SCRIPTS_GET, &[id], Input::none())
    }

    /// Lists the cXML scripts of the project, page by page.
    ///
    /// `GET /api/fabric/resources/cxml_scripts`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListCxmlScripts) -> RequestBuilder<Page<fabric::CxmlScriptResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::CXML_SCRIPTS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a cXML script can be reached.
    ///
    /// `GET /api/fabric/resources/cxml_scripts/{id}/addresses`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListCxmlScriptAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CXML_SCRIPTS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name, contents or status callback of a cXML script.
    ///
    /// `PUT /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::CxmlScriptUpdateRequest,
    ) -> RequestBuilder<fabric::CxmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_SCRIPTS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.cxmlWebhooks`.
#[derive(Clone, Copy, Debug)]
pub struct CxmlWebhooks<'a>(pub(super) &'a Client);

impl CxmlWebhooks<'_> {
    /// Creates a cXML webhook: your URL, which responds to calls or messages with cXML.
    ///
    /// `POST /api/fabric/resources/cxml_webhooks`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::CxmlWebhookCreateRequest,
    ) -> RequestBuilder<fabric::CxmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_WEBHOOKS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a cXML webhook.
    ///
    /// `DELETE /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::CXML_WEBHOOKS_DELETE, &[id], Input::none())
    }

    /// Reads one cXML webhook.
    ///
    /// `GET /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::CxmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_WEBHOOKS_GET, &[id], Input::none())
    }

    /// Lists the cXML webhooks of the project, page by page.
    ///
    /// `GET /api/fabric/resources/cxml_webhooks`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListCxmlWebhooks) -> RequestBuilder<Page<fabric::CxmlWebhookResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::CXML_WEBHOOKS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a cXML webhook can be reached.
    ///
    /// `GET /api/fabric/resources/cxml_webhooks/{cxml_webhook_id}/addresses`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        cxml_webhook_id: &str,
        query: &fabric::ListCxmlWebhookAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::CXML_WEBHOOKS_LIST_ADDRESSES,
            &[cxml_webhook_id],
            Input::query(query),
        )
    }

    /// Changes the name or URLs of a cXML webhook.
    ///
    /// `PATCH /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::CxmlWebhookUpdateRequest,
    ) -> RequestBuilder<fabric::CxmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::CXML_WEBHOOKS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.dialogflowAgents`.
#[derive(Clone, Copy, Debug)]
pub struct DialogflowAgents<'a>(pub(super) &'a Client);

impl DialogflowAgents<'_> {
    /// Permanently deletes a Dialogflow agent.
    ///
    /// `DELETE /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::DIALOGFLOW_AGENTS_DELETE, &[id], Input::none())
    }

    /// Reads one Dialogflow agent.
    ///
    /// `GET /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::DialogflowAgentResponse> {
        RequestBuilder::value(self.0, &operations::fabric::DIALOGFLOW_AGENTS_GET, &[id], Input::none())
    }

    /// Lists the Dialogflow agents of the project, page by page.
    ///
    /// `GET /api/fabric/resources/dialogflow_agents`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list(
        self,
        query: &fabric::ListDialogflowAgents,
    ) -> RequestBuilder<Page<fabric::DialogflowAgentResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::DIALOGFLOW_AGENTS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a Dialogflow agent can be reached.
    ///
    /// `GET /api/fabric/resources/dialogflow_agents/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListDialogflowAgentAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::DIALOGFLOW_AGENTS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name or speech of a Dialogflow agent.
    ///
    /// `PUT /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::DialogflowAgentUpdateRequest,
    ) -> RequestBuilder<fabric::DialogflowAgentResponse> {
        RequestBuilder::value(self.0, &operations::fabric::DIALOGFLOW_AGENTS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.freeswitchConnectors`.
#[derive(Clone, Copy, Debug)]
pub struct FreeswitchConnectors<'a>(pub(super) &'a Client);

impl FreeswitchConnectors<'_> {
    /// Creates a FreeSWITCH connector: a link to your FreeSWITCH server.
    ///
    /// `POST /api/fabric/resources/freeswitch_connectors`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::FreeswitchConnectorCreateRequest,
    ) -> RequestBuilder<fabric::FreeswitchConnectorResponse> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::FREESWITCH_CONNECTORS_CREATE,
            &[],
            Input::body(body),
        )
    }

    /// Permanently deletes a FreeSWITCH connector.
    ///
    /// `DELETE /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::fabric::FREESWITCH_CONNECTORS_DELETE,
            &[id],
            Input::none(),
        )
    }

    /// Reads one FreeSWITCH connector.
    ///
    /// `GET /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::FreeswitchConnectorResponse> {
        RequestBuilder::value(self.0, &operations::fabric::FREESWITCH_CONNECTORS_GET, &[id], Input::none())
    }

    /// Lists the FreeSWITCH connectors of the project, page by page.
    ///
    /// `GET /api/fabric/resources/freeswitch_connectors`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list(
        self,
        query: &fabric::ListFreeswitchConnectors,
    ) -> RequestBuilder<Page<fabric::FreeswitchConnectorResponse>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::FREESWITCH_CONNECTORS_LIST,
            &[],
            Input::query(query),
        )
    }

    /// Lists the addresses at which a FreeSWITCH connector can be reached.
    ///
    /// `GET /api/fabric/resources/freeswitch_connectors/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListFreeswitchConnectorAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressCall>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::FREESWITCH_CONNECTORS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name or caller id of a FreeSWITCH connector.
    ///
    /// `PUT /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::FreeswitchConnectorUpdateRequest,
    ) -> RequestBuilder<fabric::FreeswitchConnectorResponse> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::FREESWITCH_CONNECTORS_UPDATE,
            &[id],
            Input::body(body),
        )
    }
}

/// Methods of `fabric.relayApplications`.
#[derive(Clone, Copy, Debug)]
pub struct RelayApplications<'a>(pub(super) &'a Client);

impl RelayApplications<'_> {
    /// Creates a Relay application: calls go to the realtime clients that listen to its topic.
    ///
    /// `POST /api/fabric/resources/relay_applications`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::RelayApplicationCreateRequest,
    ) -> RequestBuilder<fabric::RelayApplicationResponse> {
        RequestBuilder::value(self.0, &operations::fabric::RELAY_APPLICATIONS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a Relay application.
    ///
    /// `DELETE /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::RELAY_APPLICATIONS_DELETE, &[id], Input::none())
    }

    /// Reads one Relay application.
    ///
    /// `GET /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::RelayApplicationResponse> {
        RequestBuilder::value(self.0, &operations::fabric::RELAY_APPLICATIONS_GET, &[id], Input::none())
    }

    /// Lists the Relay applications of the project, page by page.
    ///
    /// `GET /api/fabric/resources/relay_applications`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list(
        self,
        query: &fabric::ListRelayApplications,
    ) -> RequestBuilder<Page<fabric::RelayApplicationResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::RELAY_APPLICATIONS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a Relay application can be reached.
    ///
    /// `GET /api/fabric/resources/relay_applications/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListRelayApplicationAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::RELAY_APPLICATIONS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name, topic or status callback of a Relay application.
    ///
    /// `PUT /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::RelayApplicationUpdateRequest,
    ) -> RequestBuilder<fabric::RelayApplicationResponse> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::RELAY_APPLICATIONS_UPDATE,
            &[id],
            Input::body(body),
        )
    }
}

/// Methods of `fabric.resources`.
#[derive(Clone, Copy, Debug)]
pub struct Resources<'a>(pub(super) &'a Client);

impl Resources<'_> {
    /// Routes the calls of a domain application to a resource.
    ///
    /// `POST /api/fabric/resources/{id}/domain_applications`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn assign_domain_application(
        self,
        id: &str,
        body: &fabric::DomainApplicationAssignRequest,
    ) -> RequestBuilder<common::DomainApplication> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::RESOURCES_ASSIGN_DOMAIN_APPLICATION,
            &[id],
            Input::body(body),
        )
    }

    /// Routes the calls or messages of a phone number to a resource, selected by `handler`.
    ///
    /// `POST /api/fabric/resources/{id}/phone_routes`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn assign_phone_route(
        self,
        id: &str,
        body: &fabric::PhoneRouteAssignRequest,
    ) -> RequestBuilder<fabric::PhoneRoute> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::RESOURCES_ASSIGN_PHONE_ROUTE,
            &[id],
            Input::body(body),
        )
    }

    /// Routes the calls of a SIP endpoint to a resource.
    ///
    /// `POST /api/fabric/resources/{id}/sip_endpoints`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn assign_sip_endpoint(
        self,
        id: &str,
        body: &fabric::ResourceSipEndpointAssignRequest,
    ) -> RequestBuilder<fabric::ResourceSipEndpoint> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::RESOURCES_ASSIGN_SIP_ENDPOINT,
            &[id],
            Input::body(body),
        )
    }

    /// Permanently deletes a resource of any kind.
    ///
    /// `DELETE /api/fabric/resources/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::RESOURCES_DELETE, &[id], Input::none())
    }

    /// Reads a resource of any kind.
    ///
    /// `GET /api/fabric/resources/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::Resource> {
        RequestBuilder::value(self.0, &operations::fabric::RESOURCES_GET, &[id], Input::none())
    }

    /// Lists resources of every kind, page by page.
    ///
    /// `GET /api/fabric/resources`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListResources) -> RequestBuilder<Page<fabric::Resource>> {
        RequestBuilder::page(self.0, &operations::fabric::RESOURCES_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a resource can be reached.
    ///
    /// `GET /api/fabric/resources/{id}/addresses`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListResourceAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddress>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::RESOURCES_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }
}

/// Methods of `fabric.sipAddresses`.
#[derive(Clone, Copy, Debug)]
pub struct SipAddresses<'a>(pub(super) &'a Client);

impl SipAddresses<'_> {
    /// Creates a SIP address: a SIP name at which a resource can be reached.
    ///
    /// `POST /api/fabric/sip_addresses`. Requires one of the scopes `calling`, `fax`, `messaging`,
    /// `video`.
    #[inline]
    pub fn create(self, body: &fabric::SipAddressCreateRequest) -> RequestBuilder<fabric::SipAddress> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ADDRESSES_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a SIP address.
    ///
    /// `DELETE /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`,
    /// `messaging`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SIP_ADDRESSES_DELETE, &[id], Input::none())
    }

    /// Reads one SIP address.
    ///
    /// `GET /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`,
    /// `messaging`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::SipAddress> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ADDRESSES_GET, &[id], Input::none())
    }

    /// Lists the SIP addresses of the project, page by page.
    ///
    /// `GET /api/fabric/sip_addresses`. Requires one of the scopes `calling`, `fax`, `messaging`,
    /// `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSipAddresses) -> RequestBuilder<Page<fabric::SipAddress>> {
        RequestBuilder::page(self.0, &operations::fabric::SIP_ADDRESSES_LIST, &[], Input::query(query))
    }

    /// Changes the name or SIP settings of a SIP address.
    ///
    /// `PATCH /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`,
    /// `messaging`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::SipAddressUpdateRequest,
    ) -> RequestBuilder<fabric::SipAddress> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ADDRESSES_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.sipEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct SipEndpoints<'a>(pub(super) &'a Client);

impl SipEndpoints<'_> {
    /// Creates a SIP endpoint: a user name and password with which a SIP phone registers.
    ///
    /// `POST /api/fabric/resources/sip_endpoints`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::SipEndpointCreateRequest,
    ) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ENDPOINTS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a SIP endpoint.
    ///
    /// `DELETE /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SIP_ENDPOINTS_DELETE, &[id], Input::none())
    }

    /// Reads one SIP endpoint.
    ///
    /// `GET /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ENDPOINTS_GET, &[id], Input::none())
    }

    /// Lists the SIP endpoints of the project, page by page.
    ///
    /// `GET /api/fabric/resources/sip_endpoints`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSipEndpoints) -> RequestBuilder<Page<common::SipEndpoint>> {
        RequestBuilder::page(self.0, &operations::fabric::SIP_ENDPOINTS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a SIP endpoint can be reached.
    ///
    /// `GET /api/fabric/resources/sip_endpoints/{id}/addresses`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListSipEndpointAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressCall>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SIP_ENDPOINTS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes a SIP endpoint: its user name, its SIP settings or what handles its calls.
    ///
    /// `PUT /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::SipEndpointUpdateRequest,
    ) -> RequestBuilder<common::SipEndpointResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_ENDPOINTS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.sipGateways`.
#[derive(Clone, Copy, Debug)]
pub struct SipGateways<'a>(pub(super) &'a Client);

impl SipGateways<'_> {
    /// Creates a SIP gateway: a route to your SIP server.
    ///
    /// `POST /api/fabric/resources/sip_gateways`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(self, body: &fabric::SipGatewayRequest) -> RequestBuilder<fabric::SipGatewayResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_GATEWAYS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a SIP gateway.
    ///
    /// `DELETE /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SIP_GATEWAYS_DELETE, &[id], Input::none())
    }

    /// Reads one SIP gateway.
    ///
    /// `GET /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::SipGatewayResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_GATEWAYS_GET, &[id], Input::none())
    }

    /// Lists the SIP gateways of the project, page by page.
    ///
    /// `GET /api/fabric/resources/sip_gateways`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSipGateways) -> RequestBuilder<Page<fabric::SipGatewayResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::SIP_GATEWAYS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a SIP gateway can be reached.
    ///
    /// `GET /api/fabric/resources/sip_gateways/{id}/addresses`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListSipGatewayAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressCall>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SIP_GATEWAYS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name, URI or SIP settings of a SIP gateway.
    ///
    /// `PATCH /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::SipGatewayRequestUpdate,
    ) -> RequestBuilder<fabric::SipGatewayResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SIP_GATEWAYS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.subscribers`.
#[derive(Clone, Copy, Debug)]
pub struct Subscribers<'a>(pub(super) &'a Client);

impl Subscribers<'_> {
    /// Creates a subscriber: a person who signs in and can be called.
    ///
    /// `POST /api/fabric/resources/subscribers`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(self, body: &fabric::SubscriberRequest) -> RequestBuilder<fabric::SubscriberResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SUBSCRIBERS_CREATE, &[], Input::body(body))
    }

    /// Creates a SIP endpoint for a subscriber: a user name and password with which a SIP phone
    /// registers.
    ///
    /// `POST /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`. Requires one
    /// of the scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn create_sip_endpoint(
        self,
        fabric_subscriber_id: &str,
        body: &fabric::SubscriberSipEndpointRequest,
    ) -> RequestBuilder<fabric::SubscriberSipEndpoint> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::SUBSCRIBERS_CREATE_SIP_ENDPOINT,
            &[fabric_subscriber_id],
            Input::body(body),
        )
    }

    /// Permanently deletes a subscriber.
    ///
    /// `DELETE /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SUBSCRIBERS_DELETE, &[id], Input::none())
    }

    /// Permanently deletes one SIP endpoint of a subscriber.
    ///
    /// `DELETE /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.
    /// Requires one of the scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete_sip_endpoint(self, fabric_subscriber_id: &str, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::fabric::SUBSCRIBERS_DELETE_SIP_ENDPOINT,
            &[fabric_subscriber_id, id],
            Input::none(),
        )
    }

    /// Reads one subscriber.
    ///
    /// `GET /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::SubscriberResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SUBSCRIBERS_GET, &[id], Input::none())
    }

    /// Reads one SIP endpoint of a subscriber.
    ///
    /// `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`. Requires
    /// one of the scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn get_sip_endpoint(
        self,
        fabric_subscriber_id: &str,
        id: &str,
    ) -> RequestBuilder<fabric::SubscriberSipEndpoint> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::SUBSCRIBERS_GET_SIP_ENDPOINT,
            &[fabric_subscriber_id, id],
            Input::none(),
        )
    }

    /// Lists the subscribers of the project, page by page.
    ///
    /// `GET /api/fabric/resources/subscribers`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSubscribers) -> RequestBuilder<Page<fabric::SubscriberResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::SUBSCRIBERS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a subscriber can be reached.
    ///
    /// `GET /api/fabric/resources/subscribers/{id}/addresses`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListSubscriberAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressSubscriber>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SUBSCRIBERS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the SIP endpoints of a subscriber, page by page.
    ///
    /// `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`. Requires one
    /// of the scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_sip_endpoints(
        self,
        fabric_subscriber_id: &str,
        query: &fabric::ListSubscriberSipEndpoints,
    ) -> RequestBuilder<Page<fabric::SubscriberSipEndpoint>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SUBSCRIBERS_LIST_SIP_ENDPOINTS,
            &[fabric_subscriber_id],
            Input::query(query),
        )
    }

    /// Changes a subscriber: name, email, password or details; `email` is required even if it does
    /// not change.
    ///
    /// `PUT /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::SubscriberRequest,
    ) -> RequestBuilder<fabric::SubscriberResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SUBSCRIBERS_UPDATE, &[id], Input::body(body))
    }

    /// Changes a SIP endpoint of a subscriber: its user name, password or SIP settings.
    ///
    /// `PATCH /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.
    /// Requires one of the scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn update_sip_endpoint(
        self,
        fabric_subscriber_id: &str,
        id: &str,
        body: &fabric::SubscriberSipEndpointRequestUpdate,
    ) -> RequestBuilder<fabric::SubscriberSipEndpoint> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::SUBSCRIBERS_UPDATE_SIP_ENDPOINT,
            &[fabric_subscriber_id, id],
            Input::body(body),
        )
    }
}

/// Methods of `fabric.swmlScripts`.
#[derive(Clone, Copy, Debug)]
pub struct SwmlScripts<'a>(pub(super) &'a Client);

impl SwmlScripts<'_> {
    /// Creates a SWML script: a SWML document that the platform keeps and runs.
    ///
    /// `POST /api/fabric/resources/swml_scripts`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: impl Into<fabric::SwmlScriptCreateRequest>,
    ) -> RequestBuilder<fabric::SwmlScriptResponse> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::SWML_SCRIPTS_CREATE,
            &[],
            Input::body(&body.into()),
        )
    }

    /// Permanently deletes a SWML script.
    ///
    /// `DELETE /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SWML_SCRIPTS_DELETE, &[id], Input::none())
    }

    /// Reads one SWML script.
    ///
    /// `GET /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::SwmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SWML_SCRIPTS_GET, &[id], Input::none())
    }

    /// Lists the SWML scripts of the project, page by page.
    ///
    /// `GET /api/fabric/resources/swml_scripts`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSwmlScripts) -> RequestBuilder<Page<fabric::SwmlScriptResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::SWML_SCRIPTS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a SWML script can be reached.
    ///
    /// `GET /api/fabric/resources/swml_scripts/{id}/addresses`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        id: &str,
        query: &fabric::ListSwmlScriptAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SWML_SCRIPTS_LIST_ADDRESSES,
            &[id],
            Input::query(query),
        )
    }

    /// Changes the name, contents or status callback of a SWML script.
    ///
    /// `PUT /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: impl Into<fabric::SwmlScriptUpdateRequest>,
    ) -> RequestBuilder<fabric::SwmlScriptResponse> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::SWML_SCRIPTS_UPDATE,
            &[id],
            Input::body(&body.into()),
        )
    }
}

/// Methods of `fabric.swmlWebhooks`.
#[derive(Clone, Copy, Debug)]
pub struct SwmlWebhooks<'a>(pub(super) &'a Client);

impl SwmlWebhooks<'_> {
    /// Creates a SWML webhook: your URL, which responds to calls or messages with SWML.
    ///
    /// `POST /api/fabric/resources/swml_webhooks`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create(
        self,
        body: &fabric::SwmlWebhookCreateRequest,
    ) -> RequestBuilder<fabric::SwmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SWML_WEBHOOKS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a SWML webhook.
    ///
    /// `DELETE /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::fabric::SWML_WEBHOOKS_DELETE, &[id], Input::none())
    }

    /// Reads one SWML webhook.
    ///
    /// `GET /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<fabric::SwmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SWML_WEBHOOKS_GET, &[id], Input::none())
    }

    /// Lists the SWML webhooks of the project, page by page.
    ///
    /// `GET /api/fabric/resources/swml_webhooks`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn list(self, query: &fabric::ListSwmlWebhooks) -> RequestBuilder<Page<fabric::SwmlWebhookResponse>> {
        RequestBuilder::page(self.0, &operations::fabric::SWML_WEBHOOKS_LIST, &[], Input::query(query))
    }

    /// Lists the addresses at which a SWML webhook can be reached.
    ///
    /// `GET /api/fabric/resources/swml_webhooks/{swml_webhook_id}/addresses`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`, `video`.
    #[inline]
    pub fn list_addresses(
        self,
        swml_webhook_id: &str,
        query: &fabric::ListSwmlWebhookAddresses,
    ) -> RequestBuilder<Page<fabric::FabricAddressApp>> {
        RequestBuilder::page(
            self.0,
            &operations::fabric::SWML_WEBHOOKS_LIST_ADDRESSES,
            &[swml_webhook_id],
            Input::query(query),
        )
    }

    /// Changes the name or URLs of a SWML webhook.
    ///
    /// `PATCH /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &fabric::SwmlWebhookUpdateRequest,
    ) -> RequestBuilder<fabric::SwmlWebhookResponse> {
        RequestBuilder::value(self.0, &operations::fabric::SWML_WEBHOOKS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `fabric.tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) &'a Client);

impl Tokens<'_> {
    /// Exchanges a public click-to-call token for a short-lived embed token; it carries no
    /// credential and is open to browsers.
    ///
    /// `POST /api/fabric/embeds/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn create_embed_token(
        self,
        body: &fabric::EmbedsTokensRequest,
    ) -> RequestBuilder<fabric::EmbedsTokens> {
        RequestBuilder::value(
            self.0,
            &operations::public::FABRIC_TOKENS_CREATE_EMBED_TOKEN,
            &[],
            Input::body(body),
        )
    }

    /// Creates a guest token for a browser; it may call only the `allowed_addresses`, at most 10.
    ///
    /// `POST /api/fabric/guests/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
    /// `video`.
    #[inline]
    pub fn create_guest_token(
        self,
        body: &fabric::SubscriberGuestTokenCreateRequest,
    ) -> RequestBuilder<fabric::SubscriberGuestTokenCreate> {
        RequestBuilder::value(self.0, &operations::fabric::TOKENS_CREATE_GUEST_TOKEN, &[], Input::body(body))
    }

    /// Creates a token with which a subscriber invites another person to call one address; the
    /// request is authenticated with the subscriber token.
    ///
    /// `POST /api/fabric/subscriber/invites`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create_invite_token(
        self,
        body: &fabric::SubscriberInviteTokenCreateRequest,
    ) -> RequestBuilder<fabric::SubscriberInviteTokenCreate> {
        RequestBuilder::value(
            self.0,
            &operations::public::FABRIC_TOKENS_CREATE_INVITE_TOKEN,
            &[],
            Input::body(body),
        )
    }

    /// Creates a subscriber token for a browser, and creates the subscriber if the `reference` is
    /// new.
    ///
    /// `POST /api/fabric/subscribers/tokens`. Requires one of the scopes `voice`, `messaging`,
    /// `fax`, `video`.
    #[inline]
    pub fn create_subscriber_token(
        self,
        body: &fabric::SubscriberTokenRequest,
    ) -> RequestBuilder<fabric::SubscriberToken> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::TOKENS_CREATE_SUBSCRIBER_TOKEN,
            &[],
            Input::body(body),
        )
    }

    /// Exchanges a refresh token for a new subscriber token and a new refresh token.
    ///
    /// `POST /api/fabric/subscribers/tokens/refresh`. Requires one of the scopes `voice`,
    /// `messaging`, `fax`, `video`.
    #[inline]
    pub fn refresh_subscriber_token(
        self,
        body: &fabric::SubscriberRefreshTokenRequest,
    ) -> RequestBuilder<fabric::SubscriberRefreshToken> {
        RequestBuilder::value(
            self.0,
            &operations::fabric::TOKENS_REFRESH_SUBSCRIBER_TOKEN,
            &[],
            Input::body(body),
        )
    }
}
