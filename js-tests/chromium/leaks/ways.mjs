// Ways in which a page may try to send a secret through the package. This file runs in the page.
// Each way receives the package `sw`, the `secret`, the origin of a `space` and an invalid `token`;
// its exception is its result.

import { surroundings } from './indirect-ways.mjs'

const client = ({ sw, space, token }, options) =>
  new sw.SignalWireBrowser({ baseUrl: space, subscriberToken: token, maxRetries: 0, ...options })

const fabric = (all, options) => client(all, options).fabric
const withSource = (all, source, options) =>
  fabric(all, {
    subscriberToken: undefined,
    tokenSource: new all.sw.TokenSource(source, { maxRetries: 0, ...options }),
  }).addresses.list()
const withProvider = (all, get) =>
  fabric(all, { subscriberToken: undefined, tokenSource: { get, drop() {} } }).addresses.list()

/** A value that is harmless when it is read for the first time. */
const changing = (harmless, secret, times = 1) => {
  let looks = 0
  return () => (looks++ < times ? harmless : secret)
}
const getter = (name, read, rest = {}) =>
  Object.defineProperty({ ...rest }, name, { get: read, enumerable: true })

const options = {
  'the subscriber token': (all) => fabric(all, { subscriberToken: all.secret }).addresses.list(),
  'the subscriber token, as an object': (all) =>
    fabric(all, { subscriberToken: Object(all.secret) }).addresses.list(),
  'the subscriber token, by a getter that changes': ({ sw, space, secret, token }) =>
    new sw.SignalWireBrowser(
      getter('subscriberToken', changing(token, secret), { baseUrl: space }),
    ).fabric.addresses.list(),
  'the subscriber token, by a getter that changes late': ({ sw, space, secret, token }) =>
    new sw.SignalWireBrowser(
      getter('subscriberToken', changing(token, secret, 2), { baseUrl: space }),
    ).fabric.addresses.list(),
  'the subscriber token, inherited': ({ sw, space, secret }) =>
    new sw.SignalWireBrowser(
      Object.create({ subscriberToken: secret, baseUrl: space }),
    ).fabric.addresses.list(),
  'the Space': (all) => fabric(all, { space: all.secret, baseUrl: undefined }).addresses.list(),
  'the base URL': (all) => fabric(all, { baseUrl: all.secret }).addresses.list(),
  'the base URL, as its user': (all) =>
    fabric(all, { baseUrl: all.space.replace('//', `//${all.secret}@`) }).addresses.list(),
  'the base URL, as its path': (all) =>
    fabric(all, { baseUrl: `${all.space}/${all.secret}` }).addresses.list(),
  'the base URL, as its query': (all) =>
    fabric(all, { baseUrl: `${all.space}?a=${all.secret}` }).addresses.list(),
  'the base URL, by a getter that changes': ({ sw, space, secret, token }) =>
    new sw.SignalWireBrowser(
      getter('baseUrl', changing(space, `${space}/${secret}`), { subscriberToken: token }),
    ).fabric.addresses.list(),
  'an option token': (all) => fabric(all, { token: all.secret }).addresses.list(),
  'an option headers': (all) => fabric(all, { headers: { authorization: all.secret } }).addresses.list(),
  'a hook that changes what it sees': (all) => {
    const onRequest = (event) =>
      Object.assign(event, { path: `/${all.secret}`, method: all.secret, headers: { a: all.secret } })
    return fabric(all, { onRequest }).addresses.list()
  },
}

const sources = {
  'a token source that gives it': (all) => withSource(all, () => all.secret),
  'a token source that gives it later': (all) => withSource(all, async () => ({ token: all.secret })),
  'a token source that gives it beside a token': (all) =>
    withSource(all, () => ({ token: all.token, api: all.secret })),
  'a token source that gives it as an object': (all) =>
    withSource(all, () => ({ token: Object(all.secret) })),
  'a token source with a getter that changes': (all) =>
    withSource(all, () => getter('token', changing(all.token, all.secret))),
  'a token source with a getter that changes late': (all) =>
    withSource(all, () => getter('token', changing(all.token, all.secret, 3))),
  'a provider that gives it': (all) => withProvider(all, () => all.secret),
  'a provider that gives it as an object': (all) =>
    withProvider(all, async () => ({ toString: () => all.secret })),
  'a provider whose text changes': (all) =>
    withProvider(all, async () => ({ toString: changing(all.token, all.secret) })),
  'a server that answers with it': (all) => withSource(all, '/grant/text'),
  'a server that answers with it in JSON': (all) => withSource(all, '/grant/json'),
  'a server whose second answer is it': async (all) => {
    const tokenSource = new all.sw.TokenSource('/grant/second', { maxRetries: 0 })
    await tokenSource.get()
    tokenSource.drop()
    return fabric(all, { subscriberToken: undefined, tokenSource }).addresses.list()
  },
  'the URL of a token source, as its query': (all) => withSource(all, `/grant/none?key=${all.secret}`),
  'the URL of a token source, as its path': (all) => withSource(all, `/grant/${all.secret}`),
  'the URL of a token source, as its user': (all) =>
    withSource(all, all.space.replace('//', `//${all.secret}@`)),
  'the URL of a token source, as an object': (all) =>
    withSource(all, new URL(`/grant/none?key=${all.secret}`, all.space)),
  'the URL of a token source, encoded': (all) =>
    withSource(all, `/grant/none?key=${encodeURIComponent(all.secret)}`),
  'a URL of a token source that changes': (all) => {
    const url = new URL('/grant/none', all.space)
    const asked = withSource(all, url)
    url.search = all.secret
    return asked
  },
  'a header of a token source': (all) => withSource(all, '/grant/none', { headers: { 'x-key': all.secret } }),
  'a header of a token source, by its name': (all) =>
    withSource(all, '/grant/none', { headers: { [all.secret]: 'a' } }),
  'a header of a token source, as an object': (all) =>
    withSource(all, '/grant/none', { headers: { 'x-key': Object(all.secret) } }),
  'a header of a token source, in a list': (all) =>
    withSource(all, '/grant/none', { headers: { 'x-key': [all.secret] } }),
  'a header of a token source that changes': async (all) => {
    const headers = { 'x-key': 'a' }
    const tokenSource = new all.sw.TokenSource('/grant/none', { maxRetries: 0, headers })
    headers['x-key'] = all.secret
    return tokenSource.get()
  },
  'the verb of a token source': (all) => withSource(all, '/grant/none', { method: all.secret }),
}

const calls = {
  'a path value': (all) => fabric(all).addresses.get(all.secret),
  'a path value, as an object': (all) => fabric(all).addresses.get({ toString: () => all.secret }),
  'a path value, in a list': (all) => fabric(all).addresses.get([all.secret]),
  'a query value': (all) => fabric(all).addresses.list(undefined, { extraQuery: { page_token: all.secret } }),
  'a query name': (all) => fabric(all).addresses.list(undefined, { extraQuery: { [all.secret]: 1 } }),
  'a query value, in a list': (all) =>
    fabric(all).addresses.list(undefined, { extraQuery: { a: ['b', all.secret] } }),
  'a query value, in two halves of a list': (all) =>
    fabric(all).addresses.list(undefined, { extraQuery: { a: [all.secret, ''].map((part) => part) } }),
  'a field of a body': (all) => fabric(all).tokens.createEmbedToken({ token: all.secret }),
  'a field of a body with a token': (all) => fabric(all).tokens.createInviteToken({ address_id: all.secret }),
  'an unknown field of a body': (all) =>
    fabric(all).tokens.createEmbedToken({ token: 'c2c_a', a: all.secret }, { validate: 'off' }),
  'a name in a body': (all) =>
    fabric(all).tokens.createEmbedToken({ token: 'c2c_a', [all.secret]: 1 }, { validate: 'off' }),
  'nested in a body': (all) =>
    fabric(all).tokens.createEmbedToken({ token: 'c2c_a', a: [{ b: [[all.secret]] }] }, { validate: 'off' }),
  'a whole body': (all) => fabric(all).tokens.createEmbedToken(all.secret, { validate: 'off' }),
  'a body that is a list': (all) => fabric(all).tokens.createEmbedToken([all.secret], { validate: 'off' }),
  'a body that writes itself': (all) =>
    fabric(all).tokens.createEmbedToken({ toJSON: () => ({ token: all.secret }) }, { validate: 'off' }),
  'a field of a body that changes': (all) =>
    fabric(all).tokens.createEmbedToken(getter('token', changing('c2c_a', all.secret)), { validate: 'off' }),
  'an extra field': (all) =>
    fabric(all).tokens.createEmbedToken({ token: 'c2c_a' }, { extraBody: { a: all.secret } }),
  'the name of an extra field': (all) =>
    fabric(all).tokens.createEmbedToken({ token: 'c2c_a' }, { extraBody: { [all.secret]: 1 } }),
  'the subscriber token of a call': (all) =>
    fabric(all).addresses.list(undefined, { subscriberToken: all.secret }),
  'the subscriber token of a call, by a getter that changes': (all) =>
    fabric(all).addresses.list(undefined, getter('subscriberToken', changing(all.token, all.secret))),
  'headers of a call': (all) =>
    fabric(all).addresses.list(undefined, { headers: { authorization: all.secret } }),
  'a page that follows': async (all) => {
    const pages = fabric(all).addresses.list(undefined, { extraQuery: { page_token: all.secret } })
    for await (const _ of pages) break
  },
}

const others = {
  'the URL of the module': ({ slim, secret }) => slim.init(`/none.wasm?key=${secret}`),
  'the URL of the module, as its user': ({ slim, secret, space }) =>
    slim.init(`${space.replace('//', `//${secret}@`)}/none.wasm`),
  'the text of a token': ({ sw, secret }) => sw.BrowserToken.parse(secret),
  'a project id': ({ sw, secret }) => sw.ProjectId.parse(secret),
  'a Space to read': ({ sw, secret }) => sw.Space.parse(secret),
}

/** All of them, by name. */
export const ways = { ...options, ...sources, ...calls, ...others, ...surroundings }
