// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `calling`.

use signalwire_models::{calling, common};

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, RequestBuilder};

/// Methods of `calling`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::calling::CallCreateParamsUrl;
///
/// let to = Some("+12025550123".to_owned());
/// let params = CallCreateParamsUrl { to, ..CallCreateParamsUrl::new("+12025550199", "https://example.com/answer") };
/// let call = client.calling().dial(&params).await?;
/// println!("{call:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Calling<'a>(pub(super) &'a Client);

impl Calling<'_> {
    /// Puts the AI agent of a call on hold.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_hold`. Requires the scope `voice`.
    #[inline]
    pub fn ai_hold(self, call_id: &str, params: &calling::AiHoldParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_HOLD, &[call_id], Input::body(params))
    }

    /// Adds a message to the conversation of the AI agent on a call, or resets it.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_message`. Requires the scope `voice`.
    #[inline]
    pub fn ai_message(
        self,
        call_id: &str,
        params: &calling::AiMessageParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_MESSAGE, &[call_id], Input::body(params))
    }

    /// Starts an AI that listens to a call and advises, without speaking in it.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar`. Requires the scope `voice`.
    #[inline]
    pub fn ai_sidecar(
        self,
        call_id: &str,
        params: &common::SwmlCallingAiSidecarObject,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_SIDECAR, &[call_id], Input::body(params))
    }

    /// Puts a question to the AI sidecar of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.ask`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn ai_sidecar_ask(
        self,
        call_id: &str,
        params: &calling::AiSidecarAskParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_SIDECAR_ASK, &[call_id], Input::body(params))
    }

    /// Sends a text to the AI sidecar of a call and makes it act at once.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.poke`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn ai_sidecar_poke(
        self,
        call_id: &str,
        params: &calling::AiSidecarPokeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_SIDECAR_POKE, &[call_id], Input::body(params))
    }

    /// Asks for the status of the AI sidecar of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.status`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn ai_sidecar_status(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_SIDECAR_STATUS, &[call_id], Input::none())
    }

    /// Stops the AI sidecar of a call; the call continues.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn ai_sidecar_stop(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_SIDECAR_STOP, &[call_id], Input::none())
    }

    /// Stops the AI agent of a call; the call continues.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai.stop`. Requires the scope `voice`.
    #[inline]
    pub fn ai_stop(self, call_id: &str, params: &calling::AiStopParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_STOP, &[call_id], Input::body(params))
    }

    /// Takes the AI agent of a call off hold.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_unhold`. Requires the scope `voice`.
    #[inline]
    pub fn ai_unhold(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::AI_UNHOLD, &[call_id], Input::none())
    }

    /// Collects digits or speech from the person on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect`. Requires the scope `voice`.
    #[inline]
    pub fn collect(self, call_id: &str, params: &calling::CollectParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::COLLECT, &[call_id], Input::body(params))
    }

    /// Starts the input timers of a collection that was begun without them; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect.start_input_timers`. Requires
    /// the scope `voice`.
    #[inline]
    pub fn collect_start_input_timers(
        self,
        call_id: &str,
        params: &calling::CollectStartInputTimersParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(
            self.0,
            &operations::calling::COLLECT_START_INPUT_TIMERS,
            &[call_id],
            Input::body(params),
        )
    }

    /// Stops the collection of digits or speech that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn collect_stop(
        self,
        call_id: &str,
        params: &calling::CollectStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::COLLECT_STOP, &[call_id], Input::body(params))
    }

    /// Starts noise reduction on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.denoise`. Requires the scope `voice`.
    #[inline]
    pub fn denoise(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DENOISE, &[call_id], Input::none())
    }

    /// Stops noise reduction on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.denoise.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn denoise_stop(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DENOISE_STOP, &[call_id], Input::none())
    }

    /// Detects what answers a call: a person or a machine, a fax, or digits.
    ///
    /// `POST /api/calling/calls` with the command `calling.detect`. Requires the scope `voice`.
    #[inline]
    pub fn detect(self, call_id: &str, params: &calling::DetectParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DETECT, &[call_id], Input::body(params))
    }

    /// Stops the detection that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.detect.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn detect_stop(
        self,
        call_id: &str,
        params: &calling::DetectStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DETECT_STOP, &[call_id], Input::body(params))
    }

    /// Places a call and runs SWML when it is answered; it costs money and is never placed twice by
    /// a retry.
    ///
    /// `POST /api/calling/calls` with the command `dial`. Requires the scope `voice`.
    #[inline]
    pub fn dial(self, params: impl Into<calling::DialParams>) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DIAL, &[], Input::body(&params.into()))
    }

    /// Disconnects two calls from each other, without ending either.
    ///
    /// `POST /api/calling/calls` with the command `calling.disconnect`. Requires the scope `voice`.
    #[inline]
    pub fn disconnect(self, call_id: &str) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::DISCONNECT, &[call_id], Input::none())
    }

    /// Hangs up a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.end`. Requires the scope `voice`.
    #[inline]
    pub fn end(self, call_id: &str, params: &calling::EndParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::END, &[call_id], Input::body(params))
    }

    /// Starts, stops or summarises a live transcription of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.live_transcribe`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn live_transcribe(
        self,
        call_id: &str,
        params: &calling::LiveTranscribeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::LIVE_TRANSCRIBE, &[call_id], Input::body(params))
    }

    /// Starts, stops or summarises a live translation of a call, or adds a message to it.
    ///
    /// `POST /api/calling/calls` with the command `calling.live_translate`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn live_translate(
        self,
        call_id: &str,
        params: &calling::LiveTranslateParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::LIVE_TRANSLATE, &[call_id], Input::body(params))
    }

    /// Plays audio, speech, silence or a ring tone into a call, under a `control_id` of your
    /// choice.
    ///
    /// `POST /api/calling/calls` with the command `calling.play`. Requires the scope `voice`.
    #[inline]
    pub fn play(self, call_id: &str, params: &calling::PlayParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::PLAY, &[call_id], Input::body(params))
    }

    /// Pauses the playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.pause`. Requires the scope `voice`.
    #[inline]
    pub fn play_pause(
        self,
        call_id: &str,
        params: &calling::PlayPauseParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::PLAY_PAUSE, &[call_id], Input::body(params))
    }

    /// Resumes the paused playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.resume`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn play_resume(
        self,
        call_id: &str,
        params: &calling::PlayResumeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::PLAY_RESUME, &[call_id], Input::body(params))
    }

    /// Stops the playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.stop`. Requires the scope `voice`.
    #[inline]
    pub fn play_stop(self, call_id: &str, params: &calling::PlayStopParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::PLAY_STOP, &[call_id], Input::body(params))
    }

    /// Changes the volume of the playback that `control_id` names, by decibels.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.volume`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn play_volume(
        self,
        call_id: &str,
        params: &calling::PlayVolumeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::PLAY_VOLUME, &[call_id], Input::body(params))
    }

    /// Stops the fax that a call is receiving; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.receive_fax.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn receive_fax_stop(
        self,
        call_id: &str,
        params: &calling::ReceiveFaxStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::RECEIVE_FAX_STOP, &[call_id], Input::body(params))
    }

    /// Starts recording a call, under a `control_id` of your choice.
    ///
    /// `POST /api/calling/calls` with the command `calling.record`. Requires the scope `voice`.
    #[inline]
    pub fn record(
        self,
        call_id: &str,
        params: &calling::CallingRecordRequest,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::RECORD, &[call_id], Input::body(params))
    }

    /// Pauses the recording that `control_id` names; `behavior` skips the pause or fills it with
    /// silence.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.pause`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn record_pause(
        self,
        call_id: &str,
        params: &calling::RecordPauseParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::RECORD_PAUSE, &[call_id], Input::body(params))
    }

    /// Resumes the paused recording that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.resume`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn record_resume(
        self,
        call_id: &str,
        params: &calling::RecordResumeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::RECORD_RESUME, &[call_id], Input::body(params))
    }

    /// Stops the recording that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn record_stop(
        self,
        call_id: &str,
        params: &calling::RecordStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::RECORD_STOP, &[call_id], Input::body(params))
    }

    /// Transfers a SIP call to another SIP address with a REFER (RFC 3515).
    ///
    /// `POST /api/calling/calls` with the command `calling.refer`. Requires the scope `voice`.
    #[inline]
    pub fn refer(self, call_id: &str, params: &calling::ReferParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::REFER, &[call_id], Input::body(params))
    }

    /// Stops the fax that a call is sending; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.send_fax.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn send_fax_stop(
        self,
        call_id: &str,
        params: &calling::SendFaxStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::SEND_FAX_STOP, &[call_id], Input::body(params))
    }

    /// Starts streaming the audio of a call to your WebSocket server.
    ///
    /// `POST /api/calling/calls` with the command `calling.stream`. Requires the scope `voice`.
    #[inline]
    pub fn stream(self, call_id: &str, params: &calling::StreamParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::STREAM, &[call_id], Input::body(params))
    }

    /// Stops the audio stream that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.stream.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn stream_stop(
        self,
        call_id: &str,
        params: &calling::StreamStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::STREAM_STOP, &[call_id], Input::body(params))
    }

    /// Starts copying the audio of a call to your RTP or WebSocket receiver.
    ///
    /// `POST /api/calling/calls` with the command `calling.tap`. Requires the scope `voice`.
    #[inline]
    pub fn tap(self, call_id: &str, params: &calling::TapParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::TAP, &[call_id], Input::body(params))
    }

    /// Stops the tap that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.tap.stop`. Requires the scope `voice`.
    #[inline]
    pub fn tap_stop(self, call_id: &str, params: &calling::TapStopParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::TAP_STOP, &[call_id], Input::body(params))
    }

    /// Starts transcribing what is said in a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.transcribe`. Requires the scope `voice`.
    #[inline]
    pub fn transcribe(
        self,
        call_id: &str,
        params: &calling::TranscribeParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::TRANSCRIBE, &[call_id], Input::body(params))
    }

    /// Stops the transcription that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.transcribe.stop`. Requires the scope
    /// `voice`.
    #[inline]
    pub fn transcribe_stop(
        self,
        call_id: &str,
        params: &calling::TranscribeStopParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::TRANSCRIBE_STOP, &[call_id], Input::body(params))
    }

    /// Transfers a call to another destination: a SWML document, or a text such as its URL.
    ///
    /// `POST /api/calling/calls` with the command `calling.transfer`. Requires the scope `voice`.
    #[inline]
    pub fn transfer(self, call_id: &str, params: &calling::TransferParams) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::TRANSFER, &[call_id], Input::body(params))
    }

    /// Changes a call in progress: replaces its SWML document, or ends it.
    ///
    /// `POST /api/calling/calls` with the command `update`. Requires the scope `voice`.
    #[inline]
    pub fn update(self, params: impl Into<calling::UpdateParams>) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::UPDATE, &[], Input::body(&params.into()))
    }

    /// Sends a custom event to the clients that follow a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.user_event`. Requires the scope `voice`.
    #[inline]
    pub fn user_event(
        self,
        call_id: &str,
        params: &calling::UserEventParams,
    ) -> RequestBuilder<calling::Call> {
        RequestBuilder::value(self.0, &operations::calling::USER_EVENT, &[call_id], Input::body(params))
    }
}
