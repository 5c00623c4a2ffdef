// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `video`.

use signalwire_models::video;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `video`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::video::{CreateRoomRequest, CreateRoomTokenRequest, ListRooms};
///
/// let room = client.video().rooms().create(&CreateRoomRequest::new("standup")).await?;
/// let token = client.video().room_tokens().create(&CreateRoomTokenRequest::new("standup")).await?;
/// println!("{}: {} characters", room.id, token.token.reveal().len());
///
/// let query = ListRooms { page_size: Some(50), ..Default::default() };
/// let mut rooms = client.video().rooms().list(&query).items();
/// while let Some(room) = rooms.try_next().await? {
///     println!("{} {}", room.id, room.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Video<'a>(pub(super) &'a Client);

impl<'a> Video<'a> {
    /// Methods of `video.conferenceTokens`.
    pub fn conference_tokens(self) -> ConferenceTokens<'a> {
        ConferenceTokens(self.0)
    }

    /// Methods of `video.conferences`.
    pub fn conferences(self) -> Conferences<'a> {
        Conferences(self.0)
    }

    /// Methods of `video.roomRecordings`.
    pub fn room_recordings(self) -> RoomRecordings<'a> {
        RoomRecordings(self.0)
    }

    /// Methods of `video.roomSessions`.
    pub fn room_sessions(self) -> RoomSessions<'a> {
        RoomSessions(self.0)
    }

    /// Methods of `video.roomTokens`.
    pub fn room_tokens(self) -> RoomTokens<'a> {
        RoomTokens(self.0)
    }

    /// Methods of `video.rooms`.
    pub fn rooms(self) -> Rooms<'a> {
        Rooms(self.0)
    }

    /// Methods of `video.streams`.
    pub fn streams(self) -> Streams<'a> {
        Streams(self.0)
    }
}

/// Methods of `video.conferenceTokens`.
#[derive(Clone, Copy, Debug)]
pub struct ConferenceTokens<'a>(pub(super) &'a Client);

impl ConferenceTokens<'_> {
    /// Reads one token of a conference; any holder of its value can join with the permissions in
    /// its `scopes`.
    ///
    /// `GET /api/video/conference_tokens/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<video::ConferenceToken> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCE_TOKENS_GET, &[id], Input::none())
    }

    /// Replaces the value of a conference token, as after a leak; pages that embed the old value
    /// need the new one.
    ///
    /// `POST /api/video/conference_tokens/{id}/reset`. Requires the scope `video`.
    #[inline]
    pub fn reset(self, id: &str) -> RequestBuilder<video::ConferenceToken> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCE_TOKENS_RESET, &[id], Input::none())
    }
}

/// Methods of `video.conferences`.
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(super) &'a Client);

impl Conferences<'_> {
    /// Creates a conference: a room with a ready-made user interface, whose colours can be chosen
    /// here.
    ///
    /// `POST /api/video/conferences`. Requires the scope `video`.
    #[inline]
    pub fn create(self, body: &video::CreateConferenceRequest) -> RequestBuilder<video::Conference> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCES_CREATE, &[], Input::body(body))
    }

    /// Adds an outgoing stream to a conference: its video and audio go to the RTMP or RTMPS `url`.
    ///
    /// `POST /api/video/conferences/{id}/streams`. Requires the scope `video`.
    #[inline]
    pub fn create_stream(self, id: &str, body: &video::CreateStreamRequest) -> RequestBuilder<video::Stream> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCES_CREATE_STREAM, &[id], Input::body(body))
    }

    /// Permanently deletes a conference.
    ///
    /// `DELETE /api/video/conferences/{id}`. Requires the scope `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::video::CONFERENCES_DELETE, &[id], Input::none())
    }

    /// Reads a conference and, with `include_active_session`, the session that is going on in it.
    ///
    /// `GET /api/video/conferences/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str, query: &video::GetConference) -> RequestBuilder<video::Conference> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCES_GET, &[id], Input::query(query))
    }

    /// Lists conferences, page by page; they can be filtered by start and end times, and
    /// `include_active_session` adds the session that is going on.
    ///
    /// `GET /api/video/conferences`. Requires the scope `video`.
    #[inline]
    pub fn list(self, query: &video::ListConferences) -> RequestBuilder<Page<video::Conference>> {
        RequestBuilder::page(self.0, &operations::video::CONFERENCES_LIST, &[], Input::query(query))
    }

    /// Lists the tokens of a conference; any holder can join with the permissions in its `scopes`,
    /// so treat their values as secrets.
    ///
    /// `GET /api/video/conferences/{id}/conference_tokens`. Requires the scope `video`.
    #[inline]
    pub fn list_conference_tokens(
        self,
        id: &str,
        query: &video::ListConferenceConferenceTokens,
    ) -> RequestBuilder<Page<video::ConferenceToken>> {
        RequestBuilder::page(
            self.0,
            &operations::video::CONFERENCES_LIST_CONFERENCE_TOKENS,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the outgoing streams of a conference.
    ///
    /// `GET /api/video/conferences/{id}/streams`. Requires the scope `video`.
    #[inline]
    pub fn list_streams(
        self,
        id: &str,
        query: &video::ListConferenceStreams,
    ) -> RequestBuilder<Page<video::Stream>> {
        RequestBuilder::page(self.0, &operations::video::CONFERENCES_LIST_STREAMS, &[id], Input::query(query))
    }

    /// Changes a conference; `display_name` is required even if it does not change, and `name`
    /// cannot change.
    ///
    /// `PUT /api/video/conferences/{id}`. Requires the scope `video`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &video::UpdateConferenceRequest,
    ) -> RequestBuilder<video::Conference> {
        RequestBuilder::value(self.0, &operations::video::CONFERENCES_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `video.roomRecordings`.
#[derive(Clone, Copy, Debug)]
pub struct RoomRecordings<'a>(pub(super) &'a Client);

impl RoomRecordings<'_> {
    /// Permanently deletes a room recording.
    ///
    /// `DELETE /api/video/room_recordings/{id}`. Requires the scope `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::video::ROOM_RECORDINGS_DELETE, &[id], Input::none())
    }

    /// Reads a room recording; `media_ttl` is how long, in seconds, the link in its `uri` stays
    /// valid.
    ///
    /// `GET /api/video/room_recordings/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str, query: &video::GetRoomRecording) -> RequestBuilder<video::RoomRecording> {
        RequestBuilder::value(self.0, &operations::video::ROOM_RECORDINGS_GET, &[id], Input::query(query))
    }

    /// Lists the recordings of all rooms; `media_ttl` is how long, in seconds, the links in `uri`
    /// stay valid.
    ///
    /// `GET /api/video/room_recordings`. Requires the scope `video`.
    #[inline]
    pub fn list(self, query: &video::ListRoomRecordings) -> RequestBuilder<Page<video::RoomRecording>> {
        RequestBuilder::page(self.0, &operations::video::ROOM_RECORDINGS_LIST, &[], Input::query(query))
    }

    /// Lists the events of a room recording.
    ///
    /// `GET /api/video/room_recordings/{id}/events`. Requires the scope `video`.
    #[inline]
    pub fn list_events(
        self,
        id: &str,
        query: &video::ListRoomRecordingEvents,
    ) -> RequestBuilder<Page<video::RoomSessionEvent>> {
        RequestBuilder::page(
            self.0,
            &operations::video::ROOM_RECORDINGS_LIST_EVENTS,
            &[id],
            Input::query(query),
        )
    }
}

/// Methods of `video.roomSessions`.
#[derive(Clone, Copy, Debug)]
pub struct RoomSessions<'a>(pub(super) &'a Client);

impl RoomSessions<'_> {
    /// Reads a room session: one meeting in a room, from its start to its end.
    ///
    /// `GET /api/video/room_sessions/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<video::RoomSessionSummary> {
        RequestBuilder::value(self.0, &operations::video::ROOM_SESSIONS_GET, &[id], Input::none())
    }

    /// Lists room sessions, past and present, of all rooms or of the one named by `room_id` or
    /// `room_name`.
    ///
    /// `GET /api/video/room_sessions`. Requires the scope `video`.
    #[inline]
    pub fn list(self, query: &video::ListRoomSessions) -> RequestBuilder<Page<video::RoomSession>> {
        RequestBuilder::page(self.0, &operations::video::ROOM_SESSIONS_LIST, &[], Input::query(query))
    }

    /// Lists the events of a room session.
    ///
    /// `GET /api/video/room_sessions/{id}/events`. Requires the scope `video`.
    #[inline]
    pub fn list_events(
        self,
        id: &str,
        query: &video::ListRoomSessionEvents,
    ) -> RequestBuilder<Page<video::RoomSessionEvent>> {
        RequestBuilder::page(
            self.0,
            &operations::video::ROOM_SESSIONS_LIST_EVENTS,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the participants of a room session, with times and costs.
    ///
    /// `GET /api/video/room_sessions/{id}/members`. Requires the scope `video`.
    #[inline]
    pub fn list_members(
        self,
        id: &str,
        query: &video::ListRoomSessionMembers,
    ) -> RequestBuilder<Page<video::RoomSessionMember>> {
        RequestBuilder::page(
            self.0,
            &operations::video::ROOM_SESSIONS_LIST_MEMBERS,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the recordings of a room session; `media_ttl` is how long, in seconds, the links in
    /// `uri` stay valid.
    ///
    /// `GET /api/video/room_sessions/{id}/recordings`. Requires the scope `video`.
    #[inline]
    pub fn list_recordings(
        self,
        id: &str,
        query: &video::ListRoomSessionRecordings,
    ) -> RequestBuilder<Page<video::RoomRecording>> {
        RequestBuilder::page(
            self.0,
            &operations::video::ROOM_SESSIONS_LIST_RECORDINGS,
            &[id],
            Input::query(query),
        )
    }
}

/// Methods of `video.roomTokens`.
#[derive(Clone, Copy, Debug)]
pub struct RoomTokens<'a>(pub(super) &'a Client);

impl RoomTokens<'_> {
    /// Creates a token with which one user joins one room from a browser: call this on a server and
    /// send the browser the room token, never the API token.
    ///
    /// `POST /api/video/room_tokens`. Requires the scope `video`.
    #[inline]
    pub fn create(self, body: &video::CreateRoomTokenRequest) -> RequestBuilder<video::RoomToken> {
        RequestBuilder::value(self.0, &operations::video::ROOM_TOKENS_CREATE, &[], Input::body(body))
    }
}

/// Methods of `video.rooms`.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a>(pub(super) &'a Client);

impl Rooms<'_> {
    /// Creates a room; room tokens refer to it by its `name`, which cannot be changed later.
    ///
    /// `POST /api/video/rooms`. Requires the scope `video`.
    #[inline]
    pub fn create(self, body: &video::CreateRoomRequest) -> RequestBuilder<video::Room> {
        RequestBuilder::value(self.0, &operations::video::ROOMS_CREATE, &[], Input::body(body))
    }

    /// Adds an outgoing stream to a room: its video and audio go to the RTMP or RTMPS `url`.
    ///
    /// `POST /api/video/rooms/{id}/streams`. Requires the scope `video`.
    #[inline]
    pub fn create_stream(self, id: &str, body: &video::CreateStreamRequest) -> RequestBuilder<video::Stream> {
        RequestBuilder::value(self.0, &operations::video::ROOMS_CREATE_STREAM, &[id], Input::body(body))
    }

    /// Permanently deletes a room.
    ///
    /// `DELETE /api/video/rooms/{id}`. Requires the scope `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::video::ROOMS_DELETE, &[id], Input::none())
    }

    /// Reads a room by its id and, with `include_active_session`, the session that is going on in
    /// it.
    ///
    /// `GET /api/video/rooms/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str, query: &video::GetRoom) -> RequestBuilder<video::Room> {
        RequestBuilder::value(self.0, &operations::video::ROOMS_GET, &[id], Input::query(query))
    }

    /// Reads a room by its name instead of its id.
    ///
    /// `GET /api/video/rooms/{name}`. Requires the scope `video`.
    #[inline]
    pub fn get_by_name(self, name: &str, query: &video::GetRoomByName) -> RequestBuilder<video::Room> {
        RequestBuilder::value(self.0, &operations::video::ROOMS_GET_BY_NAME, &[name], Input::query(query))
    }

    /// Lists rooms, page by page; they can be filtered by start and end times, and
    /// `include_active_session` adds the session that is going on.
    ///
    /// `GET /api/video/rooms`. Requires the scope `video`.
    #[inline]
    pub fn list(self, query: &video::ListRooms) -> RequestBuilder<Page<video::Room>> {
        RequestBuilder::page(self.0, &operations::video::ROOMS_LIST, &[], Input::query(query))
    }

    /// Lists the outgoing streams of a room.
    ///
    /// `GET /api/video/rooms/{id}/streams`. Requires the scope `video`.
    #[inline]
    pub fn list_streams(
        self,
        id: &str,
        query: &video::ListRoomStreams,
    ) -> RequestBuilder<Page<video::Stream>> {
        RequestBuilder::page(self.0, &operations::video::ROOMS_LIST_STREAMS, &[id], Input::query(query))
    }

    /// Changes a room; its `name` stays, because tokens refer to it.
    ///
    /// `PUT /api/video/rooms/{id}`. Requires the scope `video`.
    #[inline]
    pub fn update(self, id: &str, body: &video::UpdateRoomRequest) -> RequestBuilder<video::Room> {
        RequestBuilder::value(self.0, &operations::video::ROOMS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `video.streams`.
#[derive(Clone, Copy, Debug)]
pub struct Streams<'a>(pub(super) &'a Client);

impl Streams<'_> {
    /// Removes an outgoing stream from its room or conference.
    ///
    /// `DELETE /api/video/streams/{id}`. Requires the scope `video`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::video::STREAMS_DELETE, &[id], Input::none())
    }

    /// Reads an outgoing stream by its id.
    ///
    /// `GET /api/video/streams/{id}`. Requires the scope `video`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<video::Stream> {
        RequestBuilder::value(self.0, &operations::video::STREAMS_GET, &[id], Input::none())
    }

    /// Sends an outgoing stream to another `url`.
    ///
    /// `PUT /api/video/streams/{id}`. Requires the scope `video`.
    #[inline]
    pub fn update(self, id: &str, body: &video::UpdateStreamRequest) -> RequestBuilder<video::Stream> {
        RequestBuilder::value(self.0, &operations::video::STREAMS_UPDATE, &[id], Input::body(body))
    }
}
