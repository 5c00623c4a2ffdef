// What a script makes a client send, and what its listeners receive.
import { Recorder, soon, until } from './events.mjs'
import { leave } from './leave.mjs'
import * as space from './space.mjs'
import { view } from './view.mjs'

/**
 * Runs a script with a package. Resolves with the requests that the sandbox received, the events
 * that listeners received, in order, and the result of the script.
 */
export async function record(script, module) {
  await space.reset()
  const { run, events } = tools()
  const result = await soon('the script', script(module, run))
  const frames = ofScript(await space.journal())
  const sent = frames.filter(({ kind, frame }) => kind === 'in' && frame.method)
  return {
    requests: sent.map(({ frame: { method, params } }) => ({ method, params })),
    events,
    result: view(result),
    unacknowledged: unacknowledged(frames),
  }
}

// A client of an earlier script may connect again meanwhile, with its protocol. Scripts do not.
function ofScript(frames) {
  const isAgain = ({ frame }) => frame.method === 'signalwire.connect' && frame.params.protocol
  const others = new Set(frames.filter(isAgain).map(({ socket }) => socket))
  return frames.filter(({ socket }) => !others.has(socket))
}

/** The tools of a script, and the events that they record. */
function tools() {
  const seen = new Recorder()
  const events = []
  const listener = (name) => (value) => {
    events.push({ name, value: view(value) })
    seen.add(name)(value)
  }
  const run = {
    options: space.options,
    space,
    leave,
    see: (...names) => Object.fromEntries(names.map((name) => [name, listener(name)])),
    on(target, ...names) {
      for (const name of names) target.on(name, listener(name))
    },
    next: (name, count) => seen.next(name, count),
    connected: () => until('the topics', receivesTopics),
  }
  return { run, events }
}

/** Whether the sandbox has answered a request that names topics. */
async function receivesTopics() {
  const frames = await space.journal()
  const request = frames.find(({ kind, frame }) => kind === 'in' && frame.params?.contexts)
  return frames.some(({ kind, frame }) => kind === 'out' && frame.result && frame.id === request?.frame.id)
}

/** The number of events without an answer with the same id. */
function unacknowledged(frames) {
  const answers = new Set(frames.filter(({ kind }) => kind === 'in').map(({ frame }) => frame.id))
  const sent = frames.filter(({ kind, frame }) => kind === 'out' && frame.method === 'signalwire.event')
  return sent.filter(({ frame }) => !answers.has(frame.id)).length
}
