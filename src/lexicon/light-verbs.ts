/** Verbs that only bring a reporting noun: "issued a statement", "made the claim". Our own list. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make issue release raise express voice repeat offer send give deliver post publish write put file circulate renew'.split(
    ' ',
  ),
)
