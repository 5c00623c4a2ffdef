// The first program of a user, by which budgets.json measures what the type checker needs.
import { SignalWire } from 'signalwire-client'

console.log(await new SignalWire().video.rooms.list())
