import type { AuthProvider } from 'react-admin';
import { keepGrant } from './choices.js';
import { fetchMe, queryClient } from './me.js';
import { endLogin, finishLogin, isLoggedIn, startLogin } from './session.js';

/** react-admin's own verbs, in the words of the API's rules. */
const ACTIONS: Record<string, string> = { list: 'READ', show: 'READ', edit: 'UPDATE', create: 'CREATE' };

/**
 * Login, and what one may do: the API's own rules for the chosen grant, and no where they say nothing.
 * `subjects` names the API's type behind each resource.
 */
export function createAuthProvider(subjects: Record<string, string>): AuthProvider {
  return {
    login: ({ returnTo = '/' }: { returnTo?: string }) => startLogin(returnTo),
    async logout() {
      queryClient.clear();
      keepGrant(null);
      return (await endLogin()) ? false : '/login';
    },
    async checkAuth() {
      // An empty error: being a stranger is nothing to be told about.
      if (!(await isLoggedIn())) throw new Error();
    },
    async checkError(error: { status?: number }) {
      if (error.status === 401) throw new Error();
    },
    async handleCallback() {
      return { redirectTo: await finishLogin() };
    },
    async canAccess({ action, resource }) {
      const { ability } = await fetchMe();
      return ability.can(ACTIONS[action] ?? action, subjects[resource] ?? resource);
    },
    async getIdentity() {
      const { person } = await fetchMe();
      return { id: person.id, fullName: person.name };
    },
  };
}
