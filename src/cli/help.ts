/** What `hearsay --help` prints. */
export const help = `hearsay: who said what in an English news story, how anonymous, how hedged

Usage
  hearsay [options] [file …]  .txt, .md, .html; standard input when none or "-"

Options
  -f, --format FORMAT    table (default), json, ndjson, csv or markdown
      --input INPUT      text, markdown or html; else the extension tells, and
                         standard input is text
      --publisher NAME   who publishes the story: then "told NAME" is first-hand
      --scope SCOPE      speech (default) or all: beliefs, wishes and plans too
  -h, --help             show this
  -v, --version          show the version

Exit codes
  0  done
  2  wrong use, or a file that cannot be read (the other files are still done)

Examples
  hearsay story.txt
  hearsay --format csv *.txt > claims.csv
  pbpaste | hearsay --publisher Reuters
  curl -s https://example.org/story | hearsay --input html
`
