/** A sentence in which `<b>…</b>` marks what is drawn in bold; nothing else in it is markup. */
export function Bold({ text }: { text: string }) {
  // What stands between two marks is every second piece.
  return text
    .split(/<\/?b>/)
    .map((piece, at) => (at % 2 === 1 ? <b key={`${at}-${piece}`}>{piece}</b> : piece))
}
