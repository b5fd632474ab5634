import type { UnitInFileFragment, UnitKind } from '../../gql/operations.js';

/** What an id or a code is called by a person. */
export interface Words {
  kind: (kind: UnitKind) => string;
  unit: (id: string) => string;
}

/** The columns of the file, as the API knows them (docs/unit-files.md), each with what of a unit stands there. */
const COLUMNS: [name: string, of: (unit: UnitInFileFragment, words: Words) => string | null | undefined][] = [
  ['Enhets-id', ({ id }) => id],
  ['Organisasjonsnummer', ({ organisationNumber }) => organisationNumber],
  ['Navn', ({ name }) => name],
  ['Slag', ({ kind }, words) => words.kind(kind)],
  ['Overordnet', ({ parent }, words) => parent && words.unit(parent.id)],
  ['Kommunenummer', ({ municipalityNumber }) => municipalityNumber],
  ['Kommunenavn', ({ municipalityName }) => municipalityName],
  ['Telefon', ({ phone }) => phone],
  ['E-post', ({ email }) => email],
  ['Nettsted', ({ website }) => website],
  ['Henvisninger sendes til', ({ referralContact }) => referralContact],
  ['Når ingen svarer', ({ fallbackContact }) => fallbackContact],
  ['Forløp', ({ pathwayKeys }) => pathwayKeys.join(' ')],
  ['I katalogen', ({ listed }) => (listed ? 'ja' : 'nei')],
  ['Stenges', () => ''],
];

export const COLUMN_NAMES = COLUMNS.map(([name]) => name);

/** What a table program would take for a formula is told to be text, as the API reads it again. */
const cellOf = (text: string): string => {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/**
 * A file of these units; of none, the heads to write below. With a mark by which table programs know UTF-8. A unit above is
 * called by its name where no other has the same.
 */
export function unitFile(units: readonly UnitInFileFragment[], kind: Words['kind']): string {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const shared = (name: string) => units.filter((unit) => unit.name === name).length > 1;
  const unit = (id: string): string => {
    const name = names.get(id);
    return name && !shared(name) ? name : id;
  };
  const lines = units.map((one) => COLUMNS.map(([, of]) => of(one, { kind, unit }) ?? ''));
  return `\uFEFF${[COLUMN_NAMES, ...lines].map((line) => line.map(cellOf).join(';')).join('\r\n')}\r\n`;
}
