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

/** The families of the API. */
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

  /** Throws an error with the correct path. */
  get accounts() {
    return misplaced(this, 'accounts', 'compat.accounts')
  }

  /** Throws an error with the correct path. */
  get address() {
    return misplaced(this, 'address', 'addresses')
  }

  /** Throws an error with the correct path. */
  get aiAgents() {
    return misplaced(this, 'aiAgents', 'fabric.aiAgents')
  }

  /** Throws an error with the correct path. */
  get applications() {
    return misplaced(this, 'applications', 'compat.applications')
  }

  /** Throws an error with the correct path. */
  get brands() {
    return misplaced(this, 'brands', 'registry.brands')
  }

  /** Throws an error with the correct path. */
  get businesses() {
    return misplaced(this, 'businesses', 'messaging.whatsapp.businesses')
  }

  /** Throws an error with the correct path. */
  get callFlows() {
    return misplaced(this, 'callFlows', 'fabric.callFlows')
  }

  /** Throws an error with the correct path. */
  get calls() {
    return misplaced(this, 'calls', 'compat.calls')
  }

  /** Throws an error with the correct path. */
  get campaigns() {
    return misplaced(this, 'campaigns', 'registry.campaigns')
  }

  /** Throws an error with the correct path. */
  get conferenceRooms() {
    return misplaced(this, 'conferenceRooms', 'fabric.conferenceRooms')
  }

  /** Throws an error with the correct path. */
  get conferenceTokens() {
    return misplaced(this, 'conferenceTokens', 'video.conferenceTokens')
  }

  /** Throws an error with the correct path. */
  get conferences() {
    return misplaced(this, 'conferences', 'compat.conferences', 'logs.conferences', 'video.conferences')
  }

  /** Throws an error with the correct path. */
  get cxmlApplications() {
    return misplaced(this, 'cxmlApplications', 'fabric.cxmlApplications')
  }

  /** Throws an error with the correct path. */
  get cxmlScripts() {
    return misplaced(this, 'cxmlScripts', 'fabric.cxmlScripts')
  }

  /** Throws an error with the correct path. */
  get cxmlWebhooks() {
    return misplaced(this, 'cxmlWebhooks', 'fabric.cxmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get dialogflowAgents() {
    return misplaced(this, 'dialogflowAgents', 'fabric.dialogflowAgents')
  }

  /** Throws an error with the correct path. */
  get documents() {
    return misplaced(this, 'documents', 'datasphere.documents')
  }

  /** Throws an error with the correct path. */
  get domainApplication() {
    return misplaced(this, 'domainApplication', 'domainApplications')
  }

  /** Throws an error with the correct path. */
  get domain_applications() {
    return misplaced(this, 'domain_applications', 'domainApplications')
  }

  /** Throws an error with the correct path. */
  get fax() {
    return misplaced(this, 'fax', 'logs.fax')
  }

  /** Throws an error with the correct path. */
  get faxes() {
    return misplaced(this, 'faxes', 'compat.faxes')
  }

  /** Throws an error with the correct path. */
  get freeswitchConnectors() {
    return misplaced(this, 'freeswitchConnectors', 'fabric.freeswitchConnectors')
  }

  /** Throws an error with the correct path. */
  get importedNumber() {
    return misplaced(this, 'importedNumber', 'importedNumbers')
  }

  /** Throws an error with the correct path. */
  get imported_numbers() {
    return misplaced(this, 'imported_numbers', 'importedNumbers')
  }

  /** Throws an error with the correct path. */
  get lamlBins() {
    return misplaced(this, 'lamlBins', 'compat.lamlBins')
  }

  /** Throws an error with the correct path. */
  get log() {
    return misplaced(this, 'log', 'logs')
  }

  /** Throws an error with the correct path. */
  get messages() {
    return misplaced(this, 'messages', 'compat.messages', 'logs.messages', 'messaging.messages')
  }

  /** Throws an error with the correct path. */
  get numberGroup() {
    return misplaced(this, 'numberGroup', 'numberGroups')
  }

  /** Throws an error with the correct path. */
  get number_groups() {
    return misplaced(this, 'number_groups', 'numberGroups')
  }

  /** Throws an error with the correct path. */
  get numbers() {
    return misplaced(this, 'numbers', 'messaging.whatsapp.numbers', 'registry.numbers')
  }

  /** Throws an error with the correct path. */
  get orders() {
    return misplaced(this, 'orders', 'registry.orders')
  }

  /** Throws an error with the correct path. */
  get phoneNumber() {
    return misplaced(this, 'phoneNumber', 'phoneNumbers')
  }

  /** Throws an error with the correct path. */
  get phone_numbers() {
    return misplaced(this, 'phone_numbers', 'phoneNumbers')
  }

  /** Throws an error with the correct path. */
  get queue() {
    return misplaced(this, 'queue', 'queues')
  }

  /** Throws an error with the correct path. */
  get recording() {
    return misplaced(this, 'recording', 'recordings')
  }

  /** Throws an error with the correct path. */
  get relayApplications() {
    return misplaced(this, 'relayApplications', 'fabric.relayApplications')
  }

  /** Throws an error with the correct path. */
  get resources() {
    return misplaced(this, 'resources', 'fabric.resources')
  }

  /** Throws an error with the correct path. */
  get roomRecordings() {
    return misplaced(this, 'roomRecordings', 'video.roomRecordings')
  }

  /** Throws an error with the correct path. */
  get roomSessions() {
    return misplaced(this, 'roomSessions', 'video.roomSessions')
  }

  /** Throws an error with the correct path. */
  get roomTokens() {
    return misplaced(this, 'roomTokens', 'video.roomTokens')
  }

  /** Throws an error with the correct path. */
  get rooms() {
    return misplaced(this, 'rooms', 'video.rooms')
  }

  /** Throws an error with the correct path. */
  get shortCode() {
    return misplaced(this, 'shortCode', 'shortCodes')
  }

  /** Throws an error with the correct path. */
  get short_codes() {
    return misplaced(this, 'short_codes', 'shortCodes')
  }

  /** Throws an error with the correct path. */
  get sipAddresses() {
    return misplaced(this, 'sipAddresses', 'fabric.sipAddresses')
  }

  /** Throws an error with the correct path. */
  get sipEndpoint() {
    return misplaced(this, 'sipEndpoint', 'sipEndpoints')
  }

  /** Throws an error with the correct path. */
  get sipGateways() {
    return misplaced(this, 'sipGateways', 'fabric.sipGateways')
  }

  /** Throws an error with the correct path. */
  get sip_endpoints() {
    return misplaced(this, 'sip_endpoints', 'sipEndpoints')
  }

  /** Throws an error with the correct path. */
  get sip_profile() {
    return misplaced(this, 'sip_profile', 'sipProfile')
  }

  /** Throws an error with the correct path. */
  get streams() {
    return misplaced(this, 'streams', 'video.streams')
  }

  /** Throws an error with the correct path. */
  get subscribers() {
    return misplaced(this, 'subscribers', 'fabric.subscribers')
  }

  /** Throws an error with the correct path. */
  get swmlScripts() {
    return misplaced(this, 'swmlScripts', 'fabric.swmlScripts')
  }

  /** Throws an error with the correct path. */
  get swmlWebhooks() {
    return misplaced(this, 'swmlWebhooks', 'fabric.swmlWebhooks')
  }

  /** Throws an error with the correct path. */
  get templates() {
    return misplaced(this, 'templates', 'messaging.whatsapp.templates')
  }

  /** Throws an error with the correct path. */
  get tokens() {
    return misplaced(this, 'tokens', 'compat.tokens', 'fabric.tokens', 'project.tokens')
  }

  /** Throws an error with the correct path. */
  get transcriptions() {
    return misplaced(this, 'transcriptions', 'compat.transcriptions')
  }

  /** Throws an error with the correct path. */
  get verifiedCaller() {
    return misplaced(this, 'verifiedCaller', 'verifiedCallers')
  }

  /** Throws an error with the correct path. */
  get verified_callers() {
    return misplaced(this, 'verified_callers', 'verifiedCallers')
  }

  /** Throws an error with the correct path. */
  get voice() {
    return misplaced(this, 'voice', 'logs.voice')
  }

  /** Throws an error with the correct path. */
  get whatsapp() {
    return misplaced(this, 'whatsapp', 'messaging.whatsapp')
  }
}
