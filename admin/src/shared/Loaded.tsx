import type { ReactNode } from 'react';
import { Problem } from './Problem.js';
import { RowsSkeleton } from './RowsSkeleton.js';

interface LoadedProps<Data> {
  answer: { data: Data | undefined; error: unknown; refetch: () => unknown };
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** A page's content once it is there; until then its outline, or what went wrong and how to try again. */
export function Loaded<Data>({ answer, rows = 14, children }: LoadedProps<Data>) {
  const { data, error, refetch } = answer;
  if (data !== undefined) return children(data);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return <RowsSkeleton rows={rows} />;
}
