import { useLocation, useNavigate } from 'react-router-dom';
import { SavedViewsDocument, type ViewResource } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useApi } from '../api.js';
import { searchOf, sorted, type Shown } from './address.js';

/** Somebody at work may keep views; of whom else there are no lists. */
export const useMayKeep = (): boolean => {
  const { data: me } = useMe();
  return me?.ability.can('CREATE', 'SavedView') ?? false;
};

/** The views of a list: one's own and those shared with one; asked for when somebody wants to see them. */
export function useViews(resource: ViewResource, enabled: boolean) {
  const { data: me } = useMe();
  const { data, error, refetch } = useApi('SavedViews', SavedViewsDocument, { resource }, { enabled });
  return { views: data && sorted(data.savedViews.nodes, me?.person.id), error, refetch };
}

/** Shows a view: its filter stands in the address, as if one had chosen each part. */
export function useShow() {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (view: Shown, replace = false) =>
    navigate({ search: searchOf(view, new URLSearchParams(search)) }, { replace });
}
