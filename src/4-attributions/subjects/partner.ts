import type { ParsedDocument, Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { childBy } from '../../match/tree.js'
import { finiteForm } from '../finite-form.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'
import { leading } from './subject-words.js'

/** Words of the aside, with its commas. */
const longestAside = 15

/** "Haim said it failed and | vowed to mend it", "Haim said it failed, | adding that …": who makes the earlier report. */
export const partner: SubjectRule = {
  id: 'subject/partner',
  words: 'who makes an earlier report of the sentence, which the verb is joined to or goes along with',
  examples: [
    { text: 'Haim said the dam failed and vowed that she would mend it.', mention: 'Haim' },
    { text: 'The dam failed, an official said, adding that nobody was hurt.', mention: 'an official' },
    { text: 'The agency said the survey showed growth and warned that it might end.', mention: 'The agency' },
  ],
  others: [
    'Haim said that the clerk had left and told the mayor that it failed.',
    'Haim says the dam failed and warned that it would.',
  ],
  find: (view) => {
    const report = findPartner(view)
    return report ? view.subjectOf(report) : null
  },
}

function findPartner(view: SubjectView): Word | undefined {
  const { document, verb, start } = view
  const before = document.tokens[start - 1]
  if (before?.sentence !== verb.sentence) return undefined
  if (before.tag === 'CCONJ') return findTwin(view)
  if (verb.form !== 'gerund' || !(before.norm === ',' || isDash(before) || before.kind === 'quote')) return undefined
  return findAside(view) ?? findLeader(view)
}

/** "said it failed and vowed to …": the nearest report in the form of the cue; or the one whose content it is, where the tree joins the cue to that. */
function findTwin({ document, verb, start, sentence, cueHeads }: SubjectView): Word | undefined {
  // of "declined to say" the first verb has the form
  const opener = document.tokens[start]
  const form = finiteForm(document, opener?.tag === 'VERB' ? opener : verb)
  const isTwin = (word: Word) =>
    cueHeads.has(word.index) &&
    word.quotation === verb.quotation &&
    !childBy(document, word.index, 'aux:pass') &&
    finiteForm(document, word) === form
  const nearest = document.tokens.slice(sentence.first, start - 1).findLast(isTwin)
  const governor = nearest && document.tokens[nearest.head]
  const reported = nearest?.relation === 'ccomp' && verb.relation === 'conj' && nearest.head === verb.head
  const twin = reported && governor && isTwin(governor) ? governor : nearest
  return twin && !sharesPerfect(document, twin, verb) ? outerReport(document, twin, cueHeads) : undefined
}

/** "said that the nurse had counted twice and | told him": behind "that", the nurse "had" told him. */
function sharesPerfect(document: ParsedDocument, twin: Word, verb: Word): boolean {
  const perfect = verb.relation === 'conj' ? document.tokens[verb.head] : undefined
  if (perfect?.form !== 'participle' || perfect.head !== twin.index || perfect.relation !== 'ccomp') return false
  const { tag } = childBy(document, perfect.index, 'nsubj') ?? {}
  const that = childBy(document, perfect.index, 'mark')?.norm === 'that'
  return that && (tag === 'NOUN' || tag === 'PROPN') && childBy(document, perfect.index, 'aux')?.lemma === 'have'
}

/** "Doe said prices announced in May would rise, but | warned": where a thing does what the twin says, who reports that it does. */
function outerReport(document: ParsedDocument, twin: Word, cueHeads: ReadonlySet<number>): Word {
  const outer = document.tokens[twin.head]
  const subject = childBy(document, twin.index, 'nsubj')
  const reported = twin.relation === 'ccomp' && outer && outer.index < twin.index && cueHeads.has(outer.index)
  const same = reported && finiteForm(document, outer) === finiteForm(document, twin)
  return same && subject?.tag === 'NOUN' ? outer : twin
}

/** "…, an official said, adding …": the report between this comma and the one before, with no other verb. */
function findAside({ document, start, sentence, cueHeads }: SubjectView): Word | undefined {
  const words = document.tokens.slice(Math.max(sentence.first, start - longestAside), start - 1)
  const mark = words.findLastIndex(({ norm, kind }) => norm === ',' || kind === 'quote')
  const aside = mark < 0 ? [] : words.slice(mark + 1)
  const [report, ...others] = aside.filter((word) => isFiniteVerb(document, word))
  const alone = others.length === 0 && aside.every(({ tag }) => tag !== 'SCONJ')
  return report && alone && cueHeads.has(report.index) ? report : undefined
}

/** "Doe said that he was “a good one,” adding …": the nearest report that is no part of what another one reports. */
function findLeader({ document, verb, sentence, cueHeads }: SubjectView): Word | undefined {
  return document.tokens
    .slice(sentence.first, verb.index)
    .findLast((word) => cueHeads.has(word.index) && word.quotation === verb.quotation && leading.has(word.relation))
}
