// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.compat.accounts`. */
export class CompatAccounts extends Resource {
  /** Creates a subproject; the answer holds its API token and signing key. */
  create(body, options) {
    return this._call(53, [], { body }, options)
  }

  /** Reads one account, a project or a subproject; the answer holds its API token and signing key. */
  get(sid, options) {
    return this._call(54, [sid], {}, options)
  }

  /**
   * Lists the project and its subprojects as accounts; the answer holds their API tokens and signing keys.
   */
  list(query, options) {
    return this._page(55, 'accounts', [], query, options)
  }

  /** Renames an account. */
  update(sid, body, options) {
    return this._call(56, [sid], { body }, options)
  }
}

/** Methods of `client.compat.applications`. */
export class CompatApplications extends Resource {
  /** Creates an application: a set of URLs that phone numbers share. */
  create(body, options) {
    return this._call(57, [], { body }, options)
  }

  /** Deletes an application for good. */
  delete(sid, options) {
    return this._call(58, [sid], {}, options)
  }

  /** Reads one application. */
  get(sid, options) {
    return this._call(59, [sid], {}, options)
  }

  /** Lists the applications of the project, page by page. */
  list(query, options) {
    return this._page(60, 'applications', [], query, options)
  }

  /** Changes an application. */
  update(sid, body, options) {
    return this._call(61, [sid], { body }, options)
  }
}

/** Methods of `client.compat.calls`. */
export class CompatCalls extends Resource {
  /** Places a call and runs cXML when it is answered; it costs money and is never placed twice by a retry. */
  create(body, options) {
    return this._call(62, [], { body }, options)
  }

  /** Deletes the log of a call that has ended. */
  delete(sid, options) {
    return this._call(63, [sid], {}, options)
  }

  /** Reads one call. */
  get(sid, options) {
    return this._call(64, [sid], {}, options)
  }

  /** Lists calls, page by page. */
  list(query, options) {
    return this._page(65, 'calls', [], query, options)
  }

  /** Starts to record a call that is going on. */
  startRecording(callSid, body, options) {
    return this._call(66, [callSid], { body }, options)
  }

  /** Starts to send the sound of a call to a WebSocket of yours. */
  startStream(callSid, body, options) {
    return this._call(67, [callSid], { body }, options)
  }

  /** Stops sending the sound of a call. */
  stopStream(callSid, sid, body, options) {
    return this._call(68, [callSid, sid], { body }, options)
  }

  /** Changes a call that is going on: sends it to other cXML, or ends it. */
  update(sid, body, options) {
    return this._call(69, [sid], { body }, options)
  }

  /** Pauses, resumes or stops a recording of a call that is going on. */
  updateRecording(callSid, sid, body, options) {
    return this._call(70, [callSid, sid], { body }, options)
  }
}

/** Methods of `client.compat.conferences`. */
export class CompatConferences extends Resource {
  /** Deletes a recording of a conference for good. */
  deleteRecording(conferenceSid, sid, options) {
    return this._call(71, [conferenceSid, sid], {}, options)
  }

  /** Reads one conference. */
  get(sid, options) {
    return this._call(72, [sid], {}, options)
  }

  /** Reads one participant of a conference. */
  getParticipant(conferenceSid, callSid, options) {
    return this._call(73, [conferenceSid, callSid], {}, options)
  }

  /** Reads one recording of a conference. */
  getRecording(conferenceSid, sid, options) {
    return this._call(74, [conferenceSid, sid], {}, options)
  }

  /** Lists conferences, page by page. */
  list(query, options) {
    return this._page(75, 'conferences', [], query, options)
  }

  /** Lists the calls that take part in a conference. */
  listParticipants(conferenceSid, query, options) {
    return this._page(76, 'participants', [conferenceSid], query, options)
  }

  /** Lists the recordings of a conference. */
  listRecordings(conferenceSid, query, options) {
    return this._page(77, 'recordings', [conferenceSid], query, options)
  }

  /** Takes a participant out of a conference and ends that call. */
  removeParticipant(conferenceSid, callSid, options) {
    return this._call(78, [conferenceSid, callSid], {}, options)
  }

  /** Starts to send the sound of a conference to a WebSocket of yours. */
  startStream(conferenceSid, body, options) {
    return this._call(79, [conferenceSid], { body }, options)
  }

  /** Stops sending the sound of a conference. */
  stopStream(conferenceSid, sid, body, options) {
    return this._call(80, [conferenceSid, sid], { body }, options)
  }

  /** Ends a conference, or plays an announcement to all in it. */
  update(sid, body, options) {
    return this._call(81, [sid], { body }, options)
  }

  /** Mutes, holds or coaches a participant of a conference, or plays an announcement to one. */
  updateParticipant(conferenceSid, callSid, body, options) {
    return this._call(82, [conferenceSid, callSid], { body }, options)
  }

  /** Pauses, resumes or stops a recording of a conference that is going on. */
  updateRecording(conferenceSid, sid, body, options) {
    return this._call(83, [conferenceSid, sid], { body }, options)
  }
}

/** Methods of `client.compat.faxes`. */
export class CompatFaxes extends Resource {
  /** Sends a fax; it costs money and is never sent twice by a retry. */
  create(body, options) {
    return this._call(84, [], { body }, options)
  }

  /** Deletes the log of a fax and its pages for good. */
  delete(sid, options) {
    return this._call(85, [sid], {}, options)
  }

  /** Deletes one file of a fax for good. */
  deleteMedia(faxSid, sid, options) {
    return this._call(86, [faxSid, sid], {}, options)
  }

  /** Reads one fax. */
  get(sid, options) {
    return this._call(87, [sid], {}, options)
  }

  /** Reads one file of a fax. */
  getMedia(faxSid, sid, options) {
    return this._call(88, [faxSid, sid], {}, options)
  }

  /** Lists faxes, page by page. */
  list(query, options) {
    return this._page(89, 'faxes', [], query, options)
  }

  /** Lists the files with the pages of a fax. */
  listMedia(faxSid, query, options) {
    return this._page(90, 'media', [faxSid], query, options)
  }

  /** Cancels a fax that has not been sent. */
  update(sid, body, options) {
    return this._call(91, [sid], { body }, options)
  }
}

/** Methods of `client.compat.lamlBins`. */
export class CompatLamlBins extends Resource {
  /** Creates a cXML script: a cXML document that is kept and served by the platform. */
  create(body, options) {
    return this._call(92, [], { body }, options)
  }

  /** Deletes a cXML script for good. */
  delete(sid, options) {
    return this._call(93, [sid], {}, options)
  }

  /** Reads one cXML script. */
  get(sid, options) {
    return this._call(94, [sid], {}, options)
  }

  /** Lists the cXML scripts of the project, page by page. */
  list(query, options) {
    return this._page(95, 'laml_bins', [], query, options)
  }

  /** Changes a cXML script. */
  update(sid, body, options) {
    return this._call(96, [sid], { body }, options)
  }
}

/** Methods of `client.compat.messages`. */
export class CompatMessages extends Resource {
  /** Sends an SMS or MMS; it costs money and is never sent twice by a retry. */
  create(body, options) {
    return this._call(97, [], { body }, options)
  }

  /** Deletes the log of a message for good. */
  delete(sid, options) {
    return this._call(98, [sid], {}, options)
  }

  /** Deletes one file that came with a message for good. */
  deleteMedia(messageSid, sid, options) {
    return this._call(99, [messageSid, sid], {}, options)
  }

  /** Reads one message. */
  get(sid, options) {
    return this._call(100, [sid], {}, options)
  }

  /** Reads one file that came with a message. */
  getMedia(messageSid, sid, options) {
    return this._call(101, [messageSid, sid], {}, options)
  }

  /** Lists messages, page by page. */
  list(query, options) {
    return this._page(102, 'messages', [], query, options)
  }

  /** Lists the files that came with a message. */
  listMedia(messageSid, query, options) {
    return this._page(103, 'media_list', [messageSid], query, options)
  }

  /** Empties the body of a message that was sent. */
  update(sid, body, options) {
    return this._call(104, [sid], { body }, options)
  }
}

/** Methods of `client.compat.phoneNumbers`. */
export class CompatPhoneNumbers extends Resource {
  /** Releases a phone number; it may not be possible to get it back. */
  delete(sid, options) {
    return this._call(105, [sid], {}, options)
  }

  /** Reads one phone number and what handles its calls and messages. */
  get(sid, options) {
    return this._call(106, [sid], {}, options)
  }

  /** Reads what kinds of phone numbers a country offers. */
  getAvailableCountry(isoCountry, options) {
    return this._call(107, [isoCountry], {}, options)
  }

  /** Brings a phone number of another carrier into the project. */
  importNumber(body, options) {
    return this._call(108, [], { body }, options)
  }

  /** Lists the phone numbers of the project, page by page. */
  list(query, options) {
    return this._page(109, 'incoming_phone_numbers', [], query, options)
  }

  /** Lists the countries in which phone numbers can be bought. */
  listAvailableCountries(options) {
    return this._call(110, [], {}, options)
  }

  /** Buys a phone number that a search found; it costs money from then on. */
  purchase(body, options) {
    return this._call(111, [], { body }, options)
  }

  /** Searches a country for local phone numbers that can be bought. */
  searchLocal(isoCountry, query, options) {
    return this._call(112, [isoCountry], { query }, options)
  }

  /** Searches a country for toll-free phone numbers that can be bought. */
  searchTollFree(isoCountry, query, options) {
    return this._call(113, [isoCountry], { query }, options)
  }

  /** Changes a phone number: its name and what handles its calls and messages. */
  update(sid, body, options) {
    return this._call(114, [sid], { body }, options)
  }
}

/** Methods of `client.compat.queues`. */
export class CompatQueues extends Resource {
  /** Creates a queue: calls wait in it until somebody takes them. */
  create(body, options) {
    return this._call(115, [], { body }, options)
  }

  /** Deletes a queue for good. */
  delete(sid, options) {
    return this._call(116, [sid], {}, options)
  }

  /** Takes a call out of a queue and runs the cXML at a URL of yours. */
  dequeueMember(queueSid, callSid, body, options) {
    return this._call(117, [queueSid, callSid], { body }, options)
  }

  /** Reads one queue. */
  get(sid, options) {
    return this._call(118, [sid], {}, options)
  }

  /** Reads one call that waits in a queue. */
  getMember(queueSid, callSid, options) {
    return this._call(119, [queueSid, callSid], {}, options)
  }

  /** Lists the queues of the project, page by page. */
  list(query, options) {
    return this._page(120, 'queues', [], query, options)
  }

  /** Lists the calls that wait in a queue. */
  listMembers(queueSid, query, options) {
    return this._page(121, 'queue_members', [queueSid], query, options)
  }

  /** Changes a queue. */
  update(sid, body, options) {
    return this._call(122, [sid], { body }, options)
  }
}

/** Methods of `client.compat.recordings`. */
export class CompatRecordings extends Resource {
  /** Deletes a recording and its sound for good. */
  delete(sid, options) {
    return this._call(123, [sid], {}, options)
  }

  /** Reads one recording. */
  get(sid, options) {
    return this._call(124, [sid], {}, options)
  }

  /** Lists recordings, page by page. */
  list(query, options) {
    return this._page(125, 'recordings', [], query, options)
  }
}

/** Methods of `client.compat.tokens`. */
export class CompatTokens extends Resource {
  /**
   * Creates an API token with the given permissions; it is shown in this answer only, so store it at once and
   * never in a browser.
   */
  create(body, options) {
    return this._call(126, [], { body }, options)
  }

  /** Revokes an API token; calls made with it fail from then on. */
  delete(tokenId, options) {
    return this._call(127, [tokenId], {}, options)
  }

  /** Renames an API token or changes its permissions. */
  update(tokenId, body, options) {
    return this._call(128, [tokenId], { body }, options)
  }
}

/** Methods of `client.compat.transcriptions`. */
export class CompatTranscriptions extends Resource {
  /** Deletes a transcription for good. */
  delete(sid, options) {
    return this._call(129, [sid], {}, options)
  }

  /** Reads one transcription. */
  get(sid, options) {
    return this._call(130, [sid], {}, options)
  }

  /** Lists transcriptions of recordings, page by page. */
  list(query, options) {
    return this._page(131, 'transcriptions', [], query, options)
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.accounts` */
  get accounts() {
    return this._child(CompatAccounts)
  }

  /** `client.compat.applications` */
  get applications() {
    return this._child(CompatApplications)
  }

  /** `client.compat.calls` */
  get calls() {
    return this._child(CompatCalls)
  }

  /** `client.compat.conferences` */
  get conferences() {
    return this._child(CompatConferences)
  }

  /** `client.compat.faxes` */
  get faxes() {
    return this._child(CompatFaxes)
  }

  /** `client.compat.lamlBins` */
  get lamlBins() {
    return this._child(CompatLamlBins)
  }

  /** `client.compat.messages` */
  get messages() {
    return this._child(CompatMessages)
  }

  /** `client.compat.phoneNumbers` */
  get phoneNumbers() {
    return this._child(CompatPhoneNumbers)
  }

  /** `client.compat.queues` */
  get queues() {
    return this._child(CompatQueues)
  }

  /** `client.compat.recordings` */
  get recordings() {
    return this._child(CompatRecordings)
  }

  /** `client.compat.tokens` */
  get tokens() {
    return this._child(CompatTokens)
  }

  /** `client.compat.transcriptions` */
  get transcriptions() {
    return this._child(CompatTranscriptions)
  }
}
