// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Resource } from '../resource.mjs'
import type { Addresses } from './addresses.mjs'
import type { Ai } from './ai.mjs'
import type { Calling } from './calling.mjs'
import type { Chat } from './chat.mjs'
import type { Compat } from './compat.mjs'
import type { Datasphere } from './datasphere.mjs'
import type { DomainApplications } from './domainApplications.mjs'
import type { Fabric } from './fabric.mjs'
import type { ImportedNumbers } from './importedNumbers.mjs'
import type { Logs } from './logs.mjs'
import type { Lookup } from './lookup.mjs'
import type { Messaging } from './messaging.mjs'
import type { Mfa } from './mfa.mjs'
import type { NumberGroups } from './numberGroups.mjs'
import type { PhoneNumbers } from './phoneNumbers.mjs'
import type { Project } from './project.mjs'
import type { Projects } from './projects.mjs'
import type { Pubsub } from './pubsub.mjs'
import type { Queues } from './queues.mjs'
import type { Recordings } from './recordings.mjs'
import type { Registry } from './registry.mjs'
import type { ShortCodes } from './shortCodes.mjs'
import type { SipEndpoints } from './sipEndpoints.mjs'
import type { SipProfile } from './sipProfile.mjs'
import type { VerifiedCallers } from './verifiedCallers.mjs'
import type { Video } from './video.mjs'

export type * from './addresses.mjs'
export type * from './ai.mjs'
export type * from './calling.mjs'
export type * from './chat.mjs'
export type * from './common.mjs'
export type * from './compat.mjs'
export type * from './datasphere.mjs'
export type * from './domainApplications.mjs'
export type * from './fabric.mjs'
export type * from './importedNumbers.mjs'
export type * from './logs.mjs'
export type * from './lookup.mjs'
export type * from './messaging.mjs'
export type * from './mfa.mjs'
export type * from './numberGroups.mjs'
export type * from './phoneNumbers.mjs'
export type * from './project.mjs'
export type * from './projects.mjs'
export type * from './pubsub.mjs'
export type * from './queues.mjs'
export type * from './recordings.mjs'
export type * from './registry.mjs'
export type * from './shortCodes.mjs'
export type * from './sipEndpoints.mjs'
export type * from './sipProfile.mjs'
export type * from './verifiedCallers.mjs'
export type * from './video.mjs'

/** The families of the API. */
export declare class Api extends Resource {
  /** `client.addresses` */
  readonly addresses: Addresses

  /** `client.ai` */
  readonly ai: Ai

  /** `client.calling` */
  readonly calling: Calling

  /** `client.chat` */
  readonly chat: Chat

  /** `client.compat` */
  readonly compat: Compat

  /** `client.datasphere` */
  readonly datasphere: Datasphere

  /** `client.domainApplications` */
  readonly domainApplications: DomainApplications

  /** `client.fabric` */
  readonly fabric: Fabric

  /** `client.importedNumbers` */
  readonly importedNumbers: ImportedNumbers

  /** `client.logs` */
  readonly logs: Logs

  /** `client.lookup` */
  readonly lookup: Lookup

  /** `client.messaging` */
  readonly messaging: Messaging

  /** `client.mfa` */
  readonly mfa: Mfa

  /** `client.numberGroups` */
  readonly numberGroups: NumberGroups

  /** `client.phoneNumbers` */
  readonly phoneNumbers: PhoneNumbers

  /** `client.project` */
  readonly project: Project

  /** `client.projects` */
  readonly projects: Projects

  /** `client.pubsub` */
  readonly pubsub: Pubsub

  /** `client.queues` */
  readonly queues: Queues

  /** `client.recordings` */
  readonly recordings: Recordings

  /** `client.registry` */
  readonly registry: Registry

  /** `client.shortCodes` */
  readonly shortCodes: ShortCodes

  /** `client.sipEndpoints` */
  readonly sipEndpoints: SipEndpoints

  /** `client.sipProfile` */
  readonly sipProfile: SipProfile

  /** `client.verifiedCallers` */
  readonly verifiedCallers: VerifiedCallers

  /** `client.video` */
  readonly video: Video
}
