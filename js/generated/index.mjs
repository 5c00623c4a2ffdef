// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'
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
    return this._child(Addresses)
  }

  /** `client.ai` */
  get ai() {
    return this._child(Ai)
  }

  /** `client.calling` */
  get calling() {
    return this._child(Calling)
  }

  /** `client.chat` */
  get chat() {
    return this._child(Chat)
  }

  /** `client.compat` */
  get compat() {
    return this._child(Compat)
  }

  /** `client.datasphere` */
  get datasphere() {
    return this._child(Datasphere)
  }

  /** `client.domainApplications` */
  get domainApplications() {
    return this._child(DomainApplications)
  }

  /** `client.fabric` */
  get fabric() {
    return this._child(Fabric)
  }

  /** `client.importedNumbers` */
  get importedNumbers() {
    return this._child(ImportedNumbers)
  }

  /** `client.logs` */
  get logs() {
    return this._child(Logs)
  }

  /** `client.lookup` */
  get lookup() {
    return this._child(Lookup)
  }

  /** `client.messaging` */
  get messaging() {
    return this._child(Messaging)
  }

  /** `client.mfa` */
  get mfa() {
    return this._child(Mfa)
  }

  /** `client.numberGroups` */
  get numberGroups() {
    return this._child(NumberGroups)
  }

  /** `client.phoneNumbers` */
  get phoneNumbers() {
    return this._child(PhoneNumbers)
  }

  /** `client.project` */
  get project() {
    return this._child(Project)
  }

  /** `client.projects` */
  get projects() {
    return this._child(Projects)
  }

  /** `client.pubsub` */
  get pubsub() {
    return this._child(Pubsub)
  }

  /** `client.queues` */
  get queues() {
    return this._child(Queues)
  }

  /** `client.recordings` */
  get recordings() {
    return this._child(Recordings)
  }

  /** `client.registry` */
  get registry() {
    return this._child(Registry)
  }

  /** `client.shortCodes` */
  get shortCodes() {
    return this._child(ShortCodes)
  }

  /** `client.sipEndpoints` */
  get sipEndpoints() {
    return this._child(SipEndpoints)
  }

  /** `client.sipProfile` */
  get sipProfile() {
    return this._child(SipProfile)
  }

  /** `client.verifiedCallers` */
  get verifiedCallers() {
    return this._child(VerifiedCallers)
  }

  /** `client.video` */
  get video() {
    return this._child(Video)
  }
}
