import { describe, expect, test } from 'vitest'
import { analyze, type Lexicon } from '../src/index.js'
import { defaultLexicon } from '../src/lexicon.js'

const { reportingVerbs, reportingClasses, hedges, sources } = defaultLexicon

/** What a lexicon that differs from the default in these tables is answered with. */
function complaint(tables: Record<string, unknown>): string {
  try {
    analyze('', { lexicon: { ...defaultLexicon, ...tables } as Lexicon })
    return 'none'
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`
  }
}

const verbs = (...own: unknown[]) => ({ reportingVerbs: [...own, ...reportingVerbs] })

describe('a wrong lexicon is named', () => {
  test.each([
    [
      { sources: { ...sources, organizationNouns: undefined } },
      'sources.organizationNouns to be a Set, got undefined: start from { ...defaultLexicon }',
    ],
    [
      { sources: { ...sources, titles: {} } },
      'sources.titles.female to be a Set, got undefined: start from { ...defaultLexicon }',
    ],
    [
      { sources: { ...sources, thingVerbs: ['show'] } },
      'sources.thingVerbs to be a Set, got array: start from { ...defaultLexicon }',
    ],
    [{ sources: { ...sources, thingVerbs: new Set([1]) } }, 'sources.thingVerbs[0] to be a string, got number 1'],
    [{ hedges: {} }, 'hedges.groups to be an array, got undefined: start from { ...defaultLexicon }'],
    [{ hedges: { ...hedges, groups: [{ words: 'may' }] } }, 'hedges.groups[0].level to be a string, got undefined'],
    [
      { hedges: { ...hedges, booster: [] } },
      "hedges to be an object of groups, boosters, approximators, likelihoods, implicitNegatives, got 'booster'",
    ],
    [verbs('grumble'), "reportingVerbs[0] to be an object, got 'grumble'"],
    [verbs({ class: 'reply' }), 'reportingVerbs[0].lemma to be a string, got undefined'],
    [
      verbs({ lemma: 'blorp', class: 'reply', frames: { clause: '95' } }),
      "reportingVerbs[0].frames.clause to be a number, got '95'",
    ],
    [verbs({ lemma: 'blorp', class: 'say' }), "reportingVerbs[0].class to be a key of reportingClasses, got 'say'"],
    [
      verbs({ lemma: 'blorp', class: 'toString' }),
      "reportingVerbs[0].class to be a key of reportingClasses, got 'toString'",
    ],
    [
      { reportingClasses: { ...reportingClasses, rumour: { act: 'rumour' } } },
      "reportingClasses['rumour'].stance to be a string, got undefined",
    ],
    [
      { sources: { ...sources, quantityWords: { scores: 40 } } },
      "sources.quantityWords['scores'] to be an array, got number 40",
    ],
  ] as const)('Expected options.lexicon.… %#', (tables, words) => {
    expect(complaint(tables)).toBe(`TypeError: Expected options.lexicon.${words}`)
  })

  test('a table by a wrong name too', () => {
    expect(complaint({ reportingVerb: [] })).toMatch(
      /Expected options\.lexicon to be an object of .*, got 'reportingVerb'/,
    )
  })
})

describe('a right lexicon is taken', () => {
  test('with every optional field, notes of one’s own, and words added to a dictionary', () => {
    const verb = {
      lemma: 'blorp',
      class: 'mine',
      effect: 'open',
      stance: 'neutral',
      deed: true,
      frames: { to: 9 },
      note: 1,
    }
    expect(
      complaint({
        ...verbs(verb),
        reportingClasses: { ...reportingClasses, mine: reportingClasses.reply },
        sources: { ...sources, quantityWords: { ...sources.quantityWords, scores: [40, null] } },
        hedges: { ...hedges, groups: [{ level: 'open', class: 'adverb', tags: ['ADV'], words: ['blorpily'] }] },
      }),
    ).toBe('none')
  })

  test('with empty lists', () => {
    expect(complaint({ reportingVerbs: [], reportingNouns: [], sources: { ...sources, outlets: new Set() } })).toBe(
      'none',
    )
  })

  test('and looked at once', () => {
    let reads = 0
    const lexicon = Object.defineProperty({ ...defaultLexicon }, 'hedges', {
      enumerable: true,
      get: () => ++reads && hedges,
    })
    analyze('', { lexicon })
    const first = reads
    analyze('', { lexicon })
    analyze('', { lexicon })
    // only the pipeline reads it again
    expect(reads - first).toBeLessThanOrEqual(first)
  })
})
