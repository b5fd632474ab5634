import { useListContext } from 'react-admin';
import type { ExportedList, ViewResource } from '../../gql/operations.js';
import { orderByOf } from './address.js';
import { useSaidColumns } from './columns.js';
import { ListExport } from './ListExport.js';
import { Views } from './Views.js';

const EXPORTED: readonly ExportedList[] = [
  ...(['DEADLINES', 'NEEDS', 'PATHWAYS', 'REFERRALS', 'TASKS', 'VACANCIES'] as const),
];

/** The views of the list that one stands in; and all of it as a file, where it can be. */
export function ListViews({ resource }: { resource: ViewResource }) {
  const { filterValues, sort } = useListContext();
  const columns = useSaidColumns()?.split(',').filter(Boolean) ?? null;
  const shown = { filter: filterValues as object, orderBy: orderByOf(sort), columns };
  const list = EXPORTED.find((each) => each === resource);
  return (
    <>
      <Views resource={resource} shown={shown} />
      {list && <ListExport list={list} />}
    </>
  );
}
