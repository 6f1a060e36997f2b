/** What opens a list of two: "both Doe and Roe", "neither the mayor nor his aide". */
export const correlatives: ReadonlySet<string> = new Set(['both', 'neither', 'either'])
