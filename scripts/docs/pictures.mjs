// npm run docs:pictures: makes the images of the documents in docs/images. Needs a debug build of
// the package and of the sandbox, and Chromium.
import { mkdirSync, writeFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { drawCall } from './call-diagram.mjs'
import { takePagePictures } from './page-pictures.mjs'
import { quickstartLines } from './quickstart-session.mjs'
import { drawTerminal } from './terminal.mjs'

mkdirSync(at('docs/images'), { recursive: true })
const title = 'npm run quickstart: rooms are created and listed, and a room token is created'
writeFileSync(at('docs/images/quickstart.svg'), drawTerminal(title, await quickstartLines()))
writeFileSync(at('docs/images/call.svg'), drawCall())
await takePagePictures()
