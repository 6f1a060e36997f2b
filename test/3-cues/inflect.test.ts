import { describe, expect, test } from 'vitest'
import { inflect } from '../../src/3-cues/inflect.js'

describe('inflect', () => {
  test.each([
    ['claim', ['claims', 'claimed', 'claiming']],
    ['rule', ['rules', 'ruled', 'ruling']],
    ['deny', ['denies', 'denied', 'denying']],
    ['relay', ['relays', 'relayed', 'relaying']],
    ['confess', ['confesses', 'confessed', 'confessing']],
    ['clash', ['clashes', 'clashed', 'clashing']],
    ['preach', ['preaches', 'preached', 'preaching']],
    ['veto', ['vetoes', 'vetoed', 'vetoing']],
  ])('%s has its regular forms', (verb, forms) => {
    expect(inflect(verb)).toEqual(forms)
  })

  test.each([
    ['admit', 'admitted', 'admitting'],
    ['slam', 'slammed', 'slamming'],
  ])('%s doubles its last letter', (verb, past, gerund) => {
    expect(inflect(verb)).toEqual(expect.arrayContaining([past, gerund]))
  })

  test('quip doubles its last letter', () => {
    expect(inflect('quip')).toContain('quipped')
  })

  test.each(['shout', 'report', 'assert'])('%s does not', (verb) => {
    expect(inflect(verb)).toHaveLength(3)
  })
})
