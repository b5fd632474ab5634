import { useListContext } from 'react-admin';
import type { ViewResource } from '../../gql/operations.js';
import { orderByOf } from './address.js';
import { useSaidColumns } from './columns.js';
import { Views } from './Views.js';

/** The views of the list that one stands in. */
export function ListViews({ resource }: { resource: ViewResource }) {
  const { filterValues, sort } = useListContext();
  const columns = useSaidColumns()?.split(',').filter(Boolean) ?? null;
  const shown = { filter: filterValues as object, orderBy: orderByOf(sort), columns };
  return <Views resource={resource} shown={shown} />;
}
