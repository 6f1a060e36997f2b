import type { Form, Tag } from '../layers.js'

export interface TagClass {
  readonly tag: Tag
  readonly form: Form
}

const plain: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
  'X',
]
const verbal: readonly Form[] = ['base', 'third', 'past', 'participle', 'gerund']
const nominal: readonly Form[] = ['singular', 'plural']

/** What the tagger chooses from: part of speech and inflection in one. Weights name a class by its position here. */
export const tagClasses: readonly TagClass[] = [
  ...plain.map((tag) => ({ tag, form: null })),
  ...verbal.map((form) => ({ tag: 'VERB' as const, form })),
  ...verbal.map((form) => ({ tag: 'AUX' as const, form })),
  { tag: 'AUX', form: null }, // modals
  ...nominal.map((form) => ({ tag: 'NOUN' as const, form })),
  ...nominal.map((form) => ({ tag: 'PROPN' as const, form })),
]
