// SWML: a call is rejected only for a document that no server accepts; other problems are advice on
// request.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkSwml, ValidationError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'
import { documentsOf } from './support/swml.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
const from = '+15550000001'
const to = '+15550000002'
const calling = documentsOf('SWML.Calling.SWMLObject')
const messaging = documentsOf('SWML.Messaging.SWMLObject')

const dial = (swml) => client.calling.dial({ from, to, swml })
const script = (contents, script_type) =>
  client.fabric.swmlScripts.create({ name: 'script', script_type, contents })
const main = (...steps) => ({ version: '1.0.0', sections: { main: steps } })

/** The last request. */
async function sent() {
  return (await sandbox.journal()).at(-1).body
}

async function refusalOf(promise) {
  const error = await promise.then(
    () => assert.fail('the call was not rejected'),
    (reason) => reason,
  )
  assert.ok(error instanceof ValidationError, error)
  return error
}

/** Sends all documents, a limited number concurrently. */
async function sendAll(documents, send) {
  for (let start = 0; start < documents.length; start += 32)
    await Promise.all(documents.slice(start, start + 32).map(({ document }) => send(document)))
}

const ai = (fields) => main({ ai: { prompt: { text: 'Be kind.' }, ...fields } })

const TAKEN = {
  'a variable for a number': main({ play: { url: 'say:Hello', volume: '%{vars.volume}' } }),
  'a variable for a truth value': main({ record_call: { stereo: '${stereo}' } }),
  'a variable for a word': main({ record_call: { format: '%{vars.format}', direction: '${direction}' } }),
  'a variable for a URL': main({ play: { url: '%{params.to_play}' } }),
  'variables in a list': main({ play: { urls: ['say:Hello', '%{params.to_play}'] } }),
  'play as a text': main({ play: 'say:Hello' }),
  'play as a variable': main({ play: '%{params.to_play}' }),
  'a post prompt as a text': ai({ post_prompt: 'Sum it up.' }),
  'pom beside text': ai({ prompt: { text: 'Be kind.', pom: [{ title: 'Role', body: 'You help.' }] } }),
  'includes with user and pass': ai({
    SWAIG: { includes: [{ functions: ['f'], url: 'https://example.com/', user: 'a', pass: 'b' }] },
  }),
  'a verb by its name': main('answer', 'hangup'),
  'a section call as a list': { sections: { main: [['greet', { name: 'Anna' }]], greet: ['answer'] } },
  'execute as a text': { sections: { main: [{ execute: 'greet' }], greet: [{ play: 'say:Hello' }] } },
  'transfer as a text': main({ transfer: 'https://example.com/swml' }),
  'a whole document as JSON text': JSON.stringify(main({ play: 'say:Hello' })),
  'SWML for messages': main({ reply: 'Thank you' }, { receive: {} }),
  'a reply with a variable': main({ reply: { body: 'Hello %{message.from}' } }),
}

describe('documents that the language allows', () => {
  for (const [what, document] of Object.entries(TAKEN))
    test(`${what} is sent unchanged, without advice`, async () => {
      assert.deepEqual(checkSwml(document), [])
      await dial(document)
      assert.deepEqual((await sent()).params.swml, document)
      await script(document, 'calling')
      await script(document, 'messaging')
      assert.deepEqual((await sent()).contents, document)
    })

  test('every verb and property, with a value and with a variable, is sent without advice', async () => {
    assert.ok(calling.right.length > 1000 && messaging.right.length > 60)
    for (const { path, document } of [...calling.right, ...messaging.right])
      assert.deepEqual(checkSwml(document), [], `${path}: ${JSON.stringify(document)}`)
    await sendAll(calling.right, dial)
    await sendAll(messaging.right, (document) => script(document, 'messaging'))
  })
})

describe('documents that the schemas do not describe', () => {
  test('are reported by checkSwml with their path, and sent unchanged', async () => {
    assert.ok(calling.wrong.length > 500 && messaging.wrong.length > 20)
    for (const { path, document } of [...calling.wrong, ...messaging.wrong]) {
      const problems = checkSwml(document)
      const details = `${path}: ${JSON.stringify(document)} ${JSON.stringify(problems)}`
      assert.ok(problems.length > 0, details)
    }
    const outlined = calling.wrong.filter(({ path }) => path.includes('main[0].'))
    await sendAll(outlined, dial)
  })

  test('are reported with the path in the document', () => {
    const paths = (document) => checkSwml(document).map(({ path }) => path)
    assert.deepEqual(paths(main({ play: { url: 7 } })), ['sections.main[0].play.url'])
    assert.deepEqual(paths(JSON.stringify(main({ sleep: 'long' }))), ['sections.main[0].sleep'])
    assert.deepEqual(paths(main({ answer: {} }, { play: { url: 'say:Hi', volume: 99 } })), [
      'sections.main[1].play.volume',
    ])
    assert.deepEqual(paths({}), ['sections'])
    assert.deepEqual(paths(null), ['document'])
    assert.deepEqual(paths(undefined), ['document'])
    assert.deepEqual(paths('no JSON'), ['document'])
    assert.deepEqual(paths(main({ sleep: 7n })), ['sections.main[0].sleep'])
  })

  test('a misspelt verb is one problem that names the right one', () => {
    const [problem, ...more] = checkSwml(main({ plya: { url: 'say:Hello' } }))
    assert.deepEqual(
      [problem.path, problem.hint, more],
      ['sections.main[0].plya', 'did you mean "play"?', []],
    )
    const [reply, ...others] = checkSwml(main({ reply: 'a' }, { recieve: {} }))
    assert.deepEqual([reply.hint, others], ['did you mean "receive"?', []])
  })

  test('an unknown verb and an unknown field are sent', async () => {
    const document = main(
      { verb_of_tomorrow: { a: 1 } },
      { play: { url: 'say:Hello', field_of_tomorrow: 2 } },
    )
    await dial(document)
    assert.deepEqual((await sent()).params.swml, document)
  })
})

describe('documents that no server accepts are rejected', () => {
  const REFUSED = {
    'a document without sections': [{ version: '1.0.0' }, 'sections'],
    'sections that are no object': [{ sections: [] }, 'sections'],
    'a section that is no list': [{ sections: { main: { answer: {} } } }, 'sections.main'],
    'a verb that is a number': [main(7), 'sections.main[0]'],
    'a verb that is null': [main(null), 'sections.main[0]'],
    'a document that is a list': [[], ''],
  }

  for (const [what, [document, path]] of Object.entries(REFUSED))
    test(what, async () => {
      const at = (field) => (path ? `${field}.${path}` : field)
      const place = ({ problems }) => problems.map((problem) => problem.path)
      assert.deepEqual(place(await refusalOf(dial(document))), [at('swml')])
      assert.deepEqual(place(await refusalOf(script(document, 'messaging'))), [at('contents')])
      const update = { id: '3fa85f64-5717-4562-b3fc-2c963f66afa6', swml: document }
      assert.deepEqual(place(await refusalOf(client.calling.update(update))), [at('swml')])
      assert.deepEqual(place(await refusalOf(client.calling.transfer('id', { dest: document }))), [
        at('dest'),
      ])
      const flow = { title: 'flow', relayml: document }
      assert.deepEqual(place(await refusalOf(client.fabric.callFlows.create(flow))), [at('relayml')])
    })

  test('a call without content names the missing field', async () => {
    const { message, problems } = await refusalOf(client.calling.dial({ from, to }))
    assert.equal(problems.length, 1)
    assert.match(message, /expected "url" or "swml", got neither/)
    const misspelt = await refusalOf(client.calling.dial({ from, to, smwl: main('answer') }))
    assert.deepEqual(
      misspelt.problems.map(({ path, hint }) => [path, hint]),
      [['smwl', 'did you mean "swml"?']],
    )
  })
})

test('parts of the language in other requests accept what the language accepts', async () => {
  const agent = {
    agent_id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    name: 'agent',
    prompt: { text: 'Be kind.', temperature: '%{vars.temperature}' },
    SWAIG: { includes: [{ functions: ['f'], url: 'https://example.com/', user: 'a', pass: 'b' }] },
  }
  await client.fabric.aiAgents.create(agent)
  const { id } = await dial(main('answer'))
  await client.calling.aiSidecar(id, { prompt: 'Listen.', lang: 'en-US', field_of_tomorrow: true })
  const { problems } = await refusalOf(client.calling.aiSidecar(id, {}))
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['lang'],
  )
})
