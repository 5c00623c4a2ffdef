// twilio through its client's own `request`. Its account ids begin with AC, so the project goes
// with each request.
import twilio from 'twilio'
import { through } from './request.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const client = twilio(`AC${project.replaceAll('-', '')}`, token)
  return through(client, { origin, id, body, username: project, password: token })
}
