import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import type { Form, Tag } from '../../src/layers.js'

export interface GoldWord {
  readonly text: string
  readonly lemma: string
  /** Position in `tagClasses`. */
  readonly tagClass: number
  /** Position in the sentence; the number of words at the root. */
  readonly head: number
  readonly relation: string
}

export type GoldSentence = readonly GoldWord[]

/** Read the sentences of a CoNLL-U file, which may be compressed (".gz"). */
export function readConllu(path: string | URL): readonly GoldSentence[] {
  const sentences: GoldSentence[] = []
  const file = readFileSync(path)
  const text = (String(path).endsWith('.gz') ? gunzipSync(file) : file).toString('utf8')
  for (const block of text.split('\n\n')) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id = '']) => /^\d+$/.test(id))
    if (rows.length > 0) sentences.push(rows.map((row) => toWord(row, rows.length)))
  }
  return sentences
}

function toWord(row: readonly string[], size: number): GoldWord {
  const [, text = '', lemma = '', tag = '', fine = '', , head = '0', relation = ''] = row
  return {
    text,
    lemma,
    tagClass: classOf(tag as Tag, fine),
    head: head === '0' ? size : Number(head) - 1,
    relation,
  }
}

const verbForms: Readonly<Record<string, Form>> = {
  MD: null,
  VBZ: 'third',
  VBD: 'past',
  VBN: 'participle',
  VBG: 'gerund',
}

function classOf(tag: Tag, fine: string): number {
  const form = formOf(tag, fine)
  const found = tagClasses.findIndex((c) => c.tag === tag && c.form === form)
  if (found < 0) throw new Error(`Unknown tag ${tag} ${fine}`)
  return found
}

function formOf(tag: Tag, fine: string): Form {
  if (tag === 'AUX') return fine in verbForms ? (verbForms[fine] as Form) : 'base'
  if (tag === 'VERB') return verbForms[fine] ?? 'base'
  if (tag === 'NOUN' || tag === 'PROPN') return fine.endsWith('S') ? 'plural' : 'singular'
  return null
}
