import type { Form, Tag } from '../../src/layers.js'
import { inflectRegularly } from './inflect-regularly.js'
import { irregularVerbs } from './irregular-verbs.js'

/** A spelling with the class that it has there. */
export interface SpelledForm {
  readonly text: string
  readonly tag: Tag
  readonly form: Form
}

const irregular = new Map(irregularVerbs.map(([base, past, participle]) => [base, { past, participle }]))

/** Spell every form of an English noun, verb, adjective or adverb. */
export function spellForms(lemma: string, tag: Tag): readonly SpelledForm[] {
  if (tag === 'NOUN') return [one('singular', lemma), ...pluralsOf(lemma).map((text) => one('plural', text))]
  if (tag === 'VERB') return [one('base', lemma), ...inflect(lemma).flatMap(withAdjective)]
  return [one(null, lemma), ...comparativesOf(lemma).map((text) => one(null, text))]

  function one(form: Form, text: string): SpelledForm {
    return { text, tag, form }
  }

  /** Every participle may be an adjective: "a failed plan". */
  function withAdjective([form, text]: readonly [Form, string]): readonly SpelledForm[] {
    const verb = one(form, text)
    return form === 'participle' || form === 'gerund' ? [verb, { text, tag: 'ADJ', form: null }] : [verb]
  }
}

function pluralsOf(noun: string): readonly string[] {
  if (noun.endsWith('s')) return [noun, `${noun}es`, ...(noun.endsWith('is') ? [`${noun.slice(0, -2)}es`] : [])]
  if (noun.endsWith('man')) return [`${noun.slice(0, -2)}en`]
  if (/(?:[lr]f|[ae]af|life|nife|wife)$/.test(noun)) return [`${noun}s`, noun.replace(/fe?$/, 'ves')]
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`]
  return /(?:sh|ch|x|z|[^aeiou]o)$/.test(noun) ? [`${noun}es`, `${noun}s`] : [`${noun}s`]
}

function inflect(verb: string): readonly (readonly [Form, string])[] {
  const found = irregular.get(verb)
  return inflectRegularly(verb).map(([form, text]) => {
    if (form === 'past') return [form, found?.past ?? text]
    return [form, form === 'participle' ? (found?.participle ?? text) : text]
  })
}

function comparativesOf(word: string): readonly string[] {
  if (word.length > 8 || !/[a-z]$/.test(word)) return []
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word)
  const stem = word.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')
  return ['er', 'est'].map((ending) => (isShort ? word + word.at(-1) : stem) + ending)
}
