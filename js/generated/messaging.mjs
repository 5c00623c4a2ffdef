// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.messaging.messages`. */
export class MessagingMessages extends Resource {
  /** Sends an SMS, MMS or WhatsApp message; it costs money and is never sent twice by a retry. */
  create(body, options, ...others) {
    return this._call(262, [], { body }, options, others)
  }

  /** Changes the text of a sent message in the records, for example to remove what is private. */
  update(messageId, body, options, ...others) {
    return this._call(263, [messageId], { body }, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.businesses`. */
export class MessagingWhatsappBusinesses extends Resource {
  /** Lists the WhatsApp Business accounts that are linked to the project. */
  list(options, ...others) {
    return this._page(264, 'data', [], undefined, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.numbers`. */
export class MessagingWhatsappNumbers extends Resource {
  /** Reads one phone number that can send WhatsApp messages. */
  get(id, options, ...others) {
    return this._call(265, [id], {}, options, others)
  }

  /** Lists the phone numbers that can send WhatsApp messages. */
  list(options, ...others) {
    return this._page(266, 'data', [], undefined, options, others)
  }
}

/** Methods of `client.messaging.whatsapp.templates`. */
export class MessagingWhatsappTemplates extends Resource {
  /** Creates a WhatsApp message template, which WhatsApp must approve before it can be sent. */
  create(body, options, ...others) {
    return this._call(267, [], { body }, options, others)
  }

  /** Deletes a WhatsApp message template for good. */
  delete(id, options, ...others) {
    return this._call(268, [id], {}, options, others)
  }

  /** Reads one WhatsApp message template. */
  get(id, options, ...others) {
    return this._call(269, [id], {}, options, others)
  }

  /** Lists the WhatsApp message templates of the project; they can be filtered by account and status. */
  list(query, options, ...others) {
    return this._page(270, 'data', [], query, options, others)
  }

  /** Changes the category or components of a WhatsApp message template. */
  update(id, body, options, ...others) {
    return this._call(271, [id], { body }, options, others)
  }
}

/** Methods of `client.messaging.whatsapp`. */
export class MessagingWhatsapp extends Resource {
  /** `client.messaging.whatsapp.businesses` */
  get businesses() {
    return this._child(MessagingWhatsappBusinesses)
  }

  /** `client.messaging.whatsapp.numbers` */
  get numbers() {
    return this._child(MessagingWhatsappNumbers)
  }

  /** `client.messaging.whatsapp.templates` */
  get templates() {
    return this._child(MessagingWhatsappTemplates)
  }
}

/** Methods of `client.messaging`. */
export class Messaging extends Resource {
  /** `client.messaging.messages` */
  get messages() {
    return this._child(MessagingMessages)
  }

  /** `client.messaging.whatsapp` */
  get whatsapp() {
    return this._child(MessagingWhatsapp)
  }
}
