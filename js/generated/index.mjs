// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, misplaced, Resource } from '../resource.mjs'
import { Addresses } from './addresses.mjs'
import { Ai } from './ai.mjs'
import { Calling } from './calling.mjs'
import { Chat } from './chat.mjs'
import { Compat } from './compat.mjs'
import { Datasphere } from './datasphere.mjs'
import { DomainApplications } from './domainApplications.mjs'
import { Fabric } from './fabric.mjs'
import { ImportedNumbers } from './importedNumbers.mjs'
import { Logs } from './logs.mjs'
import { Lookup } from './lookup.mjs'
import { Messaging } from './messaging.mjs'
import { Mfa } from './mfa.mjs'
import { NumberGroups } from './numberGroups.mjs'
import { PhoneNumbers } from './phoneNumbers.mjs'
import { Project } from './project.mjs'
import { Projects } from './projects.mjs'
import { Pubsub } from './pubsub.mjs'
import { Queues } from './queues.mjs'
import { Recordings } from './recordings.mjs'
import { Registry } from './registry.mjs'
import { ShortCodes } from './shortCodes.mjs'
import { SipEndpoints } from './sipEndpoints.mjs'
import { SipProfile } from './sipProfile.mjs'
import { VerifiedCallers } from './verifiedCallers.mjs'
import { Video } from './video.mjs'

/** The API's families. */
export class Api extends Resource {
  /** `client.addresses` */
  get addresses() {
    return child(this, Addresses)
  }

  /** `client.ai` */
  get ai() {
    return child(this, Ai)
  }

  /** `client.calling` */
  get calling() {
    return child(this, Calling)
  }

  /** `client.chat` */
  get chat() {
    return child(this, Chat)
  }

  /** `client.compat` */
  get compat() {
    return child(this, Compat)
  }

  /** `client.datasphere` */
  get datasphere() {
    return child(this, Datasphere)
  }

  /** `client.domainApplications` */
  get domainApplications() {
    return child(this, DomainApplications)
  }

  /** `client.fabric` */
  get fabric() {
    return child(this, Fabric)
  }

  /** `client.importedNumbers` */
  get importedNumbers() {
    return child(this, ImportedNumbers)
  }

  /** `client.logs` */
  get logs() {
    return child(this, Logs)
  }

  /** `client.lookup` */
  get lookup() {
    return child(this, Lookup)
  }

  /** `client.messaging` */
  get messaging() {
    return child(this, Messaging)
  }

  /** `client.mfa` */
  get mfa() {
    return child(this, Mfa)
  }

  /** `client.numberGroups` */
  get numberGroups() {
    return child(this, NumberGroups)
  }

  /** `client.phoneNumbers` */
  get phoneNumbers() {
    return child(this, PhoneNumbers)
  }

  /** `client.project` */
  get project() {
    return child(this, Project)
  }

  /** `client.projects` */
  get projects() {
    return child(this, Projects)
  }

  /** `client.pubsub` */
  get pubsub() {
    return child(this, Pubsub)
  }

  /** `client.queues` */
  get queues() {
    return child(this, Queues)
  }

  /** `client.recordings` */
  get recordings() {
    return child(this, Recordings)
  }

  /** `client.registry` */
  get registry() {
    return child(this, Registry)
  }

  /** `client.shortCodes` */
  get shortCodes() {
    return child(this, ShortCodes)
  }

  /** `client.sipEndpoints` */
  get sipEndpoints() {
    return child(this, SipEndpoints)
  }

  /** `client.sipProfile` */
  get sipProfile() {
    return child(this, SipProfile)
  }

  /** `client.verifiedCallers` */
  get verifiedCallers() {
    return child(this, VerifiedCallers)
  }

  /** `client.video` */
  get video() {
    return child(this, Video)
  }

  /** Throws: it is elsewhere. */
  get accounts() {
    return misplaced(this, 'accounts', 'compat.accounts')
  }

  /** Throws: it is elsewhere. */
  get address() {
    return misplaced(this, 'address', 'addresses')
  }

  /** Throws: it is elsewhere. */
  get aiAgents() {
    return misplaced(this, 'aiAgents', 'fabric.aiAgents')
  }

  /** Throws: it is elsewhere. */
  get applications() {
    return misplaced(this, 'applications', 'compat.applications')
  }

  /** Throws: it is elsewhere. */
  get brands() {
    return misplaced(this, 'brands', 'registry.brands')
  }

  /** Throws: it is elsewhere. */
  get businesses() {
    return misplaced(this, 'businesses', 'messaging.whatsapp.businesses')
  }

  /** Throws: it is elsewhere. */
  get callFlows() {
    return misplaced(this, 'callFlows', 'fabric.callFlows')
  }

  /** Throws: it is elsewhere. */
  get calls() {
    return misplaced(this, 'calls', 'compat.calls')
  }

  /** Throws: it is elsewhere. */
  get campaigns() {
    return misplaced(this, 'campaigns', 'registry.campaigns')
  }

  /** Throws: it is elsewhere. */
  get conferenceRooms() {
    return misplaced(this, 'conferenceRooms', 'fabric.conferenceRooms')
  }

  /** Throws: it is elsewhere. */
  get conferenceTokens() {
    return misplaced(this, 'conferenceTokens', 'video.conferenceTokens')
  }

  /** Throws: it is elsewhere. */
  get conferences() {
    return misplaced(this, 'conferences', 'compat.conferences', 'logs.conferences', 'video.conferences')
  }

  /** Throws: it is elsewhere. */
  get cxmlApplications() {
    return misplaced(this, 'cxmlApplications', 'fabric.cxmlApplications')
  }

  /** Throws: it is elsewhere. */
  get cxmlScripts() {
    return misplaced(this, 'cxmlScripts', 'fabric.cxmlScripts')
  }

  /** Throws: it is elsewhere. */
  get cxmlWebhooks() {
    return misplaced(this, 'cxmlWebhooks', 'fabric.cxmlWebhooks')
  }

  /** Throws: it is elsewhere. */
  get dialogflowAgents() {
    return misplaced(this, 'dialogflowAgents', 'fabric.dialogflowAgents')
  }

  /** Throws: it is elsewhere. */
  get documents() {
    return misplaced(this, 'documents', 'datasphere.documents')
  }

  /** Throws: it is elsewhere. */
  get domainApplication() {
    return misplaced(this, 'domainApplication', 'domainApplications')
  }

  /** Throws: it is elsewhere. */
  get domain_applications() {
    return misplaced(this, 'domain_applications', 'domainApplications')
  }

  /** Throws: it is elsewhere. */
  get fax() {
    return misplaced(this, 'fax', 'logs.fax')
  }

  /** Throws: it is elsewhere. */
  get faxes() {
    return misplaced(this, 'faxes', 'compat.faxes')
  }

  /** Throws: it is elsewhere. */
  get freeswitchConnectors() {
    return misplaced(this, 'freeswitchConnectors', 'fabric.freeswitchConnectors')
  }

  /** Throws: it is elsewhere. */
  get importedNumber() {
    return misplaced(this, 'importedNumber', 'importedNumbers')
  }

  /** Throws: it is elsewhere. */
  get imported_numbers() {
    return misplaced(this, 'imported_numbers', 'importedNumbers')
  }

  /** Throws: it is elsewhere. */
  get lamlBins() {
    return misplaced(this, 'lamlBins', 'compat.lamlBins')
  }

  /** Throws: it is elsewhere. */
  get log() {
    return misplaced(this, 'log', 'logs')
  }

  /** Throws: it is elsewhere. */
  get messages() {
    return misplaced(this, 'messages', 'compat.messages', 'logs.messages', 'messaging.messages')
  }

  /** Throws: it is elsewhere. */
  get numberGroup() {
    return misplaced(this, 'numberGroup', 'numberGroups')
  }

  /** Throws: it is elsewhere. */
  get number_groups() {
    return misplaced(this, 'number_groups', 'numberGroups')
  }

  /** Throws: it is elsewhere. */
  get numbers() {
    return misplaced(this, 'numbers', 'messaging.whatsapp.numbers', 'registry.numbers')
  }

  /** Throws: it is elsewhere. */
  get orders() {
    return misplaced(this, 'orders', 'registry.orders')
  }

  /** Throws: it is elsewhere. */
  get phoneNumber() {
    return misplaced(this, 'phoneNumber', 'phoneNumbers')
  }

  /** Throws: it is elsewhere. */
  get phone_numbers() {
    return misplaced(this, 'phone_numbers', 'phoneNumbers')
  }

  /** Throws: it is elsewhere. */
  get queue() {
    return misplaced(this, 'queue', 'queues')
  }

  /** Throws: it is elsewhere. */
  get recording() {
    return misplaced(this, 'recording', 'recordings')
  }

  /** Throws: it is elsewhere. */
  get relayApplications() {
    return misplaced(this, 'relayApplications', 'fabric.relayApplications')
  }

  /** Throws: it is elsewhere. */
  get resources() {
    return misplaced(this, 'resources', 'fabric.resources')
  }

  /** Throws: it is elsewhere. */
  get roomRecordings() {
    return misplaced(this, 'roomRecordings', 'video.roomRecordings')
  }

  /** Throws: it is elsewhere. */
  get roomSessions() {
    return misplaced(this, 'roomSessions', 'video.roomSessions')
  }

  /** Throws: it is elsewhere. */
  get roomTokens() {
    return misplaced(this, 'roomTokens', 'video.roomTokens')
  }

  /** Throws: it is elsewhere. */
  get rooms() {
    return misplaced(this, 'rooms', 'video.rooms')
  }

  /** Throws: it is elsewhere. */
  get shortCode() {
    return misplaced(this, 'shortCode', 'shortCodes')
  }

  /** Throws: it is elsewhere. */
  get short_codes() {
    return misplaced(this, 'short_codes', 'shortCodes')
  }

  /** Throws: it is elsewhere. */
  get sipAddresses() {
    return misplaced(this, 'sipAddresses', 'fabric.sipAddresses')
  }

  /** Throws: it is elsewhere. */
  get sipEndpoint() {
    return misplaced(this, 'sipEndpoint', 'sipEndpoints')
  }

  /** Throws: it is elsewhere. */
  get sipGateways() {
    return misplaced(this, 'sipGateways', 'fabric.sipGateways')
  }

  /** Throws: it is elsewhere. */
  get sip_endpoints() {
    return misplaced(this, 'sip_endpoints', 'sipEndpoints')
  }

  /** Throws: it is elsewhere. */
  get sip_profile() {
    return misplaced(this, 'sip_profile', 'sipProfile')
  }

  /** Throws: it is elsewhere. */
  get streams() {
    return misplaced(this, 'streams', 'video.streams')
  }

  /** Throws: it is elsewhere. */
  get subscribers() {
    return misplaced(this, 'subscribers', 'fabric.subscribers')
  }

  /** Throws: it is elsewhere. */
  get swmlScripts() {
    return misplaced(this, 'swmlScripts', 'fabric.swmlScripts')
  }

  /** Throws: it is elsewhere. */
  get swmlWebhooks() {
    return misplaced(this, 'swmlWebhooks', 'fabric.swmlWebhooks')
  }

  /** Throws: it is elsewhere. */
  get templates() {
    return misplaced(this, 'templates', 'messaging.whatsapp.templates')
  }

  /** Throws: it is elsewhere. */
  get tokens() {
    return misplaced(this, 'tokens', 'compat.tokens', 'fabric.tokens', 'project.tokens')
  }

  /** Throws: it is elsewhere. */
  get transcriptions() {
    return misplaced(this, 'transcriptions', 'compat.transcriptions')
  }

  /** Throws: it is elsewhere. */
  get verifiedCaller() {
    return misplaced(this, 'verifiedCaller', 'verifiedCallers')
  }

  /** Throws: it is elsewhere. */
  get verified_callers() {
    return misplaced(this, 'verified_callers', 'verifiedCallers')
  }

  /** Throws: it is elsewhere. */
  get voice() {
    return misplaced(this, 'voice', 'logs.voice')
  }

  /** Throws: it is elsewhere. */
  get whatsapp() {
    return misplaced(this, 'whatsapp', 'messaging.whatsapp')
  }
}
