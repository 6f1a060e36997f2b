/**
 * Past and third-person forms that are a reporting verb whatever a tagger says, with their lemma.
 * Forms marked as a cue in at least 70 per cent of their uses in PolNeAR train and homographs of no noun or adjective.
 */
export const safeForms: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['wrote', 'write'],
  ['writes', 'write'],
  ['added', 'add'],
  ['adds', 'add'],
  ['argued', 'argue'],
  ['argues', 'argue'],
  ['insisted', 'insist'],
  ['insists', 'insist'],
  ['suggested', 'suggest'],
  ['announced', 'announce'],
  ['explained', 'explain'],
  ['warned', 'warn'],
  ['replied', 'reply'],
  ['recalled', 'recall'],
  ['tweeted', 'tweet'],
  ['asked', 'ask'],
  ['denounced', 'denounce'],
  ['acknowledged', 'acknowledge'],
  ['concluded', 'conclude'],
  ['declared', 'declare'],
  ['vowed', 'vow'],
  ['quipped', 'quip'],
])
