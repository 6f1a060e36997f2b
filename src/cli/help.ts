/** What `hearsay --help` prints. */
export const help = `hearsay: who said what in an English news story, how anonymous, how hedged

Usage
  hearsay [options] [file …]     .txt, .md or .html; standard input when no file or "-"

Options
  --format FORMAT    table (default), json, ndjson, csv or markdown
  --publisher NAME   who publishes the story: then "told NAME" is first-hand
  --scope SCOPE      speech (default) or all: beliefs, wishes and plans too
  --help             show this
  --version          show the version

Exit codes
  0  done
  2  wrong use, or a file that cannot be read (the other files are still done)

Examples
  hearsay story.txt
  hearsay --format csv *.txt > claims.csv
  pbpaste | hearsay --publisher Reuters
`
