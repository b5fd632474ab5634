import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A PDF as a reader with a screen reader, and an archive, meet it. */
export interface ReadPaper {
  title: string | undefined;
  language: string;
  /** What is said, in order. */
  text: string;
  /** Tags in the order of reading, each once for each time that it is there: H1, P, L … */
  tags: string[];
  tagged: boolean;
  /** Whether every font lies in the file. */
  embedded: boolean;
  /** What its metadata say that it is: 2A. */
  conformance: string;
  pages: number;
  /** How many tags stand open at the end of each page: none, or a reader is led astray. -1: one too many was closed. */
  depths: number[];
  bytes: Buffer;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export async function readPaper(bytes: Buffer): Promise<ReadPaper> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = pdf;
  const xmp = textOf(pdf.context.lookup(catalog.get(PDFName.of('Metadata'))) as PDFRawStream);
  const drawn = pdf.getPages().map((page) => pageText(pdf, page.node));
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && is(object, 'Type', '/FontDescriptor'),
    );
  return {
    title: pdf.getTitle(),
    language: said(catalog.get(PDFName.of('Lang'))),
    text: plain(drawn.join(' ')),
    bytes,
    tags: tagsOf(pdf, catalog.get(PDFName.of('StructTreeRoot'))),
    tagged: is(pdf.context.lookup(catalog.get(PDFName.of('MarkInfo')), PDFDict), 'Marked', 'true'),
    embedded: fonts.length > 0 && fonts.every((font) => font.has(PDFName.of('FontFile2'))),
    conformance: `${/<pdfaid:part>(.)/.exec(xmp)?.[1]}${/<pdfaid:conformance>(.)/.exec(xmp)?.[1]}`,
    pages: pdf.getPageCount(),
    depths: pdf.getPages().map((page) => depthOf(contentOf(pdf, page.node))),
  };
}

const is = (dict: PDFDict, key: string, value: string): boolean =>
  String(dict.get(PDFName.of(key))) === value;
const said = (object: PDFObject | undefined): string => String(object).replace(/^\((.*)\)$/, '$1');
const textOf = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');

/** The tree of tags, from its root down. */
function tagsOf(pdf: PDFDocument, start: PDFObject | undefined): string[] {
  const object = start instanceof PDFRef ? pdf.context.lookup(start) : start;
  if (object instanceof PDFArray) return object.asArray().flatMap((each) => tagsOf(pdf, each));
  if (!(object instanceof PDFDict)) return [];
  const tag = object.get(PDFName.of('S'));
  return [...(tag ? [String(tag).slice(1)] : []), ...tagsOf(pdf, object.get(PDFName.of('K')))];
}

function contentOf(pdf: PDFDocument, page: PDFDict): string {
  const contents = pdf.context.lookup(page.get(PDFName.of('Contents')));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((each) => pdf.context.lookup(each)) : [contents];
  return streams.map((each) => textOf(each as PDFRawStream)).join('\n');
}

function depthOf(content: string): number {
  let depth = 0;
  for (const [mark] of content.matchAll(/\b(BDC|BMC|EMC)\b/g)) {
    depth += mark === 'EMC' ? -1 : 1;
    if (depth < 0) return -1;
  }
  return depth;
}

/** What a page draws, by what its fonts say that each glyph is called. */
function pageText(pdf: PDFDocument, page: PDFDict): string {
  const look = (dict: PDFDict, key: string): PDFObject | undefined =>
    pdf.context.lookup(dict.get(PDFName.of(key)));
  const drawn = contentOf(pdf, page);
  const fonts = look(look(page, 'Resources') as PDFDict, 'Font') as PDFDict;
  const maps = new Map(
    fonts
      .keys()
      .map((key) => [
        String(key),
        glyphsOf(
          textOf(
            pdf.context.lookup(
              (pdf.context.lookup(fonts.get(key)) as PDFDict).get(PDFName.of('ToUnicode')),
            ) as PDFRawStream,
          ),
        ),
      ]),
  );
  let map: string[] = [];
  const pieces: string[] = [];
  for (const [, font, array] of drawn.matchAll(/(\/F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) map = maps.get(font) ?? [];
    if (array !== undefined)
      pieces.push(
        [...array.matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => map[parseInt(glyph, 16)] ?? '?')
          .join(''),
      );
  }
  return pieces.join('\n');
}

/** Glyph for glyph: the arrays of a ToUnicode map, in which a range goes on from the one before. */
function glyphsOf(map: string): string[] {
  const glyphs: string[] = [];
  for (const [, from = '0', array = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    const texts = [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    texts.forEach((text, i) => (glyphs[parseInt(from, 16) + i] = text));
  }
  return glyphs;
}
