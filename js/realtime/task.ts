import type { Calls } from '../core/calls.ts'
import { captureStack } from '../core/stack.ts'
import type { TaskData } from '../generated/realtime/types.ts'
import type { ClientOptions } from '../node/client-options.ts'
import { createClientParts } from '../node/client-parts.ts'
import type { Stop } from './clients/namespace.ts'
import { encode, type FieldsOf, required, text, verbatim } from './fields.ts'
import { hostOf, restUrl } from './session/open.ts'
import type { RequestOptions, SessionEvent } from './session/session.ts'
import { type TopicIteratorOptions, TopicNamespace, type TopicOptions } from './topic-namespace.ts'

/** The content of a task. */
export type TaskMessage = TaskData['message']

/** The events of `task`. */
export interface TaskEvents {
  /** A task was received. The argument is its content. */
  'task.received': TaskMessage
}

/** Options of `task.listen`. */
export interface TaskListenOptions extends TopicOptions {
  /** Receives the content of the tasks of the topics. */
  onTaskReceived?: ((message: TaskMessage) => unknown) | undefined
}

/** Options of `task.send`. */
export interface SendTaskOptions {
  /** The topic. One of the clients that receive it gets the task. */
  topic: string
  /** The content. */
  message: TaskMessage
}

/** Options of `Task.send`. Project and token that are absent are read from the environment. */
export interface SendTaskWithCredentials
  extends Pick<ClientOptions, 'project' | 'token' | 'rootCertificates' | 'proxy' | 'offline'> {
  /** The host, `host[:port]`. Default: as for the clients. */
  host?: string | undefined
  /** The topic. */
  context: string
  /** The content. */
  message: TaskMessage
}

const EVENTS = { onTaskReceived: 'task.received' } as const

const FIELDS: FieldsOf<SendTaskOptions> = { topic: required(text), message: required(verbatim) }

const CONTEXT_FIELDS = { context: FIELDS.topic, message: FIELDS.message }

/** The index of the operation that sends tasks, in bindings-node/src/operations.rs. */
const SEND_TASK_INDEX = 65_535

/** Tasks: messages between the programs of a project. */
export class Task extends TopicNamespace<TaskEvents> {
  /** Sends a task over HTTPS without a client. */
  static async send(task: SendTaskWithCredentials, options?: RequestOptions): Promise<void> {
    // A program without types may pass nothing.
    const { host, context, message, ...client }: SendTaskWithCredentials = Object(task)
    const body = encode('Task.send', { context, message }, CONTEXT_FIELDS)
    await post({ ...client, baseUrl: restUrl(hostOf({ host })) }, body, options)
  }

  /** Sends a task over HTTPS. */
  async send(task: SendTaskOptions, options?: RequestOptions): Promise<void> {
    const { topic: context, message } = encode('task.send', task, FIELDS)
    await post(await this.session.restOptions(), { context, message }, options)
  }

  /** Receives the tasks of topics; resolves with a function that ends it. */
  async listen(listeners: TaskListenOptions, options?: RequestOptions): Promise<Stop> {
    return this.listenTo(listeners, options)
  }

  /** Returns an iterator over the content of the tasks of topics. */
  tasks(options: TopicIteratorOptions = {}): AsyncIterableIterator<TaskMessage> {
    return this.iterateTopics<TaskMessage>('task.tasks', 'onTaskReceived', options)
  }

  /** @internal */
  protected override get eventsByListener(): typeof EVENTS {
    return EVENTS
  }

  /** @internal */
  protected override watchTopic(topic: string, receive: (event: SessionEvent) => void): () => void {
    return this.session.watch('queuing.relay.tasks', topic, receive)
  }

  /** @internal */
  protected override receive({ payload }: SessionEvent): void {
    this.listeners.emit('task.received', Object(payload.message))
  }
}

// A client of each request: tasks are rare, and a client that is closed leaves no connection open.
async function post(client: ClientOptions, body: object, options?: RequestOptions): Promise<void> {
  const { calls }: { readonly calls: Calls } = createClientParts(client)
  try {
    await calls.call(SEND_TASK_INDEX, { body }, options, captureStack(post))
  } finally {
    calls.close()
  }
}
