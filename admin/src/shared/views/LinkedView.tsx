import { useEffect } from 'react';
import { SavedViewDocument, type ViewResource } from '../../gql/operations.js';
import { useApi } from '../api.js';
import type { View } from './address.js';

interface LinkedViewProps {
  id: string;
  resource: ViewResource;
  /** It is there, for whoever came by the link; or it is not. */
  onFound: (view: View) => void;
  onGone: () => void;
}

/** Somebody came by a link to a view: what it is now is asked for, once. */
export function LinkedView({ id, resource, onFound, onGone }: LinkedViewProps) {
  const { data, error } = useApi('SavedView', SavedViewDocument, { id });
  useEffect(() => {
    const view = data?.savedView;
    if (view && !view.removedAt && view.resource === resource) onFound(view);
    else if (data || error) onGone();
    // When it is answered, and not with each drawing.
  }, [data, error]);
  return null;
}
