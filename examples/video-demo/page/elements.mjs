/** Returns the element with this id. */
export const byId = (id) => document.getElementById(id)

/** Creates an element. String children are inserted as text, never as markup. */
export function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties)
  created.append(...children.filter((child) => child !== undefined))
  return created
}

/** Creates a description list. Entries without a value are omitted. */
export function facts(entries) {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')
  return element(
    'dl',
    {},
    ...present.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  )
}

/** Creates a message box: `kind` is `good`, `bad` or `hint`. */
export const box = (kind, ...children) =>
  element('div', { className: `box ${kind}`, role: 'status' }, ...children)

/** Runs the action of a button, which is disabled until the action has finished. */
export async function busy(button, action) {
  button.disabled = true
  await action().finally(() => {
    button.disabled = false
  })
}

/** Formats a time. */
export const clock = (date) => date.toLocaleTimeString('en-GB')
