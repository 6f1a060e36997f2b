/** Lines of a web page that are no story: furniture, credits, bylines. From news pages as people copy them; lower case. */

/** The whole line, without marks at its end. */
export const boilerplateLines: ReadonlySet<string> = new Set(
  `advertisement|advertisements|sponsored|sponsored content|promoted|share|share this|share this article|share on facebook|share on twitter|
share on x|tweet|tweet this|email|e-mail|print|print this|copy link|link copied|save|save article|comment|comments|view comments|
leave a comment|read more|read full story|read the full story|continue reading|continue reading below|story continues below|
article continues below|story continues below advertisement|related|related stories|related articles|related content|related topics|
more stories|more on this story|most read|most popular|trending|recommended|recommended for you|you may also like|you might also like|
see also|see more|show more|load more|loading|subscribe|subscribe now|sign up|sign in|log in|log out|register|newsletter|newsletters|menu|
search|skip|skip to content|skip to main content|skip advertisement|back to top|close|next|previous|home|topics|tags|font size|text size|
listen|listen to this article|watch|watch live|watch now|video|play video|gallery|photos|facebook|twitter|whatsapp|linkedin|reddit|
instagram|telegram|pinterest|accept cookies|cookie policy|privacy policy|terms of service|terms of use|contact us|about us|
download|download our app|all rights reserved|full text|abstract|end|ends|photo|image|photo gallery|add as a preferred source on google|show comments|
more stories like this|quick links|the video player is currently playing an ad|details`
    .split('|')
    .map((line) => line.trim()),
)

/** The line begins so. */
export const boilerplateStarts: readonly string[] = [
  'read more:',
  'read also:',
  'also read:',
  'see also:',
  'related:',
  'related |',
  'learn more:',
  'link:',
  'more:',
  'must read:',
  "don't miss:",
  'don’t miss:',
  'support independent',
  'watch:',
  'listen:',
  'click here',
  'sign up for',
  'sign up to',
  'subscribe to',
  'follow us on',
  'follow @',
  'like us on',
  'download the',
  'copyright ©',
  'copyright (c)',
  '©',
  '(c) 20',
  'image source',
  'this material may not be published',
  'our standards:',
  'we use cookies',
  'get the latest',
  'share this:',
  'this story has been corrected',
  'this article has been corrected',
  'this story has been updated',
  'this article has been updated',
  'this story was corrected',
  'this article was corrected',
  'this story was updated',
  'this article was updated',
  'correction:',
  'corrections:',
  'clarification:',
  "editor's note:",
  'editor’s note:',
]

/** The line names who wrote it. */
export const bylineStarts: readonly string[] = [
  'by ',
  'reporting by ',
  'writing by ',
  'editing by ',
  'additional reporting by ',
  'compiled by ',
  'written by ',
  'edited by ',
  'posted by ',
  'from our correspondent',
  'published ',
  'updated ',
  'last updated',
  'last modified',
  'posted ',
  'first published',
]

/** A picture's credit holds one of these, as written. */
export const photoCredits: readonly string[] = [
  'REUTERS/',
  'via REUTERS',
  'via Reuters',
  'via AP',
  'AP Photo',
  'AP Images',
  'AFP/',
  'via AFP',
  'AFP via',
  'Getty Images',
  'Getty',
  '/Reuters',
  '/AP)',
  '/EPA',
  'EPA/',
  'EPA-EFE',
  'Shutterstock',
  'Alamy',
  'Anadolu',
  'Photo:',
  'Photo by',
  'Photograph:',
  'Photograph by',
  'Image:',
  'Picture:',
  'Credit:',
  'Handout',
  'Courtesy of',
  'File photo',
]

/** A caption begins so, as written. */
export const captionStarts: readonly string[] = [
  'FILE PHOTO',
  'FILE -',
  'FILE –',
  'FILE —',
  'File photo',
  'Pictured',
  'Photo:',
  'Image:',
]

/** "Label: text" lines, as scrapers and wires put them before a story, and what the line is. */
export const labels: ReadonlyMap<string, 'headline' | 'byline'> = new Map([
  ['headline', 'headline'],
  ['title', 'headline'],
  ['subtitle', 'headline'],
  ['subheadline', 'headline'],
  ['subheading', 'headline'],
  ['subhead', 'headline'],
  ['dek', 'headline'],
  ['description', 'headline'],
  ['date', 'byline'],
  ['published', 'byline'],
  ['updated', 'byline'],
  ['publisher', 'byline'],
  ['publication', 'byline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['url', 'byline'],
  ['section', 'byline'],
  ['dateline', 'byline'],
  ['copyright', 'byline'],
])
