import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import { expectTypeOf, test } from 'vitest'
import type {
  Act,
  Analysis,
  Anonymity,
  Attribution,
  Cue,
  HedgeCue,
  HedgeLevel,
  Hedging,
  Lexicon,
  Options,
  ReasonKind,
  Source,
  SourceType,
  Span,
} from '../src/index.js'
import { analyze, analyzeTree, assessHedging } from '../src/index.js'
import {
  type BodyFamilies,
  defaultLexicon,
  type Frame,
  type HedgeGroup,
  type HedgeLexicon,
  type Likelihood,
  type PersonNouns,
  type ReportingClass,
  type ReportingNoun,
  type ReportingPhrase,
  type ReportingVerb,
  type SourceLexicon,
} from '../src/lexicon.js'
import { toCsv, toMarkdown } from '../src/reports.js'
import retextHearsay from '../src/retext.js'

/** These hold or fail in the type-check; the runner only carries them. */
test('the functions take and return what the contract says', () => {
  expectTypeOf(analyze).parameters.toEqualTypeOf<[text: string, options?: Options]>()
  expectTypeOf(analyze).returns.toEqualTypeOf<Analysis>()
  expectTypeOf(analyzeTree).parameters.toEqualTypeOf<[tree: Root, source: string, options?: Options]>()
  expectTypeOf(analyzeTree).returns.toEqualTypeOf<Analysis>()
  expectTypeOf(assessHedging).returns.toEqualTypeOf<Hedging>()
  expectTypeOf(toCsv).parameter(0).toEqualTypeOf<Analysis>()
  expectTypeOf(toMarkdown).returns.toEqualTypeOf<string>()
  expectTypeOf(retextHearsay).toEqualTypeOf<Plugin<[Options?], Root>>()
  expectTypeOf(defaultLexicon).toEqualTypeOf<Lexicon>()
  expectTypeOf(defaultLexicon.sources.thingVerbs).toEqualTypeOf<ReadonlySet<string>>()
  expectTypeOf(defaultLexicon.sources.memberWords).toEqualTypeOf<ReadonlySet<string>>()
})

test('results are readonly, unions are closed', () => {
  expectTypeOf<Analysis['attributions']>().toEqualTypeOf<readonly Attribution[]>()
  expectTypeOf<Analysis['sources']>().toEqualTypeOf<readonly Source[]>()
  expectTypeOf<Span>().toEqualTypeOf<{ readonly start: number; readonly end: number; readonly text: string }>()
  expectTypeOf<HedgeLevel>().toEqualTypeOf<'asserted' | 'probable' | 'possible' | 'open'>()
  expectTypeOf<'someone'>().not.toExtend<SourceType>()
  // @ts-expect-error: results cannot be written to
  const write = (analysis: Analysis) => analysis.attributions.push()
  expectTypeOf(write).toBeFunction()
})

test('the entries of a lexicon have names', () => {
  const mine: ReportingVerb = { lemma: 'blorp', class: 'neutral-say', frames: { clause: 90 } }
  const lexicon: Lexicon = { ...defaultLexicon, reportingVerbs: [...defaultLexicon.reportingVerbs, mine] }
  expectTypeOf(lexicon.reportingClasses).toEqualTypeOf<Readonly<Record<string, ReportingClass>>>()
  expectTypeOf(lexicon.reportingNouns).toEqualTypeOf<readonly ReportingNoun[]>()
  expectTypeOf(lexicon.reportingPhrases).toEqualTypeOf<readonly ReportingPhrase[]>()
  expectTypeOf(lexicon.hedges).toEqualTypeOf<HedgeLexicon>()
  expectTypeOf(lexicon.hedges.groups).toEqualTypeOf<readonly HedgeGroup[]>()
  expectTypeOf(lexicon.hedges.likelihoods).toEqualTypeOf<readonly Likelihood[]>()
  expectTypeOf(lexicon.sources).toEqualTypeOf<SourceLexicon>()
  expectTypeOf(lexicon.sources.personNouns).toEqualTypeOf<PersonNouns>()
  expectTypeOf(lexicon.sources.bodyFamilies).toEqualTypeOf<BodyFamilies>()
  expectTypeOf<keyof NonNullable<ReportingVerb['frames']>>().toEqualTypeOf<Frame>()
})

test('wrong options do not compile', () => {
  // @ts-expect-error: no such scope
  const scope: Options = { scope: 'some' }
  // @ts-expect-error: no such option
  const unknown: Options = { language: 'en' }
  expectTypeOf([scope, unknown]).toBeArray()
})

test('open terms are known by name, and take any other word', () => {
  expectTypeOf<Act>().toExtend<Cue['act']>()
  expectTypeOf<ReasonKind>().toExtend<Anonymity['reasonKind']>()
  expectTypeOf<string>().toExtend<Cue['act']>()
  expectTypeOf<Cue['act']>().toExtend<string>()
  expectTypeOf<string | null>().toExtend<Anonymity['reasonKind']>()
  expectTypeOf<Anonymity['reasonKind']>().toExtend<string | null>()
  expectTypeOf<HedgeCue['inactiveBecause']>().toEqualTypeOf<string | null>()
})

test('a file carries its analysis', () => {
  expectTypeOf(new VFile('').data.hearsay).toEqualTypeOf<Analysis | undefined>()
})
