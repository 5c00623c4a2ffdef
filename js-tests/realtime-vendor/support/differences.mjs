// The wanted differences between the vendor's packages and ours. Each removes what differs from
// the recordings, so that everything else must be equal.
import { isDeepStrictEqual } from 'node:util'

/**
 * By name: the reason, and the function that removes the difference from a recording. Its second
 * argument is whether the recording is that of the vendor's package.
 */
export const differences = {
  agent: {
    reason: 'the connect request names the package',
    remove: (recording) => without(recording, 'agent'),
  },
  authorization_state: {
    reason: 'our client resumes with it',
    remove: (recording) => without(recording, 'authorization_state'),
  },
  doubles: {
    reason: 'version 4 calls `onMemberUpdated` twice for each event',
    remove: (recording, isVendor) => (isVendor ? withoutDoubles(recording) : recording),
  },
  acknowledgements: {
    reason: 'version 3 acknowledges no event, and the service may send an event again',
    remove: ({ unacknowledged, ...recording }) => without(recording, 'event_acks'),
  },
  topics: {
    reason: 'clients of version 3 share a socket, so topics are received by requests of each client',
    remove: (recording) => ({
      ...recording,
      requests: without(recording, 'contexts', ['signalwire.connect']).requests.filter(isOfScript),
    }),
  },
  tag: {
    reason: 'version 3 shows the tag of its dials on inbound calls, whose frames have none',
    remove: (recording) => ({ ...recording, events: recording.events.map(withoutInboundTag) }),
  },
  properties: {
    reason: 'version 3 lacks the properties `streaming` and `updated`, which are in the frames',
    remove: (recording) => ({ ...recording, events: recording.events.map(withoutNewProperties) }),
  },
}

/** Removes a parameter from the requests of some methods, or of all. */
function without(recording, name, methods) {
  const requests = recording.requests.map(({ method, params }) => {
    if (methods && !methods.includes(method)) return { method, params }
    const { [name]: _, ...rest } = params
    return { method, params: rest }
  })
  return { ...recording, requests }
}

/** Removes the second of each pair of calls. */
function withoutDoubles({ events, ...recording }) {
  let isSecond = false
  const isFirst = (event, index) => {
    const isRepeated = event.name === 'onMemberUpdated' && isDeepStrictEqual(event, events[index - 1])
    isSecond = isRepeated && !isSecond
    return !isSecond
  }
  return { ...recording, events: events.filter(isFirst) }
}

/** Scripts pass the topic `office` to the constructor, and other topics to methods. */
const isOfScript = ({ method, params }) =>
  !['signalwire.receive', 'signalwire.unreceive'].includes(method) || !params.contexts.includes('office')

function withoutInboundTag({ name, value }) {
  const { tag: _, ...rest } = value
  return { name, value: value.direction === 'inbound' ? rest : value }
}

function withoutNewProperties({ name, value }) {
  const { streaming: _, updated: __, ...rest } = value
  return { name, value: rest }
}
