'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button'
import { toast } from './toaster'

type CopyButtonProps = { text: string; label?: string; size?: 'sm' | 'md'; className?: string }

export function CopyButton({ text, label = 'Copy', size = 'sm', className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      toast.error('The browser does not allow copying here. Select the text and copy it yourself.')
    }
  }

  return (
    <Button
      size={size}
      className={className}
      onClick={copy}
      icon={copied ? <Check aria-hidden className="text-positive" /> : <Copy aria-hidden />}
    >
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </Button>
  )
}
