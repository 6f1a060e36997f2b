import type { Form, Tag } from '../layers.js'
import { tagClasses } from './tag-classes.js'

const classOf = (tag: Tag, form: Form = null) =>
  tagClasses.findIndex((other) => other.tag === tag && other.form === form)

// Tag classes by the names that rules call them by: positions in `tagClasses`.
export const adjective = classOf('ADJ')
export const adverb = classOf('ADV')
export const adposition = classOf('ADP')
export const determiner = classOf('DET')
export const interjection = classOf('INTJ')
export const numeral = classOf('NUM')
export const particle = classOf('PART')
export const pronoun = classOf('PRON')
export const noun = classOf('NOUN', 'singular')
export const nouns = classOf('NOUN', 'plural')
export const name = classOf('PROPN', 'singular')
export const names = classOf('PROPN', 'plural')
export const base = classOf('VERB', 'base')
export const third = classOf('VERB', 'third')
export const past = classOf('VERB', 'past')
export const participle = classOf('VERB', 'participle')
export const gerund = classOf('VERB', 'gerund')
export const modal = classOf('AUX')

/** Verbs that may be alone in a clause. */
export const present: ReadonlySet<number> = new Set([past, third, base])
/** Verbs and auxiliaries that have a subject. */
export const finite: ReadonlySet<number> = new Set([past, third, classOf('AUX', 'third'), classOf('AUX', 'past')])
/** What a name in front of its verb may be taken for: "Weaver told", "Reid has said". */
export const qualities: ReadonlySet<number> = new Set([adverb, adjective])
/** What a noun may have before it. */
export const modifiers: ReadonlySet<number> = new Set([noun, name, adjective])
/** The auxiliary of the same form, by the class of a verb; -1 for others. */
export const auxiliaryOf: readonly number[] = tagClasses.map(({ tag, form }) =>
  tag === 'VERB' ? classOf('AUX', form) : -1,
)
