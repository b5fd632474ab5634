import type { ClientMetadata } from 'oidc-provider';

export const consoleClient = 'samlop-console';
export const frontendClient = 'demo-frontend';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return protocol === 'http:' && loopback.has(hostname) && username === '' && password === '';
}

/** The console may return to any page of its own installation, the demo's frontend anywhere on this machine. */
export function mayReturnTo(clientId: string, url: string, origin: string): boolean {
  if (!isLoopback(url) || url.includes('#')) return false;
  return clientId === frontendClient || new URL(url).port === new URL(origin).port;
}

function publicClient(client_id: string, redirect: string): ClientMetadata {
  return {
    client_id,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [redirect],
    post_logout_redirect_uris: [redirect],
  };
}

export function demoClients(origin: string): ClientMetadata[] {
  return [publicClient(consoleClient, `${origin}/`), publicClient(frontendClient, 'http://localhost/')];
}
