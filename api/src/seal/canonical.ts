export type EntryMembers = Readonly<Record<string, unknown>>;

/**
 * The members of an entry, or null where its text is not the canonical one of what it says (RFC 8785: sorted members, no
 * space, one way to write each value): a text that reads the same and has other bytes is another text.
 */
export function membersOf(entry: string): EntryMembers | null {
  let value: unknown;
  try {
    value = JSON.parse(entry);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return JSON.stringify(value) === entry && isSorted(value) ? (value as EntryMembers) : null;
}

/** Names of members are ASCII. */
function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return typeof value[0] !== 'object' || value.every(isSorted);
  let before = '';
  for (const [name, each] of Object.entries(value)) {
    if (name < before) return false;
    before = name;
    if (typeof each === 'object' && !isSorted(each)) return false;
  }
  return true;
}
