// The frames of relays in JavaScript, as the sender in Rust writes them.

const SESSION = {
  identity: 'b@b.local',
  protocol: 'signalwire_c0ffee00c0ffee00_b_p',
  authorization: { project: 'p', signature: 'c0ffee00c0ffee00', scopes: ['chat'], expires_at: null },
}

/** The response to a request. */
export function responseTo(method, id) {
  const result = method === 'signalwire.connect' ? SESSION : { code: '200', message: 'OK' }
  return JSON.stringify({ jsonrpc: '2.0', id, result })
}

/** A small event: a chat message of about 400 bytes in the channel `bench`. */
export function messageEvent(number, content) {
  const message = {
    id: `abab0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    content,
    meta: { lang: 'en' },
    published_at: 1767225630.35,
    member: { id: 'm-1', channel: 'bench', state: {} },
  }
  const params = {
    event_type: 'chat.channel.message',
    event_channel: 'chat.bench',
    timestamp: 1767225630.4,
    params: { channel: 'bench', message },
  }
  return JSON.stringify({ jsonrpc: '2.0', id: `evt-${number}`, method: 'signalwire.event', params })
}
