/** Base, past and participle of verbs that the treebanks may not show in every form. Written from school grammar. */
export const irregularVerbs: readonly (readonly [string, string, string])[] = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun,
bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst, buy bought bought,
cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept,
cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung,
fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone,
grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held,
hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let,
light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
misunderstand misunderstood misunderstood, outdo outdid outdone, overcome overcame overcome, oversee oversaw overseen,
overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt, ride rode ridden,
ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
set set set, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, shrink shrank shrunk, shut shut shut,
sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken, spend spent spent,
spin spun spun, split split split, spread spread spread, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
stink stank stunk, strike struck struck, strive strove striven, swear swore sworn, sweep swept swept, swim swam swum,
swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
undergo underwent undergone, understand understood understood, undertake undertook undertaken, undo undid undone, uphold upheld upheld,
wake woke woken, wear wore worn, weep wept wept, win won won, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, write wrote written`
  .split(',')
  .map((verb) => verb.trim().split(' ') as [string, string, string])
