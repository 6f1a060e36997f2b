import type { Document, ParsedDocument, Sentence, Token, Word } from '../layers.js'
import { englishModel } from './english-model.js'
import { lemmatize } from './lemmatize.js'
import { parseSentence } from './parse-sentence.js'
import { type ScoredWord, scoreWord } from './score-word.js'
import { type TagClass, tagClasses } from './tag-classes.js'
import { tagSentence } from './tag-sentence.js'

const noChildren: readonly number[] = []

/** A word whose tree is still to come. */
type GrowingWord = { -readonly [Key in keyof Word]: Word[Key] }

/**
 * Tag every token; give a tree to the sentences that need one.
 *
 * @param needsTree Asked once per sentence, with its tagged words; parsing costs three times what tagging does.
 */
export function parseDocument(document: Document, needsTree: (words: readonly Word[]) => boolean): ParsedDocument {
  const { tagger, parser, lemmas } = englishModel()
  const known = new Map<string, ScoredWord>()
  const traitsOf = ({ text }: Token): ScoredWord => {
    let traits = known.get(text)
    if (traits === undefined) {
      traits = scoreWord(text, tagger)
      known.set(text, traits)
    }
    return traits
  }
  const tokens: GrowingWord[] = []
  const toWord = (token: Token, tagClass: TagClass): GrowingWord => ({
    ...token,
    tag: tagClass.tag,
    form: tagClass.form,
    lemma: tagClass.tag === 'PROPN' ? token.text : lemmatize(token.norm, tagClass, lemmas),
    head: -1,
    relation: '',
    children: noChildren,
  })

  const sentences = document.sentences.map((sentence: Sentence) => {
    const { first, end } = sentence.tokens
    const plain = document.tokens.slice(first, end)
    const traits = plain.map(traitsOf)
    const tags = tagSentence(traits, tagger)
    const words = plain.map((token, i) => toWord(token, tagClasses[tags[i] as number] as TagClass))
    for (const word of words) tokens.push(word)
    const parsed = words.length > 0 && needsTree(words)
    if (parsed) growTree(words, first, parseSentence(traits, tags, parser), parser.relations)
    return { ...sentence, parsed }
  })
  return { ...document, tokens, sentences }
}

function growTree(
  words: readonly GrowingWord[],
  first: number,
  { head, label }: ReturnType<typeof parseSentence>,
  relations: readonly string[],
): void {
  const children: number[][] = words.map(() => [])
  for (const [i, word] of words.entries()) {
    const at = head[i] as number
    const isRoot = at === words.length
    word.head = isRoot ? -1 : first + at
    word.relation = isRoot ? 'root' : (relations[label[i] as number] as string)
    if (!isRoot) children[at]?.push(first + i)
  }
  for (const [i, word] of words.entries()) if (children[i]?.length) word.children = children[i]
}
