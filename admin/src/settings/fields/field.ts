export interface FieldProps {
  /** Of the text that names it, and with `-why` of the one that explains it. */
  id: string;
  label: string;
  schema: unknown;
  value: unknown;
  kinds: ReadonlyMap<string, string>;
  /** The value, and whether it can be sent as it is. */
  onChange: (value: unknown, fine: boolean) => void;
}

/** A control is called what stands beside it, and explained by what stands below that. */
export const namedBy = (id: string) => ({ 'aria-labelledby': id, 'aria-describedby': `${id}-why` });
