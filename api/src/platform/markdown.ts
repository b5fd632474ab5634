import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

/**
 * CommonMark with tables. Raw HTML is text, and there are no images: a picture from elsewhere would tell elsewhere who
 * reads.
 */
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 });
renderer.disable('image');

/** Absolute addresses of pages, mail and phones. A relative one would be of the console's own, wherever it is shown. */
const LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i;

/** A page has its own heads: what somebody writes in it begins below them. */
const HEADS = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' };

const OPTIONS: sanitize.IOptions = {
  allowedTags: [
    ...['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code', 'strong', 'em', 's', 'a'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    ...HEADS,
    a: (tagName, { href = '' }): sanitize.Tag => ({
      tagName,
      attribs: LINK.test(href) ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' } : {},
    }),
  },
};

/** Markdown as HTML that does nothing: rendered each time it is shown, so that what is mended here is mended everywhere. */
export const htmlOf = (markdown: string): string => sanitize(renderer.render(markdown), OPTIONS);
