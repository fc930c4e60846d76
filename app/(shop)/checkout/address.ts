type Address = { street: string; postcode: string; city: string; country: string }

/** An address as it is written on a parcel, a line each. */
export const addressText = ({ street, postcode, city, country }: Address): string =>
  [street, `${postcode} ${city}`.trim(), country].filter(Boolean).join('\n')

/**
 * The parts of an address that was written by `addressText`, or in one line as people do: street, postcode and town, perhaps
 * the country. Of any other, all of it in the first.
 */
export function addressParts(text: string): Address {
  return (
    partsOf(text.split('\n'), /^(\S*\d\S*) (.+)$/) ??
    partsOf(text.split(/[\n,]/), /^(\d{4,6}) (.+)$/) ?? {
      street: text.replace(/\s+/g, ' ').trim(),
      postcode: '',
      city: '',
      country: '',
    }
  )
}

function partsOf(lines: readonly string[], townLine: RegExp): Address | null {
  const [street = '', town = '', country = '', ...more] = lines.map((line) => line.trim())
  const [, postcode, city] = townLine.exec(town) ?? []
  return more.length === 0 && postcode && city ? { street, postcode, city, country } : null
}
