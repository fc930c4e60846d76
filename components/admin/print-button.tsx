'use client'

import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

export const PrintButton = () => (
  <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
    Print
  </Button>
)
