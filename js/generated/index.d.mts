// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Resource } from '../resource.mjs'
import type { Chat } from './chat.mjs'
import type { Logs } from './logs.mjs'
import type { Project } from './project.mjs'
import type { Pubsub } from './pubsub.mjs'
import type { Video } from './video.mjs'

export type * from './chat.mjs'
export type * from './common.mjs'
export type * from './logs.mjs'
export type * from './project.mjs'
export type * from './pubsub.mjs'
export type * from './video.mjs'

/** The API's families. */
export declare class Api extends Resource {
  /** `client.chat` */
  readonly chat: Chat

  /** `client.logs` */
  readonly logs: Logs

  /** `client.project` */
  readonly project: Project

  /** `client.pubsub` */
  readonly pubsub: Pubsub

  /** `client.video` */
  readonly video: Video
}
