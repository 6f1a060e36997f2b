/** Verbs whose passive hides who said so: "is said to be ill". Our own list after the AP Stylebook's advice on attribution. */
export const rumouringVerbs: ReadonlySet<string> = new Set(
  'say report allege claim rumor rumour believe understand think expect'.split(' '),
)
