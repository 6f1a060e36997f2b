import type { ParsedDocument, Word } from '../../layers.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { childrenBy } from '../../match/tree.js'
import type { OtherUseRule } from './other-use-rule.js'

/** What stands between no verb and its particle. */
const clausal: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ'])

/** With a particle that the cue does not have it is another verb; "said on RTV" has none, nor "said prices went up". */
export const phrasalVerb: OtherUseRule = {
  id: 'other/phrasal-verb',
  applies: (document, cue) =>
    opensOff(document.tokens[cue.head + 1], document.tokens[cue.head + 2], cue.tokens) ||
    childrenBy(document, cue.head, 'compound').some(
      (word) =>
        word.relation === 'compound:prt' &&
        !cue.tokens.includes(word.index) &&
        !(word.norm === 'on' && document.tokens[word.index + 1]?.tag === 'PROPN') &&
        !opensPhrase(document, word) &&
        !opensMeasure(document.tokens[word.index + 1]) &&
        document.tokens.slice(cue.head + 1, word.index).every(({ tag, kind }) => kind === 'word' && !clausal.has(tag)),
    ),
  examples: {
    other: [
      'The mayor called off the march.',
      'The mayor called the march off.',
      'The mayor has written off efforts to help.',
    ],
    reported: [
      'The mayor said off camera that it failed.',
      'The mayor said off-duty officers fled.',
      'The mayor said prices went up.',
      '“It failed!” the mayor wrote in an email.',
      'The mayor said off the record that it failed.',
    ],
  },
}

/** "has written | off efforts", whatever the tree says; not "said off camera", "said off the record". */
function opensOff(particle: Word | undefined, next: Word | undefined, cue: readonly number[]): boolean {
  if (particle?.norm !== 'off' || cue.includes(particle.index)) return false
  return next?.norm !== 'camera' && next?.norm !== 'the' && next?.norm !== '-'
}

/** "wrote in | a letter", "said off | the record": no particle. */
function opensPhrase({ tokens }: ParsedDocument, { norm, index }: Word): boolean {
  const [next, noun] = tokens.slice(index + 1, index + 3)
  return (norm === 'in' && next?.tag === 'DET') || (norm === 'off' && noun?.norm === 'record')
}

/** "up | by 10 points", "up | 12 per cent", "down | -river". */
function opensMeasure(next: Word | undefined): boolean {
  return next?.tag === 'NUM' || next?.norm === 'by' || isHyphen(next)
}
