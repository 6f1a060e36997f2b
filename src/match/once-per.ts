/** Make something once for each word list, since lists are never changed: the result is kept as long as its list. */
export function oncePer<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const made = new WeakMap<List, Made>()
  return (list) => {
    const known = made.get(list)
    if (known !== undefined) return known
    const fresh = make(list)
    made.set(list, fresh)
    return fresh
  }
}
