const WIDTH = 28

/** One line that fills up on a terminal; elsewhere only its end is printed. */
export const progressBar = (what: string, unit: string) => {
  const started = performance.now()
  let shown = -1
  const draw = (done: number, total: number, end: string): void => {
    const share = total === 0 ? 1 : done / total
    const full = Math.round(share * WIDTH)
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
    const count = `${done.toLocaleString('id-ID')} ${unit}`
    process.stdout.write(
      `${process.stdout.isTTY ? '\r' : ''}${what.padEnd(34)} ${bar} ${count.padEnd(22)}${end}`,
    )
  }
  return {
    to: (done: number, total: number): void => {
      const percent = total === 0 ? 0 : Math.floor((done * 100) / total)
      if (!process.stdout.isTTY || percent === shown) return
      shown = percent
      draw(done, total, '')
    },
    end: (total: number): void => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
      draw(total, total, `${seconds} detik\n`)
    },
  }
}
