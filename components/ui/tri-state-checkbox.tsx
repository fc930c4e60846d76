'use client'

import { useEffect, useRef } from 'react'
import { checkboxClass } from './checkbox-class'
import { ChoiceFrame, type ChoiceProps } from './choice'

type TriStateCheckboxProps = ChoiceProps & { indeterminate?: boolean }

/** A checkbox that can also say "some of them", for the head of a list. */
export function TriStateCheckbox(props: TriStateCheckboxProps) {
  const { label, description, hideLabel, className, indeterminate = false, ...rest } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate
  }, [indeterminate])

  return (
    <ChoiceFrame
      control={<input ref={box} type="checkbox" className={checkboxClass} {...rest} />}
      label={label}
      description={description}
      hideLabel={hideLabel}
      className={className}
    />
  )
}
