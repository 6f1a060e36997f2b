/**
 * Objects that make a reporting verb a deed: "claimed responsibility", "recalled its ambassador", "charged a fee".
 * Verb lemma to object lemmas; the traps of AP and Reuters usage, our own list.
 */
export const deedObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  say: new Set('word prayer grace mass goodbye farewell'.split(' ')),
  admit: new Set('patient student pupil member refugee state driver passenger victim man woman child'.split(' ')),
  answer: new Set('poll survey phone telephone door call knock prayer'.split(' ')),
  write: new Set('report book novel song poem play script screenplay music cheque check code essay diary'.split(' ')),
  call: new Set('race election game meeting police ambulance strike truce witness'.split(' ')),
  order: new Set('meal food drink coffee beer soup pizza dinner lunch breakfast book product car'.split(' ')),
  contest: new Set('seat race election primary district office'.split(' ')),
  utter: new Set('name word'.split(' ')),
  claim: new Set('responsibility credit victory asylum title life prize seat refund benefit medal'.split(' ')),
  attack: new Set(
    'militant fighter rebel insurgent terrorist gunman base city town village convoy ship site facility target position army troop soldier civilian school hospital building country'.split(
      ' ',
    ),
  ),
  recall: new Set('ambassador envoy diplomat troop product vehicle car toy lawmaker'.split(' ')),
  issue: new Set('subpoena license licence permit visa passport ticket refund bond share'.split(' ')),
  post: new Set('screenshot photo photograph picture image selfie clip footage bail bond profit loss'.split(' ')),
  share: new Set('link border stage bed room microphone photo picture screenshot clip copy document report'.split(' ')),
  charge: new Set('fee price rent toll interest tuition battery phone'.split(' ')),
  deliver: new Set('blow baby mail package meal good food pizza letter performance result rating'.split(' ')),
  address: new Set('envelope package'.split(' ')),
  raise: new Set('money fund price tax rate'.split(' ')),
  deny: new Set('bail entry visa access request motion appeal benefit permit'.split(' ')),
  reject: new Set('ballot appeal motion'.split(' ')),
  offer: new Set(
    'discount job course service workshop class training program counseling scholarship meal drink room seat ride bed shelter opportunity window perk beer protection tuition contrast'.split(
      ' ',
    ),
  ),
  add: new Set(
    'participant member staff employee seat bed unit floor job worker page line lane flight room'.split(' '),
  ),
  dismiss: new Set('charge case lawsuit suit complaint employee worker staff jury'.split(' ')),
  publish: new Set('book study novel memoir paper report story article list photo video map issue edition'.split(' ')),
  release: new Set('video book album song film prisoner hostage product version dog bird water gas'.split(' ')),
  grant: new Set('immunity asylum access permission bail parole visa pardon bond loan'.split(' ')),
  find: new Set('sympathy support way job home body money place room himself herself itself themselves'.split(' ')),
  seek: new Set('nomination election reelection office asylum refuge job seat'.split(' ')),
  hold: new Set('meeting rally office hand event conference election talk hearing position seat'.split(' ')),
}
