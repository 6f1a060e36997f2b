/**
 * Where contents end before their sentence does: odds for an end against going on, which multiply.
 *
 * Figures: a logistic regression over 8,215 contents of PolNeAR train (Newell, Margolin and Ruths 2018), rounded.
 */

/** What parts a content from the words after it. */
export type Mark = 'comma' | 'dash' | 'semicolon' | 'colon' | 'parenthesis' | 'quoted mark' | 'quotation' | 'none'

export const markOdds: Readonly<Record<Mark, number>> = {
  semicolon: 6.1,
  // '"…," the mayor': a quotation closed, with a mark inside
  'quoted mark': 2.8,
  colon: 1.6,
  parenthesis: 0.96,
  dash: 0.95,
  comma: 0.55,
  quotation: 0.22,
  none: 0.14,
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
  'and twin report': 9.4,
  'reporting gerund': 4.7,
  'and report': 4.2,
  'but twin verb': 3.1,
  'and gerund': 3,
  report: 2.2,
  article: 1.9,
  'but clause': 1.8,
  'and twin verb': 1.7,
  after: 1.5,
  although: 1.4,
  'but verb': 1.3,
  relative: 1.2,
  before: 1.1,
  during: 1,
  when: 0.9,
  'and clause': 0.83,
  'and verb': 0.65,
  clause: 0.6,
  with: 0.55,
  gerund: 0.55,
  participle: 0.43,
  other: 0.4,
  by: 0.38,
  in: 0.36,
  preposition: 0.33,
  'but phrase': 0.32,
  as: 0.3,
  verb: 0.29,
  'and phrase': 0.24,
  phrase: 0.22,
  'or phrase': 0.2,
  conjunction: 0.16,
  quotation: 0.07,
}
