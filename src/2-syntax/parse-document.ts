import type { Document, ParsedDocument, Token, Word } from '../layers.js'
import { englishModel } from './english-model.js'
import { growTree } from './grow-tree.js'
import { lemmatize } from './lemmatize.js'
import { parseSentence } from './parse-sentence.js'
import { createState } from './parser-state.js'
import { type ScoredWord, scoreWord } from './score-word.js'
import { type TagClass, tagClasses } from './tag-classes.js'
import { tagSentence } from './tag-sentence.js'

/** A word whose tree is still to come. */
export type GrowingWord = { -readonly [Key in keyof Word]: Word[Key] }

const noChildren: readonly number[] = []

/**
 * Tag every token; give a tree to the sentences that need one.
 *
 * @param needsTree Asked once per sentence, with its tagged words; parsing costs three times what tagging does.
 */
export function parseDocument(document: Document, needsTree: (words: readonly Word[]) => boolean): ParsedDocument {
  const { tagger, known, parser, lemmas } = englishModel()
  const scoreOnce = remember((text: string) => scoreWord(text, tagger, known))
  const lemmaOf = lemmas.map((rules) => (rules === null ? null : remember((norm: string) => lemmatize(norm, rules))))
  const state = createState(
    document.sentences.reduce((most, { tokens: { first, end } }) => Math.max(most, end - first), 0),
  )
  const tokens: GrowingWord[] = []

  const sentences = document.sentences.map((sentence) => {
    const { first, end } = sentence.tokens
    const scored: ScoredWord[] = []
    for (let i = first; i < end; i++) scored.push(scoreOnce((document.tokens[i] as Token).text))
    const tags = tagSentence(scored, tagger)
    const words: GrowingWord[] = []
    for (let i = first; i < end; i++) {
      const token = document.tokens[i] as Token
      const tag = tags[i - first] as number
      words.push(toWord(token, tagClasses[tag] as TagClass, lemmaOf[tag]?.(token.norm)))
    }
    for (const word of words) tokens.push(word)
    const parsed = words.length > 0 && needsTree(words)
    if (parsed) {
      parseSentence(state, scored, tags, parser)
      growTree(words, first, state, parser.relations)
    }
    return { ...sentence, parsed }
  })
  return { ...document, tokens, sentences }
}

function remember<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = find(text)
      known.set(text, value)
    }
    return value
  }
}

// written out: a spread costs more than tagging does
function toWord(token: Token, { tag, form }: TagClass, lemma: string | undefined): GrowingWord {
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
