import { openScene } from '../../src/5-sources/antecedents/open-scene.js'
import type { Bearer } from '../../src/5-sources/bearer.js'
import type { Mention } from '../../src/5-sources/mention.js'
import { describeMention } from '../../src/5-sources/mentions/describe-mention.js'
import { headOfPhrase } from '../../src/5-sources/mentions/head-of-phrase.js'
import { findNames } from '../../src/5-sources/names/find-names.js'
import { unifyNames } from '../../src/5-sources/names/unify-names.js'
import type { Range } from '../../src/layers.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { parseText } from '../match/parse-text.js'

/** A story without links: its phrases are read and its people met one by one, as a test says. */
export function readStory(text: string) {
  const document = parseText(text)
  const { tokens } = document
  const names = unifyNames(
    findNames(document, new Set(), new Set(), sourceWords),
    new Set(),
    tokens.length,
    sourceWords,
  )
  const scene = openScene(document, names, [], sourceWords)
  return { document, names, scene, rangeOf, headOf, mentionOf, meet }

  /** Where a phrase stands last. */
  function rangeOf(phrase: string): Range {
    const start = text.lastIndexOf(phrase)
    const inside = tokens.filter((token) => token.start >= start && token.end <= start + phrase.length)
    const [first, last] = [inside[0], inside.at(-1)]
    if (start < 0 || !first || !last) throw new Error(`Expected "${phrase}" to stand in "${text}"`)
    return { first: first.index, end: last.index + 1 }
  }

  function headOf(range: Range): number {
    return headOfPhrase(tokens, range, range.end - 1, sourceWords)
  }

  function mentionOf(phrase: string): Mention {
    const range = rangeOf(phrase)
    const head = headOf(range)
    return describeMention(document, names, range, head, new Uint8Array(tokens.length), sourceWords)
  }

  /** Let the scene see whoever a phrase stands for. */
  function meet(phrase: string): Bearer {
    const mention = mentionOf(phrase)
    const named = mention.form === 'name'
    const bearer = named ? scene.bearerOfName(mention.entity) : scene.create(mention)
    bearer.mentions.push(mention)
    const at = named ? mention.label : { first: mention.head, end: mention.head + 1 }
    scene.see(bearer, at, 'mentioned', false)
    return bearer
  }
}
