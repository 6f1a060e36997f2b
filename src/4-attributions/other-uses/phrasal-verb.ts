import type { Word } from '../../layers.js'
import { childrenBy } from '../../match/tree.js'
import type { OtherUseRule } from './other-use-rule.js'

/** What stands between no verb and its particle. */
const clausal: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ'])

/** With a particle that the cue does not have it is another verb; "said on RTV" has none, nor "said prices went up". */
export const phrasalVerb: OtherUseRule = {
  id: 'other/phrasal-verb',
  applies: (document, cue) =>
    childrenBy(document, cue.head, 'compound').some(
      ({ index, relation, norm }) =>
        relation === 'compound:prt' &&
        !cue.tokens.includes(index) &&
        !(norm === 'on' && document.tokens[index + 1]?.tag === 'PROPN') &&
        !opensPhrase(norm, document.tokens[index + 1]) &&
        !opensMeasure(document.tokens[index + 1]) &&
        document.tokens.slice(cue.head + 1, index).every(({ tag, kind }) => kind === 'word' && !clausal.has(tag)),
    ),
  examples: {
    other: ['The mayor called off the march.', 'The mayor called the march off.'],
    reported: ['The mayor said prices went up.', '“It failed!” the mayor wrote in an email.'],
  },
}

/** "wrote in | a letter": no particle stands before an article. */
function opensPhrase(norm: string, next: Word | undefined): boolean {
  return norm === 'in' && next?.tag === 'DET'
}

/** "up | by 10 points", "up | 12 per cent", "down | -river". */
function opensMeasure(next: Word | undefined): boolean {
  return next?.tag === 'NUM' || next?.norm === 'by' || (next?.norm === '-' && !next.spaceBefore)
}
