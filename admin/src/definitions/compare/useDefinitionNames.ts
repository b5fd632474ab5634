import { useLocaleState, useTranslate } from 'react-admin';
import type { DraftRowFragment, EditionHeadFragment } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';

export interface Choice {
  id: string;
  /** What stands above its column. */
  name: string;
  /** Under which pathway it is offered. */
  pathway: string;
}

/** Editions and drafts by names that tell them apart, by pathway, the newest first. */
export function useDefinitionNames() {
  const translate = useTranslate();
  const dates = useDates();
  const [locale] = useLocaleState();
  return (editions: readonly EditionHeadFragment[], drafts: readonly DraftRowFragment[]): Choice[] => {
    const pathways = new Map(editions.map(({ pathwayKey, name }) => [pathwayKey, name]));
    const published = [...editions]
      .sort((a, b) => Number(b.version) - Number(a.version))
      .map(({ id, name, version, validFrom }) => ({
        id,
        pathway: name,
        name: validFrom
          ? translate('definition.number_from', { version, date: dates.date(validFrom) })
          : translate('definition.number', { version }),
      }));
    const drafted = drafts.map(({ id, pathwayKey, changedAt, definition: { name } }) => ({
      id,
      pathway: pathways.get(pathwayKey) ?? name[locale as keyof typeof name] ?? name.nb,
      name: translate('definition.draft_of', { when: dates.time(changedAt) }),
    }));
    return [...drafted, ...published].sort((a, b) => a.pathway.localeCompare(b.pathway, 'nb'));
  };
}
