const words = (text: string): string[] => text.trim().split(/\s+/)

/** Written before a name, no part of it. ALM marks a death, BIN leads to the father's name. */
export const TITLES = new Set(
  words(`h hj haji hajah hajjah hi drs dra dr drg ir kh kyai ki nyai ust ustad ustadz ustadzah ny nyonya tn tuan bp bpk
    bapak ibu sdr sdri alm almh almarhum almarhumah bin binti bt bti rd raden rr tgk tgh`),
)

/** Written after a name, mostly behind a comma and with points. */
export const DEGREES = new Set(
  words(`sp spd spdi spdsd se sei sh shi skom sag si ssi st stp spt sos ssos sip ap skm skep ners ns sst sked ama amd
    amdkeb amdkep mpd mpdi msi mm mh mkes mkom mt ma mag mpsi lc sthi sthum shum spsi sikom spi`),
)

/** Short and varied writings of one name. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...words(`m mu moh moch mohd muh much mhd mhmd md mohamad mohammad mochamad mochammad muhamad muchamad muchammad
    muhamat mohamat mohammed muhammed mohamed muhammad`).map((word) => [word, 'muhamad'] as const),
  ...words('st sti siti sitti sity').map((word) => [word, 'siti'] as const),
  ...words('abd abdl abdul abdoel abdhul').map((word) => [word, 'abdul'] as const),
  ...words('ahmad achmad akhmad ahmat achmat ach akh ahmed').map((word) => [word, 'ahmad'] as const),
  ...words('nur nor noer nurr').map((word) => [word, 'nur'] as const),
])

/** Marks: one name in four begins with one of them, and lists leave them out. */
export const MARKS = new Set(words('muhamad siti ahmad abdul nur sri dewi lalu baiq inaq amaq ni wayan'))

/**
 * How rare a name's word is, in bits (8 bits: one in 256). Estimated from the made-up names of the labelled set and
 * from how often these words lead Javanese, Sasak and Lampung names; only the very common ones are named.
 */
const COMMON: readonly (readonly [number, string])[] = [
  [3.5, 'muhamad siti'],
  [4.5, 'ahmad abdul nur'],
  [5.5, 'sri dewi agus lalu baiq inaq amaq wayan'],
  [
    6.5,
    'eko budi dwi slamet wahyu andi rina ayu wati ningsih santoso susanto setiawan kurniawan hidayat hasan',
  ],
]
const RARITY = new Map(COMMON.flatMap(([bits, list]) => words(list).map((word) => [word, bits] as const)))
const USUAL = 8

export const rarityOf = (word: string): number => (word.length === 1 ? 2 : (RARITY.get(word) ?? USUAL))
