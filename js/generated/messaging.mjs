// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.messaging.messages`. */
export class MessagingMessages extends Resource {
  /** Sends an SMS, MMS or WhatsApp message; it costs money and is never sent twice by a retry. */
  create(body, options, ...others) {
    return call(this, 262, [], { body }, options, others)
  }

  /** Changes the text of a sent message in the records, for example to remove what is private. */
  update(messageId, body, options, ...others) {
    return call(this, 263, [messageId], { body }, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.businesses`. */
export class MessagingWhatsappBusinesses extends Resource {
  /** Lists the WhatsApp Business accounts that are linked to the project. */
  list(options, ...others) {
    return page(this, 264, 'data', [], undefined, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.numbers`. */
export class MessagingWhatsappNumbers extends Resource {
  /** Reads one phone number that can send WhatsApp messages. */
  get(id, options, ...others) {
    return call(this, 265, [id], {}, options, others)
  }

  /** Lists the phone numbers that can send WhatsApp messages. */
  list(options, ...others) {
    return page(this, 266, 'data', [], undefined, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.templates`. */
export class MessagingWhatsappTemplates extends Resource {
  /** Creates a WhatsApp message template, which WhatsApp must approve before it can be sent. */
  create(body, options, ...others) {
    return call(this, 267, [], { body }, options, others)
  }

  /** Deletes a WhatsApp message template for good. */
  delete(id, options, ...others) {
    return call(this, 268, [id], {}, options, others)
  }

  /** Reads one WhatsApp message template. */
  get(id, options, ...others) {
    return call(this, 269, [id], {}, options, others)
  }

  /**
   * Lists the WhatsApp message templates of the project; they can be filtered by account and
   * status.
   */
  list(query, options, ...others) {
    return page(this, 270, 'data', [], query, options, others)
  }

  /** Changes the category or components of a WhatsApp message template. */
  update(id, body, options, ...others) {
    return call(this, 271, [id], { body }, options, others)
  }
}

/** Methods of `client.messaging.whatsapp`. */
export class MessagingWhatsapp extends Resource {
  /** `client.messaging.whatsapp.businesses` */
  get businesses() {
    return child(this, MessagingWhatsappBusinesses)
  }

  /** `client.messaging.whatsapp.numbers` */
  get numbers() {
    return child(this, MessagingWhatsappNumbers)
  }

  /** `client.messaging.whatsapp.templates` */
  get templates() {
    return child(this, MessagingWhatsappTemplates)
  }

  /** Throws an error with the correct path. */
  get business() {
    return misplaced(this, 'messaging.whatsapp.business', 'messaging.whatsapp.businesses')
  }

  /** Throws an error with the correct path. */
  get number() {
    return misplaced(this, 'messaging.whatsapp.number', 'messaging.whatsapp.numbers')
  }

  /** Throws an error with the correct path. */
  get template() {
    return misplaced(this, 'messaging.whatsapp.template', 'messaging.whatsapp.templates')
  }
}

/** Methods of `client.messaging`. */
export class Messaging extends Resource {
  /** `client.messaging.messages` */
  get messages() {
    return child(this, MessagingMessages)
  }

  /** `client.messaging.whatsapp` */
  get whatsapp() {
    return child(this, MessagingWhatsapp)
  }

  /** Throws an error with the correct path. */
  get message() {
    return misplaced(this, 'messaging.message', 'messaging.messages')
  }
}
