// Valid SWML must compile.
import { checkSwml, type Problem, SignalWire, type SWMLCallingSWMLObject } from 'signalwire-client'

const client = new SignalWire()
const call = { from: '+15550100', to: '+15550101' }
const volume: string = process.env.VOLUME ?? '%{vars.volume}'

const document: SWMLCallingSWMLObject = {
  version: '1.0.0',
  sections: {
    main: [
      'answer',
      { play: 'say:Hello' },
      { play: { url: '%{params.to_play}', volume: '%{vars.volume}', auto_answer: '${answer}' } },
      { play: { urls: ['say:Hello', '%{params.to_play}'], volume } },
      { prompt: { play: 'say:Your number?', max_digits: '%{vars.digits}', volume: '${volume}' } },
      { record_call: { stereo: '${stereo}', format: '%{vars.format}', direction: '${direction}' } },
      { connect: { to: '%{vars.to}', timeout: '%{vars.timeout}', encryption: '${encryption}' } },
      {
        ai: {
          prompt: { text: 'Be kind.', pom: [{ title: 'Role', body: 'You help.' }], temperature: '%{vars.t}' },
          post_prompt: 'Sum it up.',
          params: { ai_volume: '${volume}', direction: 'inbound' },
          SWAIG: { includes: [{ functions: ['f'], url: 'https://example.com/', user: 'a', pass: 'b' }] },
        },
      },
      ['greet', { name: 'Anna' }],
      { execute: 'greet' },
      { transfer: 'https://example.com/swml' },
      { hangup: { reason: '%{vars.reason}' } },
    ],
    greet: [{ play: 'say:%{params.name}' }],
  },
}

client.calling.dial({ ...call, swml: document })
client.calling.dial({ ...call, swml: JSON.stringify(document) })
client.calling.transfer('id', { dest: document })
client.fabric.swmlScripts.create({ name: 'a', contents: JSON.stringify(document) })
client.fabric.swmlScripts.create({
  name: 'a',
  script_type: 'messaging',
  contents: {
    sections: {
      main: [
        { receive: {} },
        { request: { url: '%{vars.url}', timeout: '%{vars.timeout}', save_variables: '${save}' } },
        { reply: { body: 'Hello %{message.from}' } },
        { reply: 'Thank you' },
      ],
    },
  },
})

export const problems: Problem[] = checkSwml(document).concat(checkSwml(JSON.stringify(document)))
// @ts-expect-error a number is neither an enum value nor a variable
export const wrong: SWMLCallingSWMLObject = { sections: { main: [{ record_call: { format: 3 } }] } }
// @ts-expect-error a document has sections
export const empty: SWMLCallingSWMLObject = { version: '1.0.0' }
