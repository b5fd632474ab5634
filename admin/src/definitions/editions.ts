import type { EditionHeadFragment } from '../gql/operations.js';

export const HERE = '/pathwayDefinitions';

export type EditionState = 'NOW' | 'COMING' | 'PAST';
export const STATES: readonly EditionState[] = ['NOW', 'COMING', 'PAST'];

/** Whether an edition holds on a day; one whose days are not known has held always, or holds for good. */
export function stateOf(
  { validFrom, validTo }: Pick<EditionHeadFragment, 'validFrom' | 'validTo'>,
  today: string,
): EditionState {
  if (validFrom && validFrom > today) return 'COMING';
  return validTo && validTo < today ? 'PAST' : 'NOW';
}

const KINDS = ['GENERAL', 'CONDITION_SPECIFIC', 'CROSS_SECTOR', 'RECOMMENDATION_SET'];

type Sorted = Pick<EditionHeadFragment, 'name' | 'version'> & { kind: string };

/** The general pathways first, then by name as Norwegians sort; of one pathway the newest edition first. */
export function inOrder<Edition extends Sorted>(editions: readonly Edition[]): Edition[] {
  return [...editions].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.name.localeCompare(b.name, 'nb') ||
      Number(b.version) - Number(a.version),
  );
}

type Numbered = Pick<EditionHeadFragment, 'id' | 'pathwayKey' | 'version'>;

/** The edition of the same pathway before this one. */
export function before<Edition extends Numbered>(
  edition: Numbered,
  editions: readonly Edition[],
): Edition | undefined {
  return editions
    .filter(
      ({ pathwayKey, version }) =>
        pathwayKey === edition.pathwayKey && Number(version) < Number(edition.version),
    )
    .sort((a, b) => Number(b.version) - Number(a.version))[0];
}

/** The day before, as text. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Where two are compared. */
export const comparing = (a: string, b: string): string => `${HERE}/compare?a=${a}&b=${b}`;
