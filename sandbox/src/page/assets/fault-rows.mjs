// The rows of faults.
import { element } from './dom.mjs'
import { attempt } from './notice.mjs'
import { effectOf } from './presets.mjs'
import { send } from './server.mjs'

/**
 * Creates the row of a preset, with `show(fault)` for its newest fault, if there is one.
 * `readMatch` returns the requests that a new fault applies to.
 */
export function presetRow({ effect, hint, name }, readMatch) {
  let current
  const isOn = () => current?.left > 0
  const toggle = () =>
    attempt(() =>
      isOn() ? send('DELETE', `faults/${current.id}`) : send('POST', 'faults', { ...readMatch(), ...effect }),
    )
  const box = switchOf(name, toggle)
  const of = element('span', { class: 'of' })
  const count = element('span', { class: 'used' })
  const text = element(
    'span',
    { class: 'text' },
    element('b', {}, name),
    element('span', { class: 'dim' }, hint),
  )
  const show = (fault) => {
    current = fault
    box.ariaChecked = String(isOn())
    of.textContent = isOn() ? matchText(fault) : ''
    count.textContent = fault ? usedText(fault) : ''
  }
  return { element: element('li', {}, box, text, of, count), show }
}

/** Creates the row of a fault that has no preset, or whose preset shows a newer fault. */
export function faultRow(fault) {
  const effect = JSON.stringify(effectOf(fault))
  const box = switchOf(effect, () => attempt(() => send('DELETE', `faults/${fault.id}`)))
  box.ariaChecked = 'true'
  const text = element('span', { class: 'text' }, element('code', {}, effect))
  return element(
    'li',
    {},
    box,
    text,
    element('span', { class: 'of' }, matchText(fault)),
    element('span', { class: 'used' }, usedText(fault)),
  )
}

function switchOf(name, onclick) {
  return element('button', {
    type: 'button',
    role: 'switch',
    class: 'switch',
    'aria-checked': 'false',
    'aria-label': name,
    onclick,
  })
}

function matchText({ match }) {
  const { method, operation, path } = match ?? {}
  return operation ?? ([method, path && `${path}…`].filter(Boolean).join(' ') || 'all operations')
}

const usedText = ({ hits, times }) => `${hits} of ${times} used`
