import { useTranslate } from 'react-admin';
import { logAddress } from '../search.js';
import { actingAs } from '../Who.js';
import type { WhoCouldSeeQuery } from '../../gql/operations.js';
import { Aside } from '../../shared/Aside.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { TextLink } from '../../shared/TextLink.js';
import { useDates } from '../../shared/dates.js';

type Possible = WhoCouldSeeQuery['whoCouldSee']['access'][number] & { id: string };

interface PossibleTableProps {
  pseudonym: string;
  access: WhoCouldSeeQuery['whoCouldSee']['access'];
}

/** Each, for as long as they could by the same relations, and how often they did. */
export function PossibleTable({ pseudonym, access }: PossibleTableProps) {
  const translate = useTranslate();
  const dates = useDates();
  const columns: Column<Possible>[] = [
    {
      key: 'who',
      head: translate('log.who'),
      card: 'title',
      shrinks: 380,
      cell: ({ personName, actorPseudonym, role, unitName }) => {
        const what = translate(`enum.role.${role}`);
        // Who acts for themselves, a child or a relative, and never did, has no pseudonym yet.
        if (!personName && !actorPseudonym) return what;
        const as = actingAs(what, unitName ?? undefined);
        return (
          <span title={[personName, as].filter(Boolean).join(', ')}>
            {personName ?? <code>{actorPseudonym}</code>}
            <Aside>{as}</Aside>
          </span>
        );
      },
    },
    {
      key: 'why',
      head: translate('could.by'),
      cell: ({ relations }) => relations.map((one) => translate(`enum.relation.${one}`)).join(', '),
    },
    { key: 'from', head: translate('could.from'), align: 'right', cell: ({ from }) => dates.minute(from) },
    { key: 'to', head: translate('could.to'), align: 'right', cell: ({ to }) => dates.minute(to) },
    {
      key: 'looks',
      head: translate('could.looks'),
      align: 'right',
      cell: ({ looks, personId, actorPseudonym, from, to }) =>
        looks === 0 ? (
          <Aside>{translate('could.never')}</Aside>
        ) : (
          <TextLink
            to={logAddress({
              ...(personId ? { actor: personId } : { actorPseudonym: actorPseudonym ?? null }),
              ...{ pseudonym, from, to },
            })}
          >
            {translate('could.times', looks)}
          </TextLink>
        ),
    },
  ];
  const rows = access.map((one, place) => ({ ...one, id: String(place) }));
  return <Rows label={translate('could.title')} columns={columns} rows={rows} />;
}
