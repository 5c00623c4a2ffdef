// npm run docs:pictures: draws the images of the README into docs/images. Needs a debug build of
// the package and of the sandbox.
import { mkdirSync, writeFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { drawCall } from './call-diagram.mjs'
import { quickstartLines } from './quickstart-session.mjs'
import { drawTerminal } from './terminal.mjs'

mkdirSync(at('docs/images'), { recursive: true })
const title = 'npm run quickstart: rooms are created and listed, and a room token is created'
writeFileSync(at('docs/images/quickstart.svg'), drawTerminal(title, await quickstartLines()))
writeFileSync(at('docs/images/call.svg'), drawCall())
