'use client'

import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react'

type ComboboxOptions<Item> = {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** Whether the list is shown. */
  open: boolean
  onChoose: (item: Item) => void
  /** Marks nothing before an arrow is pressed, so that Enter is the field's own until then. */
  unmarked?: boolean
  /** An arrow in the field while the list is not shown. */
  onOpen?: () => void
  /** Esc; without it the key is left to whatever lies around. */
  onEscape?: () => void
  onMark?: (item: Item, place: number) => void
  /** Enter while nothing is marked; without it the key is left to the form around. */
  onUnmatched?: () => void
  /** What is listed was found for other words: Enter waits for what is found for these. */
  waiting?: boolean
}

export type Combobox<Item> = ReturnType<typeof useCombobox<Item>>

/**
 * A field with a list of what it finds: the focus stays in the field, arrows mark, Enter or a press chooses. Spread
 * `field` onto the input; `ComboboxList` and `ComboboxOption` draw the rest. `unmark` when something else is typed.
 */
export function useCombobox<Item>(options: ComboboxOptions<Item>) {
  const { items, open, onChoose } = options
  const listId = useId()
  const { marked, place, move, forget } = useMark(listId, options)
  const { waiting = false, onUnmatched } = options
  const choose = marked === undefined ? onUnmatched : () => onChoose(marked)
  const { enter, callOff } = useEnter(waiting, choose)
  const step = (by: 1 | -1) => (open ? () => move(by) : options.onOpen)
  const acts: Record<string, (() => void) | undefined> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Enter: waiting || choose ? enter : undefined,
    Escape: options.onEscape,
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return {
    listId,
    marked,
    unmark: () => {
      forget()
      callOff()
    },
    field: {
      role: 'combobox' as const,
      'aria-expanded': open,
      'aria-controls': listId,
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': marked === undefined ? undefined : optionId(listId, place),
      onKeyDown,
    },
    optionOf: (item: Item) => ({
      id: optionId(listId, items.indexOf(item)),
      marked: item === marked,
      onChoose: () => onChoose(item),
    }),
  }
}

const optionId = (listId: string, place: number) => `${listId}-${place}`

/** The item that Enter would choose: the first, until arrows move on; `unmarked` begins with none. */
function useMark<Item>(listId: string, { items, keyOf, open, unmarked, onMark }: ComboboxOptions<Item>) {
  const [key, setKey] = useState<string>()
  const known = items.findIndex((item) => keyOf(item) === key)
  const place = known === -1 && !unmarked ? 0 : known

  function move(step: 1 | -1) {
    const to = nextPlace(place, step, items.length, unmarked)
    const item = items[to]
    setKey(item && keyOf(item))
    document.getElementById(optionId(listId, to))?.scrollIntoView({ block: 'nearest' })
    if (item) onMark?.(item, to)
  }

  return { marked: open ? items[place] : undefined, place, move, forget: () => setKey(undefined) }
}

/** Round and round; where nothing need be marked, the field itself is one of the stops. */
function nextPlace(place: number, step: 1 | -1, count: number, unmarked = false): number {
  if (count === 0) return -1
  const stops = unmarked ? count + 1 : count
  const first = unmarked ? 1 : 0
  return ((place + first + step + stops) % stops) - first
}

/** Enter, done at once or as soon as the list is that of the words in the field. */
function useEnter(waiting: boolean, choose: (() => void) | undefined) {
  const [entered, setEntered] = useState(false)
  const act = useEffectEvent(() => {
    setEntered(false)
    choose?.()
  })
  useEffect(() => {
    if (entered && !waiting) act()
  }, [entered, waiting])
  return { enter: () => (waiting ? setEntered(true) : choose?.()), callOff: () => setEntered(false) }
}
