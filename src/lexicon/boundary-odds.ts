/**
 * Where contents end before their sentence does: odds for an end against going on, which multiply.
 *
 * Figures: a logistic regression over 8,215 contents of PolNeAR train (Newell, Margolin and Ruths 2018), rounded.
 */

/** What parts a content from the words after it. */
export type Mark = 'comma' | 'dash' | 'semicolon' | 'colon' | 'parenthesis' | 'quoted mark' | 'quotation' | 'none'

export const markOdds: Readonly<Record<Mark, number>> = {
  semicolon: 6.3,
  // '"…," the mayor': a quotation closed, with a mark inside
  'quoted mark': 2.7,
  colon: 1.3,
  parenthesis: 0.91,
  dash: 1,
  comma: 0.6,
  quotation: 0.24,
  none: 0.15,
}

/** What opens the words after a possible end. "Twin": in the form of the cue, "said …, and left". */
export type Opener =
  | 'and twin report'
  | 'and report'
  | 'and twin verb'
  | 'and verb'
  | 'and gerund'
  | 'and clause'
  | 'and phrase'
  | 'but twin verb'
  | 'but verb'
  | 'but clause'
  | 'but phrase'
  | 'or phrase'
  | 'reporting gerund'
  | 'gerund'
  | 'report'
  | 'verb'
  | 'participle'
  | 'relative'
  | 'article'
  | 'clause'
  | 'phrase'
  | 'quotation'
  | 'although'
  | 'as'
  | 'after'
  | 'before'
  | 'when'
  | 'conjunction'
  | 'in'
  | 'during'
  | 'by'
  | 'with'
  | 'preposition'
  | 'other'

export const openerOdds: Readonly<Record<Opener, number>> = {
  'and twin report': 7.9,
  'reporting gerund': 4.3,
  'and report': 3.8,
  'and gerund': 2.5,
  'but twin verb': 2.5,
  report: 2.1,
  'and twin verb': 2,
  article: 1.8,
  'but clause': 1.8,
  after: 1.3,
  although: 1.3,
  'but verb': 1.1,
  before: 1.1,
  during: 1,
  relative: 1,
  when: 0.94,
  'and clause': 0.78,
  'and verb': 0.69,
  clause: 0.61,
  gerund: 0.49,
  with: 0.42,
  as: 0.42,
  other: 0.39,
  in: 0.36,
  by: 0.31,
  verb: 0.31,
  participle: 0.3,
  preposition: 0.3,
  'but phrase': 0.27,
  phrase: 0.21,
  'or phrase': 0.21,
  'and phrase': 0.2,
  conjunction: 0.14,
  quotation: 0.09,
}
