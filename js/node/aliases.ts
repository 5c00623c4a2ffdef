// Short names of the types that programs use most often in signatures. The generated names follow
// the description of the API.
import type {
  CallingCallCreateParamsSWML,
  CallingCallCreateParamsURL,
  CallingCallResponse,
} from '../generated/calling.ts'
import type { SWMLCallingSWMLObject } from '../generated/common.ts'
import type { MessageCreateMessageRequest, MessageMessage } from '../generated/messaging.ts'
import type { VideoCreateRoomRequest, VideoRoomResponse } from '../generated/video.ts'

/** A video room: the response of `video.rooms.create`, `get`, `update`, and the items of `list`. */
export type Room = VideoRoomResponse

/** The body of `video.rooms.create`. */
export type NewRoom = VideoCreateRoomRequest

/** A message: the response of `messaging.messages.create`. */
export type Message = MessageMessage

/** The body of `messaging.messages.create` for an SMS or an MMS. */
export type NewMessage = MessageCreateMessageRequest

/** The parameters of `calling.dial`: a SWML document, or its URL. */
export type DialParams = CallingCallCreateParamsSWML | CallingCallCreateParamsURL

/** A call: the response of `calling.dial`. */
export type Call = CallingCallResponse

/** A SWML document for calls. */
export type Swml = SWMLCallingSWMLObject
