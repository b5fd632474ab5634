import { createHash } from 'node:crypto';

export const MESSAGES = [
  {
    topic: 'Timene framover',
    asks: 'Passer tirsdager klokken ti for deg de neste ukene?',
    answers: 'Ja, det passer. Jeg kommer på tirsdag.',
  },
  {
    topic: 'Søvn',
    asks: 'Hvordan har nettene vært siden sist?',
    answers: 'Litt bedre. Jeg våkner fortsatt tidlig, men sovner igjen.',
  },
  {
    topic: 'Møte med kommunen',
    asks: 'Vil du at kommunens koordinator er med neste gang?',
    answers: 'Gjerne, da slipper jeg å fortelle alt to ganger.',
  },
] as const;

export const CHILDREN = [
  {
    relation: 'CHILD',
    age: 7,
    with: 'SCHOOL',
    needs: 'Trenger å vite hvorfor mamma er sliten.',
    done: 'Samtale med barnet og foreldrene; læreren er orientert etter avtale.',
  },
  {
    relation: 'CHILD',
    age: 3,
    with: 'KINDERGARTEN',
    needs: 'Barnehagen lurer på hvordan de kan hjelpe.',
    done: 'Møte med barnehagen sammen med pasienten.',
  },
  {
    relation: 'SIBLING',
    age: 14,
    with: 'HEALTH_STATION',
    needs: 'Lillebror er urolig og vil snakke med noen.',
    done: 'Time hos helsesykepleier, og tilbud om gruppe.',
  },
] as const;

export const CHECKED = [
  {
    area: 'SOMATIC_HEALTH',
    what: 'Blodtrykk og vekt',
    result: 'Blodtrykk noe høyt.',
    followUp: 'Ny måling hos fastlegen',
  },
  { area: 'LIVING_HABITS', what: 'Søvn, mat og bevegelse', result: 'Går tur hver dag.', followUp: null },
  {
    area: 'DENTAL_HEALTH',
    what: 'Tannhelse',
    result: 'Har ikke vært hos tannlege på flere år.',
    followUp: 'Henvises til tannhelsetjenesten',
  },
] as const;

/** A page of paper that says nothing about anybody. */
const PAGE = [
  '%PDF-1.4',
  '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
  '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
  '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj',
  'trailer << /Size 4 /Root 1 0 R >>',
  '%%EOF',
].join('\n');
const bytes = Buffer.from(PAGE);

export const LETTER = {
  mediaType: 'application/pdf' as const,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};
