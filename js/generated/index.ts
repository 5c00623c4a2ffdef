// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, misplaced, Resource } from '../core/resource.ts'
import { Addresses } from './addresses.ts'
import { Ai } from './ai.ts'
import { Calling } from './calling.ts'
import { Chat } from './chat.ts'
import { Compat } from './compat.ts'
import { Datasphere } from './datasphere.ts'
import { DomainApplications } from './domain-applications.ts'
import { Fabric } from './fabric.ts'
import { ImportedNumbers } from './imported-numbers.ts'
import { Logs } from './logs.ts'
import { Lookup } from './lookup.ts'
import { Messaging } from './messaging.ts'
import { Mfa } from './mfa.ts'
import { NumberGroups } from './number-groups.ts'
import { PhoneNumbers } from './phone-numbers.ts'
import { Project } from './project.ts'
import { Projects } from './projects.ts'
import { Pubsub } from './pubsub.ts'
import { Queues } from './queues.ts'
import { Recordings } from './recordings.ts'
import { Registry } from './registry.ts'
import { ShortCodes } from './short-codes.ts'
import { SipEndpoints } from './sip-endpoints.ts'
import { SipProfile } from './sip-profile.ts'
import { VerifiedCallers } from './verified-callers.ts'
import { Video } from './video.ts'

export type * from './addresses.ts'
export type * from './ai.ts'
export type * from './calling.ts'
export type * from './chat.ts'
export type * from './common.ts'
export type * from './compat.ts'
export type * from './datasphere.ts'
export type * from './domain-applications.ts'
export type * from './fabric.ts'
export type * from './imported-numbers.ts'
export type * from './logs.ts'
export type * from './lookup.ts'
export type * from './messaging.ts'
export type * from './mfa.ts'
export type * from './number-groups.ts'
export type * from './phone-numbers.ts'
export type * from './project.ts'
export type * from './projects.ts'
export type * from './pubsub.ts'
export type * from './queues.ts'
export type * from './recordings.ts'
export type * from './registry.ts'
export type * from './short-codes.ts'
export type * from './sip-endpoints.ts'
export type * from './sip-profile.ts'
export type * from './verified-callers.ts'
export type * from './video.ts'

/** The families of the API. */
export class Api extends Resource {
  /** `client.addresses` */
  get addresses(): Addresses {
    return child(this, Addresses)
  }

  /** `client.ai` */
  get ai(): Ai {
    return child(this, Ai)
  }

  /** `client.calling` */
  get calling(): Calling {
    return child(this, Calling)
  }

  /** `client.chat` */
  get chat(): Chat {
    return child(this, Chat)
  }

  /** `client.compat` */
  get compat(): Compat {
    return child(this, Compat)
  }

  /** `client.datasphere` */
  get datasphere(): Datasphere {
    return child(this, Datasphere)
  }

  /** `client.domainApplications` */
  get domainApplications(): DomainApplications {
    return child(this, DomainApplications)
  }

  /** `client.fabric` */
  get fabric(): Fabric {
    return child(this, Fabric)
  }

  /** `client.importedNumbers` */
  get importedNumbers(): ImportedNumbers {
    return child(this, ImportedNumbers)
  }

  /** `client.logs` */
  get logs(): Logs {
    return child(this, Logs)
  }

  /** `client.lookup` */
  get lookup(): Lookup {
    return child(this, Lookup)
  }

  /** `client.messaging` */
  get messaging(): Messaging {
    return child(this, Messaging)
  }

  /** `client.mfa` */
  get mfa(): Mfa {
    return child(this, Mfa)
  }

  /** `client.numberGroups` */
  get numberGroups(): NumberGroups {
    return child(this, NumberGroups)
  }

  /** `client.phoneNumbers` */
  get phoneNumbers(): PhoneNumbers {
    return child(this, PhoneNumbers)
  }

  /** `client.project` */
  get project(): Project {
    return child(this, Project)
  }

  /** `client.projects` */
  get projects(): Projects {
    return child(this, Projects)
  }

  /** `client.pubsub` */
  get pubsub(): Pubsub {
    return child(this, Pubsub)
  }

  /** `client.queues` */
  get queues(): Queues {
    return child(this, Queues)
  }

  /** `client.recordings` */
  get recordings(): Recordings {
    return child(this, Recordings)
  }

  /** `client.registry` */
  get registry(): Registry {
    return child(this, Registry)
  }

  /** `client.shortCodes` */
  get shortCodes(): ShortCodes {
    return child(this, ShortCodes)
  }

  /** `client.sipEndpoints` */
  get sipEndpoints(): SipEndpoints {
    return child(this, SipEndpoints)
  }

  /** `client.sipProfile` */
  get sipProfile(): SipProfile {
    return child(this, SipProfile)
  }

  /** `client.verifiedCallers` */
  get verifiedCallers(): VerifiedCallers {
    return child(this, VerifiedCallers)
  }

  /** `client.video` */
  get video(): Video {
    return child(this, Video)
  }

  /** @internal Throws an error with the correct path. */
  get accounts(): never {
    return misplaced(this, 'accounts', 'compat.accounts')
  }

  /** @internal Throws an error with the correct path. */
  get address(): never {
    return misplaced(this, 'address', 'addresses')
  }

  /** @internal Throws an error with the correct path. */
  get aiAgents(): never {
    return misplaced(this, 'aiAgents', 'fabric.aiAgents')
  }

  /** @internal Throws an error with the correct path. */
  get applications(): never {
    return misplaced(this, 'applications', 'compat.applications')
  }

  /** @internal Throws an error with the correct path. */
  get brands(): never {
    return misplaced(this, 'brands', 'registry.brands')
  }

  /** @internal Throws an error with the correct path. */
  get businesses(): never {
    return misplaced(this, 'businesses', 'messaging.whatsapp.businesses')
  }

  /** @internal Throws an error with the correct path. */
  get callFlows(): never {
    return misplaced(this, 'callFlows', 'fabric.callFlows')
  }

  /** @internal Throws an error with the correct path. */
  get calls(): never {
    return misplaced(this, 'calls', 'calling', 'compat.calls')
  }

  /** @internal Throws an error with the correct path. */
  get campaigns(): never {
    return misplaced(this, 'campaigns', 'registry.campaigns')
  }

  /** @internal Throws an error with the correct path. */
  get conferenceRooms(): never {
    return misplaced(this, 'conferenceRooms', 'fabric.conferenceRooms')
  }

  /** @internal Throws an error with the correct path. */
  get conferenceTokens(): never {
    return misplaced(this, 'conferenceTokens', 'video.conferenceTokens')
  }

  /** @internal Throws an error with the correct path. */
  get conferences(): never {
    return misplaced(this, 'conferences', 'compat.conferences', 'logs.conferences', 'video.conferences')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlApplications(): never {
    return misplaced(this, 'cxmlApplications', 'fabric.cxmlApplications')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlScripts(): never {
    return misplaced(this, 'cxmlScripts', 'fabric.cxmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlWebhooks(): never {
    return misplaced(this, 'cxmlWebhooks', 'fabric.cxmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get dialogflowAgents(): never {
    return misplaced(this, 'dialogflowAgents', 'fabric.dialogflowAgents')
  }

  /** @internal Throws an error with the correct path. */
  get documents(): never {
    return misplaced(this, 'documents', 'datasphere.documents')
  }

  /** @internal Throws an error with the correct path. */
  get domainApplication(): never {
    return misplaced(this, 'domainApplication', 'domainApplications')
  }

  /** @internal Throws an error with the correct path. */
  get domain_applications(): never {
    return misplaced(this, 'domain_applications', 'domainApplications')
  }

  /** @internal Throws an error with the correct path. */
  get fax(): never {
    return misplaced(this, 'fax', 'logs.fax')
  }

  /** @internal Throws an error with the correct path. */
  get faxes(): never {
    return misplaced(this, 'faxes', 'compat.faxes')
  }

  /** @internal Throws an error with the correct path. */
  get freeswitchConnectors(): never {
    return misplaced(this, 'freeswitchConnectors', 'fabric.freeswitchConnectors')
  }

  /** @internal Throws an error with the correct path. */
  get importedNumber(): never {
    return misplaced(this, 'importedNumber', 'importedNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get imported_numbers(): never {
    return misplaced(this, 'imported_numbers', 'importedNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get lamlBins(): never {
    return misplaced(this, 'lamlBins', 'compat.lamlBins')
  }

  /** @internal Throws an error with the correct path. */
  get log(): never {
    return misplaced(this, 'log', 'logs')
  }

  /** @internal Throws an error with the correct path. */
  get messages(): never {
    return misplaced(this, 'messages', 'compat.messages', 'logs.messages', 'messaging.messages')
  }

  /** @internal Throws an error with the correct path. */
  get numberGroup(): never {
    return misplaced(this, 'numberGroup', 'numberGroups')
  }

  /** @internal Throws an error with the correct path. */
  get number_groups(): never {
    return misplaced(this, 'number_groups', 'numberGroups')
  }

  /** @internal Throws an error with the correct path. */
  get numbers(): never {
    return misplaced(this, 'numbers', 'messaging.whatsapp.numbers', 'registry.numbers')
  }

  /** @internal Throws an error with the correct path. */
  get orders(): never {
    return misplaced(this, 'orders', 'registry.orders')
  }

  /** @internal Throws an error with the correct path. */
  get phoneNumber(): never {
    return misplaced(this, 'phoneNumber', 'phoneNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get phone_numbers(): never {
    return misplaced(this, 'phone_numbers', 'phoneNumbers')
  }

  /** @internal Throws an error with the correct path. */
  get pubSub(): never {
    return misplaced(this, 'pubSub', 'pubsub')
  }

  /** @internal Throws an error with the correct path. */
  get queue(): never {
    return misplaced(this, 'queue', 'queues')
  }

  /** @internal Throws an error with the correct path. */
  get recording(): never {
    return misplaced(this, 'recording', 'recordings')
  }

  /** @internal Throws an error with the correct path. */
  get relayApplications(): never {
    return misplaced(this, 'relayApplications', 'fabric.relayApplications')
  }

  /** @internal Throws an error with the correct path. */
  get resources(): never {
    return misplaced(this, 'resources', 'fabric.resources')
  }

  /** @internal Throws an error with the correct path. */
  get roomRecordings(): never {
    return misplaced(this, 'roomRecordings', 'video.roomRecordings')
  }

  /** @internal Throws an error with the correct path. */
  get roomSessions(): never {
    return misplaced(this, 'roomSessions', 'video.roomSessions')
  }

  /** @internal Throws an error with the correct path. */
  get roomTokens(): never {
    return misplaced(this, 'roomTokens', 'video.roomTokens')
  }

  /** @internal Throws an error with the correct path. */
  get rooms(): never {
    return misplaced(this, 'rooms', 'video.rooms')
  }

  /** @internal Throws an error with the correct path. */
  get shortCode(): never {
    return misplaced(this, 'shortCode', 'shortCodes')
  }

  /** @internal Throws an error with the correct path. */
  get short_codes(): never {
    return misplaced(this, 'short_codes', 'shortCodes')
  }

  /** @internal Throws an error with the correct path. */
  get sipAddresses(): never {
    return misplaced(this, 'sipAddresses', 'fabric.sipAddresses')
  }

  /** @internal Throws an error with the correct path. */
  get sipEndpoint(): never {
    return misplaced(this, 'sipEndpoint', 'sipEndpoints')
  }

  /** @internal Throws an error with the correct path. */
  get sipGateways(): never {
    return misplaced(this, 'sipGateways', 'fabric.sipGateways')
  }

  /** @internal Throws an error with the correct path. */
  get sip_endpoints(): never {
    return misplaced(this, 'sip_endpoints', 'sipEndpoints')
  }

  /** @internal Throws an error with the correct path. */
  get sip_profile(): never {
    return misplaced(this, 'sip_profile', 'sipProfile')
  }

  /** @internal Throws an error with the correct path. */
  get sms(): never {
    return misplaced(this, 'sms', 'messaging.messages')
  }

  /** @internal Throws an error with the correct path. */
  get streams(): never {
    return misplaced(this, 'streams', 'video.streams')
  }

  /** @internal Throws an error with the correct path. */
  get subscribers(): never {
    return misplaced(this, 'subscribers', 'fabric.subscribers')
  }

  /** @internal Throws an error with the correct path. */
  get swmlScripts(): never {
    return misplaced(this, 'swmlScripts', 'fabric.swmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get swmlWebhooks(): never {
    return misplaced(this, 'swmlWebhooks', 'fabric.swmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get templates(): never {
    return misplaced(this, 'templates', 'messaging.whatsapp.templates')
  }

  /** @internal Throws an error with the correct path. */
  get tokens(): never {
    return misplaced(this, 'tokens', 'compat.tokens', 'fabric.tokens', 'project.tokens')
  }

  /** @internal Throws an error with the correct path. */
  get transcriptions(): never {
    return misplaced(this, 'transcriptions', 'compat.transcriptions')
  }

  /** @internal Throws an error with the correct path. */
  get verifiedCaller(): never {
    return misplaced(this, 'verifiedCaller', 'verifiedCallers')
  }

  /** @internal Throws an error with the correct path. */
  get verified_callers(): never {
    return misplaced(this, 'verified_callers', 'verifiedCallers')
  }

  /** @internal Throws an error with the correct path. */
  get voice(): never {
    return misplaced(this, 'voice', 'calling', 'logs.voice')
  }

  /** @internal Throws an error with the correct path. */
  get whatsapp(): never {
    return misplaced(this, 'whatsapp', 'messaging.whatsapp')
  }
}
