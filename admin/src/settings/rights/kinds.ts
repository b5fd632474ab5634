/** One rule of a role, as the API tells it. */
export interface Right {
  subject: string;
  actions: readonly string[];
  fields: readonly string[] | null;
  conditions: readonly string[];
}

/** What a role may do with one kind of object. */
export interface Kind {
  subject: string;
  name: string;
  actions: string[];
  rights: Right[];
}

/** By kind, in the order of their names; what says the same stands once. */
export function kindsOf(rights: readonly Right[], nameOf: (subject: string) => string): Kind[] {
  const kinds = new Map<string, Kind>();
  const seen = new Set<string>();
  for (const right of rights) {
    const { subject, actions } = right;
    const kind = kinds.get(subject) ?? { subject, name: nameOf(subject), actions: [], rights: [] };
    kinds.set(subject, kind);
    if (seen.has(JSON.stringify(right))) continue;
    seen.add(JSON.stringify(right));
    kind.rights.push(right);
    kind.actions.push(...actions.filter((action) => !kind.actions.includes(action)));
  }
  return [...kinds.values()].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}

/** Those that somebody looks for, by name. */
export const found = (kinds: readonly Kind[], text: string | undefined): Kind[] =>
  kinds.filter(({ name }) => name.toLocaleLowerCase('nb').includes((text ?? '').toLocaleLowerCase('nb')));
