import { useLocaleState } from 'react-admin';
import kinds from '../../../schema/codes/deadline-kinds.json';

type Labels = Record<string, string>;
const labels = new Map<string, Labels>(kinds.map(({ kind, label }) => [kind, label]));

export const DEADLINE_KINDS = kinds.map(({ kind }) => kind);

/** What a clock is called; one that an organisation has added is called what its rule says. */
export function useKindLabel() {
  const [locale] = useLocaleState();
  return (kind: string | null | undefined, otherwise?: string | null): string => {
    const known = kind ? labels.get(kind) : undefined;
    return known?.[locale] ?? known?.nb ?? otherwise ?? kind ?? '';
  };
}
