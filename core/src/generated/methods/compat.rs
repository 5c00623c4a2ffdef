// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `compat`.

use signalwire_models::compat;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `compat`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::compat::ListAccounts;
///
/// let mut items = client.compat().accounts().list(&ListAccounts::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Compat<'a>(pub(super) &'a Client);

impl<'a> Compat<'a> {
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
pub struct Accounts<'a>(pub(super) &'a Client);

impl Accounts<'_> {
    /// Creates a subproject; the response contains its API token and signing key.
    ///
    /// `POST /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
    #[inline]
    pub fn create(self, body: &compat::CreateSubprojectRequest) -> RequestBuilder<compat::Account> {
        RequestBuilder::value(self.0, &operations::compat::ACCOUNTS_CREATE, &[], Input::body(body))
    }

    /// Reads one account, a project or a subproject; the response contains its API token and
    /// signing key.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::AccountResponse> {
        RequestBuilder::value(self.0, &operations::compat::ACCOUNTS_GET, &[sid], Input::none())
    }

    /// Lists the project and its subprojects as accounts; the response contains their API tokens
    /// and signing keys.
    ///
    /// `GET /api/laml/2010-04-01/Accounts`. Requires the scope `management`.
    #[inline]
    pub fn list(self, query: &compat::ListAccounts) -> RequestBuilder<Page<compat::Account>> {
        RequestBuilder::page(self.0, &operations::compat::ACCOUNTS_LIST, &[], Input::query(query))
    }

    /// Renames an account.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{Sid}`. Requires the scope `management`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateAccountRequest,
    ) -> RequestBuilder<compat::AccountResponse> {
        RequestBuilder::value(self.0, &operations::compat::ACCOUNTS_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.applications`.
#[derive(Clone, Copy, Debug)]
pub struct Applications<'a>(pub(super) &'a Client);

impl Applications<'_> {
    /// Creates an application: URLs for calls and messages that phone numbers share.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn create(self, body: &compat::CreateApplicationRequest) -> RequestBuilder<compat::Application> {
        RequestBuilder::value(self.0, &operations::compat::APPLICATIONS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes an application.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::APPLICATIONS_DELETE, &[sid], Input::none())
    }

    /// Reads one application.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::ApplicationResponse> {
        RequestBuilder::value(self.0, &operations::compat::APPLICATIONS_GET, &[sid], Input::none())
    }

    /// Lists the applications of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn list(self, query: &compat::ListApplications) -> RequestBuilder<Page<compat::Application>> {
        RequestBuilder::page(self.0, &operations::compat::APPLICATIONS_LIST, &[], Input::query(query))
    }

    /// Changes the name or URLs of an application; `FriendlyName` is required even if it does not
    /// change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateApplicationRequest,
    ) -> RequestBuilder<compat::ApplicationResponse> {
        RequestBuilder::value(self.0, &operations::compat::APPLICATIONS_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.calls`.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a>(pub(super) &'a Client);

impl Calls<'_> {
    /// Places a call and runs cXML when it is answered; it costs money and is never placed twice by
    /// a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
    #[inline]
    pub fn create(self, body: &compat::CreateCallRequest) -> RequestBuilder<compat::CallResponse> {
        RequestBuilder::value(self.0, &operations::compat::CALLS_CREATE, &[], Input::body(body))
    }

    /// Deletes the record of a call that has ended.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::CALLS_DELETE, &[sid], Input::none())
    }

    /// Reads one call.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::CallResponse> {
        RequestBuilder::value(self.0, &operations::compat::CALLS_GET, &[sid], Input::none())
    }

    /// Lists calls, page by page; they can be filtered by number, status and times.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &compat::ListCalls) -> RequestBuilder<Page<compat::Call>> {
        RequestBuilder::page(self.0, &operations::compat::CALLS_LIST, &[], Input::query(query))
    }

    /// Starts recording a call that is going on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings`. Requires the
    /// scope `voice`.
    #[inline]
    pub fn start_recording(
        self,
        call_sid: &str,
        body: &compat::CreateCallRecordingRequest,
    ) -> RequestBuilder<compat::CallRecording> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CALLS_START_RECORDING,
            &[call_sid],
            Input::body(body),
        )
    }

    /// Starts streaming the audio of a call to your WebSocket server.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams`. Requires the
    /// scope `voice`.
    #[inline]
    pub fn start_stream(
        self,
        call_sid: &str,
        body: &compat::CreateCallStreamRequest,
    ) -> RequestBuilder<compat::CallStream> {
        RequestBuilder::value(self.0, &operations::compat::CALLS_START_STREAM, &[call_sid], Input::body(body))
    }

    /// Stops streaming the audio of a call.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}`. Requires
    /// the scope `voice`.
    #[inline]
    pub fn stop_stream(
        self,
        call_sid: &str,
        sid: &str,
        body: &compat::UpdateCallStreamRequest,
    ) -> RequestBuilder<compat::CallStream> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CALLS_STOP_STREAM,
            &[call_sid, sid],
            Input::body(body),
        )
    }

    /// Changes a call that is going on: sends it to other cXML, or ends it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`. Requires the scope `voice`.
    #[inline]
    pub fn update(self, sid: &str, body: &compat::UpdateCallRequest) -> RequestBuilder<compat::CallResponse> {
        RequestBuilder::value(self.0, &operations::compat::CALLS_UPDATE, &[sid], Input::body(body))
    }

    /// Pauses, resumes or stops a recording of a call that is going on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}`. Requires
    /// the scope `voice`.
    #[inline]
    pub fn update_recording(
        self,
        call_sid: &str,
        sid: &str,
        body: &compat::UpdateCallRecordingRequest,
    ) -> RequestBuilder<compat::CallRecording> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CALLS_UPDATE_RECORDING,
            &[call_sid, sid],
            Input::body(body),
        )
    }
}

/// Methods of `compat.conferences`.
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(super) &'a Client);

impl Conferences<'_> {
    /// Permanently deletes a recording of a conference.
    ///
    /// `DELETE
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn delete_recording(self, conference_sid: &str, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::compat::CONFERENCES_DELETE_RECORDING,
            &[conference_sid, sid],
            Input::none(),
        )
    }

    /// Reads one conference.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::ConferenceResponse> {
        RequestBuilder::value(self.0, &operations::compat::CONFERENCES_GET, &[sid], Input::none())
    }

    /// Reads one participant of a conference.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn get_participant(
        self,
        conference_sid: &str,
        call_sid: &str,
    ) -> RequestBuilder<compat::ConferenceParticipantResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_GET_PARTICIPANT,
            &[conference_sid, call_sid],
            Input::none(),
        )
    }

    /// Reads one recording of a conference.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn get_recording(
        self,
        conference_sid: &str,
        sid: &str,
    ) -> RequestBuilder<compat::ConferenceRecordingResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_GET_RECORDING,
            &[conference_sid, sid],
            Input::none(),
        )
    }

    /// Lists conferences, page by page; they can be filtered by name, status and dates.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &compat::ListConferences) -> RequestBuilder<Page<compat::Conference>> {
        RequestBuilder::page(self.0, &operations::compat::CONFERENCES_LIST, &[], Input::query(query))
    }

    /// Lists the participants of a conference, page by page; they can be filtered by `Muted` and
    /// `Hold`.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn list_participants(
        self,
        conference_sid: &str,
        query: &compat::ListConferenceParticipants,
    ) -> RequestBuilder<Page<compat::ConferenceParticipant>> {
        RequestBuilder::page(
            self.0,
            &operations::compat::CONFERENCES_LIST_PARTICIPANTS,
            &[conference_sid],
            Input::query(query),
        )
    }

    /// Lists the recordings of a conference, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn list_recordings(
        self,
        conference_sid: &str,
        query: &compat::ListConferenceRecordings,
    ) -> RequestBuilder<Page<compat::ConferenceRecording>> {
        RequestBuilder::page(
            self.0,
            &operations::compat::CONFERENCES_LIST_RECORDINGS,
            &[conference_sid],
            Input::query(query),
        )
    }

    /// Takes a participant out of a conference.
    ///
    /// `DELETE
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn remove_participant(self, conference_sid: &str, call_sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::compat::CONFERENCES_REMOVE_PARTICIPANT,
            &[conference_sid, call_sid],
            Input::none(),
        )
    }

    /// Starts streaming the audio of a conference to your WebSocket server.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn start_stream(
        self,
        conference_sid: &str,
        body: &compat::CreateConferenceStreamRequest,
    ) -> RequestBuilder<compat::ConferenceStream> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_START_STREAM,
            &[conference_sid],
            Input::body(body),
        )
    }

    /// Stops streaming the audio of a conference.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn stop_stream(
        self,
        conference_sid: &str,
        sid: &str,
        body: &compat::UpdateConferenceStreamRequest,
    ) -> RequestBuilder<compat::ConferenceStream> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_STOP_STREAM,
            &[conference_sid, sid],
            Input::body(body),
        )
    }

    /// Ends a conference, or plays an announcement to everyone in it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateConferenceRequest,
    ) -> RequestBuilder<compat::ConferenceResponse> {
        RequestBuilder::value(self.0, &operations::compat::CONFERENCES_UPDATE, &[sid], Input::body(body))
    }

    /// Mutes, holds or coaches a participant of a conference, or plays an announcement to that
    /// participant.
    ///
    /// `POST
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn update_participant(
        self,
        conference_sid: &str,
        call_sid: &str,
        body: &compat::UpdateConferenceParticipantRequest,
    ) -> RequestBuilder<compat::ConferenceParticipantResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_UPDATE_PARTICIPANT,
            &[conference_sid, call_sid],
            Input::body(body),
        )
    }

    /// Pauses, resumes or stops a recording of a conference that is going on.
    ///
    /// `POST
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn update_recording(
        self,
        conference_sid: &str,
        sid: &str,
        body: &compat::UpdateConferenceRecordingRequest,
    ) -> RequestBuilder<compat::ConferenceRecordingResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::CONFERENCES_UPDATE_RECORDING,
            &[conference_sid, sid],
            Input::body(body),
        )
    }
}

/// Methods of `compat.faxes`.
#[derive(Clone, Copy, Debug)]
pub struct Faxes<'a>(pub(super) &'a Client);

impl Faxes<'_> {
    /// Sends a fax, such as a PDF at `MediaUrl`; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
    #[inline]
    pub fn create(self, body: &compat::SendFaxRequest) -> RequestBuilder<compat::FaxResponse> {
        RequestBuilder::value(self.0, &operations::compat::FAXES_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes the record of a fax and its pages.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::FAXES_DELETE, &[sid], Input::none())
    }

    /// Permanently deletes one file of a fax.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the
    /// scope `fax`.
    #[inline]
    pub fn delete_media(self, fax_sid: &str, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::compat::FAXES_DELETE_MEDIA,
            &[fax_sid, sid],
            Input::none(),
        )
    }

    /// Reads one fax.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::FaxResponse> {
        RequestBuilder::value(self.0, &operations::compat::FAXES_GET, &[sid], Input::none())
    }

    /// Reads one file of a fax.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`. Requires the
    /// scope `fax`.
    #[inline]
    pub fn get_media(self, fax_sid: &str, sid: &str) -> RequestBuilder<compat::FaxMediaResponse> {
        RequestBuilder::value(self.0, &operations::compat::FAXES_GET_MEDIA, &[fax_sid, sid], Input::none())
    }

    /// Lists faxes, page by page; they can be filtered by numbers and dates.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`. Requires the scope `fax`.
    #[inline]
    pub fn list(self, query: &compat::ListFaxes) -> RequestBuilder<Page<compat::Fax>> {
        RequestBuilder::page(self.0, &operations::compat::FAXES_LIST, &[], Input::query(query))
    }

    /// Lists the files with the pages of a fax, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media`. Requires the scope
    /// `fax`.
    #[inline]
    pub fn list_media(
        self,
        fax_sid: &str,
        query: &compat::ListFaxMedia,
    ) -> RequestBuilder<Page<compat::FaxMedia>> {
        RequestBuilder::page(self.0, &operations::compat::FAXES_LIST_MEDIA, &[fax_sid], Input::query(query))
    }

    /// Cancels a fax that has not been sent.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`. Requires the scope `fax`.
    #[inline]
    pub fn update(self, sid: &str, body: &compat::UpdateFaxRequest) -> RequestBuilder<compat::FaxResponse> {
        RequestBuilder::value(self.0, &operations::compat::FAXES_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.lamlBins`.
#[derive(Clone, Copy, Debug)]
pub struct LamlBins<'a>(pub(super) &'a Client);

impl LamlBins<'_> {
    /// Creates a cXML script: a cXML document that the platform keeps and serves.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn create(self, body: &compat::CreateCxmlScriptRequest) -> RequestBuilder<compat::CxmlScript> {
        RequestBuilder::value(self.0, &operations::compat::LAML_BINS_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a cXML script.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the
    /// scopes `voice`, `messaging`, `fax`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::LAML_BINS_DELETE, &[sid], Input::none())
    }

    /// Reads one cXML script.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::CxmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::compat::LAML_BINS_GET, &[sid], Input::none())
    }

    /// Lists the cXML scripts of the project, page by page; they can be filtered by name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn list(self, query: &compat::ListLamlBins) -> RequestBuilder<Page<compat::CxmlScript>> {
        RequestBuilder::page(self.0, &operations::compat::LAML_BINS_LIST, &[], Input::query(query))
    }

    /// Changes the name or contents of a cXML script; `Name` is required even if it does not
    /// change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`. Requires one of the scopes
    /// `voice`, `messaging`, `fax`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateCxmlScriptRequest,
    ) -> RequestBuilder<compat::CxmlScriptResponse> {
        RequestBuilder::value(self.0, &operations::compat::LAML_BINS_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(super) &'a Client);

impl Messages<'_> {
    /// Sends an SMS or MMS; it costs money and is never sent twice by a retry.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
    #[inline]
    pub fn create(self, body: &compat::CreateMessageRequest) -> RequestBuilder<compat::Message> {
        RequestBuilder::value(self.0, &operations::compat::MESSAGES_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes the record of a message.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::MESSAGES_DELETE, &[sid], Input::none())
    }

    /// Permanently deletes one media file of a message.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`.
    /// Requires the scope `messaging`.
    #[inline]
    pub fn delete_media(self, message_sid: &str, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(
            self.0,
            &operations::compat::MESSAGES_DELETE_MEDIA,
            &[message_sid, sid],
            Input::none(),
        )
    }

    /// Reads one message.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::MessageResponse> {
        RequestBuilder::value(self.0, &operations::compat::MESSAGES_GET, &[sid], Input::none())
    }

    /// Reads one media file of a message.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`. Requires
    /// the scope `messaging`.
    #[inline]
    pub fn get_media(self, message_sid: &str, sid: &str) -> RequestBuilder<compat::MessageMediaResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::MESSAGES_GET_MEDIA,
            &[message_sid, sid],
            Input::none(),
        )
    }

    /// Lists messages, page by page; they can be filtered by numbers, status and the day of
    /// sending.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`. Requires the scope `messaging`.
    #[inline]
    pub fn list(self, query: &compat::ListMessages) -> RequestBuilder<Page<compat::Message>> {
        RequestBuilder::page(self.0, &operations::compat::MESSAGES_LIST, &[], Input::query(query))
    }

    /// Lists the media files of a message, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media`. Requires the
    /// scope `messaging`.
    #[inline]
    pub fn list_media(
        self,
        message_sid: &str,
        query: &compat::ListMessageMedia,
    ) -> RequestBuilder<Page<compat::MessageMedia>> {
        RequestBuilder::page(
            self.0,
            &operations::compat::MESSAGES_LIST_MEDIA,
            &[message_sid],
            Input::query(query),
        )
    }

    /// Empties the text of a message in the records; `Body` can only be the empty text.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`. Requires the scope
    /// `messaging`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateMessageRequest,
    ) -> RequestBuilder<compat::MessageResponse> {
        RequestBuilder::value(self.0, &operations::compat::MESSAGES_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.phoneNumbers`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbers<'a>(pub(super) &'a Client);

impl PhoneNumbers<'_> {
    /// Releases a phone number; it may not be possible to get it back.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::PHONE_NUMBERS_DELETE, &[sid], Input::none())
    }

    /// Reads one phone number and what handles its calls and messages.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::IncomingPhoneNumberResponse> {
        RequestBuilder::value(self.0, &operations::compat::PHONE_NUMBERS_GET, &[sid], Input::none())
    }

    /// Reads what kinds of phone numbers a country offers.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}`.
    /// Requires the scope `numbers`.
    #[inline]
    pub fn get_available_country(
        self,
        iso_country: &str,
    ) -> RequestBuilder<compat::AvailablePhoneNumberByCountry> {
        RequestBuilder::value(
            self.0,
            &operations::compat::PHONE_NUMBERS_GET_AVAILABLE_COUNTRY,
            &[iso_country],
            Input::none(),
        )
    }

    /// Adds a phone number of another carrier to the project.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers`. Requires the scope
    /// `numbers`.
    #[inline]
    pub fn import_number(
        self,
        body: &compat::ImportPhoneNumberRequest,
    ) -> RequestBuilder<compat::IncomingPhoneNumber> {
        RequestBuilder::value(
            self.0,
            &operations::compat::PHONE_NUMBERS_IMPORT_NUMBER,
            &[],
            Input::body(body),
        )
    }

    /// Lists the phone numbers of the project, page by page; they can be filtered by number and
    /// name.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
    /// `numbers`.
    #[inline]
    pub fn list(self, query: &compat::ListPhoneNumbers) -> RequestBuilder<Page<compat::IncomingPhoneNumber>> {
        RequestBuilder::page(self.0, &operations::compat::PHONE_NUMBERS_LIST, &[], Input::query(query))
    }

    /// Lists the countries in which phone numbers can be bought.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers`. Requires the scope
    /// `numbers`.
    #[inline]
    pub fn list_available_countries(self) -> RequestBuilder<compat::AvailablePhoneNumberResources> {
        RequestBuilder::value(
            self.0,
            &operations::compat::PHONE_NUMBERS_LIST_AVAILABLE_COUNTRIES,
            &[],
            Input::none(),
        )
    }

    /// Buys a phone number that a search found; it costs money from then on.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`. Requires the scope
    /// `numbers`.
    #[inline]
    pub fn purchase(
        self,
        body: &compat::CreateIncomingPhoneNumberRequest,
    ) -> RequestBuilder<compat::IncomingPhoneNumber> {
        RequestBuilder::value(self.0, &operations::compat::PHONE_NUMBERS_PURCHASE, &[], Input::body(body))
    }

    /// Searches a country for local phone numbers to buy, by area code, digits, place or features.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local`.
    /// Requires the scope `numbers`.
    #[inline]
    pub fn search_local(
        self,
        iso_country: &str,
        query: &compat::SearchPhoneNumberLocal,
    ) -> RequestBuilder<compat::AvailablePhoneNumberList> {
        RequestBuilder::value(
            self.0,
            &operations::compat::PHONE_NUMBERS_SEARCH_LOCAL,
            &[iso_country],
            Input::query(query),
        )
    }

    /// Searches a country for toll-free phone numbers to buy, by digits or features.
    ///
    /// `GET
    /// /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree`.
    /// Requires the scope `numbers`.
    #[inline]
    pub fn search_toll_free(
        self,
        iso_country: &str,
        query: &compat::SearchPhoneNumberTollFree,
    ) -> RequestBuilder<compat::AvailablePhoneNumberList> {
        RequestBuilder::value(
            self.0,
            &operations::compat::PHONE_NUMBERS_SEARCH_TOLL_FREE,
            &[iso_country],
            Input::query(query),
        )
    }

    /// Changes a phone number: its name and what handles its calls and messages, or the account
    /// that owns it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`. Requires the
    /// scope `numbers`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateIncomingPhoneNumberRequest,
    ) -> RequestBuilder<compat::IncomingPhoneNumberResponse> {
        RequestBuilder::value(self.0, &operations::compat::PHONE_NUMBERS_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.queues`.
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(super) &'a Client);

impl Queues<'_> {
    /// Creates a queue in which calls wait to be answered.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
    #[inline]
    pub fn create(self, body: &compat::CreateQueueRequest) -> RequestBuilder<compat::Queue> {
        RequestBuilder::value(self.0, &operations::compat::QUEUES_CREATE, &[], Input::body(body))
    }

    /// Permanently deletes a queue.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::QUEUES_DELETE, &[sid], Input::none())
    }

    /// Takes a call out of a queue and runs the cXML at `Url` for it.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn dequeue_member(
        self,
        queue_sid: &str,
        call_sid: &str,
        body: &compat::UpdateQueueMemberRequest,
    ) -> RequestBuilder<compat::QueueMemberResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::QUEUES_DEQUEUE_MEMBER,
            &[queue_sid, call_sid],
            Input::body(body),
        )
    }

    /// Reads one queue.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::QueueResponse> {
        RequestBuilder::value(self.0, &operations::compat::QUEUES_GET, &[sid], Input::none())
    }

    /// Reads one call that waits in a queue.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`.
    /// Requires the scope `voice`.
    #[inline]
    pub fn get_member(self, queue_sid: &str, call_sid: &str) -> RequestBuilder<compat::QueueMemberResponse> {
        RequestBuilder::value(
            self.0,
            &operations::compat::QUEUES_GET_MEMBER,
            &[queue_sid, call_sid],
            Input::none(),
        )
    }

    /// Lists the queues of the project, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &compat::ListQueues) -> RequestBuilder<Page<compat::Queue>> {
        RequestBuilder::page(self.0, &operations::compat::QUEUES_LIST, &[], Input::query(query))
    }

    /// Lists the calls that wait in a queue, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members`. Requires the
    /// scope `voice`.
    #[inline]
    pub fn list_members(
        self,
        queue_sid: &str,
        query: &compat::ListQueueMembers,
    ) -> RequestBuilder<Page<compat::QueueMember>> {
        RequestBuilder::page(
            self.0,
            &operations::compat::QUEUES_LIST_MEMBERS,
            &[queue_sid],
            Input::query(query),
        )
    }

    /// Changes the name or size of a queue; `FriendlyName` is required even if it does not change.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`. Requires the scope `voice`.
    #[inline]
    pub fn update(
        self,
        sid: &str,
        body: &compat::UpdateQueueRequest,
    ) -> RequestBuilder<compat::QueueResponse> {
        RequestBuilder::value(self.0, &operations::compat::QUEUES_UPDATE, &[sid], Input::body(body))
    }
}

/// Methods of `compat.recordings`.
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(super) &'a Client);

impl Recordings<'_> {
    /// Permanently deletes a recording and its audio.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::RECORDINGS_DELETE, &[sid], Input::none())
    }

    /// Reads one recording.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`. Requires no particular
    /// scope.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::RecordingResponse> {
        RequestBuilder::value(self.0, &operations::compat::RECORDINGS_GET, &[sid], Input::none())
    }

    /// Lists recordings, page by page; they can be filtered by date, call and conference.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &compat::ListRecordings) -> RequestBuilder<Page<compat::Recording>> {
        RequestBuilder::page(self.0, &operations::compat::RECORDINGS_LIST, &[], Input::query(query))
    }
}

/// Methods of `compat.tokens`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(super) &'a Client);

impl Tokens<'_> {
    /// Creates an API token with the given permissions; only this response contains it, so store it
    /// at once, and never in a browser.
    ///
    /// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/tokens`. Requires the scope `management`.
    #[inline]
    pub fn create(self, body: &compat::CreateTokenRequest) -> RequestBuilder<compat::Token> {
        RequestBuilder::value(self.0, &operations::compat::TOKENS_CREATE, &[], Input::body(body))
    }

    /// Revokes an API token, named by its id; calls made with it fail from then on.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
    /// `management`.
    #[inline]
    pub fn delete(self, token_id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::TOKENS_DELETE, &[token_id], Input::none())
    }

    /// Renames an API token or replaces its permissions; the token is named by its id and not by
    /// its value.
    ///
    /// `PATCH /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`. Requires the scope
    /// `management`.
    #[inline]
    pub fn update(self, token_id: &str, body: &compat::UpdateTokenRequest) -> RequestBuilder<compat::Token> {
        RequestBuilder::value(self.0, &operations::compat::TOKENS_UPDATE, &[token_id], Input::body(body))
    }
}

/// Methods of `compat.transcriptions`.
#[derive(Clone, Copy, Debug)]
pub struct Transcriptions<'a>(pub(super) &'a Client);

impl Transcriptions<'_> {
    /// Permanently deletes a transcription.
    ///
    /// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn delete(self, sid: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::compat::TRANSCRIPTIONS_DELETE, &[sid], Input::none())
    }

    /// Reads one transcription.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn get(self, sid: &str) -> RequestBuilder<compat::TranscriptionResponse> {
        RequestBuilder::value(self.0, &operations::compat::TRANSCRIPTIONS_GET, &[sid], Input::none())
    }

    /// Lists transcriptions of recordings, page by page.
    ///
    /// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions`. Requires the scope `voice`.
    #[inline]
    pub fn list(self, query: &compat::ListTranscriptions) -> RequestBuilder<Page<compat::Transcription>> {
        RequestBuilder::page(self.0, &operations::compat::TRANSCRIPTIONS_LIST, &[], Input::query(query))
    }
}
