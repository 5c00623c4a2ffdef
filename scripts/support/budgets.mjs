// The limits of budgets.json.
import { readFileSync } from 'node:fs'
import { at } from './paths.mjs'

export const budgets = JSON.parse(readFileSync(at('budgets.json'), 'utf8'))
