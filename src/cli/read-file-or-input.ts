import { readFile } from 'node:fs/promises'

/** A text and what it was called: "-" for standard input. */
export interface File {
  readonly kind: 'text'
  readonly name: string
  readonly text: string
}

export interface Unreadable {
  readonly kind: 'unreadable'
  /** One line for people. */
  readonly message: string
}

/** Read a file, or standard input for "-", as text. Never throws: what cannot be read comes back as a message. */
export async function readFileOrInput(
  name: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<File | Unreadable> {
  try {
    const bytes = name === '-' ? await readAll(stdin) : await readFile(name)
    return decode(name, bytes)
  } catch (error) {
    return { kind: 'unreadable', message: explain(name, error as NodeJS.ErrnoException) }
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** UTF-8, or UTF-16 when its byte order mark says so (Windows editors). The mark itself is no text. */
function decode(name: string, bytes: Buffer): File | Unreadable {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { kind: 'text', name, text }
  } catch {
    if (!bytes.includes(0)) return { kind: 'unreadable', message: 'not UTF-8 text' }
  }
  return { kind: 'unreadable', message: 'binary file, not text' }
}

function explain(name: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      // "hearsay check story.txt": a bare word was hardly meant for a file
      return /^\w+$/.test(name) ? 'no such file, nor a command' : 'no such file'
    case 'EISDIR':
      return 'a directory, not a file'
    case 'EACCES':
      return 'permission denied'
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'too large to read'
    default:
      return error.message.split('\n')[0] ?? 'cannot be read'
  }
}
