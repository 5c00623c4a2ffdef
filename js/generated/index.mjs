// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'
import { Chat } from './chat.mjs'
import { Logs } from './logs.mjs'
import { Project } from './project.mjs'
import { Pubsub } from './pubsub.mjs'
import { Video } from './video.mjs'

/** The API's families. */
export class Api extends Resource {
  /** `client.chat` */
  get chat() {
    return this._child(Chat)
  }

  /** `client.logs` */
  get logs() {
    return this._child(Logs)
  }

  /** `client.project` */
  get project() {
    return this._child(Project)
  }

  /** `client.pubsub` */
  get pubsub() {
    return this._child(Pubsub)
  }

  /** `client.video` */
  get video() {
    return this._child(Video)
  }
}
