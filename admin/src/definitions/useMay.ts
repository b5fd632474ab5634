import { useMe } from '../providers/me.js';

/** Drafts are the installation's administrator's; everybody else who comes here reads what is published. */
export function useMay(): { read: boolean; begin: boolean } {
  const { data: me } = useMe();
  return {
    read: me?.ability.can('READ', 'DefinitionDraft') ?? false,
    begin: me?.ability.can('CREATE', 'DefinitionDraft') ?? false,
  };
}
