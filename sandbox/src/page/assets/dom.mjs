// Elements. All content is set as text: the policy of the page refuses strings of HTML.

/**
 * Creates an element. A function is a listener of the event that its name contains (`onclick`),
 * `true` sets an attribute without a value. Children are nodes, strings or arrays of them; `null`
 * and `false` are skipped.
 */
export function element(name, attributes = {}, ...children) {
  const created = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) setAttribute(created, key, value)
  created.append(...children.flat().filter((child) => child != null && child !== false))
  return created
}

function setAttribute(target, key, value) {
  if (typeof value === 'function') target.addEventListener(key.slice(2), value)
  else if (typeof value === 'boolean') target.toggleAttribute(key, value)
  else if (value != null) target.setAttribute(key, value)
}

/** Creates a button. */
export function button(label, onclick, attributes = {}) {
  return element('button', { type: 'button', onclick, ...attributes }, label)
}

/** Returns the element with this id. */
export const byId = (id) => document.getElementById(id)

/** Whether the page shows one column: a list covers its details, or they cover the list. */
export const isNarrow = () => matchMedia('(max-width: 759px)').matches

/** Returns a function that runs `render` once before the next frame, however often it is called. */
export function oncePerFrame(render) {
  let isScheduled = false
  return () => {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(() => {
      isScheduled = false
      render()
    })
  }
}
