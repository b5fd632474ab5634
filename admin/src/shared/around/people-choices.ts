import { useTranslate } from 'react-admin';
import { useMe } from '../../providers/me.js';
import { ApiError } from '../../providers/request.js';
import { peopleOf, type Someone } from './people.js';
import type { ThreadAroundQuery } from '../../gql/operations.js';

/** A patient, those around them and what there is about them. */
export type Around = ThreadAroundQuery;

/** Those around a patient, whoever treats in a pathway among them: each once. */
export function peopleAround({ patient }: Around, myId: string): Someone[] {
  const pathways = patient?.pathways?.nodes ?? [];
  const all = (pathways.length > 0 ? pathways : [null]).flatMap((pathway) =>
    peopleOf({ patient, pathway }, myId),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Who of those chosen may not read what it is about, by name; nothing where it is something else that is wrong. */
export function whoMayNotRead(
  error: unknown,
  ids: readonly string[],
  choices: readonly Choice[],
): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const names = error.fields.map(({ path, rule }) => {
    const place = /^participantIds\[(\d+)\]$/.exec(path)?.[1];
    const id = rule === 'MAY_NOT_READ' && place ? ids[Number(place)] : undefined;
    return choices.find(({ value }) => value === id)?.label;
  });
  return names.length > 0 && names.every(Boolean) ? names.join(', ') : undefined;
}

export interface Choice {
  value: string;
  label: string;
}

/** The people to choose among, each with what they are to the patient. */
export function usePeopleChoices() {
  const translate = useTranslate();
  const { data: me } = useMe();
  return (around: Around): Choice[] =>
    peopleAround(around, me?.person.id ?? '').map(({ id, name, as, unit }) => ({
      value: id,
      label: `${name} (${[translate(`day.as.${as}`), unit].filter(Boolean).join(', ')})`,
    }));
}
