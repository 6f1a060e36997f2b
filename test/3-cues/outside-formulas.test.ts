import { describe, expect, test } from 'vitest'
import { findCues } from '../../src/3-cues/find-cues.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { readText } from '../4-attributions/read-text.js'

const lemmasOf = (text: string) => readText(text).cues.map(({ lemma }) => lemma)

/** The cues as they would be if no formula were known. */
function lemmasWithout(text: string): readonly string[] {
  return findCues(readText(text).document, [], defaultLexicon).map(({ lemma }) => lemma)
}

describe('cues that only say how a source stands', () => {
  test.each([
    ['He asked not to be named.', 'ask'],
    ['He declined to be publicly identified.', 'decline'],
    ['They spoke on condition of anonymity.', 'speak'],
    ['They requested anonymity to discuss the sale.', 'request'],
    ['They requested anonymity to discuss the sale.', 'discuss'],
    ['A clerk agreed to talk on condition of anonymity.', 'agree'],
    ['A clerk, who asked that her name not be used, left.', 'ask'],
    ['A clerk, who asked the Herald not to identify her, left.', 'ask'],
    ['The guard refused to give his name.', 'refuse'],
    ['A clerk, who asked not to be named, citing the rules, left.', 'cite'],
  ])('%s leaves out "%s"', (text, lemma) => {
    expect(lemmasWithout(text)).toContain(lemma)
    expect(lemmasOf(text)).not.toContain(lemma)
  })

  test.each([
    ['Critics attacked the anonymity of donors.', 'attack'],
    ['He vowed to tell who was named.', 'vow'],
    ['He asked to be heard.', 'ask'],
    ['The mayor asked the paper not to identify the boy.', 'ask'],
    ['A clerk confirmed on condition of anonymity that the mill had closed.', 'confirm'],
    ['A clerk confirmed, on condition of anonymity, that the mill had closed.', 'confirm'],
    ['A clerk who asked not to be named warned that the dam would fail.', 'warn'],
    ['She declined to comment on the record.', 'decline'],
  ])('%s keeps "%s"', (text, lemma) => {
    expect(lemmasOf(text)).toContain(lemma)
  })
})
