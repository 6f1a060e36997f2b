import type { ParsedDocument, Word } from '../layers.js'
import { childBy } from '../match/tree.js'

/** Tell the form of the first verb of a group: "did not say" is past, "would say" is modal. A bare participle is a past that the tagger missed. */
export function finiteForm(document: ParsedDocument, verb: Word): string {
  const auxiliary = childBy(document, verb.index, 'aux')
  if (auxiliary && !auxiliary.form) return 'modal'
  const { form } = auxiliary ?? verb
  return form === 'participle' ? 'past' : (form ?? '')
}
