'use client'

import { Search, X } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { focusField } from '../keys/focus'
import { usePerson } from '../person/person'
import { useFind, useUnknownCode } from './context'

/** A code nobody knows stops nothing: it is said in a bar, and the next scan goes on. */
export function UnknownCode() {
  const { person } = usePerson()
  const { setQuery, forgetUnknown } = useFind()
  const code = useUnknownCode()
  if (code === null) return null

  function search(code: string) {
    setQuery(code)
    forgetUnknown()
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
          <Button icon={<Search aria-hidden />} onClick={() => search(code)}>
            Search
          </Button>
          {person.mayManage ? (
            <Button asChild>
              <a href={`/admin/products/new?barcode=${encodeURIComponent(code)}`}>Add a product</a>
            </Button>
          ) : null}
          <IconButton label="Dismiss" icon={<X aria-hidden />} onClick={forgetUnknown} />
        </span>
      }
    >
      Nothing in this shop carries this code.
    </Alert>
  )
}
