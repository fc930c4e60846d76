/** Lower-case text in the letters of the English alphabet, spelt the way its owners do without their own keys. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[äöüßøæåışł]/g, (letter) => spelt[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')

const spelt: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  å: 'aa',
  ı: 'i',
  ş: 's',
  ł: 'l',
}
