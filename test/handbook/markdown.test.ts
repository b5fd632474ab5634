import { htmlOf } from '../../api/src/platform/markdown.js';

/** What somebody may write who wants more than a text: what is shown does nothing. */
const HOSTILE: [what: string, markdown: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals, cut', '<SCRIPT SRC=//x.test/x.js'],
  ['an image that fails', '<img src=x onerror=alert(1)>'],
  ['an image', '![x](https://x.test/pixel.png)'],
  ['an image of data', '![x](data:image/svg+xml;base64,PHN2Zz4=)'],
  ['an image by reference', '![x][y]\n\n[y]: https://x.test/pixel.png'],
  ['a drawing', '<svg onload=alert(1)><animate onbegin=alert(1)></svg>'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['a form', '<form action=https://x.test><input name=password></form>'],
  ['a style', '<style>*{display:none}</style>'],
  ['a style by attribute', '<p style="position:fixed;inset:0">x</p>'],
  ['a base', '<base href="https://x.test/">'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://x.test">'],
  ['an event on a link', '<a href="https://x.test" onclick="alert(1)">x</a>'],
  ['a comment that conditions', '<!--[if IE]><script>alert(1)</script><![endif]-->'],
  ['a link that runs', '[x](javascript:alert(1))'],
  ['a link that runs, in capitals', '[x](JaVaScRiPt:alert(1))'],
  ['a link that runs, by entities', '[x](&#106;avascript&colon;alert(1))'],
  ['a link that runs, with a tab', '[x](java&Tab;script:alert(1))'],
  ['a link that runs, with a line break', '[x](<java\nscript:alert(1)>)'],
  ['a link that runs, escaped', '[x](javascript%3Aalert(1))'],
  ['a link that runs, after a blank', '[x](<\u00a0javascript:alert(1)>)'],
  ['a link of data', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a link of vbscript', '[x](vbscript:msgbox(1))'],
  ['a link of a blob', '[x](blob:https://x.test/1)'],
  ['a link to a file', '[x](file:///etc/passwd)'],
  ['a link by reference', '[x][y]\n\n[y]: javascript:alert(1) "z"'],
  ['an automatic link', '<javascript:alert(1)>'],
  ['a link of no protocol', '[x](//x.test/x)'],
  ['a link within the console', '[x](/#/logg-ut)'],
  ['a link that goes up', '[x](../../files/1)'],
  ['a link with quotes', '[x](https://x.test/"onmouseover="alert(1))'],
  ['a link whose title breaks out', '[x](https://x.test "\\"onmouseover=\\"alert(1)")'],
  ['code that names a language', '```"><script>alert(1)</script>\nx\n```'],
  ['code', '`<script>alert(1)</script>`'],
  ['a table with markup', '| <b onclick=alert(1)> |\n|:-:|\n| <img src=x> |'],
  ['a head with markup', '# <svg/onload=alert(1)>'],
  ['a nested link', '[[x](https://x.test)](javascript:alert(1))'],
  ['NUL and controls', '<scr\u0000ipt>alert(1)</scr\u0000ipt>[x](\u0001javascript:alert(1))'],
  ['entities that are markup', '&lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;'],
  ['deep quotes', `${'>'.repeat(5000)} x`],
  ['deep lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
  ['many brackets', '['.repeat(5000)],
  ['many stars', '*a '.repeat(3000)],
  ['many back-ticks', Array.from({ length: 150 }, (_, i) => '`'.repeat(i)).join('a')],
];

const TAG = /<\/?([a-z][a-z0-9]*)\b([^>]*)>/gi;
const HARMLESS = new Set(
  'h3 h4 h5 h6 p br hr blockquote pre code strong em s a ul ol li table thead tbody tr th td'.split(' '),
);
const LINK =
  /^ href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*" rel="noopener noreferrer nofollow" target="_blank"$/;
const START = /^ start="\d+"$/;

/** What of it could do anything: an element or attribute beyond those few. */
function lively(html: string): string[] {
  const found = [...html.matchAll(TAG)].flatMap(([whole, name = '', attributes = '']) => {
    const tag = name.toLowerCase();
    const rest = attributes.replace(/ \/$/, '').trimEnd();
    const plain = rest === '' || (tag === 'a' && LINK.test(rest)) || (tag === 'ol' && START.test(rest));
    return HARMLESS.has(tag) && plain ? [] : [whole];
  });
  // What is no element must not begin as one.
  return [...found, ...(/<(?![a-z/])|<[a-z][^>]*$/i.exec(html) ?? [])];
}

describe('Markdown that is shown', () => {
  it.each(HOSTILE)('does nothing: %s', (_what, markdown) => {
    expect(lively(htmlOf(markdown))).toEqual([]);
  });

  it('is a text with heads, lists, tables, quotes and code', () => {
    expect(htmlOf('# A\n\n1. **b**\n2. _c_\n\n| d |\n|---|\n| e |\n\n> f `g`\n\n---')).toBe(
      '<h3>A</h3>\n<ol>\n<li><strong>b</strong></li>\n<li><em>c</em></li>\n</ol>\n' +
        '<table>\n<thead>\n<tr>\n<th>d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>e</td>\n</tr>\n</tbody>\n</table>\n' +
        '<blockquote>\n<p>f <code>g</code></p>\n</blockquote>\n<hr />\n',
    );
  });

  it('links to pages, mail and phones elsewhere, and tells them nothing', () => {
    const tail = 'rel="noopener noreferrer nofollow" target="_blank"';
    expect(htmlOf('[a](https://x.test/?q=1&r=2) [b](mailto:a@x.test) <tel:33000000>')).toBe(
      `<p><a href="https://x.test/?q=1&amp;r=2" ${tail}>a</a> <a href="mailto:a@x.test" ${tail}>b</a> ` +
        `<a href="tel:33000000" ${tail}>tel:33000000</a></p>\n`,
    );
  });

  it('shows as text what was written as markup', () => {
    expect(htmlOf('<b>x</b>')).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>\n');
  });
});
