// Ways that bypass the arguments: inherited properties, the address of the page, and objects that
// change between reads.

const source = ({ sw, space }, from, options) =>
  new sw.SignalWireBrowser({
    baseUrl: space,
    maxRetries: 0,
    tokenSource: new sw.TokenSource(from, { maxRetries: 0, ...options }),
  }).fabric.addresses.list()

/**
 * Runs an action while every object inherits an additional property, as after prototype pollution.
 */
async function polluted(name, value, act) {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  try {
    return await act()
  } finally {
    delete Object.prototype[name]
  }
}

/** Runs an action while the page has another address. */
async function movedTo(address, act) {
  history.replaceState(null, '', address)
  try {
    return await act()
  } finally {
    history.replaceState(null, '', '/')
  }
}

/** Runs an action while relative URLs have another base. */
async function basedOn(href, act) {
  const base = document.head.appendChild(Object.assign(document.createElement('base'), { href }))
  try {
    return await act()
  } finally {
    base.remove()
  }
}

class Changing extends URL {
  #looks = 0
  #second

  constructor(url, second) {
    super(url, location.href)
    this.#second = second
  }

  toString() {
    return this.#looks++ ? this.#second : this.href
  }
}

const inherited = {
  'the body of a call without one': (all) =>
    polluted('body', all.secret, () =>
      new all.sw.SignalWireBrowser({
        baseUrl: all.space,
        subscriberToken: all.token,
      }).fabric.tokens.createInviteToken(undefined, { validate: 'off' }),
    ),
  'the body of a token source': (all) => polluted('body', all.secret, () => source(all, '/grant/none')),
  'headers of the module': (all) =>
    polluted('headers', { 'x-key': all.secret }, () => all.slim.init('/none.wasm')),
  'the verb of the module': (all) => polluted('method', all.secret, () => all.slim.init('/none.wasm')),
  'the referrer of a token source': (all) =>
    polluted('referrer', `/?key=${encodeURIComponent(all.secret)}`, () => source(all, '/grant/none')),
  'the text of every value in JSON': (all) =>
    polluted(
      'toJSON',
      () => ({ token: all.secret }),
      () =>
        new all.sw.SignalWireBrowser({ baseUrl: all.space }).fabric.tokens.createEmbedToken({
          token: 'c2c_a',
        }),
    ),
}

const places = {
  'the address of the page, as its query': (all) =>
    movedTo(`/?key=${encodeURIComponent(all.secret)}`, () => source(all, '/grant/none')),
  'the address of the page, as its path': (all) =>
    movedTo(`/${encodeURIComponent(all.secret)}/`, () => source(all, 'grant')),
  'the base of the page': (all) => basedOn(`/${encodeURIComponent(all.secret)}/`, () => source(all, 'grant')),
  'the base of the page, for the module': (all) =>
    basedOn(`/${encodeURIComponent(all.secret)}/`, () => all.slim.init('none.wasm')),
}

const changing = {
  'a URL of the module that changes': (all) =>
    all.slim.init(new Changing('/none.wasm', `/none.wasm?key=${encodeURIComponent(all.secret)}`)),
  'a URL of a token source that changes as it is read': (all) =>
    source(all, new Changing('/grant/none', `/grant/none?key=${encodeURIComponent(all.secret)}`)),
  'the verb of a token source, an object at the second read': (all) => {
    let looks = 0
    const method = () => (looks++ ? { toString: () => all.secret } : 'POST')
    const options = Object.defineProperty({}, 'method', { get: method, enumerable: true })
    return new all.sw.TokenSource('/grant/none', options).get()
  },
}

/** All of them, by name. */
export const surroundings = { ...inherited, ...places, ...changing }
