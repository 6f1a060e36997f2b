/** One observation: which features it has, what it measures, and how right it came out. */
export interface Observation {
  /** Numbers of the features that hold. */
  readonly features: readonly number[]
  /** A measured value with a weight of its own, the last but one. */
  readonly measure: number
  /** 0 to 1. */
  readonly right: number
}

interface Point {
  readonly weights: Float64Array
  readonly loss: number
  readonly slope: Float64Array
}

const memory = 8
const steps = 100
const enough = 1e-5

/**
 * Fit a logistic regression with a quadratic penalty by L-BFGS (Liu and Nocedal 1989).
 *
 * @param count Number of features.
 * @returns Log odds of each feature, then of the measure, then of everything.
 */
export function fitLogisticRegression(
  observations: readonly Observation[],
  count: number,
  penalty: number,
): Float64Array {
  let point = evaluate(observations, new Float64Array(count + 2), penalty)
  const history: { readonly move: Float64Array; readonly bend: Float64Array }[] = []
  for (let step = 0; step < steps; step += 1) {
    const next = search(observations, penalty, point, directionOf(point.slope, history))
    if (!next || point.loss - next.loss < enough * point.loss) return (next ?? point).weights
    history.push({ move: minus(next.weights, point.weights), bend: minus(next.slope, point.slope) })
    if (history.length > memory) history.shift()
    point = next
  }
  return point.weights
}

function evaluate(observations: readonly Observation[], weights: Float64Array, penalty: number): Point {
  const slope = weights.map((weight) => penalty * weight)
  const [measured, always] = [weights.length - 2, weights.length - 1]
  const at = (index: number) => weights[index] as number
  let loss = weights.reduce((sum, weight) => sum + (penalty * weight * weight) / 2, 0)
  for (const { features, measure, right } of observations) {
    const score = features.reduce((sum, feature) => sum + at(feature), at(always) + at(measured) * measure)
    const share = 1 / (1 + Math.exp(-score))
    loss -= right * Math.log(share + 1e-12) + (1 - right) * Math.log(1 - share + 1e-12)
    const error = share - right
    for (const feature of features) (slope[feature] as number) += error
    ;(slope[measured] as number) += error * measure
    ;(slope[always] as number) += error
  }
  return { weights, loss, slope }
}

/** Halve the step until the loss falls; null when it does not. */
function search(
  observations: readonly Observation[],
  penalty: number,
  from: Point,
  direction: Float64Array,
): Point | null {
  const descent = dot(from.slope, direction)
  for (let size = 1; size > 1e-7; size /= 2) {
    const weights = from.weights.map((weight, index) => weight - size * (direction[index] as number))
    const next = evaluate(observations, weights, penalty)
    if (next.loss <= from.loss - 1e-4 * size * descent) return next
  }
  return null
}

/** The slope turned by what the last steps showed of the curvature. */
function directionOf(
  slope: Float64Array,
  history: readonly { readonly move: Float64Array; readonly bend: Float64Array }[],
): Float64Array {
  const direction = slope.slice()
  const shares = new Map<object, number>()
  for (const pair of [...history].reverse()) {
    const share = dot(pair.move, direction) / dot(pair.bend, pair.move)
    shares.set(pair, share)
    addTo(direction, pair.bend, -share)
  }
  const last = history.at(-1)
  const scale = last ? dot(last.move, last.bend) / dot(last.bend, last.bend) : 1e-3
  for (let index = 0; index < direction.length; index += 1) (direction[index] as number) *= scale
  for (const pair of history)
    addTo(direction, pair.move, (shares.get(pair) ?? 0) - dot(pair.bend, direction) / dot(pair.bend, pair.move))
  return direction
}

function addTo(vector: Float64Array, other: Float64Array, factor: number): void {
  for (let index = 0; index < vector.length; index += 1) (vector[index] as number) += factor * (other[index] as number)
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, index) => value - (other[index] as number))
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] as number), 0)
}
