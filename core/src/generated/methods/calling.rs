// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `calling`.

use signalwire_models::{calling, common};

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, ScopedClient};

/// Methods of `calling`.
#[derive(Clone, Copy, Debug)]
pub struct Calling<'a>(pub(super) ScopedClient<'a>);

impl<'a> Calling<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Puts the AI agent of a call on hold.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_hold`. Requires the scope `voice`.
    pub async fn ai_hold(
        self,
        call_id: &str,
        params: &calling::AiHoldParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_HOLD, &[call_id], Input::body(params)).await
    }

    /// Adds a message to the conversation of the AI agent on a call, or resets it.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_message`. Requires the scope `voice`.
    pub async fn ai_message(
        self,
        call_id: &str,
        params: &calling::AiMessageParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_MESSAGE, &[call_id], Input::body(params)).await
    }

    /// Starts an AI that listens to a call and advises, without speaking in it.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar`. Requires the scope `voice`.
    pub async fn ai_sidecar(
        self,
        call_id: &str,
        params: &common::SwmlCallingAiSidecarObject,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_SIDECAR, &[call_id], Input::body(params)).await
    }

    /// Puts a question to the AI sidecar of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.ask`. Requires the scope
    /// `voice`.
    pub async fn ai_sidecar_ask(
        self,
        call_id: &str,
        params: &calling::AiSidecarAskParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_SIDECAR_ASK, &[call_id], Input::body(params)).await
    }

    /// Sends a text to the AI sidecar of a call and makes it act at once.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.poke`. Requires the scope
    /// `voice`.
    pub async fn ai_sidecar_poke(
        self,
        call_id: &str,
        params: &calling::AiSidecarPokeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_SIDECAR_POKE, &[call_id], Input::body(params)).await
    }

    /// Asks for the status of the AI sidecar of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.status`. Requires the scope
    /// `voice`.
    pub async fn ai_sidecar_status(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_SIDECAR_STATUS, &[call_id], Input::none()).await
    }

    /// Stops the AI sidecar of a call; the call continues.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_sidecar.stop`. Requires the scope
    /// `voice`.
    pub async fn ai_sidecar_stop(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_SIDECAR_STOP, &[call_id], Input::none()).await
    }

    /// Stops the AI agent of a call; the call continues.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai.stop`. Requires the scope `voice`.
    pub async fn ai_stop(
        self,
        call_id: &str,
        params: &calling::AiStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_STOP, &[call_id], Input::body(params)).await
    }

    /// Takes the AI agent of a call off hold.
    ///
    /// `POST /api/calling/calls` with the command `calling.ai_unhold`. Requires the scope `voice`.
    pub async fn ai_unhold(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::AI_UNHOLD, &[call_id], Input::none()).await
    }

    /// Collects digits or speech from the person on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect`. Requires the scope `voice`.
    pub async fn collect(
        self,
        call_id: &str,
        params: &calling::CollectParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::COLLECT, &[call_id], Input::body(params)).await
    }

    /// Starts the input timers of a collection that was begun without them; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect.start_input_timers`. Requires
    /// the scope `voice`.
    pub async fn collect_start_input_timers(
        self,
        call_id: &str,
        params: &calling::CollectStartInputTimersParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::COLLECT_START_INPUT_TIMERS, &[call_id], Input::body(params)).await
    }

    /// Stops the collection of digits or speech that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.collect.stop`. Requires the scope
    /// `voice`.
    pub async fn collect_stop(
        self,
        call_id: &str,
        params: &calling::CollectStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::COLLECT_STOP, &[call_id], Input::body(params)).await
    }

    /// Starts noise reduction on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.denoise`. Requires the scope `voice`.
    pub async fn denoise(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DENOISE, &[call_id], Input::none()).await
    }

    /// Stops noise reduction on a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.denoise.stop`. Requires the scope
    /// `voice`.
    pub async fn denoise_stop(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DENOISE_STOP, &[call_id], Input::none()).await
    }

    /// Detects what answers a call: a person or a machine, a fax, or digits.
    ///
    /// `POST /api/calling/calls` with the command `calling.detect`. Requires the scope `voice`.
    pub async fn detect(self, call_id: &str, params: &calling::DetectParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DETECT, &[call_id], Input::body(params)).await
    }

    /// Stops the detection that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.detect.stop`. Requires the scope
    /// `voice`.
    pub async fn detect_stop(
        self,
        call_id: &str,
        params: &calling::DetectStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DETECT_STOP, &[call_id], Input::body(params)).await
    }

    /// Places a call and runs SWML when it is answered; it costs money and is never placed twice by
    /// a retry.
    ///
    /// `POST /api/calling/calls` with the command `dial`. Requires the scope `voice`.
    pub async fn dial(self, params: &calling::DialParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DIAL, &[], Input::body(params)).await
    }

    /// Disconnects two calls from each other, without ending either.
    ///
    /// `POST /api/calling/calls` with the command `calling.disconnect`. Requires the scope `voice`.
    pub async fn disconnect(self, call_id: &str) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::DISCONNECT, &[call_id], Input::none()).await
    }

    /// Hangs up a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.end`. Requires the scope `voice`.
    pub async fn end(self, call_id: &str, params: &calling::EndParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::END, &[call_id], Input::body(params)).await
    }

    /// Starts, stops or summarises a live transcription of a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.live_transcribe`. Requires the scope
    /// `voice`.
    pub async fn live_transcribe(
        self,
        call_id: &str,
        params: &calling::LiveTranscribeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::LIVE_TRANSCRIBE, &[call_id], Input::body(params)).await
    }

    /// Starts, stops or summarises a live translation of a call, or adds a message to it.
    ///
    /// `POST /api/calling/calls` with the command `calling.live_translate`. Requires the scope
    /// `voice`.
    pub async fn live_translate(
        self,
        call_id: &str,
        params: &calling::LiveTranslateParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::LIVE_TRANSLATE, &[call_id], Input::body(params)).await
    }

    /// Plays audio, speech, silence or a ring tone into a call, under a `control_id` of your
    /// choice.
    ///
    /// `POST /api/calling/calls` with the command `calling.play`. Requires the scope `voice`.
    pub async fn play(self, call_id: &str, params: &calling::PlayParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::PLAY, &[call_id], Input::body(params)).await
    }

    /// Pauses the playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.pause`. Requires the scope `voice`.
    pub async fn play_pause(
        self,
        call_id: &str,
        params: &calling::PlayPauseParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::PLAY_PAUSE, &[call_id], Input::body(params)).await
    }

    /// Resumes the paused playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.resume`. Requires the scope
    /// `voice`.
    pub async fn play_resume(
        self,
        call_id: &str,
        params: &calling::PlayResumeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::PLAY_RESUME, &[call_id], Input::body(params)).await
    }

    /// Stops the playback that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.stop`. Requires the scope `voice`.
    pub async fn play_stop(
        self,
        call_id: &str,
        params: &calling::PlayStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::PLAY_STOP, &[call_id], Input::body(params)).await
    }

    /// Changes the volume of the playback that `control_id` names, by decibels.
    ///
    /// `POST /api/calling/calls` with the command `calling.play.volume`. Requires the scope
    /// `voice`.
    pub async fn play_volume(
        self,
        call_id: &str,
        params: &calling::PlayVolumeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::PLAY_VOLUME, &[call_id], Input::body(params)).await
    }

    /// Stops the fax that a call is receiving; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.receive_fax.stop`. Requires the scope
    /// `voice`.
    pub async fn receive_fax_stop(
        self,
        call_id: &str,
        params: &calling::ReceiveFaxStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::RECEIVE_FAX_STOP, &[call_id], Input::body(params)).await
    }

    /// Starts recording a call, under a `control_id` of your choice.
    ///
    /// `POST /api/calling/calls` with the command `calling.record`. Requires the scope `voice`.
    pub async fn record(
        self,
        call_id: &str,
        params: &calling::RecordParams2,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::RECORD, &[call_id], Input::body(params)).await
    }

    /// Pauses the recording that `control_id` names; `behavior` skips the pause or fills it with
    /// silence.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.pause`. Requires the scope
    /// `voice`.
    pub async fn record_pause(
        self,
        call_id: &str,
        params: &calling::RecordPauseParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::RECORD_PAUSE, &[call_id], Input::body(params)).await
    }

    /// Resumes the paused recording that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.resume`. Requires the scope
    /// `voice`.
    pub async fn record_resume(
        self,
        call_id: &str,
        params: &calling::RecordResumeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::RECORD_RESUME, &[call_id], Input::body(params)).await
    }

    /// Stops the recording that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.record.stop`. Requires the scope
    /// `voice`.
    pub async fn record_stop(
        self,
        call_id: &str,
        params: &calling::RecordStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::RECORD_STOP, &[call_id], Input::body(params)).await
    }

    /// Transfers a SIP call to another SIP address with a REFER (RFC 3515).
    ///
    /// `POST /api/calling/calls` with the command `calling.refer`. Requires the scope `voice`.
    pub async fn refer(self, call_id: &str, params: &calling::ReferParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::REFER, &[call_id], Input::body(params)).await
    }

    /// Stops the fax that a call is sending; `control_id` names it.
    ///
    /// `POST /api/calling/calls` with the command `calling.send_fax.stop`. Requires the scope
    /// `voice`.
    pub async fn send_fax_stop(
        self,
        call_id: &str,
        params: &calling::SendFaxStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::SEND_FAX_STOP, &[call_id], Input::body(params)).await
    }

    /// Starts streaming the audio of a call to your WebSocket server.
    ///
    /// `POST /api/calling/calls` with the command `calling.stream`. Requires the scope `voice`.
    pub async fn stream(self, call_id: &str, params: &calling::StreamParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::STREAM, &[call_id], Input::body(params)).await
    }

    /// Stops the audio stream that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.stream.stop`. Requires the scope
    /// `voice`.
    pub async fn stream_stop(
        self,
        call_id: &str,
        params: &calling::StreamStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::STREAM_STOP, &[call_id], Input::body(params)).await
    }

    /// Starts copying the audio of a call to your RTP or WebSocket receiver.
    ///
    /// `POST /api/calling/calls` with the command `calling.tap`. Requires the scope `voice`.
    pub async fn tap(self, call_id: &str, params: &calling::TapParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::TAP, &[call_id], Input::body(params)).await
    }

    /// Stops the tap that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.tap.stop`. Requires the scope `voice`.
    pub async fn tap_stop(
        self,
        call_id: &str,
        params: &calling::TapStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::TAP_STOP, &[call_id], Input::body(params)).await
    }

    /// Starts transcribing what is said in a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.transcribe`. Requires the scope `voice`.
    pub async fn transcribe(
        self,
        call_id: &str,
        params: &calling::TranscribeParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::TRANSCRIBE, &[call_id], Input::body(params)).await
    }

    /// Stops the transcription that `control_id` names.
    ///
    /// `POST /api/calling/calls` with the command `calling.transcribe.stop`. Requires the scope
    /// `voice`.
    pub async fn transcribe_stop(
        self,
        call_id: &str,
        params: &calling::TranscribeStopParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::TRANSCRIBE_STOP, &[call_id], Input::body(params)).await
    }

    /// Transfers a call to another destination: a SWML document, or a text such as its URL.
    ///
    /// `POST /api/calling/calls` with the command `calling.transfer`. Requires the scope `voice`.
    pub async fn transfer(
        self,
        call_id: &str,
        params: &calling::TransferParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::TRANSFER, &[call_id], Input::body(params)).await
    }

    /// Changes a call in progress: replaces its SWML document, or ends it.
    ///
    /// `POST /api/calling/calls` with the command `update`. Requires the scope `voice`.
    pub async fn update(self, params: &calling::UpdateParams) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::UPDATE, &[], Input::body(params)).await
    }

    /// Sends a custom event to the clients that follow a call.
    ///
    /// `POST /api/calling/calls` with the command `calling.user_event`. Requires the scope `voice`.
    pub async fn user_event(
        self,
        call_id: &str,
        params: &calling::UserEventParams,
    ) -> Result<calling::Call, Error> {
        self.0.one(&operations::calling::USER_EVENT, &[call_id], Input::body(params)).await
    }
}
