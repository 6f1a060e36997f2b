/** Things that carry words, so that they can "say" something. Our own list after PolNeAR's artifact sources. */
export const carriers: ReadonlySet<string> = new Set(
  (
    'statement letter email e-mail memo note message text tweet post report study survey poll story article editorial ' +
    'column headline sign banner poster ad advertisement commercial video clip filing lawsuit suit complaint brief ' +
    'document transcript record file bill law order ruling decision resolution petition call release website site page ' +
    'book memoir interview testimony affidavit data figure result finding estimate analysis paper account source official'
  ).split(' '),
)
