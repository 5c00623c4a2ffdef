// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `compat`.

use signalwire_models::compat;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `compat`.
#[derive(Clone, Copy, Debug)]
pub struct Compat<'a>(pub(super) ScopedClient<'a>);

impl<'a> Compat<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `compat.accounts`.
    pub fn accounts(self) -> Accounts<'a> {
        Accounts(self.0)
    }

    /// Methods of `compat.applications`.
    pub fn applications(self) -> Applications<'a> {
        Applications(self.0)
    }

    /// Methods of `compat.calls`.
    pub fn calls(self) -> Calls<'a> {
        Calls(self.0)
    }

    /// Methods of `compat.conferences`.
    pub fn conferences(self) -> Conferences<'a> {
        Conferences(self.0)
    }

    /// Methods of `compat.faxes`.
    pub fn faxes(self) -> Faxes<'a> {
        Faxes(self.0)
    }

    /// Methods of `compat.lamlBins`.
    pub fn laml_bins(self) -> LamlBins<'a> {
        LamlBins(self.0)
    }

    /// Methods of `compat.messages`.
    pub fn messages(self) -> Messages<'a> {
        Messages(self.0)
    }

    /// Methods of `compat.phoneNumbers`.
    pub fn phone_numbers(self) -> PhoneNumbers<'a> {
        PhoneNumbers(self.0)
    }

    /// Methods of `compat.queues`.
    pub fn queues(self) -> Queues<'a> {
        Queues(self.0)
    }

    /// Methods of `compat.recordings`.
    pub fn recordings(self) -> Recordings<'a> {
        Recordings(self.0)
    }

    /// Methods of `compat.tokens`.
    pub fn tokens(self) -> Tokens<'a> {
        Tokens(self.0)
    }

    /// Methods of `compat.transcriptions`.
    pub fn transcriptions(self) -> Transcriptions<'a> {
        Transcriptions(self.0)
    }
}

/// Methods of `compat.accounts`.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a>(pub(super) ScopedClient<'a>);

impl<'a> Accounts<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a subproject; the response contains its API token and signing key.
    ///
    /// `POST /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
    pub async fn create(self, body: &compat::CreateSubprojectRequest) -> Result<compat::Account, Error> {
        self.0.one(&operations::compat::ACCOUNTS_CREATE, &[], Input::body(body)).await
    }

    /// Reads one account, a project or a subproject; the response contains its API token and
    /// signing key.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
    pub async fn get(self, sid: &str) -> Result<compat::AccountResponse, Error> {
        self.0.one(&operations::compat::ACCOUNTS_GET, &[sid], Input::none()).await
    }

    /// Lists the project and its subprojects as accounts; the response contains their API tokens
    /// and signing keys.
    ///
    /// `GET /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
    pub async fn list(self, query: &compat::ListAccounts) -> Result<Page<compat::Account>, Error> {
        self.0.page(&operations::compat::ACCOUNTS_LIST, &[], Input::query(query)).await
    }

    /// Renames an account.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateAccountRequest,
    ) -> Result<compat::AccountResponse, Error> {
        self.0.one(&operations::compat::ACCOUNTS_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.applications`.
#[derive(Clone, Copy, Debug)]
pub struct Applications<'a>(pub(super) ScopedClient<'a>);

impl<'a> Applications<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates an application: URLs for calls and messages that phone numbers share.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn create(self, body: &compat::CreateApplicationRequest) -> Result<compat::Application, Error> {
        self.0.one(&operations::compat::APPLICATIONS_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes an application.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::APPLICATIONS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one application.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    pub async fn get(self, sid: &str) -> Result<compat::ApplicationResponse, Error> {
        self.0.one(&operations::compat::APPLICATIONS_GET, &[sid], Input::none()).await
    }

    /// Lists the applications of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn list(self, query: &compat::ListApplications) -> Result<Page<compat::Application>, Error> {
        self.0.page(&operations::compat::APPLICATIONS_LIST, &[], Input::query(query)).await
    }

    /// Changes the name or URLs of an application; `FriendlyName` is required even if it does not
    /// change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateApplicationRequest,
    ) -> Result<compat::ApplicationResponse, Error> {
        self.0.one(&operations::compat::APPLICATIONS_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.calls`.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a>(pub(super) ScopedClient<'a>);

impl<'a> Calls<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Places a call and runs cXML when it is answered; it costs money and is never placed twice by
    /// a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
    pub async fn create(self, body: &compat::CreateCallRequest) -> Result<compat::CallResponse, Error> {
        self.0.one(&operations::compat::CALLS_CREATE, &[], Input::body(body)).await
    }

    /// Deletes the record of a call that has ended.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::CALLS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one call.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    pub async fn get(self, sid: &str) -> Result<compat::CallResponse, Error> {
        self.0.one(&operations::compat::CALLS_GET, &[sid], Input::none()).await
    }

    /// Lists calls, page by page; they can be filtered by number, status and times.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
    pub async fn list(self, query: &compat::ListCalls) -> Result<Page<compat::Call>, Error> {
        self.0.page(&operations::compat::CALLS_LIST, &[], Input::query(query)).await
    }

    /// Starts recording a call that is going on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings`. Requires the
    /// scope `voice`.
    pub async fn start_recording(
        self,
        call_sid: &str,
        body: &compat::CreateCallRecordingRequest,
    ) -> Result<compat::CallRecording, Error> {
        self.0.one(&operations::compat::CALLS_START_RECORDING, &[call_sid], Input::body(body)).await
    }

    /// Starts streaming the audio of a call to your WebSocket server.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams`. Requires the
    /// scope `voice`.
    pub async fn start_stream(
        self,
        call_sid: &str,
        body: &compat::CreateCallStreamRequest,
    ) -> Result<compat::CallStream, Error> {
        self.0.one(&operations::compat::CALLS_START_STREAM, &[call_sid], Input::body(body)).await
    }

    /// Stops streaming the audio of a call.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}`. Requires
    /// the scope `voice`.
    pub async fn stop_stream(
        self,
        call_sid: &str,
        sid: &str,
        body: &compat::UpdateCallStreamRequest,
    ) -> Result<compat::CallStream, Error> {
        self.0.one(&operations::compat::CALLS_STOP_STREAM, &[call_sid, sid], Input::body(body)).await
    }

    /// Changes a call that is going on: sends it to other cXML, or ends it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateCallRequest,
    ) -> Result<compat::CallResponse, Error> {
        self.0.one(&operations::compat::CALLS_UPDATE, &[sid], Input::body(body)).await
    }

    /// Pauses, resumes or stops a recording of a call that is going on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}`. Requires
    /// the scope `voice`.
    pub async fn update_recording(
        self,
        call_sid: &str,
        sid: &str,
        body: &compat::UpdateCallRecordingRequest,
    ) -> Result<compat::CallRecording, Error> {
        self.0.one(&operations::compat::CALLS_UPDATE_RECORDING, &[call_sid, sid], Input::body(body)).await
    }
}

/// Methods of `compat.conferences`.
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(super) ScopedClient<'a>);

impl<'a> Conferences<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Permanently deletes a recording of a conference.
    ///
    /// `DELETE
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    pub async fn delete_recording(self, conference_sid: &str, sid: &str) -> Result<(), Error> {
        self.0
            .nothing(&operations::compat::CONFERENCES_DELETE_RECORDING, &[conference_sid, sid], Input::none())
            .await
    }

    /// Reads one conference.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn get(self, sid: &str) -> Result<compat::ConferenceResponse, Error> {
        self.0.one(&operations::compat::CONFERENCES_GET, &[sid], Input::none()).await
    }

    /// Reads one participant of a conference.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    pub async fn get_participant(
        self,
        conference_sid: &str,
        call_sid: &str,
    ) -> Result<compat::ConferenceParticipantResponse, Error> {
        self.0
            .one(&operations::compat::CONFERENCES_GET_PARTICIPANT, &[conference_sid, call_sid], Input::none())
            .await
    }

    /// Reads one recording of a conference.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    pub async fn get_recording(
        self,
        conference_sid: &str,
        sid: &str,
    ) -> Result<compat::ConferenceRecordingResponse, Error> {
        self.0
            .one(&operations::compat::CONFERENCES_GET_RECORDING, &[conference_sid, sid], Input::none())
            .await
    }

    /// Lists conferences, page by page; they can be filtered by name, status and dates.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences`. Requires the scope `voice`.
    pub async fn list(self, query: &compat::ListConferences) -> Result<Page<compat::Conference>, Error> {
        self.0.page(&operations::compat::CONFERENCES_LIST, &[], Input::query(query)).await
    }

    /// Lists the participants of a conference, page by page; they can be filtered by `Muted` and
    /// `Hold`.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants`.
    /// Requires the scope `voice`.
    pub async fn list_participants(
        self,
        conference_sid: &str,
        query: &compat::ListConferenceParticipants,
    ) -> Result<Page<compat::ConferenceParticipant>, Error> {
        self.0
            .page(&operations::compat::CONFERENCES_LIST_PARTICIPANTS, &[conference_sid], Input::query(query))
            .await
    }

    /// Lists the recordings of a conference, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings`.
    /// Requires the scope `voice`.
    pub async fn list_recordings(
        self,
        conference_sid: &str,
        query: &compat::ListConferenceRecordings,
    ) -> Result<Page<compat::ConferenceRecording>, Error> {
        self.0
            .page(&operations::compat::CONFERENCES_LIST_RECORDINGS, &[conference_sid], Input::query(query))
            .await
    }

    /// Takes a participant out of a conference.
    ///
    /// `DELETE
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    pub async fn remove_participant(self, conference_sid: &str, call_sid: &str) -> Result<(), Error> {
        self.0
            .nothing(
                &operations::compat::CONFERENCES_REMOVE_PARTICIPANT,
                &[conference_sid, call_sid],
                Input::none(),
            )
            .await
    }

    /// Starts streaming the audio of a conference to your WebSocket server.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams`.
    /// Requires the scope `voice`.
    pub async fn start_stream(
        self,
        conference_sid: &str,
        body: &compat::CreateConferenceStreamRequest,
    ) -> Result<compat::ConferenceStream, Error> {
        self.0.one(&operations::compat::CONFERENCES_START_STREAM, &[conference_sid], Input::body(body)).await
    }

    /// Stops streaming the audio of a conference.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}`.
    /// Requires the scope `voice`.
    pub async fn stop_stream(
        self,
        conference_sid: &str,
        sid: &str,
        body: &compat::UpdateConferenceStreamRequest,
    ) -> Result<compat::ConferenceStream, Error> {
        self.0
            .one(&operations::compat::CONFERENCES_STOP_STREAM, &[conference_sid, sid], Input::body(body))
            .await
    }

    /// Ends a conference, or plays an announcement to everyone in it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateConferenceRequest,
    ) -> Result<compat::ConferenceResponse, Error> {
        self.0.one(&operations::compat::CONFERENCES_UPDATE, &[sid], Input::body(body)).await
    }

    /// Mutes, holds or coaches a participant of a conference, or plays an announcement to that
    /// participant.
    ///
    /// `POST
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    pub async fn update_participant(
        self,
        conference_sid: &str,
        call_sid: &str,
        body: &compat::UpdateConferenceParticipantRequest,
    ) -> Result<compat::ConferenceParticipantResponse, Error> {
        self.0
            .one(
                &operations::compat::CONFERENCES_UPDATE_PARTICIPANT,
                &[conference_sid, call_sid],
                Input::body(body),
            )
            .await
    }

    /// Pauses, resumes or stops a recording of a conference that is going on.
    ///
    /// `POST
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    pub async fn update_recording(
        self,
        conference_sid: &str,
        sid: &str,
        body: &compat::UpdateConferenceRecordingRequest,
    ) -> Result<compat::ConferenceRecordingResponse, Error> {
        self.0
            .one(&operations::compat::CONFERENCES_UPDATE_RECORDING, &[conference_sid, sid], Input::body(body))
            .await
    }
}

/// Methods of `compat.faxes`.
#[derive(Clone, Copy, Debug)]
pub struct Faxes<'a>(pub(super) ScopedClient<'a>);

impl<'a> Faxes<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sends a fax, such as a PDF at `MediaUrl`; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
    pub async fn create(self, body: &compat::SendFaxRequest) -> Result<compat::FaxResponse, Error> {
        self.0.one(&operations::compat::FAXES_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes the record of a fax and its pages.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::FAXES_DELETE, &[sid], Input::none()).await
    }

    /// Permanently deletes one file of a fax.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the
    /// scope `fax`.
    pub async fn delete_media(self, fax_sid: &str, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::FAXES_DELETE_MEDIA, &[fax_sid, sid], Input::none()).await
    }

    /// Reads one fax.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    pub async fn get(self, sid: &str) -> Result<compat::FaxResponse, Error> {
        self.0.one(&operations::compat::FAXES_GET, &[sid], Input::none()).await
    }

    /// Reads one file of a fax.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the
    /// scope `fax`.
    pub async fn get_media(self, fax_sid: &str, sid: &str) -> Result<compat::FaxMediaResponse, Error> {
        self.0.one(&operations::compat::FAXES_GET_MEDIA, &[fax_sid, sid], Input::none()).await
    }

    /// Lists faxes, page by page; they can be filtered by numbers and dates.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
    pub async fn list(self, query: &compat::ListFaxes) -> Result<Page<compat::Fax>, Error> {
        self.0.page(&operations::compat::FAXES_LIST, &[], Input::query(query)).await
    }

    /// Lists the files with the pages of a fax, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media`. Requires the scope
    /// `fax`.
    pub async fn list_media(
        self,
        fax_sid: &str,
        query: &compat::ListFaxMedia,
    ) -> Result<Page<compat::FaxMedia>, Error> {
        self.0.page(&operations::compat::FAXES_LIST_MEDIA, &[fax_sid], Input::query(query)).await
    }

    /// Cancels a fax that has not been sent.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateFaxRequest,
    ) -> Result<compat::FaxResponse, Error> {
        self.0.one(&operations::compat::FAXES_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.lamlBins`.
#[derive(Clone, Copy, Debug)]
pub struct LamlBins<'a>(pub(super) ScopedClient<'a>);

impl<'a> LamlBins<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a cXML script: a cXML document that the platform keeps and serves.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn create(self, body: &compat::CreateCxmlScriptRequest) -> Result<compat::CxmlScript, Error> {
        self.0.one(&operations::compat::LAML_BINS_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a cXML script.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::LAML_BINS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one cXML script.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn get(self, sid: &str) -> Result<compat::CxmlScriptResponse, Error> {
        self.0.one(&operations::compat::LAML_BINS_GET, &[sid], Input::none()).await
    }

    /// Lists the cXML scripts of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn list(self, query: &compat::ListLamlBins) -> Result<Page<compat::CxmlScript>, Error> {
        self.0.page(&operations::compat::LAML_BINS_LIST, &[], Input::query(query)).await
    }

    /// Changes the name or contents of a cXML script; `Name` is required even if it does not
    /// change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateCxmlScriptRequest,
    ) -> Result<compat::CxmlScriptResponse, Error> {
        self.0.one(&operations::compat::LAML_BINS_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(super) ScopedClient<'a>);

impl<'a> Messages<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sends an SMS or MMS; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
    pub async fn create(self, body: &compat::CreateMessageRequest) -> Result<compat::Message, Error> {
        self.0.one(&operations::compat::MESSAGES_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes the record of a message.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::MESSAGES_DELETE, &[sid], Input::none()).await
    }

    /// Permanently deletes one media file of a message.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`.
    /// Requires the scope `messaging`.
    pub async fn delete_media(self, message_sid: &str, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::MESSAGES_DELETE_MEDIA, &[message_sid, sid], Input::none()).await
    }

    /// Reads one message.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    pub async fn get(self, sid: &str) -> Result<compat::MessageResponse, Error> {
        self.0.one(&operations::compat::MESSAGES_GET, &[sid], Input::none()).await
    }

    /// Reads one media file of a message.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`. Requires
    /// the scope `messaging`.
    pub async fn get_media(
        self,
        message_sid: &str,
        sid: &str,
    ) -> Result<compat::MessageMediaResponse, Error> {
        self.0.one(&operations::compat::MESSAGES_GET_MEDIA, &[message_sid, sid], Input::none()).await
    }

    /// Lists messages, page by page; they can be filtered by numbers, status and the day of
    /// sending.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
    pub async fn list(self, query: &compat::ListMessages) -> Result<Page<compat::Message>, Error> {
        self.0.page(&operations::compat::MESSAGES_LIST, &[], Input::query(query)).await
    }

    /// Lists the media files of a message, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media`. Requires the
    /// scope `messaging`.
    pub async fn list_media(
        self,
        message_sid: &str,
        query: &compat::ListMessageMedia,
    ) -> Result<Page<compat::MessageMedia>, Error> {
        self.0.page(&operations::compat::MESSAGES_LIST_MEDIA, &[message_sid], Input::query(query)).await
    }

    /// Empties the text of a message in the records; `Body` can only be the empty text.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateMessageRequest,
    ) -> Result<compat::MessageResponse, Error> {
        self.0.one(&operations::compat::MESSAGES_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.phoneNumbers`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbers<'a>(pub(super) ScopedClient<'a>);

impl<'a> PhoneNumbers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Releases a phone number; it may not be possible to get it back.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::PHONE_NUMBERS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one phone number and what handles its calls and messages.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    pub async fn get(self, sid: &str) -> Result<compat::IncomingPhoneNumberResponse, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_GET, &[sid], Input::none()).await
    }

    /// Reads what kinds of phone numbers a country offers.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}`.
    /// Requires the scope `numbers`.
    pub async fn get_available_country(
        self,
        iso_country: &str,
    ) -> Result<compat::AvailablePhoneNumberByCountry, Error> {
        self.0
            .one(&operations::compat::PHONE_NUMBERS_GET_AVAILABLE_COUNTRY, &[iso_country], Input::none())
            .await
    }

    /// Adds a phone number of another carrier to the project.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers`. Requires the scope
    /// `numbers`.
    pub async fn import_number(
        self,
        body: &compat::ImportPhoneNumberRequest,
    ) -> Result<compat::IncomingPhoneNumber, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_IMPORT_NUMBER, &[], Input::body(body)).await
    }

    /// Lists the phone numbers of the project, page by page; they can be filtered by number and
    /// name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
    /// `numbers`.
    pub async fn list(
        self,
        query: &compat::ListPhoneNumbers,
    ) -> Result<Page<compat::IncomingPhoneNumber>, Error> {
        self.0.page(&operations::compat::PHONE_NUMBERS_LIST, &[], Input::query(query)).await
    }

    /// Lists the countries in which phone numbers can be bought.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers`. Requires the scope
    /// `numbers`.
    pub async fn list_available_countries(self) -> Result<compat::AvailablePhoneNumberResources, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_LIST_AVAILABLE_COUNTRIES, &[], Input::none()).await
    }

    /// Buys a phone number that a search found; it costs money from then on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
    /// `numbers`.
    pub async fn purchase(
        self,
        body: &compat::CreateIncomingPhoneNumberRequest,
    ) -> Result<compat::IncomingPhoneNumber, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_PURCHASE, &[], Input::body(body)).await
    }

    /// Searches a country for local phone numbers to buy, by area code, digits, place or features.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local`.
    /// Requires the scope `numbers`.
    pub async fn search_local(
        self,
        iso_country: &str,
        query: &compat::SearchPhoneNumberLocal,
    ) -> Result<compat::AvailablePhoneNumberList, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_SEARCH_LOCAL, &[iso_country], Input::query(query)).await
    }

    /// Searches a country for toll-free phone numbers to buy, by digits or features.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree`.
    /// Requires the scope `numbers`.
    pub async fn search_toll_free(
        self,
        iso_country: &str,
        query: &compat::SearchPhoneNumberTollFree,
    ) -> Result<compat::AvailablePhoneNumberList, Error> {
        self.0
            .one(&operations::compat::PHONE_NUMBERS_SEARCH_TOLL_FREE, &[iso_country], Input::query(query))
            .await
    }

    /// Changes a phone number: its name and what handles its calls and messages, or the account
    /// that owns it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateIncomingPhoneNumberRequest,
    ) -> Result<compat::IncomingPhoneNumberResponse, Error> {
        self.0.one(&operations::compat::PHONE_NUMBERS_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.queues`.
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(super) ScopedClient<'a>);

impl<'a> Queues<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a queue in which calls wait to be answered.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
    pub async fn create(self, body: &compat::CreateQueueRequest) -> Result<compat::Queue, Error> {
        self.0.one(&operations::compat::QUEUES_CREATE, &[], Input::body(body)).await
    }

    /// Permanently deletes a queue.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::QUEUES_DELETE, &[sid], Input::none()).await
    }

    /// Takes a call out of a queue and runs the cXML at `Url` for it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`.
    /// Requires the scope `voice`.
    pub async fn dequeue_member(
        self,
        queue_sid: &str,
        call_sid: &str,
        body: &compat::UpdateQueueMemberRequest,
    ) -> Result<compat::QueueMemberResponse, Error> {
        self.0
            .one(&operations::compat::QUEUES_DEQUEUE_MEMBER, &[queue_sid, call_sid], Input::body(body))
            .await
    }

    /// Reads one queue.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
    pub async fn get(self, sid: &str) -> Result<compat::QueueResponse, Error> {
        self.0.one(&operations::compat::QUEUES_GET, &[sid], Input::none()).await
    }

    /// Reads one call that waits in a queue.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`.
    /// Requires the scope `voice`.
    pub async fn get_member(
        self,
        queue_sid: &str,
        call_sid: &str,
    ) -> Result<compat::QueueMemberResponse, Error> {
        self.0.one(&operations::compat::QUEUES_GET_MEMBER, &[queue_sid, call_sid], Input::none()).await
    }

    /// Lists the queues of the project, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
    pub async fn list(self, query: &compat::ListQueues) -> Result<Page<compat::Queue>, Error> {
        self.0.page(&operations::compat::QUEUES_LIST, &[], Input::query(query)).await
    }

    /// Lists the calls that wait in a queue, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members`. Requires the
    /// scope `voice`.
    pub async fn list_members(
        self,
        queue_sid: &str,
        query: &compat::ListQueueMembers,
    ) -> Result<Page<compat::QueueMember>, Error> {
        self.0.page(&operations::compat::QUEUES_LIST_MEMBERS, &[queue_sid], Input::query(query)).await
    }

    /// Changes the name or size of a queue; `FriendlyName` is required even if it does not change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
    pub async fn update(
        self,
        sid: &str,
        body: &compat::UpdateQueueRequest,
    ) -> Result<compat::QueueResponse, Error> {
        self.0.one(&operations::compat::QUEUES_UPDATE, &[sid], Input::body(body)).await
    }
}

/// Methods of `compat.recordings`.
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(super) ScopedClient<'a>);

impl<'a> Recordings<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Permanently deletes a recording and its audio.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::RECORDINGS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one recording.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires no particular
    /// scope.
    pub async fn get(self, sid: &str) -> Result<compat::RecordingResponse, Error> {
        self.0.one(&operations::compat::RECORDINGS_GET, &[sid], Input::none()).await
    }

    /// Lists recordings, page by page; they can be filtered by date, call and conference.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings`. Requires the scope `voice`.
    pub async fn list(self, query: &compat::ListRecordings) -> Result<Page<compat::Recording>, Error> {
        self.0.page(&operations::compat::RECORDINGS_LIST, &[], Input::query(query)).await
    }
}

/// Methods of `compat.tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) ScopedClient<'a>);

impl<'a> Tokens<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates an API token with the given permissions; only this response contains it, so store it
    /// at once, and never in a browser.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/tokens`. Requires the scope `management`.
    pub async fn create(self, body: &compat::CreateTokenRequest) -> Result<compat::Token, Error> {
        self.0.one(&operations::compat::TOKENS_CREATE, &[], Input::body(body)).await
    }

    /// Revokes an API token, named by its id; calls made with it fail from then on.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
    /// `management`.
    pub async fn delete(self, token_id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::TOKENS_DELETE, &[token_id], Input::none()).await
    }

    /// Renames an API token or replaces its permissions; the token is named by its id and not by
    /// its value.
    ///
    /// `PATCH /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
    /// `management`.
    pub async fn update(
        self,
        token_id: &str,
        body: &compat::UpdateTokenRequest,
    ) -> Result<compat::Token, Error> {
        self.0.one(&operations::compat::TOKENS_UPDATE, &[token_id], Input::body(body)).await
    }
}

/// Methods of `compat.transcriptions`.
#[derive(Clone, Copy, Debug)]
pub struct Transcriptions<'a>(pub(super) ScopedClient<'a>);

impl<'a> Transcriptions<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Permanently deletes a transcription.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn delete(self, sid: &str) -> Result<(), Error> {
        self.0.nothing(&operations::compat::TRANSCRIPTIONS_DELETE, &[sid], Input::none()).await
    }

    /// Reads one transcription.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
    /// `voice`.
    pub async fn get(self, sid: &str) -> Result<compat::TranscriptionResponse, Error> {
        self.0.one(&operations::compat::TRANSCRIPTIONS_GET, &[sid], Input::none()).await
    }

    /// Lists transcriptions of recordings, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions`. Requires the scope `voice`.
    pub async fn list(
        self,
        query: &compat::ListTranscriptions,
    ) -> Result<Page<compat::Transcription>, Error> {
        self.0.page(&operations::compat::TRANSCRIPTIONS_LIST, &[], Input::query(query)).await
    }
}
