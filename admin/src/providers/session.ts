import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { popup } from './popup.js';
import { readSettings } from './settings.js';

export { Stopped } from './popup.js';

let manager: Promise<UserManager> | undefined;
/** For whom this page was drawn: the identity provider's own id of them. */
let who: string | undefined;

/** Tokens are in memory only; what a login under way must remember (no token) is in the tab's own storage. */
function userManager(): Promise<UserManager> {
  manager ??= readSettings().then(({ issuer, clientId }) => {
    const { origin } = window.location;
    const made = new UserManager(
      {
        authority: issuer,
        client_id: clientId,
        redirect_uri: `${origin}/auth-callback`,
        silent_redirect_uri: `${origin}/silent.html`,
        popup_redirect_uri: `${origin}/silent.html`,
        post_logout_redirect_uri: `${origin}/login`,
        scope: 'openid profile',
        automaticSilentRenew: true,
        silentRequestTimeoutInSeconds: 20,
        userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
        stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
      },
      undefined,
      popup,
    );
    made.events.addUserLoaded(({ profile }) => void (who ??= profile.sub));
    return made;
  });
  return manager;
}

let asked: Promise<boolean> | undefined;

/** Whether somebody is logged in, here or (asked once, without showing anything) at the identity provider. */
export async function isLoggedIn(): Promise<boolean> {
  const user = await (await userManager()).getUser();
  if (user && !user.expired) return true;
  // Somebody is here: that their login has ended is told when something is asked for, and the page stays.
  if (who !== undefined) return true;
  asked ??= renew();
  return asked;
}

let renewing: Promise<boolean> | undefined;

/** A new token, by the refresh token or by the login that the identity provider remembers; once for all who need it. */
export function renew(): Promise<boolean> {
  renewing ??= renewNow().finally(() => (renewing = undefined));
  return renewing;
}

async function renewNow(): Promise<boolean> {
  const sessions = await userManager();
  try {
    return (await sessions.signinSilent()) !== null;
  } catch {
    return false;
  }
}

/** Whether somebody is here whose page is worth keeping. */
export const isSomebodyHere = (): boolean => who !== undefined;

/** Logs in again in a window of its own. Another person's login is not kept: the page is not theirs. */
export async function loginAgain(): Promise<'SAME' | 'OTHER'> {
  const sessions = await userManager();
  const user = await sessions.signinPopup();
  if (user.profile.sub === who) return 'SAME';
  await sessions.removeUser();
  return 'OTHER';
}

export async function accessToken(): Promise<string | undefined> {
  return (await (await userManager()).getUser())?.access_token;
}

/** Leaves for the identity provider; afterwards the visitor is back where they were going. */
export async function startLogin(returnTo: string): Promise<void> {
  asked = undefined;
  await (await userManager()).signinRedirect({ state: returnTo });
}

/** Takes what the identity provider answered, and says where the visitor was going. */
export async function finishLogin(): Promise<string> {
  const user = await (await userManager()).signinRedirectCallback();
  return typeof user.state === 'string' && /^\/(?!\/)/.test(user.state) ? user.state : '/';
}

/** Forgets the login here and at the identity provider; true when the browser is on its way there. */
export async function endLogin(): Promise<boolean> {
  const sessions = await userManager();
  const user = await sessions.getUser();
  who = undefined;
  asked = undefined;
  if (!user) return false;
  await sessions.signoutRedirect({ id_token_hint: user.id_token ?? '' });
  return true;
}
