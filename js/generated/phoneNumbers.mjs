// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.phoneNumbers`. */
export class PhoneNumbers extends Resource {
  /** Registers the postal address of a phone number with emergency services (E911). */
  assignE911Address(id, body, options, ...others) {
    return call(this, 284, [id], { body }, options, others)
  }

  /** Buys a phone number that a search found; it costs money from then on. */
  create(body, options, ...others) {
    return call(this, 285, [], { body }, options, others)
  }

  /** Releases a phone number; it may not be possible to get it back. */
  delete(id, options, ...others) {
    return call(this, 286, [id], {}, options, others)
  }

  /** Reads one phone number and what handles its calls and messages. */
  get(id, options, ...others) {
    return call(this, 287, [id], {}, options, others)
  }

  /**
   * Lists the phone numbers of the project, page by page; they can be filtered by name and number.
   */
  list(query, options, ...others) {
    return page(this, 288, 'data', [], query, options, others)
  }

  /** Removes the emergency (E911) address from a phone number. */
  removeE911Address(id, options, ...others) {
    return call(this, 289, [id], {}, options, others)
  }

  /** Searches for phone numbers to buy, by area code, digits, place or type. */
  search(query, options, ...others) {
    return page(this, 290, 'data', [], query, options, others)
  }

  /** Changes a phone number: its name and what handles its calls and messages. */
  update(id, body, options, ...others) {
    return call(this, 291, [id], { body }, options, others)
  }

  /** Lets an AI agent answer the calls to a phone number, by its id among the Fabric resources. */
  setAiAgent(id, agentId, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'ai_agent',
      call_ai_agent_id: agentId ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /**
   * Lets a call flow answer the calls to a phone number; `call_flow_version` in `more` says whether
   * the deployed one or the working copy.
   */
  setCallFlow(id, flowId, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'call_flow',
      call_flow_id: flowId ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /** Lets a cXML application answer the calls to a phone number. */
  setCxmlApplication(id, applicationId, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'laml_application',
      call_laml_application_id: applicationId ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /**
   * Lets the cXML document at a URL answer the calls to a phone number; `more` takes the fallback
   * and the status callback.
   */
  setCxmlWebhook(id, url, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'laml_webhooks',
      call_request_url: url ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /** Lets a Relay application answer the calls to a phone number, by its name. */
  setRelayApplication(id, name, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'relay_application',
      call_relay_application: name ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /** Hands the calls to a phone number to the Relay clients that listen to a topic. */
  setRelayTopic(id, topic, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'relay_topic',
      call_relay_topic: topic ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }

  /** Lets the SWML document at a URL answer the calls to a phone number. */
  setSwmlWebhook(id, url, more, options, ...others) {
    const body = {
      ...more,
      call_handler: 'relay_script',
      call_relay_script_url: url ?? null,
    }
    return call(this, 291, [id], { body }, options, others)
  }
}
