import { UserManager } from 'oidc-client-ts';

// The frame in which the login is renewed: it hands the answer to the page that opened it.
await new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
