/** The fields that keys bring the focus to; each carries its name as `data-till`. */
export type TillField = 'search' | 'amount'

export function focusField(name: TillField): void {
  document.querySelector<HTMLInputElement>(`[data-till="${name}"]`)?.focus()
}
