// The first program of a user, with which budgets.json measures the type checker.
import { SignalWire } from 'signalwire-client'

console.log(await new SignalWire().video.rooms.list())
