import { checkPicture, savePicture } from '../catalog'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'

/** The pictures that come along with a file, by name. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** What each picture will be known by, or why it cannot be one. */
export type KnownPictures = ReadonlyMap<string, { hash?: string; problem?: string }>

export const knownPictures = (ctx: Context, pictures: Pictures): KnownPictures =>
  new Map(
    [...pictures].map(([name, bytes]): [string, { hash?: string; problem?: string }] => {
      try {
        return [name, { hash: checkPicture(ctx, pictureOf(name, bytes)).hash }]
      } catch (error) {
        if (error instanceof DomainError) return [name, { problem: error.message }]
        throw error
      }
    }),
  )

/** Keeps the picture of this name and answers its hash. */
export async function keepPicture(ctx: Context, pictures: Pictures, name: string): Promise<string | null> {
  const bytes = pictures.get(name)
  return bytes ? savePicture(ctx, pictureOf(name, bytes)) : null
}

const pictureOf = (name: string, bytes: Uint8Array) => ({
  contentType: name.endsWith('.svg') ? 'image/svg+xml' : undefined,
  bytes,
})
