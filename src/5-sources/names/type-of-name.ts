import type { SourceType } from '../../types.js'
import type { NameKind } from '../mention.js'

/** What kind of source each kind of name makes: a place speaks for its government, a name that tells nothing is a person's. */
export const typeOfName = {
  person: 'named-person',
  organization: 'organization',
  media: 'media',
  document: 'document',
  place: 'organization',
  unknown: 'named-person',
} as const satisfies Readonly<Record<NameKind, SourceType>>
