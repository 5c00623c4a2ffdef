// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.fabric.addresses`. */
export class FabricAddresses extends Resource {
  /** Reads one address that the holder of a subscriber token may call. */
  get(id, options, ...others) {
    return call(this, 0, [id], {}, options, others)
  }

  /**
   * Lists the addresses that the holder of a subscriber token may call; a server without one sends
   * its API token.
   */
  list(query, options, ...others) {
    return page(this, 1, 'data', [], query, options, others)
  }
}

/** Methods of `client.fabric.aiAgents`. */
export class FabricAiAgents extends Resource {
  /** Creates an AI agent: a prompt, a voice and the functions it may use. */
  create(body, options, ...others) {
    return call(this, 146, [], { body }, options, others)
  }

  /** Deletes an AI agent for good. */
  delete(id, options, ...others) {
    return call(this, 147, [id], {}, options, others)
  }

  /** Reads one AI agent. */
  get(id, options, ...others) {
    return call(this, 148, [id], {}, options, others)
  }

  /** Lists the AI agents of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 149, 'data', [], query, options, others)
  }

  /** Lists the addresses at which an AI agent can be reached. */
  listAddresses(aiAgentId, query, options, ...others) {
    return page(this, 150, 'data', [aiAgentId], query, options, others)
  }

  /** Changes an AI agent: its prompt, its languages or the functions it may use. */
  update(id, body, options, ...others) {
    return call(this, 151, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.callFlows`. */
export class FabricCallFlows extends Resource {
  /** Creates a call flow: the flow as the dashboard draws it, and the SWML that it runs. */
  create(body, options, ...others) {
    return call(this, 152, [], { body }, options, others)
  }

  /** Deletes a call flow for good. */
  delete(id, options, ...others) {
    return call(this, 153, [id], {}, options, others)
  }

  /** Puts one version of a call flow into service, named by its document version or its id. */
  deployVersion(id, body, options, ...others) {
    return call(this, 154, [id], { body }, options, others)
  }

  /** Reads one call flow. */
  get(id, options, ...others) {
    return call(this, 155, [id], {}, options, others)
  }

  /** Lists the call flows of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 156, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a call flow can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 157, 'data', [id], query, options, others)
  }

  /** Lists the saved versions of a call flow, page by page. */
  listVersions(id, query, options, ...others) {
    return page(this, 158, 'data', [id], query, options, others)
  }

  /** Changes the title, the flow or the SWML of a call flow; all but the title must be given. */
  update(id, body, options, ...others) {
    return call(this, 159, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.conferenceRooms`. */
export class FabricConferenceRooms extends Resource {
  /** Creates a conference room: an audio and video room with an address of its own. */
  create(body, options, ...others) {
    return call(this, 160, [], { body }, options, others)
  }

  /** Deletes a conference room for good. */
  delete(id, options, ...others) {
    return call(this, 161, [id], {}, options, others)
  }

  /** Reads one conference room. */
  get(id, options, ...others) {
    return call(this, 162, [id], {}, options, others)
  }

  /** Lists the conference rooms of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 163, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a conference room can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 164, 'data', [id], query, options, others)
  }

  /** Changes the settings of a conference room. */
  update(id, body, options, ...others) {
    return call(this, 165, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlApplications`. */
export class FabricCxmlApplications extends Resource {
  /** Deletes a cXML application for good. */
  delete(id, options, ...others) {
    return call(this, 166, [id], {}, options, others)
  }

  /** Reads one cXML application. */
  get(id, options, ...others) {
    return call(this, 167, [id], {}, options, others)
  }

  /** Lists the cXML applications of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 168, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML application can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 169, 'data', [id], query, options, others)
  }

  /** Changes the name or URLs of a cXML application. */
  update(id, body, options, ...others) {
    return call(this, 170, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlScripts`. */
export class FabricCxmlScripts extends Resource {
  /** Creates a cXML script: a cXML document that the platform keeps and runs. */
  create(body, options, ...others) {
    return call(this, 171, [], { body }, options, others)
  }

  /** Deletes a cXML script for good. */
  delete(id, options, ...others) {
    return call(this, 172, [id], {}, options, others)
  }

  /** Reads one cXML script. */
  get(id, options, ...others) {
    return call(this, 173, [id], {}, options, others)
  }

  /** Lists the cXML scripts of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 174, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML script can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 175, 'data', [id], query, options, others)
  }

  /** Changes the name, contents or status callback of a cXML script. */
  update(id, body, options, ...others) {
    return call(this, 176, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlWebhooks`. */
export class FabricCxmlWebhooks extends Resource {
  /** Creates a cXML webhook: a URL of yours that answers calls or messages with cXML. */
  create(body, options, ...others) {
    return call(this, 177, [], { body }, options, others)
  }

  /** Deletes a cXML webhook for good. */
  delete(id, options, ...others) {
    return call(this, 178, [id], {}, options, others)
  }

  /** Reads one cXML webhook. */
  get(id, options, ...others) {
    return call(this, 179, [id], {}, options, others)
  }

  /** Lists the cXML webhooks of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 180, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML webhook can be reached. */
  listAddresses(cxmlWebhookId, query, options, ...others) {
    return page(this, 181, 'data', [cxmlWebhookId], query, options, others)
  }

  /** Changes the name or URLs of a cXML webhook. */
  update(id, body, options, ...others) {
    return call(this, 182, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.dialogflowAgents`. */
export class FabricDialogflowAgents extends Resource {
  /** Deletes a Dialogflow agent for good. */
  delete(id, options, ...others) {
    return call(this, 183, [id], {}, options, others)
  }

  /** Reads one Dialogflow agent. */
  get(id, options, ...others) {
    return call(this, 184, [id], {}, options, others)
  }

  /** Lists the Dialogflow agents of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 185, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a Dialogflow agent can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 186, 'data', [id], query, options, others)
  }

  /** Changes the name or speech of a Dialogflow agent. */
  update(id, body, options, ...others) {
    return call(this, 187, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.freeswitchConnectors`. */
export class FabricFreeswitchConnectors extends Resource {
  /** Creates a FreeSWITCH connector: a link to a FreeSWITCH server of yours. */
  create(body, options, ...others) {
    return call(this, 188, [], { body }, options, others)
  }

  /** Deletes a FreeSWITCH connector for good. */
  delete(id, options, ...others) {
    return call(this, 189, [id], {}, options, others)
  }

  /** Reads one FreeSWITCH connector. */
  get(id, options, ...others) {
    return call(this, 190, [id], {}, options, others)
  }

  /** Lists the FreeSWITCH connectors of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 191, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a FreeSWITCH connector can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 192, 'data', [id], query, options, others)
  }

  /** Changes the name or caller id of a FreeSWITCH connector. */
  update(id, body, options, ...others) {
    return call(this, 193, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.relayApplications`. */
export class FabricRelayApplications extends Resource {
  /** Creates a Relay application: calls go to the realtime clients that listen to its topic. */
  create(body, options, ...others) {
    return call(this, 194, [], { body }, options, others)
  }

  /** Deletes a Relay application for good. */
  delete(id, options, ...others) {
    return call(this, 195, [id], {}, options, others)
  }

  /** Reads one Relay application. */
  get(id, options, ...others) {
    return call(this, 196, [id], {}, options, others)
  }

  /** Lists the Relay applications of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 197, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a Relay application can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 198, 'data', [id], query, options, others)
  }

  /** Changes the name, topic or status callback of a Relay application. */
  update(id, body, options, ...others) {
    return call(this, 199, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.resources`. */
export class FabricResources extends Resource {
  /** Routes the calls of a domain application to a resource. */
  assignDomainApplication(id, body, options, ...others) {
    return call(this, 200, [id], { body }, options, others)
  }

  /** Routes the calls or messages of a phone number to a resource, as `handler` says. */
  assignPhoneRoute(id, body, options, ...others) {
    return call(this, 201, [id], { body }, options, others)
  }

  /** Routes the calls of a SIP endpoint to a resource. */
  assignSipEndpoint(id, body, options, ...others) {
    return call(this, 202, [id], { body }, options, others)
  }

  /** Deletes a resource of any kind for good. */
  delete(id, options, ...others) {
    return call(this, 203, [id], {}, options, others)
  }

  /** Reads a resource of any kind. */
  get(id, options, ...others) {
    return call(this, 204, [id], {}, options, others)
  }

  /** Lists resources of every kind, page by page. */
  list(query, options, ...others) {
    return page(this, 205, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a resource can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 206, 'data', [id], query, options, others)
  }
}

/** Methods of `client.fabric.sipAddresses`. */
export class FabricSipAddresses extends Resource {
  /** Creates a SIP address: a SIP name at which a resource can be reached. */
  create(body, options, ...others) {
    return call(this, 207, [], { body }, options, others)
  }

  /** Deletes a SIP address for good. */
  delete(id, options, ...others) {
    return call(this, 208, [id], {}, options, others)
  }

  /** Reads one SIP address. */
  get(id, options, ...others) {
    return call(this, 209, [id], {}, options, others)
  }

  /** Lists the SIP addresses of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 210, 'data', [], query, options, others)
  }

  /** Changes the name or SIP settings of a SIP address. */
  update(id, body, options, ...others) {
    return call(this, 211, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.sipEndpoints`. */
export class FabricSipEndpoints extends Resource {
  /** Creates a SIP endpoint: a user name and password with which a SIP phone registers. */
  create(body, options, ...others) {
    return call(this, 212, [], { body }, options, others)
  }

  /** Deletes a SIP endpoint for good. */
  delete(id, options, ...others) {
    return call(this, 213, [id], {}, options, others)
  }

  /** Reads one SIP endpoint. */
  get(id, options, ...others) {
    return call(this, 214, [id], {}, options, others)
  }

  /** Lists the SIP endpoints of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 215, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SIP endpoint can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 216, 'data', [id], query, options, others)
  }

  /** Changes a SIP endpoint: its user name, its SIP settings or what handles its calls. */
  update(id, body, options, ...others) {
    return call(this, 217, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.sipGateways`. */
export class FabricSipGateways extends Resource {
  /** Creates a SIP gateway: a route to a SIP server of yours. */
  create(body, options, ...others) {
    return call(this, 218, [], { body }, options, others)
  }

  /** Deletes a SIP gateway for good. */
  delete(id, options, ...others) {
    return call(this, 219, [id], {}, options, others)
  }

  /** Reads one SIP gateway. */
  get(id, options, ...others) {
    return call(this, 220, [id], {}, options, others)
  }

  /** Lists the SIP gateways of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 221, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SIP gateway can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 222, 'data', [id], query, options, others)
  }

  /** Changes the name, URI or SIP settings of a SIP gateway. */
  update(id, body, options, ...others) {
    return call(this, 223, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.subscribers`. */
export class FabricSubscribers extends Resource {
  /** Creates a subscriber: a person who signs in and can be called. */
  create(body, options, ...others) {
    return call(this, 224, [], { body }, options, others)
  }

  /**
   * Creates a SIP endpoint for a subscriber: a user name and password with which a SIP phone
   * registers.
   */
  createSipEndpoint(fabricSubscriberId, body, options, ...others) {
    return call(this, 225, [fabricSubscriberId], { body }, options, others)
  }

  /** Deletes a subscriber for good. */
  delete(id, options, ...others) {
    return call(this, 226, [id], {}, options, others)
  }

  /** Deletes one SIP endpoint of a subscriber for good. */
  deleteSipEndpoint(fabricSubscriberId, id, options, ...others) {
    return call(this, 227, [fabricSubscriberId, id], {}, options, others)
  }

  /** Reads one subscriber. */
  get(id, options, ...others) {
    return call(this, 228, [id], {}, options, others)
  }

  /** Reads one SIP endpoint of a subscriber. */
  getSipEndpoint(fabricSubscriberId, id, options, ...others) {
    return call(this, 229, [fabricSubscriberId, id], {}, options, others)
  }

  /** Lists the subscribers of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 230, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a subscriber can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 231, 'data', [id], query, options, others)
  }

  /** Lists the SIP endpoints of a subscriber, page by page. */
  listSipEndpoints(fabricSubscriberId, query, options, ...others) {
    return page(this, 232, 'data', [fabricSubscriberId], query, options, others)
  }

  /**
   * Changes a subscriber: name, email, password or details; `email` must be given even if it stays
   * the same.
   */
  update(id, body, options, ...others) {
    return call(this, 233, [id], { body }, options, others)
  }

  /** Changes a SIP endpoint of a subscriber: its user name, password or SIP settings. */
  updateSipEndpoint(fabricSubscriberId, id, body, options, ...others) {
    return call(this, 234, [fabricSubscriberId, id], { body }, options, others)
  }
}

/** Methods of `client.fabric.swmlScripts`. */
export class FabricSwmlScripts extends Resource {
  /** Creates a SWML script: a SWML document that the platform keeps and runs. */
  create(body, options, ...others) {
    return call(this, 235, [], { body }, options, others)
  }

  /** Deletes a SWML script for good. */
  delete(id, options, ...others) {
    return call(this, 236, [id], {}, options, others)
  }

  /** Reads one SWML script. */
  get(id, options, ...others) {
    return call(this, 237, [id], {}, options, others)
  }

  /** Lists the SWML scripts of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 238, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SWML script can be reached. */
  listAddresses(id, query, options, ...others) {
    return page(this, 239, 'data', [id], query, options, others)
  }

  /** Changes the name, contents or status callback of a SWML script. */
  update(id, body, options, ...others) {
    return call(this, 240, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.swmlWebhooks`. */
export class FabricSwmlWebhooks extends Resource {
  /** Creates a SWML webhook: a URL of yours that answers calls or messages with SWML. */
  create(body, options, ...others) {
    return call(this, 241, [], { body }, options, others)
  }

  /** Deletes a SWML webhook for good. */
  delete(id, options, ...others) {
    return call(this, 242, [id], {}, options, others)
  }

  /** Reads one SWML webhook. */
  get(id, options, ...others) {
    return call(this, 243, [id], {}, options, others)
  }

  /** Lists the SWML webhooks of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 244, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SWML webhook can be reached. */
  listAddresses(swmlWebhookId, query, options, ...others) {
    return page(this, 245, 'data', [swmlWebhookId], query, options, others)
  }

  /** Changes the name or URLs of a SWML webhook. */
  update(id, body, options, ...others) {
    return call(this, 246, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.tokens`. */
export class FabricTokens extends Resource {
  /**
   * Exchanges a public click-to-call token for a short-lived embed token; it carries no credential
   * and is open to browsers.
   */
  createEmbedToken(body, options, ...others) {
    return call(this, 2, [], { body }, options, others)
  }

  /** Mints a guest token for a browser; it may call only the `allowed_addresses`, ten at most. */
  createGuestToken(body, options, ...others) {
    return call(this, 247, [], { body }, options, others)
  }

  /**
   * Mints a token with which a subscriber invites somebody to call one address; it is asked for
   * with the subscriber token.
   */
  createInviteToken(body, options, ...others) {
    return call(this, 3, [], { body }, options, others)
  }

  /**
   * Mints a subscriber token for a browser, and creates the subscriber if the `reference` is new.
   */
  createSubscriberToken(body, options, ...others) {
    return call(this, 248, [], { body }, options, others)
  }

  /** Exchanges a refresh token for a new subscriber token and a new refresh token. */
  refreshSubscriberToken(body, options, ...others) {
    return call(this, 249, [], { body }, options, others)
  }
}

/** Methods of `client.fabric`. */
export class Fabric extends Resource {
  /** `client.fabric.addresses` */
  get addresses() {
    return child(this, FabricAddresses)
  }

  /** `client.fabric.aiAgents` */
  get aiAgents() {
    return child(this, FabricAiAgents)
  }

  /** `client.fabric.callFlows` */
  get callFlows() {
    return child(this, FabricCallFlows)
  }

  /** `client.fabric.conferenceRooms` */
  get conferenceRooms() {
    return child(this, FabricConferenceRooms)
  }

  /** `client.fabric.cxmlApplications` */
  get cxmlApplications() {
    return child(this, FabricCxmlApplications)
  }

  /** `client.fabric.cxmlScripts` */
  get cxmlScripts() {
    return child(this, FabricCxmlScripts)
  }

  /** `client.fabric.cxmlWebhooks` */
  get cxmlWebhooks() {
    return child(this, FabricCxmlWebhooks)
  }

  /** `client.fabric.dialogflowAgents` */
  get dialogflowAgents() {
    return child(this, FabricDialogflowAgents)
  }

  /** `client.fabric.freeswitchConnectors` */
  get freeswitchConnectors() {
    return child(this, FabricFreeswitchConnectors)
  }

  /** `client.fabric.relayApplications` */
  get relayApplications() {
    return child(this, FabricRelayApplications)
  }

  /** `client.fabric.resources` */
  get resources() {
    return child(this, FabricResources)
  }

  /** `client.fabric.sipAddresses` */
  get sipAddresses() {
    return child(this, FabricSipAddresses)
  }

  /** `client.fabric.sipEndpoints` */
  get sipEndpoints() {
    return child(this, FabricSipEndpoints)
  }

  /** `client.fabric.sipGateways` */
  get sipGateways() {
    return child(this, FabricSipGateways)
  }

  /** `client.fabric.subscribers` */
  get subscribers() {
    return child(this, FabricSubscribers)
  }

  /** `client.fabric.swmlScripts` */
  get swmlScripts() {
    return child(this, FabricSwmlScripts)
  }

  /** `client.fabric.swmlWebhooks` */
  get swmlWebhooks() {
    return child(this, FabricSwmlWebhooks)
  }

  /** `client.fabric.tokens` */
  get tokens() {
    return child(this, FabricTokens)
  }

  /** Throws an error with the correct path. */
  get address() {
    return misplaced(this, 'fabric.address', 'fabric.addresses')
  }

  /** Throws an error with the correct path. */
  get aiAgent() {
    return misplaced(this, 'fabric.aiAgent', 'fabric.aiAgents')
  }

  /** Throws an error with the correct path. */
  get ai_agents() {
    return misplaced(this, 'fabric.ai_agents', 'fabric.aiAgents')
  }

  /** Throws an error with the correct path. */
  get callFlow() {
    return misplaced(this, 'fabric.callFlow', 'fabric.callFlows')
  }

  /** Throws an error with the correct path. */
  get call_flows() {
    return misplaced(this, 'fabric.call_flows', 'fabric.callFlows')
  }

  /** Throws an error with the correct path. */
  get conferenceRoom() {
    return misplaced(this, 'fabric.conferenceRoom', 'fabric.conferenceRooms')
  }

  /** Throws an error with the correct path. */
  get conference_rooms() {
    return misplaced(this, 'fabric.conference_rooms', 'fabric.conferenceRooms')
  }

  /** Throws an error with the correct path. */
  get cxmlApplication() {
    return misplaced(this, 'fabric.cxmlApplication', 'fabric.cxmlApplications')
  }

  /** Throws an error with the correct path. */
  get cxmlScript() {
    return misplaced(this, 'fabric.cxmlScript', 'fabric.cxmlScripts')
  }

  /** Throws an error with the correct path. */
  get cxmlWebhook() {
    return misplaced(this, 'fabric.cxmlWebhook', 'fabric.cxmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get cxml_applications() {
    return misplaced(this, 'fabric.cxml_applications', 'fabric.cxmlApplications')
  }

  /** Throws an error with the correct path. */
  get cxml_scripts() {
    return misplaced(this, 'fabric.cxml_scripts', 'fabric.cxmlScripts')
  }

  /** Throws an error with the correct path. */
  get cxml_webhooks() {
    return misplaced(this, 'fabric.cxml_webhooks', 'fabric.cxmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get dialogflowAgent() {
    return misplaced(this, 'fabric.dialogflowAgent', 'fabric.dialogflowAgents')
  }

  /** Throws an error with the correct path. */
  get dialogflow_agents() {
    return misplaced(this, 'fabric.dialogflow_agents', 'fabric.dialogflowAgents')
  }

  /** Throws an error with the correct path. */
  get freeswitchConnector() {
    return misplaced(this, 'fabric.freeswitchConnector', 'fabric.freeswitchConnectors')
  }

  /** Throws an error with the correct path. */
  get freeswitch_connectors() {
    return misplaced(this, 'fabric.freeswitch_connectors', 'fabric.freeswitchConnectors')
  }

  /** Throws an error with the correct path. */
  get relayApplication() {
    return misplaced(this, 'fabric.relayApplication', 'fabric.relayApplications')
  }

  /** Throws an error with the correct path. */
  get relay_applications() {
    return misplaced(this, 'fabric.relay_applications', 'fabric.relayApplications')
  }

  /** Throws an error with the correct path. */
  get resource() {
    return misplaced(this, 'fabric.resource', 'fabric.resources')
  }

  /** Throws an error with the correct path. */
  get sipAddress() {
    return misplaced(this, 'fabric.sipAddress', 'fabric.sipAddresses')
  }

  /** Throws an error with the correct path. */
  get sipEndpoint() {
    return misplaced(this, 'fabric.sipEndpoint', 'fabric.sipEndpoints')
  }

  /** Throws an error with the correct path. */
  get sipGateway() {
    return misplaced(this, 'fabric.sipGateway', 'fabric.sipGateways')
  }

  /** Throws an error with the correct path. */
  get sip_addresses() {
    return misplaced(this, 'fabric.sip_addresses', 'fabric.sipAddresses')
  }

  /** Throws an error with the correct path. */
  get sip_endpoints() {
    return misplaced(this, 'fabric.sip_endpoints', 'fabric.sipEndpoints')
  }

  /** Throws an error with the correct path. */
  get sip_gateways() {
    return misplaced(this, 'fabric.sip_gateways', 'fabric.sipGateways')
  }

  /** Throws an error with the correct path. */
  get subscriber() {
    return misplaced(this, 'fabric.subscriber', 'fabric.subscribers')
  }

  /** Throws an error with the correct path. */
  get swmlScript() {
    return misplaced(this, 'fabric.swmlScript', 'fabric.swmlScripts')
  }

  /** Throws an error with the correct path. */
  get swmlWebhook() {
    return misplaced(this, 'fabric.swmlWebhook', 'fabric.swmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get swml_scripts() {
    return misplaced(this, 'fabric.swml_scripts', 'fabric.swmlScripts')
  }

  /** Throws an error with the correct path. */
  get swml_webhooks() {
    return misplaced(this, 'fabric.swml_webhooks', 'fabric.swmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get token() {
    return misplaced(this, 'fabric.token', 'fabric.tokens')
  }
}
