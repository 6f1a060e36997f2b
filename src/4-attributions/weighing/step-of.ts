const steps = [40, 17, 9, 5, 3, 2, 1]
const names = ['40+', '17-39', '9-16', '5-8', '3-4', '2', '1']

/** A count in steps that about double. */
export function stepOf(count: number): string {
  return names[steps.findIndex((step) => count >= step)] ?? '0'
}
