import type { Document } from '../layers.js'
import type { EnglishModel } from './english-model.js'
import { isTitleCase } from './is-title-case.js'
import { lowerTitle } from './lower-title.js'
import type { ScoredWord } from './score-word.js'
import { type SeenWord, seeWord } from './see-word.js'
import { collectNames, settleNames } from './settle-names.js'
import { settleTags } from './settle-tags.js'
import { settleTitle } from './settle-title.js'
import { tagSentence } from './tag-sentence.js'

/** A sentence with the classes of its words: positions in `tagClasses`. */
export interface TaggedSentence {
  readonly sights: readonly SeenWord[]
  readonly words: readonly ScoredWord[]
  readonly tags: Int32Array
}

/** Tag all sentences; those written like a title as if they stood in running text, where a capital tells a name. */
export function tagDocument(document: Document, model: EnglishModel): readonly TaggedSentence[] {
  const texts = document.sentences.map(({ tokens: { first, end } }) =>
    document.tokens.slice(first, end).map(({ text }) => text),
  )
  const asWritten = texts.map((words) => tagTexts(words, model))
  const isTitle = asWritten.map(({ words, tags }) => isTitleCase(words, tags))
  const names = collectNames(asWritten.filter((_, at) => !isTitle[at]))
  return asWritten.map((written, at) => {
    const sentence = isTitle[at]
      ? tagTexts(lowerTitle(texts[at] as readonly string[], names, model.known), model)
      : written
    if (isTitle[at] || isHeadline(document, at)) settleTitle(sentence.words, sentence.tags)
    settleNames(sentence, names)
    return sentence
  })
}

function isHeadline({ blocks, sentences }: Document, at: number): boolean {
  return blocks[sentences[at]?.block ?? -1]?.kind === 'headline'
}

function tagTexts(texts: readonly string[], model: EnglishModel): TaggedSentence {
  const sights = texts.map((text) => seeWord(text, model))
  const words = sights.map(({ scored }) => scored)
  const tags = tagSentence(words, model.tagger)
  settleTags(words, tags, model.known)
  return { sights, words, tags }
}
