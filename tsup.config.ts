import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/retext.ts', 'src/reports.ts', 'src/lexicon.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
})
