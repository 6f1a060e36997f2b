import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { analyzeTree } from './pipeline.js'
import type { Analysis, Options } from './types.js'

declare module 'vfile' {
  interface DataMap {
    /** Who said what in the file: set by the plugin of "hearsay/retext". */
    hearsay: Analysis
  }
}

/**
 * Put the analysis of a file into `file.data.hearsay`.
 *
 * Works on any nlcst tree whose words carry offsets (retext-english, remark-retext, rehype-retext); the spans are positions in the file.
 *
 * @throws {TypeError} While it runs: when the tree has words and none of them has an offset inside the file, or an option is unknown or wrong.
 */
const retextHearsay: Plugin<[Options?], Root> = (options = {}) => {
  return (tree, file) => {
    file.data.hearsay = analyzeTree(tree, String(file), options)
  }
}

export default retextHearsay
