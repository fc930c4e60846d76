'use client'

const MOST_PIXELS = 1600
const MOST_BYTES = 900_000
const QUALITIES = [0.85, 0.7, 0.5] as const

/** A photo from a phone made as small as the shop can use it; small files go as they are. */
export async function shrinkPicture(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, MOST_PIXELS / Math.max(bitmap.width, bitmap.height))
  if (scale === 1 && file.size <= MOST_BYTES) return file
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  for (const quality of QUALITIES) {
    const made = await encode(canvas, quality)
    if (made && made.size <= MOST_BYTES) return made
  }
  throw new Error('The picture stays too large')
}

const encode = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality))
