import { busy, clock, element, facts } from './elements.mjs'

const HEAD = 14

/** What a token says of itself, and how long it is good. */
export class TokenCard {
  #bar = element('progress', { max: 1, value: 1, ariaLabel: 'Time left' })
  #left = element('strong', { id: 'left' })
  #endsAt
  #lifeMs

  /**
   * `renew` is called by the button; `text` is shown in part only, because it lets its holder in.
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
        element('code', {}, `${text.slice(0, HEAD)}… ${text.length} characters`),
      ),
    )
  }

  /** Shows the time that is left, again and again while the card is in the page. */
  tick() {
    const ms = Math.max(0, this.#endsAt - Date.now())
    const seconds = Math.ceil(ms / 1000)
    this.#left.textContent = ms
      ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`
      : 'over'
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
    'Good until': clock(endsAt),
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
  return element('details', {}, element('summary', {}, 'All claims, as they are'), element('pre', {}, text))
}
