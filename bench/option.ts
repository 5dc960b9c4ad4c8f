/** `--people=500000 --rows=100000` measures on less. */
export const option = (name: string, usual: number): number => {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))
  return given === undefined ? usual : Number(given.split('=')[1])
}
