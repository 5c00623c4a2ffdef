// twilio through the `request` of its client. Its account ids start with AC, so the project is
// passed with each request.
import twilio from 'twilio'
import { through } from './request.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const client = twilio(`AC${project.replaceAll('-', '')}`, token)
  return through(client, { origin, id, body, username: project, password: token })
}
