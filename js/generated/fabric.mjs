// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.fabric.addresses`. */
export class FabricAddresses extends Resource {
  /** Reads one address that the holder of a subscriber token may call. */
  get(id, options, ...others) {
    return this._call(0, [id], {}, options, others)
  }

  /**
   * Lists the addresses that the holder of a subscriber token may call; a server without one sends its API
   * token.
   */
  list(query, options, ...others) {
    return this._page(1, 'data', [], query, options, others)
  }
}

/** Methods of `client.fabric.aiAgents`. */
export class FabricAiAgents extends Resource {
  /** Creates an AI agent: a prompt, a voice and the functions it may use. */
  create(body, options, ...others) {
    return this._call(146, [], { body }, options, others)
  }

  /** Deletes an AI agent for good. */
  delete(id, options, ...others) {
    return this._call(147, [id], {}, options, others)
  }

  /** Reads one AI agent. */
  get(id, options, ...others) {
    return this._call(148, [id], {}, options, others)
  }

  /** Lists the AI agents of the project, page by page. */
  list(query, options, ...others) {
    return this._page(149, 'data', [], query, options, others)
  }

  /** Lists the addresses at which an AI agent can be reached. */
  listAddresses(aiAgentId, query, options, ...others) {
    return this._page(150, 'data', [aiAgentId], query, options, others)
  }

  /** Changes an AI agent: its prompt, its languages or the functions it may use. */
  update(id, body, options, ...others) {
    return this._call(151, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.callFlows`. */
export class FabricCallFlows extends Resource {
  /** Creates a call flow: the flow as the dashboard draws it, and the SWML that it runs. */
  create(body, options, ...others) {
    return this._call(152, [], { body }, options, others)
  }

  /** Deletes a call flow for good. */
  delete(id, options, ...others) {
    return this._call(153, [id], {}, options, others)
  }

  /** Puts one version of a call flow into service, named by its document version or its id. */
  deployVersion(id, body, options, ...others) {
    return this._call(154, [id], { body }, options, others)
  }

  /** Reads one call flow. */
  get(id, options, ...others) {
    return this._call(155, [id], {}, options, others)
  }

  /** Lists the call flows of the project, page by page. */
  list(query, options, ...others) {
    return this._page(156, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a call flow can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(157, 'data', [id], query, options, others)
  }

  /** Lists the saved versions of a call flow, page by page. */
  listVersions(id, query, options, ...others) {
    return this._page(158, 'data', [id], query, options, others)
  }

  /** Changes the title, the flow or the SWML of a call flow; all but the title must be given. */
  update(id, body, options, ...others) {
    return this._call(159, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.conferenceRooms`. */
export class FabricConferenceRooms extends Resource {
  /** Creates a conference room: an audio and video room with an address of its own. */
  create(body, options, ...others) {
    return this._call(160, [], { body }, options, others)
  }

  /** Deletes a conference room for good. */
  delete(id, options, ...others) {
    return this._call(161, [id], {}, options, others)
  }

  /** Reads one conference room. */
  get(id, options, ...others) {
    return this._call(162, [id], {}, options, others)
  }

  /** Lists the conference rooms of the project, page by page. */
  list(query, options, ...others) {
    return this._page(163, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a conference room can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(164, 'data', [id], query, options, others)
  }

  /** Changes the settings of a conference room. */
  update(id, body, options, ...others) {
    return this._call(165, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlApplications`. */
export class FabricCxmlApplications extends Resource {
  /** Deletes a cXML application for good. */
  delete(id, options, ...others) {
    return this._call(166, [id], {}, options, others)
  }

  /** Reads one cXML application. */
  get(id, options, ...others) {
    return this._call(167, [id], {}, options, others)
  }

  /** Lists the cXML applications of the project, page by page. */
  list(query, options, ...others) {
    return this._page(168, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML application can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(169, 'data', [id], query, options, others)
  }

  /** Changes the name or URLs of a cXML application. */
  update(id, body, options, ...others) {
    return this._call(170, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlScripts`. */
export class FabricCxmlScripts extends Resource {
  /** Creates a cXML script: a cXML document that the platform keeps and runs. */
  create(body, options, ...others) {
    return this._call(171, [], { body }, options, others)
  }

  /** Deletes a cXML script for good. */
  delete(id, options, ...others) {
    return this._call(172, [id], {}, options, others)
  }

  /** Reads one cXML script. */
  get(id, options, ...others) {
    return this._call(173, [id], {}, options, others)
  }

  /** Lists the cXML scripts of the project, page by page. */
  list(query, options, ...others) {
    return this._page(174, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML script can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(175, 'data', [id], query, options, others)
  }

  /** Changes the name, contents or status callback of a cXML script. */
  update(id, body, options, ...others) {
    return this._call(176, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.cxmlWebhooks`. */
export class FabricCxmlWebhooks extends Resource {
  /** Creates a cXML webhook: a URL of yours that answers calls or messages with cXML. */
  create(body, options, ...others) {
    return this._call(177, [], { body }, options, others)
  }

  /** Deletes a cXML webhook for good. */
  delete(id, options, ...others) {
    return this._call(178, [id], {}, options, others)
  }

  /** Reads one cXML webhook. */
  get(id, options, ...others) {
    return this._call(179, [id], {}, options, others)
  }

  /** Lists the cXML webhooks of the project, page by page. */
  list(query, options, ...others) {
    return this._page(180, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a cXML webhook can be reached. */
  listAddresses(cxmlWebhookId, query, options, ...others) {
    return this._page(181, 'data', [cxmlWebhookId], query, options, others)
  }

  /** Changes the name or URLs of a cXML webhook. */
  update(id, body, options, ...others) {
    return this._call(182, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.dialogflowAgents`. */
export class FabricDialogflowAgents extends Resource {
  /** Deletes a Dialogflow agent for good. */
  delete(id, options, ...others) {
    return this._call(183, [id], {}, options, others)
  }

  /** Reads one Dialogflow agent. */
  get(id, options, ...others) {
    return this._call(184, [id], {}, options, others)
  }

  /** Lists the Dialogflow agents of the project, page by page. */
  list(query, options, ...others) {
    return this._page(185, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a Dialogflow agent can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(186, 'data', [id], query, options, others)
  }

  /** Changes the name or speech of a Dialogflow agent. */
  update(id, body, options, ...others) {
    return this._call(187, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.freeswitchConnectors`. */
export class FabricFreeswitchConnectors extends Resource {
  /** Creates a FreeSWITCH connector: a link to a FreeSWITCH server of yours. */
  create(body, options, ...others) {
    return this._call(188, [], { body }, options, others)
  }

  /** Deletes a FreeSWITCH connector for good. */
  delete(id, options, ...others) {
    return this._call(189, [id], {}, options, others)
  }

  /** Reads one FreeSWITCH connector. */
  get(id, options, ...others) {
    return this._call(190, [id], {}, options, others)
  }

  /** Lists the FreeSWITCH connectors of the project, page by page. */
  list(query, options, ...others) {
    return this._page(191, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a FreeSWITCH connector can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(192, 'data', [id], query, options, others)
  }

  /** Changes the name or caller id of a FreeSWITCH connector. */
  update(id, body, options, ...others) {
    return this._call(193, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.relayApplications`. */
export class FabricRelayApplications extends Resource {
  /** Creates a Relay application: calls go to the realtime clients that listen to its topic. */
  create(body, options, ...others) {
    return this._call(194, [], { body }, options, others)
  }

  /** Deletes a Relay application for good. */
  delete(id, options, ...others) {
    return this._call(195, [id], {}, options, others)
  }

  /** Reads one Relay application. */
  get(id, options, ...others) {
    return this._call(196, [id], {}, options, others)
  }

  /** Lists the Relay applications of the project, page by page. */
  list(query, options, ...others) {
    return this._page(197, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a Relay application can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(198, 'data', [id], query, options, others)
  }

  /** Changes the name, topic or status callback of a Relay application. */
  update(id, body, options, ...others) {
    return this._call(199, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.resources`. */
export class FabricResources extends Resource {
  /** Routes the calls of a domain application to a resource. */
  assignDomainApplication(id, body, options, ...others) {
    return this._call(200, [id], { body }, options, others)
  }

  /** Routes the calls or messages of a phone number to a resource, as `handler` says. */
  assignPhoneRoute(id, body, options, ...others) {
    return this._call(201, [id], { body }, options, others)
  }

  /** Routes the calls of a SIP endpoint to a resource. */
  assignSipEndpoint(id, body, options, ...others) {
    return this._call(202, [id], { body }, options, others)
  }

  /** Deletes a resource of any kind for good. */
  delete(id, options, ...others) {
    return this._call(203, [id], {}, options, others)
  }

  /** Reads a resource of any kind. */
  get(id, options, ...others) {
    return this._call(204, [id], {}, options, others)
  }

  /** Lists resources of every kind, page by page. */
  list(query, options, ...others) {
    return this._page(205, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a resource can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(206, 'data', [id], query, options, others)
  }
}

/** Methods of `client.fabric.sipAddresses`. */
export class FabricSipAddresses extends Resource {
  /** Creates a SIP address: a SIP name at which a resource can be reached. */
  create(body, options, ...others) {
    return this._call(207, [], { body }, options, others)
  }

  /** Deletes a SIP address for good. */
  delete(id, options, ...others) {
    return this._call(208, [id], {}, options, others)
  }

  /** Reads one SIP address. */
  get(id, options, ...others) {
    return this._call(209, [id], {}, options, others)
  }

  /** Lists the SIP addresses of the project, page by page. */
  list(query, options, ...others) {
    return this._page(210, 'data', [], query, options, others)
  }

  /** Changes the name or SIP settings of a SIP address. */
  update(id, body, options, ...others) {
    return this._call(211, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.sipEndpoints`. */
export class FabricSipEndpoints extends Resource {
  /** Creates a SIP endpoint: a user name and password with which a SIP phone registers. */
  create(body, options, ...others) {
    return this._call(212, [], { body }, options, others)
  }

  /** Deletes a SIP endpoint for good. */
  delete(id, options, ...others) {
    return this._call(213, [id], {}, options, others)
  }

  /** Reads one SIP endpoint. */
  get(id, options, ...others) {
    return this._call(214, [id], {}, options, others)
  }

  /** Lists the SIP endpoints of the project, page by page. */
  list(query, options, ...others) {
    return this._page(215, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SIP endpoint can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(216, 'data', [id], query, options, others)
  }

  /** Changes a SIP endpoint: its user name, its SIP settings or what handles its calls. */
  update(id, body, options, ...others) {
    return this._call(217, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.sipGateways`. */
export class FabricSipGateways extends Resource {
  /** Creates a SIP gateway: a route to a SIP server of yours. */
  create(body, options, ...others) {
    return this._call(218, [], { body }, options, others)
  }

  /** Deletes a SIP gateway for good. */
  delete(id, options, ...others) {
    return this._call(219, [id], {}, options, others)
  }

  /** Reads one SIP gateway. */
  get(id, options, ...others) {
    return this._call(220, [id], {}, options, others)
  }

  /** Lists the SIP gateways of the project, page by page. */
  list(query, options, ...others) {
    return this._page(221, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SIP gateway can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(222, 'data', [id], query, options, others)
  }

  /** Changes the name, URI or SIP settings of a SIP gateway. */
  update(id, body, options, ...others) {
    return this._call(223, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.subscribers`. */
export class FabricSubscribers extends Resource {
  /** Creates a subscriber: a person who signs in and can be called. */
  create(body, options, ...others) {
    return this._call(224, [], { body }, options, others)
  }

  /** Creates a SIP endpoint for a subscriber: a user name and password with which a SIP phone registers. */
  createSipEndpoint(fabricSubscriberId, body, options, ...others) {
    return this._call(225, [fabricSubscriberId], { body }, options, others)
  }

  /** Deletes a subscriber for good. */
  delete(id, options, ...others) {
    return this._call(226, [id], {}, options, others)
  }

  /** Deletes one SIP endpoint of a subscriber for good. */
  deleteSipEndpoint(fabricSubscriberId, id, options, ...others) {
    return this._call(227, [fabricSubscriberId, id], {}, options, others)
  }

  /** Reads one subscriber. */
  get(id, options, ...others) {
    return this._call(228, [id], {}, options, others)
  }

  /** Reads one SIP endpoint of a subscriber. */
  getSipEndpoint(fabricSubscriberId, id, options, ...others) {
    return this._call(229, [fabricSubscriberId, id], {}, options, others)
  }

  /** Lists the subscribers of the project, page by page. */
  list(query, options, ...others) {
    return this._page(230, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a subscriber can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(231, 'data', [id], query, options, others)
  }

  /** Lists the SIP endpoints of a subscriber, page by page. */
  listSipEndpoints(fabricSubscriberId, query, options, ...others) {
    return this._page(232, 'data', [fabricSubscriberId], query, options, others)
  }

  /**
   * Changes a subscriber: name, email, password or details; `email` must be given even if it stays the same.
   */
  update(id, body, options, ...others) {
    return this._call(233, [id], { body }, options, others)
  }

  /** Changes a SIP endpoint of a subscriber: its user name, password or SIP settings. */
  updateSipEndpoint(fabricSubscriberId, id, body, options, ...others) {
    return this._call(234, [fabricSubscriberId, id], { body }, options, others)
  }
}

/** Methods of `client.fabric.swmlScripts`. */
export class FabricSwmlScripts extends Resource {
  /** Creates a SWML script: a SWML document that the platform keeps and runs. */
  create(body, options, ...others) {
    return this._call(235, [], { body }, options, others)
  }

  /** Deletes a SWML script for good. */
  delete(id, options, ...others) {
    return this._call(236, [id], {}, options, others)
  }

  /** Reads one SWML script. */
  get(id, options, ...others) {
    return this._call(237, [id], {}, options, others)
  }

  /** Lists the SWML scripts of the project, page by page. */
  list(query, options, ...others) {
    return this._page(238, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SWML script can be reached. */
  listAddresses(id, query, options, ...others) {
    return this._page(239, 'data', [id], query, options, others)
  }

  /** Changes the name, contents or status callback of a SWML script. */
  update(id, body, options, ...others) {
    return this._call(240, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.swmlWebhooks`. */
export class FabricSwmlWebhooks extends Resource {
  /** Creates a SWML webhook: a URL of yours that answers calls or messages with SWML. */
  create(body, options, ...others) {
    return this._call(241, [], { body }, options, others)
  }

  /** Deletes a SWML webhook for good. */
  delete(id, options, ...others) {
    return this._call(242, [id], {}, options, others)
  }

  /** Reads one SWML webhook. */
  get(id, options, ...others) {
    return this._call(243, [id], {}, options, others)
  }

  /** Lists the SWML webhooks of the project, page by page. */
  list(query, options, ...others) {
    return this._page(244, 'data', [], query, options, others)
  }

  /** Lists the addresses at which a SWML webhook can be reached. */
  listAddresses(swmlWebhookId, query, options, ...others) {
    return this._page(245, 'data', [swmlWebhookId], query, options, others)
  }

  /** Changes the name or URLs of a SWML webhook. */
  update(id, body, options, ...others) {
    return this._call(246, [id], { body }, options, others)
  }
}

/** Methods of `client.fabric.tokens`. */
export class FabricTokens extends Resource {
  /**
   * Exchanges a public click-to-call token for a short-lived embed token; it carries no credential and is
   * open to browsers.
   */
  createEmbedToken(body, options, ...others) {
    return this._call(2, [], { body }, options, others)
  }

  /** Mints a guest token for a browser; it may call only the `allowed_addresses`, ten at most. */
  createGuestToken(body, options, ...others) {
    return this._call(247, [], { body }, options, others)
  }

  /**
   * Mints a token with which a subscriber invites somebody to call one address; it is asked for with the
   * subscriber token.
   */
  createInviteToken(body, options, ...others) {
    return this._call(3, [], { body }, options, others)
  }

  /** Mints a subscriber token for a browser, and creates the subscriber if the `reference` is new. */
  createSubscriberToken(body, options, ...others) {
    return this._call(248, [], { body }, options, others)
  }

  /** Exchanges a refresh token for a new subscriber token and a new refresh token. */
  refreshSubscriberToken(body, options, ...others) {
    return this._call(249, [], { body }, options, others)
  }
}

/** Methods of `client.fabric`. */
export class Fabric extends Resource {
  /** `client.fabric.addresses` */
  get addresses() {
    return this._child(FabricAddresses)
  }

  /** `client.fabric.aiAgents` */
  get aiAgents() {
    return this._child(FabricAiAgents)
  }

  /** `client.fabric.callFlows` */
  get callFlows() {
    return this._child(FabricCallFlows)
  }

  /** `client.fabric.conferenceRooms` */
  get conferenceRooms() {
    return this._child(FabricConferenceRooms)
  }

  /** `client.fabric.cxmlApplications` */
  get cxmlApplications() {
    return this._child(FabricCxmlApplications)
  }

  /** `client.fabric.cxmlScripts` */
  get cxmlScripts() {
    return this._child(FabricCxmlScripts)
  }

  /** `client.fabric.cxmlWebhooks` */
  get cxmlWebhooks() {
    return this._child(FabricCxmlWebhooks)
  }

  /** `client.fabric.dialogflowAgents` */
  get dialogflowAgents() {
    return this._child(FabricDialogflowAgents)
  }

  /** `client.fabric.freeswitchConnectors` */
  get freeswitchConnectors() {
    return this._child(FabricFreeswitchConnectors)
  }

  /** `client.fabric.relayApplications` */
  get relayApplications() {
    return this._child(FabricRelayApplications)
  }

  /** `client.fabric.resources` */
  get resources() {
    return this._child(FabricResources)
  }

  /** `client.fabric.sipAddresses` */
  get sipAddresses() {
    return this._child(FabricSipAddresses)
  }

  /** `client.fabric.sipEndpoints` */
  get sipEndpoints() {
    return this._child(FabricSipEndpoints)
  }

  /** `client.fabric.sipGateways` */
  get sipGateways() {
    return this._child(FabricSipGateways)
  }

  /** `client.fabric.subscribers` */
  get subscribers() {
    return this._child(FabricSubscribers)
  }

  /** `client.fabric.swmlScripts` */
  get swmlScripts() {
    return this._child(FabricSwmlScripts)
  }

  /** `client.fabric.swmlWebhooks` */
  get swmlWebhooks() {
    return this._child(FabricSwmlWebhooks)
  }

  /** `client.fabric.tokens` */
  get tokens() {
    return this._child(FabricTokens)
  }
}
