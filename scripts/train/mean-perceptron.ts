import type { Perceptron } from './perceptron.js'

/** What is learned: the part of a perceptron that is packed. */
export type LearnedWeights = Pick<Perceptron, 'rows' | 'classes' | 'average' | 'changes'>

/** The mean of perceptrons that saw the same sentences in different orders: what one owes to its order, the others outvote. */
export function meanPerceptron(models: readonly LearnedWeights[]): LearnedWeights {
  const { rows, classes } = models[0]!
  const mean = (read: (model: LearnedWeights) => number) =>
    models.reduce((sum, model) => sum + read(model), 0) / models.length
  return {
    rows,
    classes,
    average: (row, c) => mean((model) => model.average(row, c)),
    changes: (row) => mean((model) => model.changes(row)),
  }
}
