// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.compat.accounts`. */
export class CompatAccounts extends Resource {
  /** Creates a subproject; the answer holds its API token and signing key. */
  create(body, options, ...others) {
    return call(this, 53, [], { body }, options, others)
  }

  /**
   * Reads one account, a project or a subproject; the answer holds its API token and signing key.
   */
  get(sid, options, ...others) {
    return call(this, 54, [sid], {}, options, others)
  }

  /**
   * Lists the project and its subprojects as accounts; the answer holds their API tokens and
   * signing keys.
   */
  list(query, options, ...others) {
    return page(this, 55, 'accounts', [], query, options, others)
  }

  /** Renames an account. */
  update(sid, body, options, ...others) {
    return call(this, 56, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.applications`. */
export class CompatApplications extends Resource {
  /** Creates an application: URLs for calls and messages that phone numbers share. */
  create(body, options, ...others) {
    return call(this, 57, [], { body }, options, others)
  }

  /** Deletes an application for good. */
  delete(sid, options, ...others) {
    return call(this, 58, [sid], {}, options, others)
  }

  /** Reads one application. */
  get(sid, options, ...others) {
    return call(this, 59, [sid], {}, options, others)
  }

  /** Lists the applications of the project, page by page; they can be filtered by name. */
  list(query, options, ...others) {
    return page(this, 60, 'applications', [], query, options, others)
  }

  /**
   * Changes the name or URLs of an application; `FriendlyName` must be given even if it stays the
   * same.
   */
  update(sid, body, options, ...others) {
    return call(this, 61, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.calls`. */
export class CompatCalls extends Resource {
  /**
   * Places a call and runs cXML when it is answered; it costs money and is never placed twice by a
   * retry.
   */
  create(body, options, ...others) {
    return call(this, 62, [], { body }, options, others)
  }

  /** Deletes the record of a call that has ended. */
  delete(sid, options, ...others) {
    return call(this, 63, [sid], {}, options, others)
  }

  /** Reads one call. */
  get(sid, options, ...others) {
    return call(this, 64, [sid], {}, options, others)
  }

  /** Lists calls, page by page; they can be filtered by number, status and times. */
  list(query, options, ...others) {
    return page(this, 65, 'calls', [], query, options, others)
  }

  /** Starts recording a call that is going on. */
  startRecording(callSid, body, options, ...others) {
    return call(this, 66, [callSid], { body }, options, others)
  }

  /** Starts streaming the audio of a call to a WebSocket of yours. */
  startStream(callSid, body, options, ...others) {
    return call(this, 67, [callSid], { body }, options, others)
  }

  /** Stops streaming the audio of a call. */
  stopStream(callSid, sid, body, options, ...others) {
    return call(this, 68, [callSid, sid], { body }, options, others)
  }

  /** Changes a call that is going on: sends it to other cXML, or ends it. */
  update(sid, body, options, ...others) {
    return call(this, 69, [sid], { body }, options, others)
  }

  /** Pauses, resumes or stops a recording of a call that is going on. */
  updateRecording(callSid, sid, body, options, ...others) {
    return call(this, 70, [callSid, sid], { body }, options, others)
  }
}

/** Methods of `client.compat.conferences`. */
export class CompatConferences extends Resource {
  /** Deletes a recording of a conference for good. */
  deleteRecording(conferenceSid, sid, options, ...others) {
    return call(this, 71, [conferenceSid, sid], {}, options, others)
  }

  /** Reads one conference. */
  get(sid, options, ...others) {
    return call(this, 72, [sid], {}, options, others)
  }

  /** Reads one participant of a conference. */
  getParticipant(conferenceSid, callSid, options, ...others) {
    return call(this, 73, [conferenceSid, callSid], {}, options, others)
  }

  /** Reads one recording of a conference. */
  getRecording(conferenceSid, sid, options, ...others) {
    return call(this, 74, [conferenceSid, sid], {}, options, others)
  }

  /** Lists conferences, page by page; they can be filtered by name, status and dates. */
  list(query, options, ...others) {
    return page(this, 75, 'conferences', [], query, options, others)
  }

  /**
   * Lists the participants of a conference, page by page; they can be filtered by `Muted` and
   * `Hold`.
   */
  listParticipants(conferenceSid, query, options, ...others) {
    return page(this, 76, 'participants', [conferenceSid], query, options, others)
  }

  /** Lists the recordings of a conference, page by page. */
  listRecordings(conferenceSid, query, options, ...others) {
    return page(this, 77, 'recordings', [conferenceSid], query, options, others)
  }

  /** Takes a participant out of a conference. */
  removeParticipant(conferenceSid, callSid, options, ...others) {
    return call(this, 78, [conferenceSid, callSid], {}, options, others)
  }

  /** Starts streaming the audio of a conference to a WebSocket of yours. */
  startStream(conferenceSid, body, options, ...others) {
    return call(this, 79, [conferenceSid], { body }, options, others)
  }

  /** Stops streaming the audio of a conference. */
  stopStream(conferenceSid, sid, body, options, ...others) {
    return call(this, 80, [conferenceSid, sid], { body }, options, others)
  }

  /** Ends a conference, or plays an announcement to everyone in it. */
  update(sid, body, options, ...others) {
    return call(this, 81, [sid], { body }, options, others)
  }

  /**
   * Mutes, holds or coaches a participant of a conference, or plays an announcement to that one.
   */
  updateParticipant(conferenceSid, callSid, body, options, ...others) {
    return call(this, 82, [conferenceSid, callSid], { body }, options, others)
  }

  /** Pauses, resumes or stops a recording of a conference that is going on. */
  updateRecording(conferenceSid, sid, body, options, ...others) {
    return call(this, 83, [conferenceSid, sid], { body }, options, others)
  }
}

/** Methods of `client.compat.faxes`. */
export class CompatFaxes extends Resource {
  /**
   * Sends a fax, such as a PDF at `MediaUrl`; it costs money and is never sent twice by a retry.
   */
  create(body, options, ...others) {
    return call(this, 84, [], { body }, options, others)
  }

  /** Deletes the record of a fax and its pages for good. */
  delete(sid, options, ...others) {
    return call(this, 85, [sid], {}, options, others)
  }

  /** Deletes one file of a fax for good. */
  deleteMedia(faxSid, sid, options, ...others) {
    return call(this, 86, [faxSid, sid], {}, options, others)
  }

  /** Reads one fax. */
  get(sid, options, ...others) {
    return call(this, 87, [sid], {}, options, others)
  }

  /** Reads one file of a fax. */
  getMedia(faxSid, sid, options, ...others) {
    return call(this, 88, [faxSid, sid], {}, options, others)
  }

  /** Lists faxes, page by page; they can be filtered by numbers and dates. */
  list(query, options, ...others) {
    return page(this, 89, 'faxes', [], query, options, others)
  }

  /** Lists the files that hold the pages of a fax, page by page. */
  listMedia(faxSid, query, options, ...others) {
    return page(this, 90, 'media', [faxSid], query, options, others)
  }

  /** Cancels a fax that has not been sent. */
  update(sid, body, options, ...others) {
    return call(this, 91, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.lamlBins`. */
export class CompatLamlBins extends Resource {
  /** Creates a cXML script: a cXML document that the platform keeps and serves. */
  create(body, options, ...others) {
    return call(this, 92, [], { body }, options, others)
  }

  /** Deletes a cXML script for good. */
  delete(sid, options, ...others) {
    return call(this, 93, [sid], {}, options, others)
  }

  /** Reads one cXML script. */
  get(sid, options, ...others) {
    return call(this, 94, [sid], {}, options, others)
  }

  /** Lists the cXML scripts of the project, page by page; they can be filtered by name. */
  list(query, options, ...others) {
    return page(this, 95, 'laml_bins', [], query, options, others)
  }

  /**
   * Changes the name or contents of a cXML script; `Name` must be given even if it stays the same.
   */
  update(sid, body, options, ...others) {
    return call(this, 96, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.messages`. */
export class CompatMessages extends Resource {
  /** Sends an SMS or MMS; it costs money and is never sent twice by a retry. */
  create(body, options, ...others) {
    return call(this, 97, [], { body }, options, others)
  }

  /** Deletes the record of a message for good. */
  delete(sid, options, ...others) {
    return call(this, 98, [sid], {}, options, others)
  }

  /** Deletes one file that came with a message for good. */
  deleteMedia(messageSid, sid, options, ...others) {
    return call(this, 99, [messageSid, sid], {}, options, others)
  }

  /** Reads one message. */
  get(sid, options, ...others) {
    return call(this, 100, [sid], {}, options, others)
  }

  /** Reads one file that came with a message. */
  getMedia(messageSid, sid, options, ...others) {
    return call(this, 101, [messageSid, sid], {}, options, others)
  }

  /**
   * Lists messages, page by page; they can be filtered by numbers, status and the day of sending.
   */
  list(query, options, ...others) {
    return page(this, 102, 'messages', [], query, options, others)
  }

  /** Lists the files that came with a message, page by page. */
  listMedia(messageSid, query, options, ...others) {
    return page(this, 103, 'media_list', [messageSid], query, options, others)
  }

  /** Empties the text of a message in the records; `Body` can only be the empty text. */
  update(sid, body, options, ...others) {
    return call(this, 104, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.phoneNumbers`. */
export class CompatPhoneNumbers extends Resource {
  /** Releases a phone number; it may not be possible to get it back. */
  delete(sid, options, ...others) {
    return call(this, 105, [sid], {}, options, others)
  }

  /** Reads one phone number and what handles its calls and messages. */
  get(sid, options, ...others) {
    return call(this, 106, [sid], {}, options, others)
  }

  /** Reads what kinds of phone numbers a country offers. */
  getAvailableCountry(isoCountry, options, ...others) {
    return call(this, 107, [isoCountry], {}, options, others)
  }

  /** Adds a phone number of another carrier to the project. */
  importNumber(body, options, ...others) {
    return call(this, 108, [], { body }, options, others)
  }

  /**
   * Lists the phone numbers of the project, page by page; they can be filtered by number and name.
   */
  list(query, options, ...others) {
    return page(this, 109, 'incoming_phone_numbers', [], query, options, others)
  }

  /** Lists the countries in which phone numbers can be bought. */
  listAvailableCountries(options, ...others) {
    return call(this, 110, [], {}, options, others)
  }

  /** Buys a phone number that a search found; it costs money from then on. */
  purchase(body, options, ...others) {
    return call(this, 111, [], { body }, options, others)
  }

  /** Searches a country for local phone numbers to buy, by area code, digits, place or features. */
  searchLocal(isoCountry, query, options, ...others) {
    return call(this, 112, [isoCountry], { query }, options, others)
  }

  /** Searches a country for toll-free phone numbers to buy, by digits or features. */
  searchTollFree(isoCountry, query, options, ...others) {
    return call(this, 113, [isoCountry], { query }, options, others)
  }

  /**
   * Changes a phone number: its name and what handles its calls and messages, or the account that
   * owns it.
   */
  update(sid, body, options, ...others) {
    return call(this, 114, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.queues`. */
export class CompatQueues extends Resource {
  /** Creates a queue in which calls wait to be answered. */
  create(body, options, ...others) {
    return call(this, 115, [], { body }, options, others)
  }

  /** Deletes a queue for good. */
  delete(sid, options, ...others) {
    return call(this, 116, [sid], {}, options, others)
  }

  /** Takes a call out of a queue and runs the cXML at `Url` for it. */
  dequeueMember(queueSid, callSid, body, options, ...others) {
    return call(this, 117, [queueSid, callSid], { body }, options, others)
  }

  /** Reads one queue. */
  get(sid, options, ...others) {
    return call(this, 118, [sid], {}, options, others)
  }

  /** Reads one call that waits in a queue. */
  getMember(queueSid, callSid, options, ...others) {
    return call(this, 119, [queueSid, callSid], {}, options, others)
  }

  /** Lists the queues of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 120, 'queues', [], query, options, others)
  }

  /** Lists the calls that wait in a queue, page by page. */
  listMembers(queueSid, query, options, ...others) {
    return page(this, 121, 'queue_members', [queueSid], query, options, others)
  }

  /**
   * Changes the name or size of a queue; `FriendlyName` must be given even if it stays the same.
   */
  update(sid, body, options, ...others) {
    return call(this, 122, [sid], { body }, options, others)
  }
}

/** Methods of `client.compat.recordings`. */
export class CompatRecordings extends Resource {
  /** Deletes a recording and its audio for good. */
  delete(sid, options, ...others) {
    return call(this, 123, [sid], {}, options, others)
  }

  /** Reads one recording. */
  get(sid, options, ...others) {
    return call(this, 124, [sid], {}, options, others)
  }

  /** Lists recordings, page by page; they can be filtered by date, call and conference. */
  list(query, options, ...others) {
    return page(this, 125, 'recordings', [], query, options, others)
  }
}

/** Methods of `client.compat.tokens`. */
export class CompatTokens extends Resource {
  /**
   * Creates an API token with the given permissions; it is shown in this answer only, so store it
   * at once and never in a browser.
   */
  create(body, options, ...others) {
    return call(this, 126, [], { body }, options, others)
  }

  /** Revokes an API token, named by its id; calls made with it fail from then on. */
  delete(tokenId, options, ...others) {
    return call(this, 127, [tokenId], {}, options, others)
  }

  /**
   * Renames an API token or replaces its permissions; the token is named by its id and not by its
   * value.
   */
  update(tokenId, body, options, ...others) {
    return call(this, 128, [tokenId], { body }, options, others)
  }
}

/** Methods of `client.compat.transcriptions`. */
export class CompatTranscriptions extends Resource {
  /** Deletes a transcription for good. */
  delete(sid, options, ...others) {
    return call(this, 129, [sid], {}, options, others)
  }

  /** Reads one transcription. */
  get(sid, options, ...others) {
    return call(this, 130, [sid], {}, options, others)
  }

  /** Lists transcriptions of recordings, page by page. */
  list(query, options, ...others) {
    return page(this, 131, 'transcriptions', [], query, options, others)
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.accounts` */
  get accounts() {
    return child(this, CompatAccounts)
  }

  /** `client.compat.applications` */
  get applications() {
    return child(this, CompatApplications)
  }

  /** `client.compat.calls` */
  get calls() {
    return child(this, CompatCalls)
  }

  /** `client.compat.conferences` */
  get conferences() {
    return child(this, CompatConferences)
  }

  /** `client.compat.faxes` */
  get faxes() {
    return child(this, CompatFaxes)
  }

  /** `client.compat.lamlBins` */
  get lamlBins() {
    return child(this, CompatLamlBins)
  }

  /** `client.compat.messages` */
  get messages() {
    return child(this, CompatMessages)
  }

  /** `client.compat.phoneNumbers` */
  get phoneNumbers() {
    return child(this, CompatPhoneNumbers)
  }

  /** `client.compat.queues` */
  get queues() {
    return child(this, CompatQueues)
  }

  /** `client.compat.recordings` */
  get recordings() {
    return child(this, CompatRecordings)
  }

  /** `client.compat.tokens` */
  get tokens() {
    return child(this, CompatTokens)
  }

  /** `client.compat.transcriptions` */
  get transcriptions() {
    return child(this, CompatTranscriptions)
  }

  /** Throws an error with the correct path. */
  get account() {
    return misplaced(this, 'compat.account', 'compat.accounts')
  }

  /** Throws an error with the correct path. */
  get application() {
    return misplaced(this, 'compat.application', 'compat.applications')
  }

  /** Throws an error with the correct path. */
  get call() {
    return misplaced(this, 'compat.call', 'compat.calls')
  }

  /** Throws an error with the correct path. */
  get conference() {
    return misplaced(this, 'compat.conference', 'compat.conferences')
  }

  /** Throws an error with the correct path. */
  get fax() {
    return misplaced(this, 'compat.fax', 'compat.faxes')
  }

  /** Throws an error with the correct path. */
  get lamlBin() {
    return misplaced(this, 'compat.lamlBin', 'compat.lamlBins')
  }

  /** Throws an error with the correct path. */
  get laml_bins() {
    return misplaced(this, 'compat.laml_bins', 'compat.lamlBins')
  }

  /** Throws an error with the correct path. */
  get message() {
    return misplaced(this, 'compat.message', 'compat.messages')
  }

  /** Throws an error with the correct path. */
  get phoneNumber() {
    return misplaced(this, 'compat.phoneNumber', 'compat.phoneNumbers')
  }

  /** Throws an error with the correct path. */
  get phone_numbers() {
    return misplaced(this, 'compat.phone_numbers', 'compat.phoneNumbers')
  }

  /** Throws an error with the correct path. */
  get queue() {
    return misplaced(this, 'compat.queue', 'compat.queues')
  }

  /** Throws an error with the correct path. */
  get recording() {
    return misplaced(this, 'compat.recording', 'compat.recordings')
  }

  /** Throws an error with the correct path. */
  get token() {
    return misplaced(this, 'compat.token', 'compat.tokens')
  }

  /** Throws an error with the correct path. */
  get transcription() {
    return misplaced(this, 'compat.transcription', 'compat.transcriptions')
  }
}
