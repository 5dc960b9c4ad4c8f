import { expect, test } from 'vitest'
import { type KeptAnswer, makeAnswerMemory } from './answer-memory.ts'

const answerOf = (text: string, area: string | undefined = '35.24'): KeptAnswer => ({
  body: Buffer.from(text),
  encoding: 'identity',
  etag: `W/"${text}"`,
  area,
})
const everywhere = () => true
const nowhere = () => false

/** Asks a memory and notes what had to be made. */
const asking = (mostBytes: number) => {
  const memory = makeAnswerMemory(mostBytes)
  const made: string[] = []
  const ask = async (key: string, version = 'one', mayRead = everywhere) => {
    const make = async () => {
      made.push(key)
      return answerOf(`${key} at ${version}`)
    }
    return (await memory.answer({ key, version, mayRead }, make)).body.toString()
  }
  return { memory, made, ask }
}

test('an answer is made once for a version, and again for the next', async () => {
  const { ask, made } = asking(100_000)
  expect([await ask('a'), await ask('a'), await ask('a', 'two')]).toEqual([
    'a at one',
    'a at one',
    'a at two',
  ])
  expect(made).toEqual(['a', 'a'])
})

test('many who ask at once wait for one making', async () => {
  const { ask, made } = asking(100_000)
  await Promise.all([ask('a'), ask('a'), ask('a'), ask('a', 'two')])
  expect(made).toEqual(['a', 'a'])
})

test('who may not read the area gets what is made for them, not what is held', async () => {
  const { memory, ask } = asking(100_000)
  await ask('a')
  const refused = memory.answer({ key: 'a', version: 'one', mayRead: nowhere }, () =>
    Promise.reject(new Error('outside')),
  )
  await expect(refused).rejects.toThrow('outside')
  expect(await ask('a')).toBe('a at one')
})

test('a refusal is for who was refused: another who asks at the same time is answered', async () => {
  const { memory, ask } = asking(100_000)
  const refused = memory.answer({ key: 'a', version: 'one', mayRead: nowhere }, () =>
    Promise.reject(new Error('outside')),
  )
  const both = Promise.all([refused.catch(() => 'refused'), ask('a')])
  expect(await both).toEqual(['refused', 'a at one'])
})

test('what was used longest ago is forgotten first, and a giant is not kept at all', async () => {
  const { ask, made, memory } = asking(2_000)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await ask(key)
  await ask('a')
  for (const key of ['i', 'j']) await ask(key)
  await ask('a')
  expect(made.filter((key) => key === 'a')).toHaveLength(1)
  await ask('b')
  expect(made.filter((key) => key === 'b')).toHaveLength(2)
  const giant = { key: 'giant', version: 'one', mayRead: everywhere }
  let times = 0
  const make = async () => {
    times += 1
    return answerOf('x'.repeat(1_000))
  }
  await memory.answer(giant, make)
  await memory.answer(giant, make)
  expect(times).toBe(2)
})
