import {
  errors,
  interactionPolicy,
  Provider,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { consoleClient, demoClients, frontendClient, isLoopback, mayReturnTo } from './clients.js';
import type { DemoKeys } from './keys.js';
import { memoryAdapter } from './memory-adapter.js';
import { pageHeaders } from './headers.js';
import { logoutPage, messagePage } from './pages.js';
import type { DemoPerson } from './token.js';

export interface ProviderTerms {
  origin: string;
  audience: string;
  personClaim: string;
  keys: DemoKeys;
  people: ReadonlyMap<string, DemoPerson>;
}

const minute = 60;
const hour = 60 * minute;

/** Nobody is asked for consent: whoever has chosen a user has given what the clients need. */
function withoutConsent() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

async function grantAll(ctx: KoaContextWithOIDC, resource: string) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known ? await provider.Grant.find(known) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(resource, 'samlop');
  await grant.save();
  return grant;
}

function configuration(terms: ProviderTerms): Configuration {
  const { origin, audience, keys, people, personClaim } = terms;
  const resource = `${origin}/graphql`;
  const personOf = (username?: string) => (username ? people.get(username) : undefined);
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [keys.signing as NonNullable<Configuration['jwks']>['keys'][number]] },
    cookies: {
      keys: [keys.cookie],
      names: { session: 'samlop_idp', interaction: 'samlop_idp_login', resume: 'samlop_idp_resume' },
    },
    clients: demoClients(origin),
    clientBasedCORS: (_ctx, from, client) =>
      client.clientId === frontendClient ? isLoopback(from) : from === origin,
    findAccount: (_ctx, sub) => {
      const person = personOf(sub);
      return (
        person && { accountId: sub, claims: () => ({ sub, name: person.name, preferred_username: sub }) }
      );
    },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile', 'offline_access', 'samlop'],
    extraTokenClaims: (_ctx, token) => {
      const person = 'accountId' in token ? personOf(token.accountId) : undefined;
      return person ? { [personClaim]: person.nationalId } : undefined;
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    loadExistingGrant: (ctx) => grantAll(ctx, resource),
    interactions: { policy: withoutConsent(), url: (_ctx, interaction) => `/idp/login/${interaction.uid}` },
    pkce: { required: () => true },
    routes: {
      authorization: '/idp/auth',
      end_session: '/idp/logout',
      jwks: '/idp/jwks',
      revocation: '/idp/token/revoke',
      token: '/idp/token',
      userinfo: '/idp/me',
    },
    ttl: {
      AccessToken: 15 * minute,
      AuthorizationCode: minute,
      Grant: 8 * hour,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: 8 * hour,
      Session: 8 * hour,
    },
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, asked) => {
          if (asked !== resource) throw new errors.InvalidTarget();
          const jwt = { sign: { alg: 'RS256' as const } };
          return { scope: 'samlop', audience, accessTokenFormat: 'jwt', accessTokenTTL: 15 * minute, jwt };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(form, pageHeaders(ctx.req, ctx.res));
        },
        postLogoutSuccessSource: (ctx) => {
          pageHeaders(ctx.req, ctx.res);
          ctx.body = messagePage('Du er logget ut', 'Du kan lukke denne siden.');
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      pageHeaders(ctx.req, ctx.res);
      ctx.body = messagePage('Innloggingen stoppet', `${out.error}: ${out.error_description ?? ''}`);
    },
  };
}

export function createProvider(terms: ProviderTerms): Provider {
  const provider = new Provider(terms.origin, configuration(terms));
  const { prototype } = provider.Client;
  // The clients of a demo run on whatever port is free, which a list of addresses cannot say.
  prototype.redirectUriAllowed = function (url) {
    return (
      [consoleClient, frontendClient].includes(this.clientId) && mayReturnTo(this.clientId, url, terms.origin)
    );
  };
  prototype.postLogoutRedirectUriAllowed = prototype.redirectUriAllowed;
  return provider;
}
