'use client'

import { useAnswer } from '@/components/ui/use-answer'
import type { FindHits, PaletteGroup } from './types'

const PAUSE_MS = 160
const FEWEST_LETTERS = 2

/** Groups that fit the words: sections of the back office at once, the shop's own things once typing pauses. */
export function useHits(words: string, commands: PaletteGroup, find: FindHits) {
  const asked = words.trim()
  const about = asked.length >= FEWEST_LETTERS ? asked : null
  const {
    value = [],
    waiting,
    problem,
  } = useAnswer(about, async (it) => ({ ok: true, value: await find(it) }), PAUSE_MS)
  const groups = [matching(commands, asked), ...value].filter((group) => group.hits.length > 0)
  return { groups, waiting, problem }
}

const matching = ({ label, hits }: PaletteGroup, words: string): PaletteGroup => ({
  label,
  hits: hits.filter((hit) => hit.title.toLowerCase().includes(words.toLowerCase())),
})
