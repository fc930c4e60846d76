type Address = { street: string; postcode: string; city: string; country: string }

/** An address as it is written on a parcel, a line each. */
export const addressText = ({ street, postcode, city, country }: Address): string =>
  [street, `${postcode} ${city}`.trim(), country].filter(Boolean).join('\n')

/** The parts of an address that was written by `addressText`; of any other, all of it in the first. */
export function addressParts(text: string): Address {
  const [street = '', town = '', country = '', ...more] = text.split('\n').map((part) => part.trim())
  const [, postcode, city] = /^(\S*\d\S*) (.+)$/.exec(town) ?? []
  const ours = more.length === 0 && postcode !== undefined && city !== undefined
  return ours
    ? { street, postcode, city, country }
    : { street: text.replace(/\s+/g, ' ').trim(), postcode: '', city: '', country: '' }
}
