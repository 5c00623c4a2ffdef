// The commands of the actions of calls: how each is called, and the params that it sends besides
// the ids.
const url = 'https://example.com/a'
const device = { type: 'ws', uri: 'wss://example.com/tap' }
const digits = { max: 1 }

const started = (name, params) => (call) => call[name](params).onStarted()

/** The commands of each action: how it is started, and each of them with its params. */
export const ACTION_COMMANDS = {
  playback: {
    start: started('playSilence', { duration: 60 }),
    commands: [
      ['pause', [], 'calling.play.pause', {}],
      ['resume', [], 'calling.play.resume', {}],
      ['setVolume', [5], 'calling.play.volume', { volume: 5 }],
      ['stop', [], 'calling.play.stop', {}],
    ],
  },
  recording: {
    start: started('recordAudio', {}),
    commands: [
      ['pause', [], 'calling.record.pause', { behavior: 'silence' }],
      ['resume', [], 'calling.record.resume', {}],
      ['stop', [], 'calling.record.stop', {}],
    ],
  },
  prompt: {
    start: started('promptTTS', { text: 'Hi', digits, initialTimeout: 60 }),
    commands: [
      ['setVolume', [5], 'calling.play_and_collect.volume', { volume: 5 }],
      ['startInputTimers', [], 'calling.collect.start_input_timers', {}],
      ['stop', [], 'calling.play_and_collect.stop', {}],
    ],
  },
  collect: {
    start: started('collect', { digits, initialTimeout: 60 }),
    commands: [
      ['startInputTimers', [], 'calling.collect.start_input_timers', {}],
      ['stop', [], 'calling.collect.stop', {}],
    ],
  },
  detect: { start: started('detectFax', {}), commands: [['stop', [], 'calling.detect.stop', {}]] },
  tap: {
    start: started('tapAudio', { direction: 'both', device }),
    commands: [['stop', [], 'calling.tap.stop', {}]],
  },
  stream: {
    start: started('stream', { url: device.uri }),
    commands: [['stop', [], 'calling.stream.stop', {}]],
  },
  transcribe: { start: started('transcribe', {}), commands: [['stop', [], 'calling.transcribe.stop', {}]] },
  ai: { start: started('ai', { prompt: { text: 'Hi' } }), commands: [['stop', [], 'calling.ai.stop', {}]] },
}

/** The commands of actions that end at once in the sandbox, so that their events are withheld. */
export const SHORT_ACTION_COMMANDS = {
  pay: {
    start: started('pay', { paymentConnectorUrl: url }),
    commands: [['stop', [], 'calling.pay.stop', {}]],
  },
  sendFax: {
    start: started('sendFax', { document: url }),
    commands: [['stop', [], 'calling.send_fax.stop', {}]],
  },
  receiveFax: { start: started('receiveFax', {}), commands: [['stop', [], 'calling.receive_fax.stop', {}]] },
}
