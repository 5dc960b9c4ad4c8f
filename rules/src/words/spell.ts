import type { Language } from './format.ts'

const ID = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const EN =
  '_ one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word) => word.replace('_', ''))
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'],
} as const

const join = (...words: string[]): string => words.filter((word) => word !== '').join(' ')

/** 0 to 999 in Indonesian; a single hundred is "seratus". */
function hundredsId(n: number): string {
  if (n < 12) return ID[n]!
  if (n < 20) return `${ID[n - 10]} belas`
  if (n < 100) return join(`${ID[Math.floor(n / 10)]} puluh`, hundredsId(n % 10))
  return join(n < 200 ? 'seratus' : `${ID[Math.floor(n / 100)]} ratus`, hundredsId(n % 100))
}

function hundredsEn(n: number): string {
  if (n < 20) return EN[n]!
  if (n < 100) return [TENS[Math.floor(n / 10)]!, EN[n % 10]!].filter((word) => word !== '').join('-')
  return join(`${EN[Math.floor(n / 100)]} hundred`, hundredsEn(n % 100))
}

/** A whole number in words: empat miliar dua ratus juta. */
export function spellNumber(n: number, language: Language): string {
  if (n === 0) return language === 'id' ? 'nol' : 'zero'
  const groups: string[] = []
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000
    if (group === 0) continue
    // A single thousand is "seribu"; a single million is "satu juta".
    if (language === 'id' && scale === 1 && group === 1) groups.unshift('seribu')
    else groups.unshift(join((language === 'id' ? hundredsId : hundredsEn)(group), SCALES[language][scale]!))
  }
  return groups.join(' ')
}
