// The media that a method of a call was given.
import type { WireObject } from '../session/session.ts'
import { wireItem, wireMedia } from './media.ts'

/** A method that plays, its argument, and a function that checks the media in it. */
export interface GivenMedia {
  readonly command: string
  readonly argument: unknown
  readonly media: () => WireObject[]
}

/** The media of a playlist in the argument. */
export function givenPlaylist(command: string, argument: unknown, playlist: unknown): GivenMedia {
  return { command, argument, media: () => wireMedia(command, 'playlist', Object(playlist).media) }
}

/** The item whose fields are in the argument. */
export function givenItem(command: string, argument: unknown, item: object): GivenMedia {
  return { command, argument, media: () => [wireItem(command, '', item)] }
}

/** The volume of a playlist. */
export function volumeOf(playlist: unknown): { volume: number | undefined } {
  return { volume: Object(playlist).volume }
}
