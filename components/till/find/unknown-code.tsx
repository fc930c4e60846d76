'use client'

import { Search, X } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { focusField } from '../keys/run-command'
import { useTill } from '../shell/context'

/** A code nobody knows stops nothing: it is said in a bar, and the next scan goes on. */
export function UnknownCode() {
  const { goods, setQuery, person } = useTill()
  if (goods.unknown === null) return null
  const code = goods.unknown

  function search() {
    setQuery(code)
    goods.forgetUnknown()
    focusField('search')
  }

  return (
    <Alert
      tone="warning"
      live="assertive"
      title={
        <>
          <span className="num break-all">{code}</span> was not found
        </>
      }
      className="mx-3 mb-2"
      action={
        <span className="flex flex-wrap gap-2">
          <Button icon={<Search aria-hidden />} onClick={search}>
            Search
          </Button>
          {person.mayManage ? (
            <Button asChild>
              <a href={`/admin/products/new?barcode=${encodeURIComponent(code)}`}>Add a product</a>
            </Button>
          ) : null}
          <IconButton label="Dismiss" icon={<X aria-hidden />} onClick={goods.forgetUnknown} />
        </span>
      }
    >
      Nothing in this shop carries this code.
    </Alert>
  )
}
