import PDFDocument from 'pdfkit';
import { fontsOfPaper } from './fonts.js';
import type { ListItem, Paper, Part } from './paper.js';
import { printable, type Drawable } from './printable.js';

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
type Style = { font: 'plain' | 'strong'; size: number; above: number };

const MARGIN = { top: 64, bottom: 72, left: 70, right: 70 };
const INDENT = 16;
const BODY = 11;
const STYLES = {
  title: { font: 'strong', size: 20, above: 0 },
  2: { font: 'strong', size: 14, above: 14 },
  3: { font: 'strong', size: 12, above: 8 },
  body: { font: 'plain', size: BODY, above: 5 },
} satisfies Record<string, Style>;
const LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
const PAGE = { nb: 'Side', nn: 'Side', en: 'Page' } as const;
const OF = { nb: 'av', nn: 'av', en: 'of' } as const;

/**
 * A paper as PDF/A-2a: tagged with headings, paragraphs and lists in the order in which it is read, with its language and title,
 * and with the fonts in it. Nothing in it can be run, and nothing is fetched.
 */
export function pdfOf(paper: Paper): Promise<Buffer> {
  const { plain, strong } = fontsOfPaper();
  const doc = new PDFDocument({
    ...{ size: 'A4', margins: MARGIN, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true },
    ...{ lang: LANGUAGES[paper.language], displayTitle: true, bufferPages: true, autoFirstPage: false },
    info: {
      ...{ Title: named(paper.title), Author: named(paper.author), Creator: 'Samløp', Producer: 'Samløp' },
      ...{ CreationDate: paper.made, ModDate: paper.made },
    },
    font: plain as unknown as string,
  });
  doc.registerFont('plain', plain).registerFont('strong', strong);
  const whole = collected(doc);
  doc.addPage();
  const pen = new Pen(doc, drawableBy(doc));
  pen.title(paper.title);
  for (const part of paper.parts) pen.put(part);
  pen.end();
  numberPages(doc, paper, pen);
  doc.end();
  return whole;
}

/** The library writes these into XML as they are: what XML reserves would end its metadata. */
const named = (text: string): string =>
  printable(text, () => true)
    .replace(/[<>&\s]+/g, ' ')
    .trim();

function collected(doc: Doc): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', () => resolve(Buffer.concat(pieces)));
    doc.on('error', reject);
  });
}

/** Both fonts are cuts of one family and hold the same characters. */
function drawableBy(doc: Doc): Drawable {
  doc.font('plain');
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })
    ._font;
  return (point) => font.hasGlyphForCodePoint(point);
}

/** Writes parts one below the other, each under its tag. */
class Pen {
  private readonly root: Element;

  constructor(
    private readonly doc: Doc,
    private readonly drawable: Drawable,
  ) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  say(text: string): string {
    return printable(text, this.drawable);
  }

  title(text: string): void {
    this.tagged('H1', () => this.write(text, STYLES.title));
  }

  put(part: Part): void {
    switch (part.kind) {
      case 'heading':
        // A heading stands with what it is above.
        this.keepRoom(90);
        return this.tagged(`H${part.level}`, () => this.write(part.text, STYLES[part.level]));
      case 'paragraph':
        return this.tagged('P', () => this.write(part.text, STYLES.body));
      case 'lines':
        return part.lines.forEach((line, i) =>
          this.tagged('P', () => this.write(line, { ...STYLES.body, above: i ? 0 : STYLES.body.above })),
        );
      case 'fact':
        return this.tagged('P', () => this.writeFact(part.label, part.text));
      case 'list':
        return this.list(part.items);
    }
  }

  end(): void {
    this.root.end();
  }

  /** A page is begun between tags: one that is begun within a tag leaves it open behind it. */
  private keepRoom(points: number): void {
    if (this.doc.y > this.doc.page.height - MARGIN.bottom - points) this.doc.addPage();
  }

  private tagged(tag: string, write: () => void): void {
    const element = this.doc.struct(tag, {}, write);
    this.root.add(element);
    element.end();
  }

  private write(text: string, { font, size, above }: Style): void {
    this.doc.y += above;
    this.doc.font(font).fontSize(size).text(this.say(text), MARGIN.left, this.doc.y, { lineGap: 2 });
  }

  private writeFact(label: string, text: string): void {
    this.doc.y += STYLES.body.above;
    this.doc
      .font('strong')
      .fontSize(BODY)
      .text(`${this.say(label)}: `, MARGIN.left, this.doc.y, { continued: true, lineGap: 2 })
      .font('plain')
      .text(this.say(text) || ' ', { lineGap: 2 });
  }

  private list(items: readonly ListItem[]): void {
    if (!items.length) return;
    const element = this.doc.struct('L');
    this.root.add(element);
    for (const item of items) {
      this.doc.y += 4;
      this.keepRoom(3 * BODY);
      const entry = this.doc.struct('LI');
      element.add(entry);
      const label = this.doc.struct('Lbl', {}, () => this.writeMark());
      entry.add(label);
      label.end();
      this.items(entry, item);
      entry.end();
    }
    element.end();
  }

  private writeMark(): void {
    const { y } = this.doc;
    this.doc.font('plain').fontSize(BODY).text('•', MARGIN.left, y, { lineBreak: false });
    this.doc.y = y;
  }

  /** Each line is a paragraph of its own, so that they are not read as one. */
  private items(entry: Element, { text, more = [] }: ListItem): void {
    const body = this.doc.struct('LBody');
    entry.add(body);
    for (const line of [text, ...more]) {
      const element = this.doc.struct('P', {}, () => this.writeLine(line));
      body.add(element);
      element.end();
    }
    body.end();
  }

  private writeLine(text: string): void {
    const width = this.doc.page.width - MARGIN.left - MARGIN.right - INDENT;
    this.doc.text(this.say(text), MARGIN.left + INDENT, this.doc.y, { width, lineGap: 2 });
    this.doc.x = MARGIN.left;
  }
}

/** Outside what is read aloud: page numbers belong to the sheet. */
function numberPages(doc: Doc, { language, foot }: Paper, pen: Pen): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    const { page } = doc;
    const text = `${pen.say(foot)}   ${PAGE[language]} ${i + 1} ${OF[language]} ${count}`;
    const { bottom } = page.margins;
    page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc
      .font('plain')
      .fontSize(9)
      .text(text, MARGIN.left, page.height - 46, { lineBreak: false });
    doc.endMarkedContent();
    page.margins.bottom = bottom;
  }
}
