/** What the guide of carriers shows for outbound calls: a SIP endpoint with headers and codecs. */
export default async function ({ Voice }, { options, space, leave }) {
  const address = 'sip:ana@sip.example.com'
  await space.addPhone({ number: address })
  const client = new Voice.Client({ ...options, topics: ['office'] })
  const device = Voice.DeviceBuilder.Sip({
    from: 'sip:office@example.sip.signalwire.com',
    to: address,
    timeout: 20,
    headers: [{ name: 'X-Trunk', value: 'main' }],
    codecs: ['OPUS', 'PCMU'],
  })
  const call = await client.dial(new Voice.DeviceBuilder().add(device))
  const playback = await call.playAudio({ url: 'https://example.com/a.mp3', volume: 2 })
  await playback.ended()
  await call.hangup()
  await leave(client)
  return [call.state, call.type, call.to]
}
