import { save } from '../shared/save.js';

/** What of a drawing’s look comes from the page, and would be lost outside it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
/** Sharp on paper, too. */
const SCALE = 2;
const MARGIN = 16;
const TITLE = 32;

/** A chart as a picture, as it looks now: the drawing, what it is called, and the page’s own ground behind it. */
export async function savePng(chart: HTMLElement, title: string, name: string): Promise<void> {
  // A legend has small drawings of its own: the chart is the largest.
  const drawn = [...chart.querySelectorAll('svg')].sort((a, b) => b.clientWidth - a.clientWidth)[0];
  if (!drawn) return;
  const { width, height } = drawn.getBoundingClientRect();
  const style = getComputedStyle(document.body);
  const picture = await pictureOf(drawn, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = (width + MARGIN * 2) * SCALE;
  canvas.height = (height + MARGIN * 2 + TITLE) * SCALE;
  const ink = canvas.getContext('2d');
  if (!ink) return;
  ink.scale(SCALE, SCALE);
  ink.fillStyle = style.backgroundColor;
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.fillStyle = style.color;
  ink.font = `600 16px ${style.fontFamily}`;
  ink.fillText(title, MARGIN, MARGIN + 16, width);
  ink.drawImage(picture, MARGIN, MARGIN + TITLE, width, height);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (content) save(content, name);
}

function pictureOf(drawn: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  drawn.querySelectorAll('*').forEach((original, i) => {
    const style = getComputedStyle(original);
    const look = LOOK.map((property) => `${property}:${style.getPropertyValue(property)}`).join(';');
    copies[i]?.setAttribute('style', look);
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('a chart that is no picture'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
}
