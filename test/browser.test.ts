import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Analysis, analyze } from '../src/index.js'
import { readGold } from './articles/read-gold.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (!executablePath) console.log('Browser test skipped: no Chromium on this machine.')

test.skipIf(!executablePath)(
  'finds the same in a real browser, without asking the network for anything',
  async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { analyze } from './index.js'`,
        resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'hearsay',
      write: false,
    })
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('pageerror', (error) => asked.push(String(error)))
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
      for (const name of ['kestrel-dam', 'brandsea-shipyard', 'lantern-line-inquiry']) {
        const { text } = readGold(name)
        const seen = await page.evaluate(
          (article) =>
            (globalThis as unknown as { hearsay: { analyze: (text: string) => Analysis } }).hearsay.analyze(article),
          text,
        )
        expect(seen.attributions.length).toBeGreaterThan(10)
        expect(seen).toEqual(analyze(text))
      }
      expect(asked).toEqual([])
    } finally {
      await browser.close()
    }
  },
  60_000,
)
