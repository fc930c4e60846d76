/** An EAN-13 from its first twelve digits: the check digit is added. */
export const ean13 = (twelve: string): string => twelve + checkDigit(twelve)

/** Whether a code is thirteen digits whose last one checks. */
export const isEan13 = (code: string): boolean => /^\d{13}$/.test(code) && ean13(code.slice(0, 12)) === code

const checkDigit = (twelve: string): number => {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}
