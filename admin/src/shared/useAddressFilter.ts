import { useSearchParams } from 'react-router-dom';

/** A filter that somebody has cut or written by hand is no filter. */
function parsed(text: string | null): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The filter that a list has, for what shows the same otherwise: read and written in the same place in the address. */
export function useAddressFilter<Filter extends object>(usual: Filter) {
  const [params, setParams] = useSearchParams();
  const filter = (parsed(params.get('filter')) as Filter | undefined) ?? usual;
  const setFilter = (next: Filter) =>
    setParams((before) => {
      before.set('filter', JSON.stringify(next));
      return before;
    });
  return { filter, setFilter, params, setParams };
}
