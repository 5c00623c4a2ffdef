// All commands of calls and of their actions: how each is called, and the params that it sends
// besides the ids.
const url = 'https://example.com/a'
const media = (type, params) => [{ type, params }]
const phone = (to) => [[{ type: 'phone', params: { to_number: to } }]]
const device = { type: 'ws', uri: 'wss://example.com/tap' }
const wireDevice = { type: 'ws', params: { uri: device.uri } }
const playlist = { media: [{ type: 'tts', text: 'Hi' }] }
const tts = media('tts', { text: 'Hi' })
const digits = { max: 1 }
const globalData = { someKey: 1 }

/** The promise of the start of an action: a rejection fails the test. */
const started = (name, params) => (call) => call[name](params).onStarted()
const command =
  (name, ...args) =>
  (call) =>
    call[name](...args)

/** Entries: the public name, the call, the wire name, and the params. */
export const CALL_COMMANDS = [
  ['play', started('play', playlist), 'calling.play', { play: tts }],
  ['playAudio', started('playAudio', { url }), 'calling.play', { play: media('audio', { url }) }],
  ['playTTS', started('playTTS', { text: 'Hi' }), 'calling.play', { play: tts }],
  [
    'playSilence',
    started('playSilence', { duration: 1 }),
    'calling.play',
    { play: media('silence', { duration: 1 }) },
  ],
  [
    'playRingtone',
    started('playRingtone', { name: 'us' }),
    'calling.play',
    { play: media('ringtone', { name: 'us' }) },
  ],
  [
    'prompt',
    started('prompt', { playlist, digits }),
    'calling.play_and_collect',
    { play: tts, collect: { digits } },
  ],
  [
    'promptAudio',
    started('promptAudio', { url, digits }),
    'calling.play_and_collect',
    { play: media('audio', { url }), collect: { digits } },
  ],
  [
    'promptTTS',
    started('promptTTS', { text: 'Hi', digits }),
    'calling.play_and_collect',
    { play: tts, collect: { digits } },
  ],
  [
    'promptRingtone',
    started('promptRingtone', { name: 'us', digits }),
    'calling.play_and_collect',
    { play: media('ringtone', { name: 'us' }), collect: { digits } },
  ],
  [
    'collect',
    started('collect', { digits, partialResults: true, continuous: true }),
    'calling.collect',
    { digits, partial_results: true, continuous: true },
  ],
  [
    'record',
    started('record', { audio: { beep: true }, statusUrl: url }),
    'calling.record',
    { record: { audio: { beep: true } }, status_url: url },
  ],
  [
    'recordAudio',
    started('recordAudio', { stereo: true }),
    'calling.record',
    { record: { audio: { stereo: true } } },
  ],
  [
    'detect',
    started('detect', { type: 'digit', digits: '1' }),
    'calling.detect',
    { detect: { type: 'digit', params: { digits: '1' } } },
  ],
  [
    'amd',
    started('amd', { timeout: 3 }),
    'calling.detect',
    { detect: { type: 'machine', params: {} }, timeout: 3 },
  ],
  [
    'detectAnsweringMachine',
    started('detectAnsweringMachine', { detectInterruptions: true }),
    'calling.detect',
    { detect: { type: 'machine', params: { detect_interruptions: true } } },
  ],
  ['detectFax', started('detectFax', {}), 'calling.detect', { detect: { type: 'fax', params: {} } }],
  ['detectDigit', started('detectDigit', {}), 'calling.detect', { detect: { type: 'digit', params: {} } }],
  [
    'tap',
    started('tap', { audio: { direction: 'both' }, device }),
    'calling.tap',
    { tap: { type: 'audio', params: { direction: 'both' } }, device: wireDevice },
  ],
  [
    'tapAudio',
    started('tapAudio', { direction: 'speak', device }),
    'calling.tap',
    { tap: { type: 'audio', params: { direction: 'speak' } }, device: wireDevice },
  ],
  [
    'sendFax',
    started('sendFax', { document: url, headerInfo: 'x' }),
    'calling.send_fax',
    { document: url, header_info: 'x' },
  ],
  ['receiveFax', started('receiveFax', { statusUrl: url }), 'calling.receive_fax', { status_url: url }],
  [
    'pay',
    started('pay', { paymentConnectorUrl: url, chargeAmount: '5', parameters: [{ name: 'a', value: 'b' }] }),
    'calling.pay',
    { payment_connector_url: url, charge_amount: '5', parameters: [{ name: 'a', value: 'b' }] },
  ],
  [
    'stream',
    started('stream', { url: device.uri, track: 'both_tracks', customParameters: globalData }),
    'calling.stream',
    { url: device.uri, track: 'both_tracks', custom_parameters: globalData },
  ],
  ['transcribe', started('transcribe', {}), 'calling.transcribe', {}],
  [
    'ai',
    started('ai', { prompt: { text: 'Hi', top_p: 1 }, globalData, SWAIG: { functions: [] } }),
    'calling.ai',
    { prompt: { text: 'Hi', top_p: 1 }, global_data: globalData, SWAIG: { functions: [] } },
  ],
  ['sendDigits', command('sendDigits', '1'), 'calling.send_digits', { digits: '1' }],
  ['hold', command('hold'), 'calling.hold', {}],
  ['unhold', command('unhold'), 'calling.unhold', {}],
  ['denoise', command('denoise'), 'calling.denoise', {}],
  ['denoiseStop', command('denoiseStop'), 'calling.denoise.stop', {}],
  [
    'transfer',
    command('transfer', { dest: 'context:office' }),
    'calling.transfer',
    { dest: 'context:office' },
  ],
  [
    'refer',
    command('refer', { to: 'sip:a@example.com', username: 'u', statusUrl: url }),
    'calling.refer',
    { device: { type: 'sip', params: { to: 'sip:a@example.com', username: 'u' } }, status_url: url },
  ],
  [
    'joinConference',
    command('joinConference', { name: 'c', startOnEnter: true, stream: { url: device.uri, statusUrl: url } }),
    'calling.join_conference',
    { name: 'c', start_on_enter: true, stream: { url: device.uri, status_url: url } },
  ],
  [
    'leaveConference',
    command('leaveConference', { conferenceId: 'c-1' }),
    'calling.leave_conference',
    { conference_id: 'c-1' },
  ],
  ['joinRoom', command('joinRoom', { name: 'r' }), 'calling.join_room', { name: 'r' }],
  ['leaveRoom', command('leaveRoom'), 'calling.leave_room', {}],
  [
    'queueEnter',
    command('queueEnter', { queueName: 'q', waitUrl: url }),
    'calling.queue.enter',
    { queue_name: 'q', wait_url: url },
  ],
  [
    'queueLeave',
    command('queueLeave', { queueName: 'q', queueId: 'q-1' }),
    'calling.queue.leave',
    { queue_name: 'q', queue_id: 'q-1' },
  ],
  ['echo', command('echo', { timeout: 1 }), 'calling.echo', { timeout: 1 }],
  [
    'bindDigit',
    command('bindDigit', { digits: '9', bindMethod: 'calling.end', params: { someKey: 1 }, maxTriggers: 1 }),
    'calling.bind_digit',
    { digits: '9', bind_method: 'calling.end', params: { someKey: 1 }, max_triggers: 1 },
  ],
  [
    'clearDigitBindings',
    command('clearDigitBindings', { realm: 'r' }),
    'calling.clear_digit_bindings',
    { realm: 'r' },
  ],
  [
    'userEvent',
    command('userEvent', { event: { someKey: 1 } }),
    'calling.user_event',
    { event: { someKey: 1 } },
  ],
  [
    'liveTranscribe',
    command('liveTranscribe', { action: { start: { lang: 'en' } } }),
    'calling.live_transcribe',
    { action: { start: { lang: 'en' } } },
  ],
  [
    'liveTranslate',
    command('liveTranslate', { action: 'stop' }),
    'calling.live_translate',
    { action: 'stop' },
  ],
  [
    'amazonBedrock',
    command('amazonBedrock', { prompt: { text: 'Hi' }, postPromptUrl: url }),
    'calling.amazon_bedrock',
    { prompt: { text: 'Hi' }, post_prompt_url: url },
  ],
  [
    'aiMessage',
    command('aiMessage', { messageText: 'Hi', role: 'user', reset: { fullReset: true } }),
    'calling.ai_message',
    { message_text: 'Hi', role: 'user', reset: { full_reset: true } },
  ],
  ['aiHold', command('aiHold', { timeout: '5' }), 'calling.ai_hold', { timeout: '5' }],
  ['aiUnhold', command('aiUnhold', {}), 'calling.ai_unhold', {}],
]

const to = '+15550100009'

/** Commands that need an event, or change the call. */
export const CONNECTION_COMMANDS = [
  ['connectPhone', command('connectPhone', { to }), 'calling.connect', { devices: phone(to), ringback: [] }],
  ['disconnect', command('disconnect'), 'calling.disconnect', {}],
  [
    'connectSip',
    command('connectSip', { from: 'sip:a@example.com', to: 'sip:b@example.com' }),
    'calling.connect',
    {
      devices: [[{ type: 'sip', params: { from: 'sip:a@example.com', to: 'sip:b@example.com' } }]],
      ringback: [],
    },
  ],
  ['disconnect', command('disconnect'), 'calling.disconnect', {}],
  [
    'connect',
    command('connect', { devices: [{ type: 'phone', to }], maxDuration: 5 }),
    'calling.connect',
    { devices: phone(to), max_duration: 5 },
  ],
  ['disconnect', command('disconnect'), 'calling.disconnect', {}],
  ['hangup', command('hangup', 'busy'), 'calling.end', { reason: 'busy' }],
]
