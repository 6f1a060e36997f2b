export { type CsvOptions, toCsv } from './9-reports/to-csv.js'
export { type MarkdownOptions, toMarkdown } from './9-reports/to-markdown.js'
