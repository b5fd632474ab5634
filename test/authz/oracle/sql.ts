/** One connection, outside every policy unless a role is taken. */
export type Sql = <T extends object = Record<string, unknown>>(
  text: string,
  values?: unknown[],
) => Promise<T[]>;
