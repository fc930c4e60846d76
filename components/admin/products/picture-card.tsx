'use client'

import { ImagePlus, Trash2 } from 'lucide-react'
import Image from 'next/image'
import { type DragEvent, useId, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { FormMessage } from '@/components/ui/form-message'
import { IconButton } from '@/components/ui/icon-button'
import { Spinner } from '@/components/ui/spinner'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { shrinkPicture } from './shrink-picture'

export type UploadPicture = (form: FormData) => Promise<ActionResult<string>>

type PictureCardProps = {
  image: string | null
  error?: string
  upload: UploadPicture
  onChange: (image: string | null) => void
}

const TYPES = 'image/png,image/jpeg,image/webp,image/avif'

/** The product's picture: chosen or dropped, made small, shown at once; the product takes it when it is saved. */
export function PictureCard({ image, error, upload, onChange }: PictureCardProps) {
  const id = useId()
  const { pending, failure, run } = useRun({ inPlace: true })
  const [problem, setProblem] = useState<string>()
  const [over, setOver] = useState(false)

  async function take(file: File | undefined) {
    if (!file) return
    setProblem(undefined)
    const small = await shrinkPicture(file).catch(() => null)
    if (!small) return setProblem('This file could not be read as a picture. Use a PNG, JPEG, WebP or AVIF.')
    const form = new FormData()
    form.set('picture', small)
    run(() => upload(form), { done: onChange })
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <Card as="section" aria-labelledby="picture">
      <CardHeader
        id="picture"
        title="Picture"
        actions={
          image ? (
            <IconButton
              size="sm"
              label="Remove the picture"
              icon={<Trash2 aria-hidden />}
              onClick={() => onChange(null)}
            />
          ) : null
        }
      />
      <CardBody>
        <label
          htmlFor={id}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={cx(
            'relative grid aspect-[4/5] max-h-80 w-full place-items-center overflow-hidden rounded-lg border border-dashed bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            over ? 'border-accent' : 'border-line-strong',
          )}
        >
          {image ? (
            <Image src={`/media/${image}`} alt="The product" fill unoptimized sizes="20rem" className="object-cover" />
          ) : (
            <span className="px-6 text-center text-muted">
              <ImagePlus aria-hidden className="mx-auto mb-2 size-7" />
              Drop a picture here, or press to choose one
            </span>
          )}
          {pending ? (
            <span className="absolute inset-0 grid place-items-center bg-scrim">
              <Spinner label="Uploading" />
            </span>
          ) : null}
          <span className={cx(buttonClass({ size: 'sm' }), 'absolute! bottom-3', !image && 'sr-only')}>
            {image ? 'Change' : 'Choose a picture'}
          </span>
          <input
            id={id}
            type="file"
            accept={TYPES}
            className="sr-only"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
        <FormMessage className="mt-3">{problem ?? failure?.message ?? error}</FormMessage>
      </CardBody>
    </Card>
  )
}
