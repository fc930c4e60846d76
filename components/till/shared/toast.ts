import { toast as show } from '@/components/ui/toaster'

type More = Parameters<typeof show>[1]

const atTop = (more: More): More => ({ position: 'top-center', ...more })

/** Short messages, at the top of the screen: its foot is where money is taken. */
export const toast = {
  plain: (text: string, more?: More) => show(text, atTop(more)),
  warning: (text: string, more?: More) => show.warning(text, atTop(more)),
  error: (text: string, more?: More) => show.error(text, atTop(more)),
  dismiss: (id: number | string) => show.dismiss(id),
}
