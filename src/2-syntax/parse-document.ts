import type { Document, ParsedDocument, Token, Word } from '../layers.js'
import { englishModel } from './english-model.js'
import { growTree } from './grow-tree.js'
import { lemmatize } from './lemmatize.js'
import { parseAroundAges } from './parse-around-ages.js'
import { createState } from './parser-state.js'
import { type TagClass, tagClasses } from './tag-classes.js'
import { type TaggedSentence, tagDocument } from './tag-document.js'

/** A word whose tree is still to come. */
export type GrowingWord = { -readonly [Key in keyof Word]: Word[Key] }

const noChildren: readonly number[] = []

/**
 * Tag every token; give a tree to the sentences that need one.
 *
 * @param needsTree Asked once per sentence, with its tagged words; parsing costs three times what tagging does.
 */
export function parseDocument(document: Document, needsTree: (words: readonly Word[]) => boolean): ParsedDocument {
  const model = englishModel()
  const { parser, lemmas } = model
  const state = createState(
    document.sentences.reduce((most, { tokens: { first, end } }) => Math.max(most, end - first), 0),
  )
  const tokens: GrowingWord[] = []

  const tagged = tagDocument(document, model)

  const sentences = document.sentences.map((sentence, index) => {
    const { first } = sentence.tokens
    const { sights, words: scored, tags } = tagged[index] as TaggedSentence
    const words = sights.map(({ lemmas: found }, i) => {
      const token = document.tokens[first + i] as Token
      const tag = tags[i] as number
      const rules = lemmas[tag]
      found[tag] ??= rules ? lemmatize(token.norm, rules) : null
      return toWord(token, tagClasses[tag] as TagClass, found[tag])
    })
    for (const word of words) tokens.push(word)
    const parsed = words.length > 0 && needsTree(words)
    if (parsed) {
      parseAroundAges(state, words, scored, tags, parser)
      growTree(words, first, state, parser.relations)
    }
    // written out: with keys added, a spread gives every object a shape of its own, and engines give up on them
    const { span, tokens: range, block } = sentence
    return { index, span, tokens: range, block, parsed }
  })
  return { ...document, tokens, sentences }
}

// written out: a spread costs more than tagging does
function toWord(token: Token, { tag, form }: TagClass, lemma: string | null): GrowingWord {
  return {
    index: token.index,
    start: token.start,
    end: token.end,
    text: token.text,
    norm: token.norm,
    kind: token.kind,
    spaceBefore: token.spaceBefore,
    sentence: token.sentence,
    quotation: token.quotation,
    tag,
    form,
    lemma: lemma ?? (tag === 'PROPN' ? token.text : token.norm),
    head: -1,
    relation: '',
    children: noChildren,
  }
}
