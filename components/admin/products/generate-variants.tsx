'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { plural } from '../format'

type GenerateVariantsProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onGenerate: (sizes: string[], colours: string[]) => void
}

const MOST = 200

const wordsOf = (text: string): string[] => [
  ...new Map(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word) => [word.toLowerCase(), word]),
  ).values(),
]

/** Makes a variant of every size with every colour. */
export function GenerateVariants({ open, onOpenChange, onGenerate }: GenerateVariantsProps) {
  const [sizes, setSizes] = useState('')
  const [colours, setColours] = useState('')
  const [s, c] = [wordsOf(sizes), wordsOf(colours)]
  const many = s.length + c.length === 0 ? 0 : Math.max(1, s.length) * Math.max(1, c.length)

  function generate() {
    onGenerate(s, c)
    setSizes('')
    setColours('')
    onOpenChange(false)
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Sizes × colours"
      description="Every size with every colour becomes a variant. Those that are there already stay as they are."
      footer={
        <Button variant="primary" disabled={many === 0 || many > MOST} onClick={generate}>
          {many === 0 ? 'Add variants' : `Add up to ${plural(many, 'variant')}`}
        </Button>
      }
    >
      <div className="grid gap-4">
        <TextField
          label="Sizes"
          hint="With commas between them."
          placeholder="S, M, L"
          value={sizes}
          onChange={(event) => setSizes(event.target.value)}
        />
        <TextField
          label="Colours"
          placeholder="Blue, Grey"
          value={colours}
          error={many > MOST ? `That makes ${many}; a product has at most ${MOST} variants.` : undefined}
          onChange={(event) => setColours(event.target.value)}
        />
      </div>
    </Dialog>
  )
}
