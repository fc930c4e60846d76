/** Where the thing is that a record is about, named as `kind:id`; null when there is no page for it. */
export function subjectHref(subject: string): string | null {
  const [kind, id] = subject.split(':')
  if (!id) return null
  if (kind === 'product') return `/admin/products/${id}`
  if (kind === 'order') return `/admin/orders/${id}`
  if (kind === 'shift') return `/admin/shifts/${id}`
  if (kind === 'day') return `/admin/reports?from=${id}&to=${id}`
  if (kind === 'account') return '/admin/people'
  return kind === 'business' ? '/admin/settings' : null
}
