import { describe, expect, test } from 'vitest'
import { type Analysis, analyze, assessHedging } from '../src/index.js'
import { defaultLexicon } from '../src/lexicon/default-lexicon.js'
import { nonResponses } from '../src/lexicon/non-responses.js'
import { safeForms } from '../src/lexicon/safe-forms.js'

const { reportingVerbs, reportingClasses, reportingPhrases, reportingNouns, hedges } = defaultLexicon

/** The values that stand more than once. */
function findTwins(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** Mention, cue and content of each attribution. */
function show({ attributions }: Analysis): readonly string[] {
  return attributions.map(({ mention, cue, content }) =>
    [mention, cue?.spans ?? [], content].map((spans) => spans.map(({ text }) => text).join(' + ')).join(' | '),
  )
}

describe('the words that ship with the library', () => {
  test.each([
    ['reporting verbs', reportingVerbs.map(({ lemma }) => lemma)],
    ['reporting nouns', reportingNouns.map(({ lemma }) => lemma)],
    ['reporting phrases', reportingPhrases.map(({ phrase }) => phrase)],
    ['non-responses', nonResponses.map(({ head }) => head)],
    ['boosters', hedges.boosters],
    ['approximators', hedges.approximators],
    ['implicit negatives', hedges.implicitNegatives],
    ['words of probability', hedges.likelihoods.flatMap(({ words }) => words)],
  ])('%s stand once each', (_name, words) => {
    expect(words.length).toBeGreaterThan(0)
    expect(findTwins(words)).toEqual([])
  })

  test('are lower case, with single spaces and straight apostrophes', () => {
    const words = [
      ...reportingVerbs.map(({ lemma }) => lemma),
      ...reportingNouns.map(({ lemma }) => lemma),
      ...reportingPhrases.map(({ phrase }) => phrase),
      ...hedges.groups.flatMap(({ words }) => words),
      ...safeForms.keys(),
      ...safeForms.values(),
    ]
    expect(words.filter((word) => !/^[a-z0-9'-]+( [a-z0-9'-]+)*$/.test(word))).toEqual([])
  })

  test('every reporting verb has a class, every class a verb', () => {
    expect(reportingVerbs.filter((verb) => !(verb.class in reportingClasses))).toEqual([])
    const used = new Set(reportingVerbs.map((verb) => verb.class))
    expect(Object.keys(reportingClasses).filter((name) => !used.has(name))).toEqual([])
  })

  test('every safe form is one of a reporting verb', () => {
    const firstWords = new Set(reportingVerbs.map(({ lemma }) => lemma.split(' ')[0]))
    expect([...safeForms].filter(([, lemma]) => !firstWords.has(lemma))).toEqual([])
  })

  test('figures are per cent', () => {
    const figures = [...reportingVerbs, ...Object.values(reportingClasses)].flatMap(({ frames = {} }) =>
      Object.values(frames),
    )
    expect(figures.filter((figure) => !(figure >= 0 && figure <= 100))).toEqual([])
    expect(hedges.likelihoods.filter(({ range: [low, high] }) => !(low >= 0 && low < high && high <= 100))).toEqual([])
  })

  test('effects are those that the grading of hedges knows', () => {
    const known = ['none', 'probable', 'probable-', 'possible', 'open', 'polarity-', 'asserted-intent']
    const effects = [...Object.values(reportingClasses), ...reportingVerbs, ...reportingNouns, ...reportingPhrases]
    expect(effects.filter(({ effect = 'none' }) => !known.includes(effect))).toEqual([])
  })
})

describe('extension by value', () => {
  const text = 'The mayor blorped that the bridge was closed.'

  test('a verb of one’s own is found in its inflected forms', () => {
    const lexicon = {
      ...defaultLexicon,
      reportingVerbs: [...reportingVerbs, { lemma: 'blorp', class: 'neutral-say' }],
    }
    expect(show(analyze(text, { lexicon }))).toEqual(['The mayor | blorped | that the bridge was closed'])
    expect(show(analyze('“The bridge is closed,” blorped the mayor.', { lexicon }))).toEqual([
      'the mayor | blorped | “The bridge is closed,”',
    ])
  })

  test('a verb of one’s own is found in the third person', () => {
    const lexicon = {
      ...defaultLexicon,
      reportingVerbs: [...reportingVerbs, { lemma: 'blorp', class: 'neutral-say' }],
    }
    expect(show(analyze('“The bridge is closed,” the mayor blorps.', { lexicon }))).toEqual([
      'the mayor | blorps | “The bridge is closed,”',
    ])
  })

  test('and leaves the default lexicon as it was', () => {
    expect(show(analyze(text))).toEqual([])
  })

  test('a class of one’s own gives its act and stance', () => {
    const lexicon = {
      ...defaultLexicon,
      reportingClasses: {
        ...reportingClasses,
        rumour: {
          act: 'rumour',
          stance: 'distancing' as const,
          effect: 'possible',
          scope: 'speech' as const,
          frames: { clause: 95 },
        },
      },
      reportingVerbs: [...reportingVerbs, { lemma: 'blorp', class: 'rumour' }],
    }
    const [attribution] = analyze(text, { lexicon }).attributions
    expect(attribution?.cue).toMatchObject({ lemma: 'blorp', act: 'rumour', stance: 'distancing' })
    expect(attribution?.hedging.level).toBe('possible')
  })

  test('a phrase of one’s own brings its source', () => {
    const lexicon = {
      ...defaultLexicon,
      reportingPhrases: [
        ...reportingPhrases,
        {
          phrase: 'by the lights of',
          kind: 'preposition' as const,
          act: 'believe',
          stance: 'neutral' as const,
          effect: 'probable',
        },
      ],
    }
    expect(show(analyze('By the lights of the mayor, the bridge was safe.', { lexicon }))).toEqual([
      'the mayor | By the lights of | the bridge was safe',
    ])
  })

  test('words for members of a group can be added', () => {
    const { sources } = defaultLexicon
    const members = 'Two officials said the dam was safe. A fellow official said it was not.'
    const subsets = (lexicon: typeof defaultLexicon) =>
      analyze(members, { lexicon }).sources.map(({ subsetOf }) => subsetOf)
    const memberModifiers = new Set([...sources.memberModifiers, 'fellow'])
    expect(subsets(defaultLexicon)).toEqual([null, null])
    expect(subsets({ ...defaultLexicon, sources: { ...sources, memberModifiers } })).toEqual([null, 's1'])
  })

  test('a verb of one’s own may deny', () => {
    const denied = 'The historian Ellis Grant says that Vera Kilbride modeled the priest on her uncle. She blorps it.'
    const lexicon = {
      ...defaultLexicon,
      reportingVerbs: [...reportingVerbs, { lemma: 'blorp', class: 'denial' }],
    }
    const { attributions, sources } = analyze(denied, { lexicon })
    const [speaker] = attributions.at(-1)?.sources ?? []
    expect(sources.find(({ id }) => id === speaker)?.name).toBe('Vera Kilbride')
  })

  describe('an entry for a word that is there already wins over the one before', () => {
    test('a verb', () => {
      const mine = { lemma: 'say', class: 'distancing' }
      const stances = (verbs: typeof reportingVerbs) =>
        analyze('The mayor said that the bridge was closed.', {
          lexicon: { ...defaultLexicon, reportingVerbs: verbs },
        }).attributions.map(({ cue }) => cue?.stance)
      expect(stances(reportingVerbs)).toEqual(['neutral'])
      expect(stances([...reportingVerbs, mine])).toEqual(['distancing'])
      expect(stances([mine, ...reportingVerbs])).toEqual(['neutral'])
    })

    test('a noun', () => {
      const mine = { lemma: 'statement', act: 'recite', effect: 'possible', scope: 'speech' as const }
      const lexicon = { ...defaultLexicon, reportingNouns: [...reportingNouns, mine] }
      const [claim] = analyze('The mayor’s statement that the bridge was closed is true.', { lexicon }).attributions
      expect(claim?.cue?.act).toBe('recite')
    })

    test('a noun, whose clause is no content of the verb before it', () => {
      const mine = { lemma: 'screed', act: 'claim', effect: 'none', scope: 'speech' as const }
      const contents = (nouns: typeof reportingNouns) =>
        analyze('Haim wondered about the screed that the dam is old.', {
          lexicon: { ...defaultLexicon, reportingNouns: nouns },
        }).attributions.map(({ content }) => content.map(({ text }) => text).join(' … '))
      expect(contents(reportingNouns)).toEqual(['that the dam is old'])
      expect(contents([...reportingNouns, mine])).toEqual(['about the screed that the dam is old'])
    })

    test('a phrase', () => {
      const [accordingTo] = reportingPhrases
      const mine = { ...(accordingTo as (typeof reportingPhrases)[number]), stance: 'distancing' as const }
      const lexicon = { ...defaultLexicon, reportingPhrases: [...reportingPhrases, mine] }
      const [claim] = analyze('According to the mayor, the bridge was closed.', { lexicon }).attributions
      expect(claim?.cue?.stance).toBe('distancing')
    })

    test('a hedge', () => {
      const level = (groups: typeof hedges.groups) =>
        assessHedging('The bridge will probably open.', {
          lexicon: { ...defaultLexicon, hedges: { ...hedges, groups } },
        }).level
      const mine = { level: 'open', class: 'adverb', words: ['probably'] } as const
      expect(level(hedges.groups)).toBe('probable')
      expect(level([...hedges.groups, mine])).toBe('open')
      expect(level([...hedges.groups, mine, { ...mine, level: 'possible' }])).toBe('possible')
    })

    test('a word of probability', () => {
      const mine = { words: ['likely'], range: [60, 70] as const }
      const lexicon = { ...defaultLexicon, hedges: { ...hedges, likelihoods: [...hedges.likelihoods, mine] } }
      const { likelihood } = assessHedging('The bridge is likely to open.', { lexicon })
      expect(likelihood).toEqual({ term: 'likely', range: [60, 70] })
    })
  })

  test('words left out are not found', () => {
    const lexicon = { ...defaultLexicon, reportingPhrases: [] }
    expect(show(analyze('The bridge was safe, according to the mayor.', { lexicon }))).toEqual([])
  })
})
