import { busy, clock, element, facts } from './elements.mjs'

const SHOWN_CHARACTERS = 14

/** Shows the claims of a token and the time until it expires. */
export class TokenCard {
  #bar = element('progress', { max: 1, value: 1, ariaLabel: 'Time left' })
  #left = element('strong', { id: 'left' })
  #endsAt
  #lifeMs

  /**
   * The button calls `renew`. Only a part of `text` is shown, because whoever has the token can use
   * it.
   */
  constructor(token, { text, endsAt, lifeMs, renew }) {
    this.#endsAt = endsAt
    this.#lifeMs = lifeMs
    const button = element('button', { type: 'button', className: 'quiet', id: 'renew' }, 'Renew now')
    button.addEventListener('click', () => busy(button, renew))
    this.element = element(
      'article',
      { className: 'token' },
      element('p', { className: 'life' }, this.#left, this.#bar, button),
      describe(token, endsAt),
      permissions(token),
      claims(token),
      element(
        'p',
        { className: 'text' },
        element('code', {}, `${text.slice(0, SHOWN_CHARACTERS)}… ${text.length} characters`),
      ),
    )
  }

  /** Shows the remaining time, and updates it while the card is in the page. */
  tick() {
    const ms = Math.max(0, this.#endsAt - Date.now())
    const seconds = Math.ceil(ms / 1000)
    this.#left.textContent = ms
      ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`
      : 'expired'
    this.#bar.value = ms / this.#lifeMs
    if (this.element.isConnected) setTimeout(() => this.tick(), 250)
  }
}

function describe(token, endsAt) {
  return facts({
    Kind: element('span', { className: 'badge' }, token.kind),
    Room: token.room,
    Channels: token.channels && Object.keys(token.channels).join(', '),
    User: token.user,
    Issued: token.issuedAt && clock(token.issuedAt),
    'Valid until': clock(endsAt),
  })
}

function permissions({ permissions: list, channels }) {
  const granted =
    list ?? Object.values(channels ?? {}).flatMap((may) => Object.keys(may).filter((key) => may[key]))
  const chips = granted.map((name) => element('li', {}, name))
  return element('ul', { className: 'chips', ariaLabel: 'Permissions' }, ...chips)
}

function claims(token) {
  const text = JSON.stringify(token.claims ?? token.header, null, 2)
  return element('details', {}, element('summary', {}, 'All claims'), element('pre', {}, text))
}
