import { pdfOf } from '../../api/src/platform/paper/pdf.js';
import {
  fact,
  heading,
  list,
  paragraphs,
  type Paper,
  type Part,
} from '../../api/src/platform/paper/paper.js';
import { pdfProblem } from '../../api/src/file/pdf-check.js';
import { readPaper } from '../support/paper.js';

const paper = (parts: Part[], more: Partial<Paper> = {}): Paper => ({
  ...{ title: 'Individuell plan', language: 'nb', author: 'DPS Elvestad', foot: 'Individuell plan.' },
  made: new Date('2026-11-23T09:00:00Z'),
  parts,
  ...more,
});
const made = async (parts: Part[], more: Partial<Paper> = {}) => readPaper(await pdfOf(paper(parts, more)));

describe('A paper', () => {
  it('is tagged in the order in which it is read, with title, language and fonts, and says that it is PDF/A-2a', async () => {
    const read = await made([
      fact('Navn', 'Sindig Bjørk'),
      heading('Mål'),
      ...paragraphs('Jeg vil sove.\n\nOg le.'),
      list([{ text: 'Gå tur', more: ['Ansvar: Pasienten'] }]),
    ]);
    expect(read).toMatchObject({
      ...{
        title: 'Individuell plan',
        language: 'nb-NO',
        tagged: true,
        embedded: true,
        conformance: '2A',
        pages: 1,
      },
      tags: ['Document', 'H1', 'P', 'H2', 'P', 'P', 'L', 'LI', 'Lbl', 'LBody', 'P', 'P'],
      text: 'Individuell plan Navn: Sindig Bjørk Mål Jeg vil sove. Og le. • Gå tur Ansvar: Pasienten Individuell plan. Side 1 av 1',
    });
    expect((await made([], { language: 'nn' })).language).toBe('nn-NO');
    expect((await made([], { language: 'en' })).text).toContain('Page 1 of 1');
  });

  it('goes on over as many pages as it takes, and each tag is closed on the page on which it was opened', async () => {
    const items = Array.from({ length: 60 }, (_, i) => ({
      text: `Tiltak ${i}. ${'Vi går en tur. '.repeat(i % 7)}`,
    }));
    const read = await made([...paragraphs('Ord. '.repeat(900)), heading('Tiltak'), list(items)]);
    expect(read.pages).toBeGreaterThan(3);
    for (const i of items.keys()) expect(read.text).toContain(`Tiltak ${i}.`);
    expect(read.tags.filter((tag) => tag === 'LI')).toHaveLength(60);
    expect(read.depths).toEqual(Array.from({ length: read.pages }, () => 0));
  });

  it('of the same facts at the same time is the same file', async () => {
    const [one, two] = [await pdfOf(paper([heading('Mål')])), await pdfOf(paper([heading('Mål')]))];
    expect(one.equals(two)).toBe(true);
  });

  it('shows what somebody wrote and does nothing of it', async () => {
    const hostile = [
      ') Tj ET /JavaScript (app.alert(1)) /Launch << /S /URI >> endstream endobj',
      '<script>alert(1)</script> {{7*7}} %PDF-1.7 \\) \\051',
      'omvendt \u202Etxt.exe\u202C skjult\u200B \u0000\u0007 slutt \uD800',
    ].join('\n\n');
    const bytes = await pdfOf(
      paper([fact(hostile, hostile), ...paragraphs(hostile), list([{ text: hostile }])], {
        ...{ title: 'Plan </dc:title> & mer', author: 'Barn & unge <b>', foot: hostile },
      }),
    );
    expect(await pdfProblem(bytes)).toBeNull();
    const { text, title } = await readPaper(bytes);
    expect(text).toContain(') Tj ET /JavaScript (app.alert(1)) /Launch << /S /URI >> endstream endobj');
    expect(text).toContain('omvendt txt.exe skjult slutt');
    expect(title).toBe('Plan /dc:title mer');
  });

  it('draws a sign for what the font does not hold, and the alphabets of the country as they are', async () => {
    const { text } = await made(paragraphs('Áhkká čáhppes đoarŋŋa šaddá ŧ ž – Жанна Ελένη – 漢 😀'));
    expect(text).toContain('Áhkká čáhppes đoarŋŋa šaddá ŧ ž – Жанна Ελένη – \uFFFD \uFFFD');
  });
});
