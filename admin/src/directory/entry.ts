import type { DirectoryRowFragment, PublicEntryFragment } from '../gql/operations.js';
import { hoursInWords } from '../shared/hours.js';

type Translate = (key: string, options?: object) => string;

/** What stands on a page of the directory: what it is, and what is said. */
export type EntryFacts = readonly (readonly [label: string, text: string])[];

/** What somebody who looks the unit up would look for in vain; of one that is not there, nothing. */
export function lacking({ listed, phone, email, openingHours }: DirectoryRowFragment): string[] {
  if (!listed) return [];
  const way = phone || email ? [] : ['way'];
  return [...way, ...(phone && !openingHours.length ? ['hours'] : [])];
}

/** What stands on the unit's page in the directory, in its order, as text; what is not said is empty. */
export function factsOf(
  entry: PublicEntryFragment,
  translate: Translate,
  pathways: ReadonlyMap<string, string>,
): EntryFacts {
  const { municipalityNumber, municipalityName } = entry;
  const coordinators = entry.coordinators.map(({ name, phone, openingHours }) =>
    [name, phone, hoursInWords(openingHours, translate)].filter(Boolean).join(', '),
  );
  return [
    ['directory.name', entry.name],
    ['org.kind', translate(`enum.unitKind.${entry.kind}`)],
    ['directory.organisation', entry.organisationName ?? ''],
    ['org.municipality', [municipalityNumber, municipalityName].filter(Boolean).join(' ')],
    ['org.phone', entry.phone ?? ''],
    ['org.hours', hoursInWords(entry.openingHours, translate)],
    ['org.email', entry.email ?? ''],
    ['org.website', entry.website ?? ''],
    ['org.fallback', entry.fallbackContact ?? ''],
    ['org.referral_contact', entry.referralContact ?? ''],
    ['directory.pathways', entry.pathwayKeys.map((key) => pathways.get(key) ?? key).join(', ')],
    ['directory.coordinators', coordinators.join('; ')],
  ];
}

/** The labels of what two pages do not say alike; all that either says, where the other is not there. */
export function changedBetween(before: EntryFacts | null, after: EntryFacts | null): Set<string> {
  const texts = new Map(before ?? []);
  const labels = [...(before ?? []), ...(after ?? [])].map(([label]) => label);
  const later = new Map(after ?? []);
  return new Set(labels.filter((label) => (texts.get(label) ?? '') !== (later.get(label) ?? '')));
}
