/** The element with an id. */
export const byId = (id) => document.getElementById(id)

/** Makes an element. Children may be text, which never becomes markup. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A list of names and values; what has no value is left out. */
export function facts(entries) {
  const known = Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')
  return element(
    'dl',
    {},
    ...known.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  )
}

/** A message in a box: `kind` is `good`, `bad` or `hint`. */
export const box = (kind, ...children) =>
  element('div', { className: `box ${kind}`, role: 'status' }, ...children)

/** Runs what a button starts; until it is done the button cannot be pressed again. */
export async function busy(button, action) {
  button.disabled = true
  await action().finally(() => {
    button.disabled = false
  })
}

/** A time as people write it. */
export const clock = (date) => date.toLocaleTimeString('en-GB')
