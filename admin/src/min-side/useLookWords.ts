import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { MyAccessFragment, MyQuestionFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { daysSince, osloDay, useDates } from '../shared/dates.js';
import { saidOf, type Look } from './looks.js';

type Actor = Pick<Look, 'actor' | 'actorPseudonym' | 'by'>;
type Place = MyAccessFragment['unit'] | MyQuestionFragment['unit'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the page says of a look: who, when, and in whole sentences what and why. */
export function useLookWords() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const dates = useDates();
  const { data: me } = useMe();
  return useMemo(() => {
    const all = new Intl.ListFormat(locale, { type: 'conjunction' });
    const clock = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-NO`, {
      ...{ timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' },
    });
    const time = (at: string): string => {
      const said = clock.format(new Date(at));
      return locale === 'en' ? said : said.replace(':', '.');
    };
    const day = (at: string): string => {
      const ago = daysSince(at);
      const said = dates.whole(osloDay(at));
      return ago < 2 ? `${translate(ago === 0 ? 'time.today' : 'time.yesterday')}, ${said}` : said;
    };
    const child = me?.grant?.role === 'PARENT';
    return {
      time,
      /** As a heading: `I dag, mandag 23. november 2026`. */
      day: (at: string) => capital(day(at)),
      moment: (at: string): string => {
        const ago = daysSince(at);
        const said =
          ago === 0 ? translate('time.today') : ago === 1 ? translate('time.yesterday') : dates.date(at);
        return translate('minside.at', { day: said, time: time(at) });
      },
      who: ({ actor, actorPseudonym, by }: Actor): string => {
        if (by === 'OWN') return translate(child ? 'minside.the_child' : 'minside.yourself');
        if (by === 'SYSTEM') return translate('minside.system');
        if (actor && actor.id === me?.person.id) return translate('minside.you_called', { name: actor.name });
        if (actor) return actor.name;
        return actorPseudonym
          ? translate('minside.somebody_called', { pseudonym: actorPseudonym })
          : translate('minside.somebody');
      },
      /** In which role, and at which unit of which organisation. */
      as: (by: Look['by'], role: Look['role'], unit: Place): string =>
        [
          role && by !== 'OWN' && by !== 'SYSTEM' && translate(`enum.role.${role}`),
          unit?.name,
          // Once is enough where the unit is called after its organisation.
          unit && !unit.name.includes(unit.organisation.name) && unit.organisation.name,
        ]
          .filter(Boolean)
          .join(', '),
      sentences: (look: Look): string[] =>
        saidOf(look).map((said) => {
          const what =
            'saw' in said
              ? translate('minside.saw', {
                  things: all.format(
                    said.saw.map(({ thing, count }) => (count > 1 ? `${thing} (${count})` : thing)),
                  ),
                })
              : said.opened
                ? translate('minside.opened')
                : said.times > 1
                  ? translate('minside.times', { what: said.did, smart_count: said.times })
                  : said.did;
          return capital(`${[what, said.why].filter(Boolean).join(' ')}.`);
        }),
    };
  }, [dates, locale, me, translate]);
}
